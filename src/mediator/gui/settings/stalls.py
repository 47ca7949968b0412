"""How the station looks after its traders: reminders, what counts as repeated, the score."""

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.stalls.score import FULL, ScoreItem, weights
from mediator.domain.values.clock import local_time
from mediator.gui.desk import Desk
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.measures import NumberField
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.labels import Hint, SavedLabel
from mediator.services import stations
from mediator.services.forms import records
from mediator.services.forms.sheet import Sheet


class StallRulesCard(SettingsCard):
    """Numbers that no source gives: each station sets its own."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("StallRulesCard", "Rules for stalls"))
        self._desk = desk
        self._known: StallPolicy | None = None
        self._form = Form(self)
        self._saved = SavedLabel()
        self.add_action(self._saved)
        self.add(fields.grid([self._form.add(each) for each in self._terms()], columns=3))
        self.add(line())
        self.add(fields.grid([self._form.add(each) for each in self._points()], columns=3))
        self.add(
            Hint(
                self.tr(
                    "A score is {full} less these points; disputes count for a year, cards while"
                    " they hold. No national rule sets them; these are yours to set."
                ).format(full=FULL)
            )
        )
        save = QuietButton(self.tr("Save the rules for stalls"), keys="Ctrl+Enter")
        save.setObjectName("save_stall_rules")
        save.clicked.connect(self._save)
        self.add(Actions(save))
        self._form.completed.connect(self._save)

    def load(self) -> None:
        """Show the rules as they are."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: stations.stall_policy(wp), done=self._show)

    def _terms(self) -> tuple[Field, ...]:
        return (
            self._number("pledge_months", self.tr("A pledge holds"), unit=self.tr("months")),
            self._number("remind_days", self.tr("Remind before it ends"), unit=self.tr("days")),
            self._number(
                "repeat_least", self.tr("Repeated from"), unit=self.tr("cases in 30 days")
            ),
        )

    def _points(self) -> tuple[Field, ...]:
        return tuple(
            self._number(
                f"{item.value}_points", wording.name(item, language()), unit=self.tr("points each")
            )
            for item in ScoreItem
        )

    def _number(self, name: str, label: str, *, unit: str) -> NumberField:
        low, high = stations.STALL_RANGES[name]
        return NumberField(name, label, low=low, high=high, unit=unit)

    def _show(self, rules: StallPolicy) -> None:
        self._known = rules
        self._form.restore(
            {
                "pledge_months": str(rules.pledge_months),
                "remind_days": str(rules.remind_days),
                "repeat_least": str(rules.repeat_least),
                **{f"{item.value}_points": str(n) for item, n in weights(rules).items()},
            }
        )

    def _save(self) -> None:
        typed = self._form.values()
        sheet = Sheet(values=typed, today=self._desk.today)
        rules = records.stall_policy(sheet, stations.STALL_RANGES)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        wp = self._desk.workplace

        before = self._known

        def saved() -> None:
            self._known = rules
            if before is not None and before != rules:
                self.offer_back(self._desk, lambda: stations.save_stall_policy(wp, before))
            self._saved.saved(local_time(wp.now()))
            if self._form.values() == typed:  # An empty number has become the usual one.
                self._show(rules)

        self._desk.tasks.write(
            self,
            lambda: stations.save_stall_policy(wp, rules),
            done=lambda _: saved(),
            failed=self._form.show_error,
        )
