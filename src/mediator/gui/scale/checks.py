"""自检: a known load, what the scale showed, whether it is off; the log, and its export."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.domain.scales import Scale, ScaleCheck
from mediator.domain.values import days, weight
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import Choice
from mediator.gui.forms.drafts import restore
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.measures import DayField, WeightField
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.rights import only_for
from mediator.gui.settings.fields import grid
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import LinkButton, QuietButton
from mediator.gui.widgets.cards import Card, EmptyState
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services import scales
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet
from mediator.services.scales import Log

_NOTE = 6
_LOG, _NONE, _ENTRY = range(3)
_LEAST_HEIGHT = 250


class ChecksCard(Card):
    """The log, and in its place the check that is being noted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Self-checks"))
        self._desk = desk
        self._log: Log | None = None
        self._due = Hint()
        self.form = Form(self)
        self._model: TableModel[ScaleCheck] = TableModel(_columns(self._serial))
        self._table = FittedTable(self._model, self.tr("Self-checks"), shares={_NOTE: 1})
        self._table.setObjectName("scale_checks")
        none = EmptyState(
            self.tr("No self-check yet"),
            self.tr("Put a known load on the scale now and then, and note what it shows."),
            icon=Icon.SCALE,
        )
        self._stack = QStackedWidget()
        for part in (self._table, none, self._entry()):
            self._stack.addWidget(part)
        self._actions()
        self.add(self._due)
        self.add(self._stack, 1)
        only_for(desk, Right.RECORD, self._add)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_log(self, log: Log) -> None:
        """List these; a check being noted stays open."""
        self._log = log
        self._model.show_rows(log.checks)
        used = [scale for scale in log.scales if scale.retired_on is None]
        self._scale.set_options([(str(scale.id), scale.serial) for scale in used])
        self._add.setEnabled(bool(used))
        self._due.setText(self._due_words(log, used))
        if self._stack.currentIndex() != _ENTRY:
            self._stack.setCurrentIndex(_LOG if log.checks else _NONE)

    def _actions(self) -> None:
        export = LinkButton(self.tr("Export register and log"))
        export.setObjectName("export_scales")
        export.clicked.connect(self._export)
        self._add = QuietButton(self.tr("Note a check"), Icon.PLUS)
        self._add.setObjectName("add_check")
        self._add.clicked.connect(self._begin)
        for button in (export, self._add):
            self.add_action(button)

    def _entry(self) -> QWidget:
        add = self.form.add
        self._scale = add(Choice("check_scale", self.tr("Check scale"), ()))
        fields = (
            self._scale,
            add(WeightField("load", self.tr("Known load"))),
            add(WeightField("reading", self.tr("It shows"))),
            add(WeightField("allowed", self.tr("May be off by"), unit="g")),
            add(DayField("check_on", self.tr("Day"), today=lambda: self._desk.today, past=True)),
            add(TextField("check_note", self.tr("Note (may stay empty)"))),
        )
        close = QuietButton(self.tr("Close"))
        close.setObjectName("close_check")
        close.clicked.connect(self._close)
        save = QuietButton(self.tr("Note it"), keys="Ctrl+Enter")
        save.setObjectName("save_check")
        save.clicked.connect(self._save)
        self.form.completed.connect(self._save)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(grid(fields, columns=3))
        column.addStretch()
        column.addWidget(Actions(close, save))
        return box

    def _begin(self) -> None:
        first = next((s for s in self._log.scales if not s.retired_on), None) if self._log else None
        if self.form.is_empty() and first is not None:
            allowed = weight.show(first.division_mg) if first.division_mg else ""
            day = days.show(self._desk.today)
            restore(self.form, {"check_scale": str(first.id), "allowed": allowed, "check_on": day})
        self._stack.setCurrentIndex(_ENTRY)
        self.form.go_to("load")

    def _close(self) -> None:
        """What was typed stays for the next time."""
        self._stack.setCurrentIndex(_LOG if self._model.rowCount() else _NONE)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        sheet = Sheet(values=self.form.values(), today=self._desk.today)
        scale_id = int(str(self.form.values()["check_scale"]) or 0)
        wp = self._desk.workplace
        check = registers.scale_check(sheet, scale_id=scale_id, by=wp.on_duty)
        if sheet.problems:
            self.form.show_problems(sheet.problems)
            return
        self._desk.tasks.write(
            self,
            lambda: scales.note_check(wp, check),
            done=lambda _: self._kept(),
            failed=self._refused,
        )

    def _kept(self) -> None:
        self.form.clear()
        self._stack.setCurrentIndex(_LOG)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: MediatorError) -> bool:
        return self.form.show_error(error)

    def _export(self) -> None:
        files.ask_save(
            self,
            self.tr("Export register and log"),
            name="scales.xlsx",
            kinds="Excel (*.xlsx)",
            chosen=self.save,
        )

    def save(self, path: Path) -> None:
        """Write the workbook to `path`."""
        wp = self._desk.workplace
        words = self.tr("Saved: {file}").format(file=path.name)
        self._desk.tasks.read(
            self,
            lambda: files.write(path, scales.workbook(wp)),
            done=lambda _: self._due.setText(words),
        )

    def _serial(self, check: ScaleCheck) -> str:
        known = self._log.scales if self._log else ()
        return next((scale.serial for scale in known if scale.id == check.scale_id), "—")

    def _due_words(self, log: Log, used: list[Scale]) -> str:
        """When the next check is due; nothing while none was ever made."""
        found = [(log.check_due_on(scale), scale.serial) for scale in used]
        due = sorted((on, serial) for on, serial in found if on is not None)
        if not due:
            return ""
        on, serial = due[0]
        late = on < self._desk.today
        words = (
            self.tr("{serial}: to be checked since {day}")
            if late
            else self.tr("Next: {serial} by {day}")
        )
        return words.format(serial=serial, day=days.show(on))


def _columns(serial: Callable[[ScaleCheck], str]) -> tuple[Column[ScaleCheck], ...]:
    translate = QCoreApplication.translate
    return (
        Column(title=translate("ChecksCard", "Day"), text=lambda check: _day(check.on), width=104),
        Column(title=translate("ChecksCard", "Check scale"), text=serial, width=128),
        Column(
            title=translate("ChecksCard", "Load"),
            text=lambda check: weight.show(check.load_mg),
            numeric=True,
            width=84,
        ),
        Column(
            title=translate("ChecksCard", "It shows"),
            text=lambda check: weight.show(check.reading_mg),
            numeric=True,
            width=84,
        ),
        Column(
            title=translate("ChecksCard", "Off by"),
            text=lambda check: weight.show(check.error_mg),
            numeric=True,
            width=76,
        ),
        Column(
            title=translate("ChecksCard", "Result"),
            text=_result,
            tone=lambda check: Tone.DONE if check.within else Tone.LATE,
            width=92,
        ),
        Column(
            title=translate("ChecksCard", "By, note"),
            text=lambda check: " ".join(filter(None, (check.by, check.note))),
            soft=True,
            width=120,
        ),
    )


def _day(on: date) -> str:
    return days.show(on)


def _result(check: ScaleCheck) -> str:
    if check.within:
        return QCoreApplication.translate("ChecksCard", "within")
    return QCoreApplication.translate("ChecksCard", "off")
