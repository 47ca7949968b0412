"""初审分流: take the case, answer, hand over, or refuse and direct."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from mediator.domain.case import triage
from mediator.domain.case.deadlines import handling_due
from mediator.domain.case.outcomes import DeadlineClass, Decision, Ground, Triage
from mediator.domain.case.triage import Suggestion
from mediator.gui.case import phrases
from mediator.gui.case.body import StepBody
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.measures import DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.labels import Hint
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values

_GROUNDS: Final[Mapping[str, tuple[Ground, ...]]] = {
    Decision.HAND_OVER: (Ground.VIOLATION, Ground.DANGER, Ground.CROWD, Ground.OTHER),
    Decision.REFUSE: (
        Ground.NOT_OUR_MARKET,
        Ground.IN_COURT,
        Ground.ALREADY_HANDLED,
        Ground.OVER_THREE_YEARS,
        Ground.NOT_CONSUMER,
        Ground.OTHER,
    ),
}


class TriageBody(StepBody):
    """The decision, and only what that decision needs."""

    def build(self) -> None:
        self._decided = ""
        if self.scene.dispute.intake.owing():
            self.column.addWidget(self._gaps())
        for suggestion in triage.suggestions(self.scene.dispute, self.scene.case.limits):
            self.column.addWidget(self._pointer(suggestion))
        self._decision = self.put(ChipGroup("decision", self.tr("Decision"), options(Decision)))
        self._class = self.put(
            ChipGroup("deadline_class", self.tr("How hard is it?"), options(DeadlineClass))
        )
        self._due = Hint()
        self.column.addWidget(self._due)
        self._day = DayField(
            "answer_by_day",
            self.tr("Promised answer, day (where not settled at once)"),
            today=lambda: self.scene.today,
            coming=True,
        )
        self._time = TextField("answer_by_time", self.tr("Time"), placeholder="17:30")
        self.beside(self._day, self._time, stretches=(2, 1))
        self._ground = self.put(ChipGroup("ground", self.tr("Ground"), options(Ground)))
        self._office = self.put(TextField("office", self.tr("Handed over to")))
        self._note = self.put(LongText("note", self.tr("What was said"), lines=4))
        self._asked_for = {
            self._class: (Decision.ACCEPT,),
            self._due: (Decision.ACCEPT,),
            self._day: (Decision.ACCEPT,),
            self._time: (Decision.ACCEPT,),
            self._ground: tuple(_GROUNDS),
            self._office: (Decision.HAND_OVER,),
            self._note: (Decision.CONSULTATION, *_GROUNDS),
        }

    def start(self) -> Values:
        return {"office": self.scene.case.station.regulator}

    def follow(self) -> None:
        decision = str(self._decision.raw())
        for part, decisions in self._asked_for.items():
            self.want(part, wanted=decision in decisions)
        if decision != self._decided:
            self._decided = decision
            self._offer(decision)
        self._explain()

    def read(self, sheet: Sheet) -> Triage:
        return steps.triage(sheet)

    def _gaps(self) -> Banner:
        """What the registration owes before the case can be taken, and the way there."""
        owing = [item.field for item in self.scene.dispute.intake.owing()]
        known = {
            "goods": self.tr("goods or service"),
            "bought_on": self.tr("day of purchase"),
            "amount": self.tr("amount in dispute"),
            "nature": self.tr("kind of dispute"),
            "category": self.tr("class of goods or service"),
        }
        named = self.tr(", ").join(known[field] for field in owing)
        words = self.tr("The registration lacks: {fields}. Without them it cannot be taken.")
        banner = Banner(Tone.DUE, words.format(fields=named))
        fill = banner.add_button(self.tr("Complete it"), lambda: self.asked.emit("registration"))
        fill.setObjectName("complete_registration")
        return banner

    def _pointer(self, suggestion: Suggestion) -> Banner:
        """What speaks for another decision, and a button that fills it in."""
        banner = Banner(Tone.DUE, self._says(suggestion))
        fill = banner.add_button(self.tr("Fill in so"), lambda: self._take(suggestion))
        fill.setObjectName(f"suggest_{suggestion.code}")
        return banner

    def _says(self, suggestion: Suggestion) -> str:
        match suggestion.code:
            case "crowd":
                words = self.tr(
                    "{count} consumers: from {limit} on it counts as a crowd. Register, then hand"
                    " it over at once and report by telephone."
                )
            case "danger":
                words = self.tr(
                    "It is about safety: where somebody was hurt or is in danger, hand it over at"
                    " once; the rest may be talked over later."
                )
            case "over_three_years":
                words = self.tr(
                    "Bought on {bought}: three years ended on {last} (Civil Code 188; the regulator"
                    " does not take such a complaint either)."
                )
            case _:
                words = self.tr("The stall is not in the register: is it of this market?")
        today = self.scene.today
        facts = {
            name: phrases.day(value, today) if isinstance(value, date) else value
            for name, value in suggestion.facts.items()
        }
        return words.format(**facts)

    def _take(self, suggestion: Suggestion) -> None:
        """Fill decision and ground in; what else is typed stays."""
        values = {**self.form.values(), "decision": suggestion.decision.value}
        self.form.restore(values)
        self.follow()
        self.form.restore({**values, "ground": suggestion.ground.value})
        self.form.changed.emit()

    def _offer(self, decision: str) -> None:
        """Offer the grounds of this decision, and say what to write down."""
        self._ground.set_options(options(_GROUNDS.get(decision, tuple(Ground))))
        hints: dict[str, str] = {
            Decision.CONSULTATION: self.tr("Write down what was answered."),
            Decision.REFUSE: self.tr("Write down what was explained and where they were directed."),
            Decision.HAND_OVER: self.tr("Write down why, and who was told by telephone."),
        }
        self._note.set_hint(hints.get(decision, ""))

    def _explain(self) -> None:
        """Say until when the chosen class gives time, and how that is counted."""
        chosen, limits = str(self._class.raw()), self.scene.case.limits
        due = (
            handling_due(self.scene.today, DeadlineClass(chosen), limits=limits) if chosen else None
        )
        if due is None:
            self._due.setText("")
            return
        words = self.tr("To be settled by {day}.").format(day=phrases.day(due.on, self.scene.today))
        self._due.setText(phrases.joined(words, phrases.counted(due, self.scene.today)))
