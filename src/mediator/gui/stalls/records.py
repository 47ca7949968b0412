"""What is noted of one trader over time: how it stands, a form for the next note, the lines."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.form import Actions, Form
from mediator.gui.rights import only_for
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import LinkButton, PrimaryButton
from mediator.gui.widgets.cards import line, scrolled
from mediator.gui.widgets.labels import Label, SavedLabel
from mediator.services import drafts
from mediator.services.drafts import Draft
from mediator.services.forms.sheet import Sheet


class RecordRow(QWidget):
    """One line: what and how much, below it when, who and why, and links beside."""

    def __init__(
        self, title: str, detail: str, *, amount: str = "", tone: Tone | None = None
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.TINY, 0, tokens.TINY)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(title, "strong", tone=tone, wrap=True), 1)
        if amount:
            head.addWidget(Label(amount, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(tokens.GAP)
        self._foot.addWidget(Label(detail, "second", wrap=True), 1)
        column.addLayout(self._foot)

    def add_link(self, words: str, name: str, *, go: Callable[[], None]) -> None:
        """A link at the right of the second line, such as to the case."""
        link = LinkButton(words)
        link.setObjectName(name)
        link.clicked.connect(go)
        self._foot.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)


class Lines(QWidget):
    """Rows below each other, replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: Sequence[QWidget], *, apart: bool = True) -> None:
        """Show these, a thin line between them where they shall stand `apart`."""
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for at, row in enumerate(rows):
            if at and apart:
                self._column.addWidget(line())
            self._column.addWidget(row)


class Records(QWidget):
    """One kind of notes of a trader; what is typed for the next one is kept as a draft.

    A kind says how it is filled (`fill`), shown (`look`, `show_found`) and kept (`keep`).
    """

    kept = Signal()
    kind = ""
    takes: ClassVar[Right] = Right.RECORD

    def __init__(self, desk: Desk, label: SavedLabel) -> None:
        super().__init__()
        self.desk = desk
        self.stall_id = 0
        self._label = label
        self.form = Form(self)
        self._keeper = DraftKeeper(desk, self.form, label)
        self.lines = Lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(scrolled(self._content()), 1)
        column.addWidget(line())
        column.addWidget(self._actions())
        self.form.completed.connect(self._complete)
        self.form.ended.connect(self._complete)
        only_for(desk, self.takes, self)

    def above(self) -> tuple[QWidget, ...]:
        """What stands over the lines."""
        return ()

    def fill(self) -> tuple[QWidget, ...]:
        """The fields of the next note, added to the form."""
        raise NotImplementedError

    def start(self) -> dict[str, Raw]:
        """The words that a new note begins with."""
        return {}

    def button(self) -> str:
        """The words of the button that keeps the note."""
        raise NotImplementedError

    def more_buttons(self) -> tuple[QWidget, ...]:
        """What else may be done, left of that button."""
        return ()

    def look(self) -> Callable[[], object]:
        """What reads the notes of the trader shown, on the worker."""
        raise NotImplementedError

    def show_found(self, found: object) -> None:
        """Show what was read."""
        raise NotImplementedError

    def keep(self, sheet: Sheet) -> Callable[[], object]:
        """What keeps the note typed, on the worker; problems go into the sheet."""
        raise NotImplementedError

    def show_stall(self, stall_id: int) -> None:
        """The notes of this trader, with what was typed and not kept."""
        self.form.flush()
        self.stall_id = stall_id
        self._keeper.key = ""
        self._label.setText("")
        self.form.clear()
        wp, key = self.desk.workplace, self._key()
        self.desk.tasks.read(
            self, lambda: drafts.load(wp, key), done=lambda draft: self._begin(stall_id, draft)
        )
        self.refresh()

    def refresh(self) -> None:
        """Read the notes again; what is being typed stays."""
        if self.stall_id:
            stall_id = self.stall_id
            self.desk.tasks.read(self, self.look(), done=lambda found: self._show(stall_id, found))

    def _begin(self, stall_id: int, draft: Draft | None) -> None:
        if stall_id == self.stall_id:
            self._keeper.key = self._key()
            restore(self.form, draft.payload if draft else self.start())

    def _show(self, stall_id: int, found: object) -> None:
        if stall_id == self.stall_id:
            self.show_found(found)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, tokens.SMALL, 0)
        column.setSpacing(tokens.GAP)
        for part in (*self.above(), *self.fill(), line(), self.lines):
            column.addWidget(part)
        column.addStretch()
        return content

    def _actions(self) -> Actions:
        keep = PrimaryButton(self.button(), keys="Ctrl+Enter")
        keep.setObjectName(f"keep_{self.kind}")
        keep.clicked.connect(self._complete)
        return Actions(*self.more_buttons(), keep)

    def _complete(self) -> None:
        sheet = Sheet(values=self.form.values(), today=self.desk.today)
        work = self.keep(sheet)
        if sheet.problems:
            self.form.show_problems(sheet.problems)
            return
        self.desk.tasks.write(self, work, done=lambda _: self._done(), failed=self.form.show_error)

    def _done(self) -> None:
        self._keeper.drop()
        self.form.flush()
        self.form.clear()
        restore(self.form, self.start())
        self._keeper.key = self._key()
        self.refresh()
        self.kept.emit()

    def _key(self) -> str:
        return f"{self.kind}:{self.stall_id}"
