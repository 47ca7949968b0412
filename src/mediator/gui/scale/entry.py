"""The entry of one check scale, to fill in or to correct."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError, StaleRecord
from mediator.domain.scales import Scale
from mediator.domain.values import days, weight
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.conflict import ConflictBanner
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.forms.measures import DayField, WeightField
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.register.merge import merge
from mediator.gui.rights import only_for
from mediator.gui.settings.fields import grid
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import drafts, scales
from mediator.services.drafts import Draft
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet


class ScaleEntry(QWidget):
    """`closed` after saving, and on Esc, which keeps what was typed as a draft."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: Scale | None = None
        self.form = Form(self)
        self._label = SavedLabel()
        self._keeper = DraftKeeper(desk, self.form, self._label)
        self._conflict = ConflictBanner()
        self._missing = MissingLinks(self.form)
        only_for(desk, Right.RECORD, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._conflict)
        column.addWidget(scrolled(grid(self._fields(), columns=3)), 1)
        column.addWidget(line())
        column.addWidget(self._actions())
        self.form.changed.connect(self._show_missing)
        self.form.completed.connect(self._save)
        self.form.ended.connect(self._save)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close)

    def show_scale(self, scale: Scale | None) -> None:
        """This entry, or a new one, with what was typed and not saved."""
        wp, key = self._desk.workplace, _key(scale)
        self._known = scale
        self._desk.tasks.read(self, lambda: drafts.load(wp, key), done=self._show)

    def _fields(self) -> tuple[Field, ...]:
        def today() -> date:
            return self._desk.today

        found: tuple[Field, ...] = (
            TextField("serial", self.tr("Serial number")),
            TextField("place", self.tr("Place")),
            TextField("capacity", self.tr("Capacity"), placeholder="30 kg"),
            WeightField("division", self.tr("Division"), unit="g"),
            DayField("verified_on", self.tr("Verified on"), today=today, past=True),
            DayField("due_on", self.tr("Valid until"), today=today),
            DayField(
                "retired_on",
                self.tr("Used no more since"),
                today=lambda: self._desk.today,
                past=True,
            ),
            LongText("note", self.tr("Note"), lines=1),
        )
        for field in found:
            self.form.add(field)
        return found

    def _actions(self) -> Actions:
        close = QuietButton(self.tr("Close"), keys="Esc")
        close.setObjectName("close_scale")
        close.clicked.connect(self._close)
        save = PrimaryButton(self.tr("Save"), keys="Ctrl+Enter")
        save.setObjectName("save_scale")
        save.clicked.connect(self._save)
        return Actions(self._label, close, save, missing=self._missing)

    def _show(self, draft: Draft | None) -> None:
        self._keeper.key = _key(self._known)
        self._conflict.hide()
        self._label.setText("")
        self.form.clear()
        restore(self.form, _typed(self._known))
        if draft is not None:
            restore(self.form, draft.payload)
        self._show_missing()
        self.form.go_to("serial")

    def _read(self) -> tuple[Sheet, Scale]:
        sheet = Sheet(values=self.form.values(), today=self._desk.today)
        return sheet, registers.scale(sheet, self._known)

    def _show_missing(self) -> None:
        sheet, _ = self._read()
        self._missing.show_problems(sheet.problems)

    def _close(self) -> None:
        self.form.flush()
        self.closed.emit()

    def _save(self) -> None:
        sheet, scale = self._read()
        if sheet.problems:
            self.form.show_problems(sheet.problems)
            return
        wp = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: scales.save_scale(wp, scale),
            done=lambda _: self._saved(),
            failed=self._refused,
        )

    def _saved(self) -> None:
        self._keeper.drop()
        self.form.flush()
        self.closed.emit()

    def _refused(self, error: MediatorError) -> bool:
        if not isinstance(error, StaleRecord) or self._known is None:
            return self.form.show_error(error)
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: scales.scales(wp), done=self._merge)
        return True

    def _merge(self, newest: tuple[Scale, ...]) -> None:
        """A colleague was faster: mine where I typed, theirs in the rest, both shown."""
        known = self._known
        theirs = next((each for each in newest if known and each.id == known.id), None)
        both = merge(_typed(known), mine=self.form.values(), theirs=_typed(theirs))
        self._known = theirs
        restore(self.form, both.values)
        self._keeper.keep(self.form.values())
        self._conflict.show_merged(both, self.form)


def _typed(scale: Scale | None) -> dict[str, Raw]:
    known = scale or Scale(serial="")
    return {
        "serial": known.serial,
        "place": known.place,
        "capacity": known.capacity,
        "division": weight.show(known.division_mg) if known.division_mg else "",
        "retired_on": days.show(known.retired_on) if known.retired_on else "",
        "verified_on": days.show(known.verified_on) if known.verified_on else "",
        "due_on": days.show(known.due_on) if known.due_on else "",
        "note": known.note,
    }


def _key(scale: Scale | None) -> str:
    return f"scale:{scale.id if scale else 0}"
