"""What was taken down, line by line, in the words of the form: to read it back and to compare."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.case.claim import Source
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.dictionaries import Section
from mediator.domain.values import days, money
from mediator.gui import labels
from mediator.gui.case import phrases
from mediator.gui.translation import language


@dataclass(frozen=True, slots=True)
class Line:
    """One part of the form (`corrections.PARTS`), what staff call it, and what stands there."""

    part: str
    label: str
    words: str


def lines(intake: Intake) -> tuple[Line, ...]:
    """Every part in the order of the form, also those in which nothing stands."""
    return (*_people(intake), *_matter(intake))


def _people(intake: Intake) -> tuple[Line, ...]:
    translate, hand_down = QCoreApplication.translate, intake.hand_down
    people = "\n".join(_consumer(each) for each in intake.consumers)
    handed = f"{hand_down.number} {hand_down.office}".strip() if hand_down else ""
    return (
        Line("source", translate("Taken", "Came in by"), wording.name(intake.source, language())),
        Line("hand_down", translate("Taken", "Handed down as"), handed),
        Line("hand_form", translate("Taken", "Filled by hand as"), intake.hand_form),
        Line("consumers", translate("Taken", "Consumer"), people),
        Line("stall", translate("Taken", "Stall"), _stall(intake.respondent)),
    )


def _matter(intake: Intake) -> tuple[Line, ...]:
    translate, bought, claim = QCoreApplication.translate, intake.purchase, intake.claim
    remedies = [wording.name(remedy, language()) for remedy in claim.remedies]
    asked = " · ".join(filter(None, (*remedies, claim.other)))
    goods = f"{bought.goods} {bought.quantity}".strip()
    bought_on = days.show(bought.bought_on) if bought.bought_on else ""
    nature = labels.item_text(intake, Section.NATURE, item=intake.nature)
    category = labels.item_text(intake, Section.CATEGORY, item=intake.category)
    signed = translate("Taken", "yes") if intake.signed else translate("Taken", "not yet")
    at_counter = intake.source is Source.WALK_IN
    return (
        Line("goods", translate("Taken", "Goods or service"), goods),
        Line("bought_on", translate("Taken", "Bought on"), bought_on),
        Line("amount", translate("Taken", "Amount"), _yuan(bought.amount_fen)),
        Line("voucher", translate("Taken", "Voucher"), wording.name(bought.voucher, language())),
        Line("facts", translate("Taken", "What happened"), intake.facts),
        Line("remedies", translate("Taken", "Asks for"), asked),
        Line("claim_amount", translate("Taken", "Sum asked for"), _yuan(claim.amount_fen)),
        Line("nature", translate("Taken", "Nature"), " · ".join(filter(None, (nature, category)))),
        Line("signed", translate("Taken", "Signed"), signed if at_counter or intake.signed else ""),
    )


def taken_down(intake: Intake, *, by: str, today: date) -> str:
    """When, by whom, and how it came in."""
    source = wording.name(intake.source, language())
    return f"{phrases.moment(intake.received_at, today)} {by} · {source}"


def _consumer(consumer: Consumer) -> str:
    agent = consumer.agent
    acts = f"({agent.name} {agent.phone} {agent.relation})" if agent else ""
    return " ".join(filter(None, (consumer.name, consumer.phone, consumer.address, acts)))


def _stall(stall: Respondent) -> str:
    return " ".join(filter(None, (stall.number, stall.name, stall.operator, stall.phone)))


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"{phrases.yuan(fen)}  {money.in_capitals(fen)}"
