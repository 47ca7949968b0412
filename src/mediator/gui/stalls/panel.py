"""One trader: their cases, and their entry to correct or to fill in anew."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.parties import Stall
from mediator.domain.errors import MediatorError, StaleRecord
from mediator.domain.values import days
from mediator.domain.values.clock import local_time
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.conflict import ConflictBanner
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.register.merge import merge
from mediator.gui.stalls import fields
from mediator.gui.stalls.history import StallCases
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card, line, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import drafts, stalls
from mediator.services.drafts import Draft
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet
from mediator.services.stalls import StallHistory

_NEW = 0
_LEAST_WIDTH = 392


class StallPanel(Card):
    """Shows one stall at a time; `saved(id)` after its entry was kept."""

    saved = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk = desk
        self.stall_id: int | None = None
        self._known: Stall | None = None
        self.form = Form(self)
        self._label = SavedLabel()
        self.add_action(self._label)
        self._keeper = DraftKeeper(desk, self.form, self._label)
        self._conflict = ConflictBanner()
        self.cases = StallCases()
        self._missing = MissingLinks(self.form)
        self.add(self._conflict)
        self.add(scrolled(self._content()), 1)
        self.add(line())
        self.add(self._actions())
        self.setMinimumWidth(_LEAST_WIDTH)
        self.form.changed.connect(self._show_missing)
        self.form.completed.connect(self._save)
        self.form.ended.connect(self._save)
        self.cases.case_chosen.connect(lambda case: desk.go("case", dispute_id=case))
        self.cases.all_chosen.connect(self._open_cases)

    def show_new(self) -> None:
        """An empty entry, or the draft of one."""
        self._load(_NEW)

    def show_stall(self, stall_id: int) -> None:
        """The entry of this stall, with what was typed and not saved."""
        if stall_id != self.stall_id:
            self._load(stall_id)

    def refresh(self) -> None:
        """Look at the records again; what is being typed stays."""
        wp, stall_id = self._desk.workplace, self.stall_id
        if stall_id:
            self._desk.tasks.read(self, lambda: stalls.history(wp, stall_id), done=self._renew)

    def enter(self) -> None:
        """Put the focus into the first field."""
        self.form.go_to("number")

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, tokens.SMALL, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self.cases)
        for part in fields.grids(self._desk, self.form):
            column.addWidget(part)
        column.addStretch()
        return content

    def _actions(self) -> Actions:
        self._leave = QuietButton(self.tr("Left the market"))
        self._leave.setObjectName("mark_left")
        self._leave.clicked.connect(self._mark_left)
        save = PrimaryButton(self.tr("Save"), keys="Ctrl+Enter")
        save.setObjectName("save_stall")
        save.clicked.connect(self._save)
        return Actions(self._leave, save, missing=self._missing)

    def _load(self, stall_id: int) -> None:
        wp = self._desk.workplace

        def load() -> tuple[StallHistory | None, Draft | None]:
            history = stalls.history(wp, stall_id) if stall_id else None
            return history, drafts.load(wp, _key(stall_id))

        self.stall_id = stall_id
        self._desk.tasks.read(
            self, load, done=lambda found: self._show(stall_id, history=found[0], draft=found[1])
        )

    def _show(self, stall_id: int, *, history: StallHistory | None, draft: Draft | None) -> None:
        if stall_id != self.stall_id:
            return
        self.form.flush()  # What was typed meanwhile belongs to the entry shown until now.
        self._keeper.key = _key(stall_id)
        self._label.setText("")
        self._conflict.hide()
        self.form.clear()
        self._show_known(history)
        restore(self.form, fields.typed(self._known))
        if draft is not None:
            restore(self.form, draft.payload)
            self._label.setText(self.tr("Not saved yet"))
        self._show_missing()

    def _show_known(self, history: StallHistory | None) -> None:
        self._known = history.line.stall if history else None
        self.cases.setVisible(history is not None)
        self._leave.setVisible(history is not None and not history.line.stall.has_left)
        if history is None:
            self.set_title(self.tr("New stall"))
            return
        stall = history.line.stall
        left = self.tr("left") if stall.has_left else ""
        self.set_title(f"{stall.number} {stall.name}", left)
        self.cases.show_history(history)

    def _renew(self, history: StallHistory) -> None:
        stall = history.line.stall
        if stall.id != self.stall_id or self._known is None:
            return
        if self.form.values() == fields.typed(self._known):
            self._show_known(history)
            restore(self.form, fields.typed(stall))
        else:  # The entry as it was read stays, so that saving notices a colleague's change.
            self.cases.show_history(history)

    def _read(self) -> tuple[Sheet, Stall]:
        sheet = Sheet(values=self.form.values(), today=self._desk.today)
        return sheet, registers.stall(sheet, self._known)

    def _show_missing(self) -> None:
        sheet, _ = self._read()
        self._missing.show_problems(sheet.problems)

    def _mark_left(self) -> None:
        left = self.form.field("left_on")
        if left is not None:
            left.restore(days.show(self._desk.today))
            left.changed.emit()
            self.form.go_to("left_on")

    def _save(self) -> None:
        sheet, stall = self._read()
        if sheet.problems:
            self.form.show_problems(sheet.problems)
            return
        wp, keep = self._desk.workplace, stalls.change if stall.id else stalls.add
        self._desk.tasks.write(
            self, lambda: keep(wp, stall), done=self._saved, failed=self._refused
        )

    def _saved(self, stall: Stall) -> None:
        self._keeper.drop()
        self.form.flush()
        self.stall_id, self._known = stall.id, stall
        self._keeper.key = _key(stall.id)
        self._conflict.hide()
        restore(self.form, fields.typed(stall))
        self._label.saved(local_time(self._desk.workplace.now()))
        self.saved.emit(stall.id)

    def _refused(self, error: MediatorError) -> bool:
        if not isinstance(error, StaleRecord):
            return self.form.show_error(error)
        wp, stall_id = self._desk.workplace, self.stall_id or _NEW
        self._desk.tasks.read(self, lambda: stalls.history(wp, stall_id), done=self._merge)
        return True

    def _merge(self, newest: StallHistory) -> None:
        """A colleague was faster: mine where I typed, theirs in the rest, both shown."""
        theirs = fields.typed(newest.line.stall)
        both = merge(fields.typed(self._known), mine=self.form.values(), theirs=theirs)
        self._show_known(newest)
        restore(self.form, both.values)
        self._keeper.keep(self.form.values())
        self._conflict.show_merged(both, self.form)

    def _open_cases(self) -> None:
        if self._known is not None:
            words = f"{self._known.number} {self._known.name}"
            self._desk.go("disputes", stall_id=self._known.id, stall=words)


def _key(stall_id: int) -> str:
    return f"stall:{stall_id}"
