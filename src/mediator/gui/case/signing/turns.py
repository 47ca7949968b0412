"""Who signs, in turn: a word for each, with what was signed already; a press lets them again."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mediator import wording
from mediator.domain.signatures import Place
from mediator.gui import tokens
from mediator.gui.icons import Icon
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.flow import FlowLayout


class Turns(QWidget):
    """`chosen(Place)`: somebody wants to sign, or to sign again."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(tokens.SMALL)
        self.setLayout(self._flow)

    def show_turns(
        self, places: Sequence[Place], *, signed: Collection[Place], now: Place | None
    ) -> None:
        """Show these instead; `now` is whose turn it is."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            widget.hide()
            widget.deleteLater()
        for at, place in enumerate(places):
            icon = Icon.CHECK if place in signed else Icon.SIGN if place == now else None
            turn = LinkButton(called(place), icon)
            turn.setObjectName(f"turn_{at}")
            state = self.tr("signed") if place in signed else self.tr("not signed yet")
            turn.setAccessibleDescription(state)
            turn.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._flow.addWidget(turn)


def called(place: Place) -> str:
    """`甲方（消费者） 李四`."""
    return f"{wording.name(place.role, language())} {place.name}"
