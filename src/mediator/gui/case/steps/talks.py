"""协商 and 二次协商: where each side stands, the offers in turn, whether they agree."""

from collections.abc import Mapping, Sequence

from mediator.domain.case.outcomes import Round
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.domain.values import money
from mediator.gui.case.body import StepBody
from mediator.gui.case.private_talk import PrivateTalk
from mediator.gui.case.steps.answers import yes_no
from mediator.gui.case.steps.sections import SectionHead
from mediator.gui.forms.choices import Choice
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import AmountField
from mediator.gui.forms.options import options
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.icons import Icon
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.offers import Bid, OffersPicture
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values

_NARROW = 140


class TalksBody(StepBody):
    """One round of talks; the second begins where the first left off."""

    def build(self) -> None:
        self.beside(
            TextField("place", self.tr("Place")),
            TextField("present", self.tr("Who is there")),
            stretches=(2, 3),
        )
        self.beside(
            LongText("consumer_position", self.tr("The consumer wants"), lines=3),
            LongText("stall_position", self.tr("The stall is ready to"), lines=3),
        )
        self._offers = self.put(
            Rows(
                "offers",
                self.tr("Offers in turn"),
                row="offer",
                make=self._offer_row,
                add=self.tr("Add an offer"),
            )
        )
        self._picture = OffersPicture()
        self.column.addWidget(self._picture)
        self._gap = Hint()
        self.column.addWidget(self._gap)
        self._agreed = self.put(
            yes_no(
                "agreed", self.tr("Do they agree?"), yes=self.tr("agreed"), no=self.tr("not agreed")
            )
        )
        self._result = self.put(LongText("result", self.tr("Why not, where they differ"), lines=2))
        self._print = self._transcript_button()
        self._private = PrivateTalk(self.scene)
        self.column.addWidget(self._private)

    def start(self) -> Values:
        first = self.scene.dispute.outcome(Step.FIRST_ROUND)
        place = first.place if isinstance(first, Round) else ""
        present = first.present if isinstance(first, Round) else self._expected()
        return {"place": place, "present": present}

    def follow(self) -> None:
        failed = self._agreed.raw() == "no"
        self.want(self._result, wanted=failed or not self._result.is_empty())
        offers = self._named()
        self._picture.show_bids(
            [
                Bid(ours=side is Side.CONSUMER, fen=fen, shown=money.show(fen))
                for side, fen in offers
            ]
        )
        self._gap.setText(self._apart(dict(offers)))
        self._gap.setVisible(bool(self._gap.text()))

    def read(self, sheet: Sheet) -> Round:
        return steps.talks(sheet)

    def freeze(self) -> None:
        self._print.show()

    def add_offer(self, offer: Mapping[str, str]) -> None:
        """Add a row with these words to the offers, and go into it."""
        self._offers.take(offer)

    def _transcript_button(self) -> SectionHead:
        """The transcript says what was recorded, so it is offered once the round is."""
        head = SectionHead(Icon.PAPER, self.tr("Transcript of this round"))
        number = 1 if self.step is Step.FIRST_ROUND else 2
        words = self.tr("Print the transcript")
        head.add_action(self.print_button(words, PaperKind.TRANSCRIPT, part=number))
        head.hide()
        self.column.addWidget(head)
        return head

    def _offer_row(self) -> Sequence[Field]:
        side = Choice("side", self.tr("Side"), options((Side.CONSUMER, Side.STALL)))
        last = self._offers.rows()[-1].raw()["side"] if self._offers.rows() else ""
        side.restore(Side.CONSUMER if last == Side.STALL else Side.STALL)
        text = TextField("text", self.tr("What is offered or asked"))
        amount = AmountField("amount", self.tr("Amount"), capitals=False)
        for narrow in (side, amount):
            narrow.setMaximumWidth(_NARROW)
        return (side, text, amount)

    def _expected(self) -> str:
        """Both sides and who mediates; staff correct it where others came."""
        intake = self.scene.dispute.intake
        stall = intake.respondent.operator or intake.respondent.name
        people = [consumer.name for consumer in intake.consumers]
        return "、".join([*people, stall, self.scene.desk.workplace.on_duty])

    def _named(self) -> list[tuple[Side, int]]:
        """The offers so far that name a sum, in turn."""
        values: Values = {"offers": self._offers.raw()}
        found = steps.talks(Sheet(values=values, today=self.scene.today)).offers
        return [(offer.side, offer.amount_fen) for offer in found if offer.amount_fen is not None]

    def _apart(self, last: Mapping[Side, int]) -> str:
        """How far the last offers of both sides are apart, once both named an amount."""
        if not {Side.CONSUMER, Side.STALL} <= last.keys():
            return ""
        apart = abs(last[Side.CONSUMER] - last[Side.STALL])
        return self.tr("Consumer {consumer}, stall {stall}: {apart} yuan apart.").format(
            consumer=money.show(last[Side.CONSUMER]),
            stall=money.show(last[Side.STALL]),
            apart=money.show(apart),
        )
