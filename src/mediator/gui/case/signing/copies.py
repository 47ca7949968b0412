"""The signed copies of a case's papers as links, and one of them opened."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.exhibits import Media
from mediator.domain.signatures import SignedCopy
from mediator.gui import tokens
from mediator.gui.case import phrases
from mediator.gui.case.evidence.viewer import FileDialog, Shown, digest_text, open_file, size_text
from mediator.gui.desk import Desk
from mediator.gui.icons import Icon
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.services import signatures


class CopyLinks(QWidget):
    """A link for each signed copy: how it came about, when, and by whom."""

    def __init__(self, desk: Desk, copies: Sequence[SignedCopy] = ()) -> None:
        super().__init__()
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.TINY)
        self._fill(copies)

    def show_copies(self, copies: Sequence[SignedCopy]) -> None:
        """Show these instead."""
        self._fill(copies)
        self.setHidden(not copies)

    def _fill(self, copies: Sequence[SignedCopy]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            widget.hide()
            widget.deleteLater()
        for copy in copies:
            self._column.addWidget(self._link(copy), alignment=Qt.AlignmentFlag.AlignLeft)
        if not copies:  # Never shown here: without a parent it would be a window.
            self.hide()

    def _link(self, copy: SignedCopy) -> LinkButton:
        how, when = wording.name(copy.how, language()), phrases.moment(copy.at, self._desk.today)
        link = LinkButton(f"{how} · {when}", Icon.SIGN)
        link.setObjectName(f"signed_copy_{copy.id}")
        link.setAccessibleDescription(copy.number)
        link.clicked.connect(lambda: open_copy(self._desk, self, copy=copy))
        return link


def open_copy(desk: Desk, owner: QWidget, *, copy: SignedCopy) -> FileDialog:
    """Open a signed copy over the window of `owner`; a PDF can be printed from there."""
    workplace = desk.workplace
    words = QCoreApplication.translate(
        "SignedCopies", "Kept by {by}, {when} · {size} · digest {digest}"
    )
    origin = words.format(
        by=copy.by,
        when=phrases.moment(copy.at, desk.today),
        size=size_text(copy.size),
        digest=digest_text(copy.sha256),
    )
    shown = Shown(
        title=copy.number,
        kind=wording.name(copy.how, language()),
        origin=origin,
        media=copy.media,
        file_name=signatures.file_name(copy),
        load=lambda: signatures.original(workplace, copy),
        copy=lambda: signatures.original(workplace, copy),
        remove=lambda reason: signatures.remove(workplace, copy, reason=reason),
        put_back=lambda: signatures.put_back(workplace, copy),
        printed=copy.media is Media.PDF,
    )
    return open_file(desk, owner, shown=shown)
