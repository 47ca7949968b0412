"""The entry of one trader, to correct or to fill in anew."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
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
from mediator.gui.rights import only_for
from mediator.gui.stalls import fields
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import stalls
from mediator.services.drafts import Draft
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet
from mediator.services.stalls import StallHistory


class StallEntry(QWidget):
    """`saved(Stall)` after it was kept; `overtaken(StallHistory)` when a colleague was faster."""

    saved = Signal(object)
    overtaken = Signal(object)

    def __init__(self, desk: Desk, label: SavedLabel) -> None:
        super().__init__()
        self._desk = desk
        self._known: Stall | None = None
        self._label = label
        self.form = Form(self)
        self._keeper = DraftKeeper(desk, self.form, label)
        self._conflict = ConflictBanner()
        self._missing = MissingLinks(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._conflict)
        column.addWidget(scrolled(self._content()), 1)
        column.addWidget(line())
        column.addWidget(self._actions())
        self.form.changed.connect(self._show_missing)
        self.form.completed.connect(self._save)
        self.form.ended.connect(self._save)
        only_for(desk, Right.RECORD, self)

    def show_stall(self, stall: Stall | None, draft: Draft | None) -> None:
        """This entry, or an empty one, with what was typed and not saved."""
        self.form.flush()  # What was typed meanwhile belongs to the entry shown until now.
        self._known = stall
        self._keeper.key = key(stall.id if stall else 0)
        self._label.setText("")
        self._conflict.hide()
        self.form.clear()
        self._leave.setVisible(stall is not None and not stall.has_left)
        restore(self.form, fields.typed(stall))
        if draft is not None:
            restore(self.form, draft.payload)
            self._label.setText(self.tr("Not saved yet"))
        self._show_missing()

    def renew(self, stall: Stall) -> bool:
        """Show the entry as it is now, unless something is being typed; whether it was shown.

        Where it was not, the entry as it was read stays: saving notices a colleague's change.
        """
        if self.form.values() != fields.typed(self._known):
            return False
        self._know(stall)
        restore(self.form, fields.typed(stall))
        return True

    def _know(self, stall: Stall) -> None:
        self._known = stall
        self._leave.setVisible(not stall.has_left)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, tokens.SMALL, 0)
        column.setSpacing(tokens.WIDE)
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
        before = self._known
        self._show_kept(stall)
        if before is not None and replace(before, version=stall.version) != stall:
            words = self.tr("{name} was changed.").format(name=f"{stall.number} {stall.name}")
            back = replace(before, version=stall.version)
            self._desk.said.emit(words, self.tr("As it was before"), lambda: self._undo(back))

    def _undo(self, before: Stall) -> None:
        """Refused as any change where somebody has saved since."""
        wp = self._desk.workplace
        self._desk.tasks.write(
            self, lambda: stalls.change(wp, before), done=self._show_kept, failed=self._refused
        )

    def _show_kept(self, stall: Stall) -> None:
        self._keeper.drop()
        self.form.flush()
        self._know(stall)
        self._keeper.key = key(stall.id)
        self._conflict.hide()
        restore(self.form, fields.typed(stall))
        self._label.saved(local_time(self._desk.workplace.now()))
        self.saved.emit(stall)

    def _refused(self, error: MediatorError) -> bool:
        if not isinstance(error, StaleRecord):
            return self.form.show_error(error)
        wp, stall_id = self._desk.workplace, self._known.id if self._known else 0
        self._desk.tasks.read(self, lambda: stalls.history(wp, stall_id), done=self._merge)
        return True

    def _merge(self, newest: StallHistory) -> None:
        """A colleague was faster: mine where I typed, theirs in the rest, both shown."""
        theirs = newest.line.stall
        both = merge(
            fields.typed(self._known), mine=self.form.values(), theirs=fields.typed(theirs)
        )
        self._know(theirs)
        restore(self.form, both.values)
        self._keeper.keep(self.form.values())
        self._conflict.show_merged(both, self.form)
        self.overtaken.emit(newest)


def key(stall_id: int) -> str:
    """The key of the draft of an entry."""
    return f"stall:{stall_id}"
