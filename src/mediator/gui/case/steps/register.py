"""登记: the registration form as it was taken down, to read back, print and correct."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from mediator import wording
from mediator.domain.case.claim import Source
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.dictionaries import Section
from mediator.domain.papers import PaperKind
from mediator.domain.values import days, money
from mediator.gui import labels, tokens
from mediator.gui.case import phrases
from mediator.gui.case.body import StepBody
from mediator.gui.translation import language
from mediator.gui.widgets.labels import Label


class RegisterBody(StepBody):
    """All that was taken down, line by line; the right column masks what this one reads out."""

    completes = False

    def build(self) -> None:
        words = self.tr("Print the registration form")
        button = self.print_button(words, PaperKind.REGISTRATION)
        self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.SMALL)
        grid.setColumnStretch(1, 1)
        for row, (label, words) in enumerate(self._lines()):
            grid.addWidget(Label(label, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, wrap=True, selectable=True), row, 1)
        self.column.addLayout(grid)

    def _lines(self) -> list[tuple[str, str]]:
        """Label and words of each line that has words."""
        return [(label, words) for label, words in (*self._people(), *self._matter()) if words]

    def _people(self) -> tuple[tuple[str, str], ...]:
        intake = self.scene.dispute.intake
        source = wording.name(intake.source, language())
        hand_down = intake.hand_down
        handed = f"{hand_down.number} {hand_down.office}".strip() if hand_down else ""
        taken = phrases.moment(intake.received_at, self.scene.today)
        return (
            (self.tr("Taken down"), f"{taken} {self.scene.dispute.registered_by} · {source}"),
            (self.tr("Handed down as"), handed),
            (self.tr("Filled by hand as"), intake.hand_form),
            (self.tr("Consumer"), "\n".join(_consumer(each) for each in intake.consumers)),
            (self.tr("Stall"), _stall(intake.respondent)),
        )

    def _matter(self) -> tuple[tuple[str, str], ...]:
        intake = self.scene.dispute.intake
        bought, claim = intake.purchase, intake.claim
        remedies = [wording.name(remedy, language()) for remedy in claim.remedies]
        nature = labels.item_text(intake, Section.NATURE, item=intake.nature)
        at_counter = intake.source is Source.WALK_IN
        signed = self.tr("yes") if intake.signed else self.tr("not yet")
        category = labels.item_text(intake, Section.CATEGORY, item=intake.category)
        return (
            (self.tr("Goods or service"), f"{bought.goods} {bought.quantity}".strip()),
            (self.tr("Bought on"), days.show(bought.bought_on) if bought.bought_on else ""),
            (self.tr("Amount"), _yuan(bought.amount_fen)),
            (self.tr("Voucher"), wording.name(bought.voucher, language())),
            (self.tr("What happened"), intake.facts),
            (self.tr("Asks for"), " · ".join(filter(None, (*remedies, claim.other)))),
            (self.tr("Sum asked for"), _yuan(claim.amount_fen)),
            (self.tr("Nature"), " · ".join(filter(None, (nature, category)))),
            (self.tr("Signed"), signed if at_counter or intake.signed else ""),
        )


def _consumer(consumer: Consumer) -> str:
    agent = consumer.agent
    acts = f"({agent.name} {agent.phone} {agent.relation})" if agent else ""
    return " ".join(filter(None, (consumer.name, consumer.phone, consumer.address, acts)))


def _stall(stall: Respondent) -> str:
    return " ".join(filter(None, (stall.number, stall.name, stall.operator, stall.phone)))


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"{phrases.yuan(fen)}  {money.in_capitals(fen)}"
