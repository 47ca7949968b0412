"""The registration form: who complains of whom, about what, and what they ask for."""

from dataclasses import dataclass
from datetime import datetime

from mediator.domain.case.claim import (
    HANDED_DOWN,
    Category,
    Claim,
    HandDown,
    Nature,
    Purchase,
    Remedy,
    Source,
)
from mediator.domain.case.missing import Missing, required
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.dictionaries import Detail, Section
from mediator.domain.values.clock import local_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """消费者投诉登记表 as one value; `signed` says that the consumer signed the printed form.

    `details` are the station's own words for nature, class and source, as they were then.
    `hand_form` is the number of the form that was filled by hand before, if one was.
    """

    source: Source
    received_at: datetime
    consumers: tuple[Consumer, ...]
    respondent: Respondent
    purchase: Purchase
    claim: Claim
    facts: str
    nature: Nature | None = None
    category: Category | None = None
    hand_down: HandDown | None = None
    may_publish: bool = False
    may_refer: bool = False
    signed: bool = False
    details: tuple[Detail, ...] = ()
    hand_form: str = ""

    def detail(self, section: Section) -> Detail | None:
        """What the station says more finely of the nature, class or source."""
        return next((each for each in self.details if each.section is section), None)

    def missing(self) -> tuple[Missing, ...]:
        """What the form still lacks; the signature only where somebody stands at the counter.

        A complaint is one with its people, what is asked for and what happened: that is what it
        must bring under 市场监督管理投诉举报处理办法 (Order 121, 10 and 11). `owing` may follow.
        """
        return self._missing_people() + self._missing_matter() + self._missing_papers()

    def owing(self) -> tuple[Missing, ...]:
        """The particulars without which the station does not take the case."""
        return required(
            goods=self.purchase.goods,
            bought_on=self.purchase.bought_on,
            amount=self.purchase.amount_fen is not None,
            nature=self.nature,
            category=self.category,
        )

    def _missing_people(self) -> tuple[Missing, ...]:
        if not self.consumers:
            return (Missing(code="required", field="consumer_name"),)
        first = self.consumers[0]
        return required(
            consumer_name=first.name, consumer_phone=first.phone, stall=self.respondent.name
        )

    def _missing_matter(self) -> tuple[Missing, ...]:
        items = required(facts=self.facts, remedies=self.claim.remedies)
        if Remedy.OTHER in self.claim.remedies:
            items += required(claim_other=self.claim.other)
        bought = self.purchase.bought_on
        if bought is not None and bought > local_day(self.received_at):
            items += (Missing(code="bought_after_received", field="bought_on"),)
        return items

    def _missing_papers(self) -> tuple[Missing, ...]:
        items: tuple[Missing, ...] = ()
        if self.source in HANDED_DOWN:
            items += required(hand_down_number=self.hand_down and self.hand_down.number)
        if self.source is Source.WALK_IN and not self.signed:
            items += (Missing(code="consumer_signature", field="signed", blocking=False),)
        return items
