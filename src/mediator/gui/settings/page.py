"""Settings: the station, how it works, this window, who is on duty, where the records lie."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.station import Policy, Station
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.page import Page
from mediator.gui.settings import fields
from mediator.gui.settings.calendar import CalendarCard
from mediator.gui.settings.dictionaries import DictionariesCard
from mediator.gui.settings.glyphs import GlyphsCard
from mediator.gui.settings.handforms import HandFormsCard
from mediator.gui.settings.handover import HandoverCard
from mediator.gui.settings.phrasing import PhrasingCard
from mediator.gui.settings.premises import PremisesCard
from mediator.gui.settings.printer import PrinterCard
from mediator.gui.settings.stalls import StallRulesCard
from mediator.gui.settings.window import WindowCard
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.cards import Card, PageHeader, line, scrolled
from mediator.gui.widgets.labels import Hint, SavedLabel
from mediator.services import stations
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet


class SettingsPage(Page):
    """Three scopes told apart: the station (kept with the records), this window, this machine."""

    section = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: tuple[Station, Policy] | None = None
        self._station = Card(self.tr("The station"), self.tr("printed on every paper"))
        self._form = Form(self._station)  # Each card has a Ctrl+Enter of its own.
        self._saved = SavedLabel()
        header = PageHeader(self.tr("Settings"))
        header.add_action(self._saved)
        self.column.addWidget(header)
        self._area = scrolled(self._content())
        self.column.addWidget(self._area, 1)
        self._form.completed.connect(self._save)

    def title(self) -> str:
        return self.tr("Settings")

    def open(self, **shown: object) -> None:
        wp = self._desk.workplace

        def load() -> tuple[Station, Policy]:
            return stations.load(wp), stations.policy(wp)

        self._desk.tasks.read(self, load, done=self._show)
        self._open_calendar(shown.get("calendar"))
        self._stalls.load()
        self._premises.load()
        self._hand_forms.load()
        self._glyphs.load()
        self._phrasing.load()
        self._dictionaries.load()
        self._handover.begin()

    def _open_calendar(self, year: object) -> None:
        """Open the calendar on a year that somebody asked for, and bring it into view."""
        asked = year if isinstance(year, int) else None
        self._calendar.begin(asked)
        if asked is not None:
            QTimer.singleShot(0, lambda: self._area.ensureWidgetVisible(self._calendar))

    def _open_handover(self, giver: str, taker: str) -> None:
        """Ask for the list of a change that was just made, and bring it into view."""
        self._handover.begin(giver, taker)
        self._area.ensureWidgetVisible(self._handover)

    def refresh(self) -> None:
        """What staff are changing stays; only `open` loads."""

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self._station_card())
        self._stalls = StallRulesCard(self._desk)
        self._premises = PremisesCard(self._desk)
        self._hand_forms = HandFormsCard(self._desk)
        self._glyphs = GlyphsCard(self._desk)
        self._phrasing = PhrasingCard(self._desk)
        self._dictionaries = DictionariesCard(self._desk)
        self._calendar = CalendarCard(self._desk)
        self._calendar.cases_chosen.connect(lambda ids: self._desk.go("disputes", ids=ids))
        column.addWidget(self._calendar)
        column.addWidget(self._stalls)
        column.addWidget(self._dictionaries)
        column.addWidget(self._premises)
        column.addWidget(self._hand_forms)
        column.addWidget(self._phrasing)
        column.addWidget(self._glyphs)
        column.addWidget(PrinterCard(self._desk))
        self._handover = HandoverCard(self._desk)
        window = WindowCard(self._desk)
        window.relieved.connect(self._open_handover)
        column.addWidget(self._handover)
        column.addWidget(window)
        column.addStretch()
        return content

    def _station_card(self) -> Card:
        card = self._station
        station = [*fields.essential(), *fields.further()]
        card.add(fields.grid([self._form.add(each) for each in station]))
        code = self._form.field("code")
        if code is not None:
            code.setEnabled(False)
        card.add(line())
        card.add(fields.grid([self._form.add(each) for each in fields.policy()], columns=3))
        card.add(
            Hint(
                self.tr(
                    "There are no national time limits for stations; these are yours to set. "
                    "Deadlines are counted anew from them every time."
                )
            )
        )
        save = PrimaryButton(self.tr("Save"), keys="Ctrl+Enter")
        save.setObjectName("save_station")
        save.clicked.connect(self._save)
        card.add(Actions(save))
        return card

    def _show(self, known: tuple[Station, Policy]) -> None:
        self._known = known
        self._form.restore(fields.typed(*known))

    def _save(self) -> None:
        if self._known is None:
            return
        sheet = Sheet(values=self._form.values(), today=self._desk.today)
        station = registers.station(sheet, training=self._known[0].training)
        rules = registers.policy(sheet)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        wp = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: stations.save(wp, station, rules=rules),
            done=lambda _: self._say_saved(station, rules),
            failed=self._form.show_error,
        )

    def _say_saved(self, station: Station, rules: Policy) -> None:
        self._known = (station, rules)
        self._saved.saved(self._desk.workplace.now())
