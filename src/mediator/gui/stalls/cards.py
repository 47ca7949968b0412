"""红黄牌: the cards of a trader with their reasons, the next one, and lifting one that holds."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.stalls.cards import Colour, WarningCard
from mediator.domain.values import days
from mediator.gui.forms.choices import ChipGroup, Choice
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.measures import DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText
from mediator.gui.settings.fields import grid
from mediator.gui.stalls.records import RecordRow, Records
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.labels import Hint
from mediator.services import cards
from mediator.services.cards import Cards
from mediator.services.forms import records
from mediator.services.forms.records import Lifting
from mediator.services.forms.sheet import Sheet


class CardRecords(Records):
    """A card is never deleted: it is lifted, with a reason."""

    kind = "card"
    takes = Right.MEDIATE

    def above(self) -> tuple[QWidget, ...]:
        return (Hint(self.tr("Given by the market with its reason; never a finding of fault.")),)

    def fill(self) -> tuple[QWidget, ...]:
        acts = [*options(Colour), (records.LIFT, self.tr("Lift one"))]
        self._kind = ChipGroup("kind", self.tr("Give or lift"), acts)
        on = DayField("on", self.tr("On"), today=lambda: self.desk.today, past=True)
        self._case = Choice("case", self.tr("Case"), [], empty=self.tr("without a case"))
        self._card = Choice("card", self.tr("Which card"), [], empty=self.tr("choose"))
        reason = LongText("reason", self.tr("Reason"), lines=2)
        for field in (self._kind, on, self._case, self._card, reason):
            self.form.add(field)
        self.form.changed.connect(self._follow)
        self._card.hide()
        return self._kind, grid((on, self._case)), self._card, reason

    def _follow(self) -> None:
        """A card to give may belong to a case; one to lift is chosen."""
        lifting = self._kind.raw() == records.LIFT
        self._case.setVisible(not lifting)
        self._card.setVisible(lifting)

    def start(self) -> dict[str, Raw]:
        return {"on": days.show(self.desk.today)}

    def button(self) -> str:
        return self.tr("Note it")

    def look(self) -> Callable[[], object]:
        wp, stall_id = self.desk.workplace, self.stall_id
        return lambda: cards.of_stall(wp, stall_id)

    def keep(self, sheet: Sheet) -> Callable[[], object]:
        wp, typed = self.desk.workplace, records.card(sheet, self.stall_id)
        if isinstance(typed, Lifting):
            return lambda: cards.lift(wp, typed.card_id, on=typed.on, reason=typed.reason)
        return lambda: cards.give(wp, typed)

    def show_found(self, found: object) -> None:
        if not isinstance(found, Cards):
            return
        held = [card for card in found.cards if card.holds]
        self._card.set_options([(str(card.id), self._name(card)) for card in held])
        self._kind.chip(records.LIFT).setEnabled(bool(held))
        titles = [(str(case.dispute_id), f"{case.number} {case.title}") for case in found.cases]
        self._case.set_options(titles)
        numbers = {case.dispute_id: case.number for case in found.cases}
        self._follow()
        rows: list[QWidget] = [
            self._row(card, numbers.get(card.dispute_id, "")) for card in reversed(found.cards)
        ]
        self.lines.show_rows(rows or [Hint(self.tr("No card was given so far."))])

    def _name(self, card: WarningCard) -> str:
        return f"{wording.name(card.colour, language())} {days.show(card.given_on)}"

    def _row(self, card: WarningCard, number: str) -> QWidget:
        details = [f"{days.show(card.given_on)} · {card.by} · {card.reason}"]
        name = wording.name(card.colour, language())
        if card.lifted_on is not None:
            name = self.tr("{card}, lifted").format(card=name)
            words = self.tr("lifted {day} · {by} · {reason}")
            lifted = days.show(card.lifted_on)
            details.append(words.format(day=lifted, by=card.lifted_by, reason=card.lift_reason))
        row = RecordRow(name, "\n".join(details), tone=Tone.DUE if card.holds else None)
        if number:
            row.add_link(
                number,
                f"card_case_{card.dispute_id}",
                go=lambda: self.desk.go("case", dispute_id=card.dispute_id),
            )
        return row


def title() -> str:
    """How the section is called."""
    return QCoreApplication.translate("CardRecords", "Cards")
