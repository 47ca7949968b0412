"""The drafts that wait: which there are, and the number of the next."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.text import mask_name
from mediator.gui import tokens
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Label
from mediator.services.drafts import Draft

_LINK_HEIGHT: Final = 26
_GIVEN: Final = frozenset({"source", "voucher", "performed"})  # What a new form begins with.


def number_of(key: str) -> str:
    """2 of `register:2`."""
    return key.rpartition(":")[2]


def waiting(series: str, found: Iterable[Draft]) -> tuple[Draft, ...]:
    """The drafts of a series in which anything was typed."""
    return tuple(
        draft for draft in found if draft.key.startswith(f"{series}:") and _has_words(draft.payload)
    )


class DraftShelf(QWidget):
    """Offers the drafts that wait, masked; `asked(key)` takes one up."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("draft_shelf")
        self._flow = FlowLayout(tokens.SMALL)
        self.setLayout(self._flow)
        word = Label(self.tr("Not finished yet:"), "second")
        word.setFixedHeight(_LINK_HEIGHT)
        self._flow.addWidget(word)
        self._links: list[LinkButton] = []
        self.hide()

    def show_drafts(self, found: Sequence[Draft]) -> None:
        """Offer these; none hides the line."""
        for link in self._links:
            self._flow.removeWidget(link)
            link.deleteLater()
        self._links = [self._link(draft) for draft in found]
        self.setVisible(bool(found))

    def _link(self, draft: Draft) -> LinkButton:
        parts = (
            self.tr("Draft {number}").format(number=number_of(draft.key)),
            mask_name(_word(draft.payload, "consumer_name")),
            _word(draft.payload, "stall"),
            f"{draft.updated_at.astimezone(SHANGHAI):%m-%d %H:%M}",
        )
        link = LinkButton(" ".join(filter(None, parts)))
        link.setObjectName(f"draft_{number_of(draft.key)}")
        link.clicked.connect(lambda: self.asked.emit(draft.key))
        self._flow.addWidget(link)
        return link


def _has_words(values: Mapping[str, object]) -> bool:
    return any(value not in ("", [], False) for name, value in values.items() if name not in _GIVEN)


def _word(values: Mapping[str, object], name: str) -> str:
    word = values.get(name, "")
    return word if isinstance(word, str) else ""
