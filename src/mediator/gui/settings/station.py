"""The station as its papers name it, and how it works."""

from PySide6.QtCore import QCoreApplication

from mediator.domain.accounts.roles import Right
from mediator.domain.station import Policy, Station
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import LongText
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.labels import Hint, SavedLabel
from mediator.services import stations
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet


class StationCard(SettingsCard):
    """Kept with the records: printed on papers, and the station's own time limits."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("StationCard", "The station"),
            translate("StationCard", "printed on every paper"),
        )
        self._desk = desk
        self._known: tuple[Station, Policy] | None = None
        self._form = Form(self)
        self._saved = SavedLabel()
        self.add_action(self._saved)
        station = [*fields.essential(), *fields.further()]
        self.add(fields.grid([self._form.add(each) for each in station]))
        code = self._form.field("code")
        if code is not None:
            code.setEnabled(False)
        self.add(line())
        self.add(fields.grid([self._form.add(each) for each in fields.policy()], columns=3))
        self.add(
            Hint(
                self.tr(
                    "There are no national time limits for stations; these are yours to set. "
                    "Deadlines are counted anew from them every time."
                )
            )
        )
        asked = self.tr("What the local office asks for in the month besides, one a line")
        self.add(self._form.add(LongText("asked", asked, lines=2)))
        save = PrimaryButton(self.tr("Save"), keys="Ctrl+Enter")
        save.setObjectName("save_station")
        save.clicked.connect(self._save)
        self._form.completed.connect(self._save)
        self.add(Actions(save))

    def load(self) -> None:
        """Show the station and its rules as they are kept."""
        wp = self._desk.workplace

        def known() -> tuple[Station, Policy]:
            return stations.load(wp), stations.policy(wp)

        self._desk.tasks.read(self, known, done=self._show)

    def _show(self, known: tuple[Station, Policy]) -> None:
        self._known = known
        self._form.restore(fields.typed(*known))

    def _save(self) -> None:
        if self._known is None:
            return
        typed = self._form.values()
        sheet = Sheet(values=typed, today=self._desk.today)
        station = registers.station(sheet, training=self._known[0].training)
        rules = registers.policy(sheet)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        wp = self._desk.workplace

        before = self._known

        def saved() -> None:
            self._known = (station, rules)
            if before != self._known:
                self.offer_back(self._desk, lambda: stations.save(wp, before[0], rules=before[1]))
            self._saved.saved(wp.now())
            if self._form.values() == typed:  # An empty number has become the usual one.
                self._show((station, rules))

        self._desk.tasks.write(
            self,
            lambda: stations.save(wp, station, rules=rules),
            done=lambda _: saved(),
            failed=self._form.show_error,
        )
