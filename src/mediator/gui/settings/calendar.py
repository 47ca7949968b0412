"""Working days: the days of a year that differ from their weekday, by hand or from a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.domain.values.calendar_file import LONGEST_SOURCE, CalendarDay
from mediator.domain.values.workdays import DayKind
from mediator.gui import files
from mediator.gui.case import phrases
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup, Tick
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import TextField
from mediator.gui.sentences import sentence
from mediator.gui.settings.card import SettingsCard
from mediator.gui.settings.fields import grid
from mediator.gui.settings.moved import MovedBanner
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import Button, QuietButton
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services import calendar
from mediator.services.calendar import Moved, Year
from mediator.services.forms.sheet import Sheet

_HEIGHT = 300
_TONES = {DayKind.HOLIDAY: Tone.DONE, DayKind.WORKDAY: Tone.MINE, DayKind.CLOSED: Tone.WAIT}


class CalendarCard(SettingsCard):
    """One year at a time; what is changed counts at once, and says which cases moved."""

    takes = Right.MANAGE

    cases_chosen = Signal(tuple)

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("CalendarCard", "Working days"))
        self._desk = desk
        self._form = Form(self)
        self._choice = ChipGroup("calendar_year", self.tr("Year"), self._years())
        self._choice.hide_label()
        self._choice.restore(str(desk.today.year))
        self._choice.changed.connect(self.load)
        self._model: TableModel[CalendarDay] = TableModel(self._columns())
        self._table = FittedTable(self._model, self.tr("Days"), shares={2: 1}, spared=())
        self._table.setObjectName("calendar_days")
        self._table.setFixedHeight(_HEIGHT)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self._entered = Tick("calendar_entered", self.tr("The notice of this year is entered"))
        self._entered.changed.connect(self._enter)
        self._moved = MovedBanner()
        self._moved.cases_chosen.connect(self.cases_chosen)
        self.add(self._choice)
        self.add(Hint(self._about()))
        self.add(self._entered)
        self.add(self._moved)
        self.add(self._table)
        self.add(grid(self._fields(), columns=3))
        self.add(self._buttons())
        self._follow()

    def begin(self, year: int) -> None:
        """Open on `year`."""
        self._choice.restore(str(year))
        self.load()

    def load(self) -> None:
        """Show the year that is chosen."""
        wp, year = self._desk.workplace, self._year
        self._desk.tasks.read(self, lambda: calendar.year(wp, year), done=self._show)

    def take_in(self, path: Path) -> None:
        """Read a file; nothing is changed unless all of it can be read."""
        wp = self._desk.workplace
        self._write(lambda: calendar.take_in(wp, files.read(path)))

    @property
    def _year(self) -> int:
        return int(str(self._choice.raw()) or self._desk.today.year)

    def _years(self) -> list[tuple[str, str]]:
        this = self._desk.today.year
        return [(str(year), str(year)) for year in range(this - 1, this + 2)]

    def _about(self) -> str:
        return self.tr(
            "The State Council's notice says which days are free and which weekends are worked; "
            "enter it once a year, or read it from a file. Deadlines are counted anew at once."
        )

    def _columns(self) -> tuple[Column[CalendarDay], ...]:
        return (
            Column(title=self.tr("Day"), text=self._day, width=150),
            Column(
                title=self.tr("Kind"),
                text=lambda each: wording.name(each.kind, language()),
                tone=lambda each: _TONES[each.kind],
                width=165,
            ),
            Column(title=self.tr("Source"), text=lambda each: each.source, soft=True, width=160),
        )

    def _day(self, each: CalendarDay) -> str:
        return phrases.day(each.day, self._desk.today)

    def _fields(self) -> tuple[DayField, ChipGroup, TextField]:
        today = lambda: self._desk.today  # noqa: E731  # What the field asks.
        self._new_day = self._form.add(DayField("calendar_day", self.tr("Day"), today=today))
        self._kind = self._form.add(
            ChipGroup("calendar_kind", self.tr("This day is"), options(DayKind))
        )
        self._kind.restore(DayKind.HOLIDAY.value)
        self._source = self._form.add(
            TextField("calendar_source", self.tr("Source"), limit=LONGEST_SOURCE)
        )
        return self._new_day, self._kind, self._source

    def _buttons(self) -> Flow:
        self._remove = self._button("clear_day", self.tr("Remove the day"), go=self._clear)
        return Flow(
            self._button("mark_day", self.tr("Enter the day"), go=self._mark),
            self._remove,
            self._button("import_calendar", self.tr("Read a file…"), go=self._ask_file),
            self._button("export_calendar", self.tr("Save as a file…"), go=self._ask_place),
        )

    def _button(self, name: str, words: str, *, go: Callable[[], None]) -> Button:
        button = QuietButton(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: go())
        return button

    def _show(self, found: Year) -> None:
        self._model.show_rows(found.days)
        self._entered.restore(found.entered)
        self._follow()

    def _follow(self) -> None:
        self._remove.setEnabled(self._table.current_row() is not None)

    def _mark(self) -> None:
        sheet = Sheet(values=self._form.values(), today=self._desk.today)
        day, source = sheet.day("calendar_day"), sheet.line("calendar_source", LONGEST_SOURCE)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        if day is None:
            self._new_day.set_error(self.tr("Please say which day."))
            return
        kind = DayKind(str(self._kind.raw()))
        wp, marked = self._desk.workplace, CalendarDay(day=day, kind=kind, source=source)
        self._write(lambda: calendar.mark(wp, (marked,)), shown=day)

    def _clear(self) -> None:
        chosen, wp = self._table.current_row(), self._desk.workplace
        if isinstance(chosen, CalendarDay):
            self._write(lambda: calendar.clear(wp, chosen.day))

    def _enter(self) -> None:
        wp, year, entered = self._desk.workplace, self._year, bool(self._entered.raw())
        self._write(lambda: calendar.enter(wp, year, entered=entered))

    def _write(self, work: Callable[[], tuple[Moved, ...]], *, shown: date | None = None) -> None:
        def done(moved: tuple[Moved, ...]) -> None:
            self._moved.show_moved(moved, self._desk.today)
            self._new_day.restore("")
            if shown is not None and shown.year != self._year:
                self._choice.restore(str(shown.year))
            self.load()

        self._desk.tasks.write(self, work, done=done, failed=self._refused)

    def _refused(self, error: MediatorError) -> bool:
        if isinstance(error, RuleViolation) and error.field == "day":
            self._new_day.set_error(sentence(error))
        else:
            self._moved.show_refusal(sentence(error))
        return True

    def _ask_file(self) -> None:
        title = self.tr("Read a file")
        files.ask_open(self, title, kinds="CSV (*.csv *.txt)", chosen=self.take_in)

    def _ask_place(self) -> None:
        name = f"calendar-{self._year}.csv"
        title = self.tr("Save as a file")
        files.ask_save(self, title, name=name, kinds="CSV (*.csv)", chosen=self.save_as)

    def save_as(self, path: Path) -> None:
        """Write the year as a file that can be read again."""
        wp, year = self._desk.workplace, self._year

        def done(_: None) -> None:
            self._moved.say(self.tr("Saved: {file}").format(file=path.name))

        def work() -> None:
            files.write(path, calendar.as_file(wp, year))

        self._desk.tasks.read(self, work, done=done, failed=self._refused)
