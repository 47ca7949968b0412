"""The registration form as typed, full and quick."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from mediator.domain.case.claim import (
    HANDED_DOWN,
    Category,
    Claim,
    HandDown,
    Nature,
    Purchase,
    Remedy,
    Source,
    Voucher,
)
from mediator.domain.case.intake import Intake
from mediator.domain.case.missing import required
from mediator.domain.case.parties import Agent, Consumer, Respondent, Stall
from mediator.domain.dictionaries import Detail, Section
from mediator.domain.errors import RuleViolation
from mediator.services.forms.sheet import Sheet, Value, Values

_Item = TypeVar("_Item", bound=StrEnum)

_MOST_DIGITS = 18  # Of the largest row id.


def intake(sheet: Sheet, received_at: datetime) -> Intake:
    """The intake as far as it can be read; problems and missing fields are on the sheet."""
    source = _chosen(sheet, "source", kind=Source) or Source.WALK_IN
    found = Intake(
        source=source,
        received_at=received_at,
        consumers=_consumers(sheet),
        respondent=_respondent(sheet),
        purchase=_purchase(sheet),
        claim=Claim(
            remedies=sheet.choices("remedies", Remedy),
            amount_fen=sheet.amount("claim_amount"),
            other=sheet.line("claim_other"),
        ),
        facts=sheet.passage("facts"),
        nature=_chosen(sheet, "nature", kind=Nature),
        category=_chosen(sheet, "category", kind=Category),
        hand_down=_hand_down(sheet) if source in HANDED_DOWN else None,
        may_publish=sheet.ticked("may_publish"),
        may_refer=sheet.ticked("may_refer"),
        signed=sheet.ticked("signed"),
        details=_details(sheet),
        hand_form=sheet.line("hand_form").upper(),
    )
    sheet.check(found.missing())
    return found


def chosen_stall(stall: Stall) -> dict[str, str]:
    """The raw words that choosing a stall puts into the form, so that a draft needs no look-up."""
    return {
        "stall": f"{stall.number} {stall.name}",
        "stall_id": str(stall.id),
        "stall_number": stall.number,
        "stall_name": stall.name,
        "stall_zone": stall.zone,
        "stall_operator": stall.operator,
        "stall_phone": stall.phone,
        "stall_credit_code": stall.credit_code,
    }


def typed(found: Intake) -> Values:
    """The raw words that would make this intake: to correct a registration in its form."""
    first = found.consumers[0]
    purchase, claim, hand_down = found.purchase, found.claim, found.hand_down
    values: dict[str, Value] = {
        "source": _typed_item(found, Section.SOURCE, item=found.source),
        "consumer_name": first.name,
        "consumer_phone": first.phone,
        "consumer_address": first.address,
        "consumer_id_number": first.id_number,
        "more_consumers": "\n".join(f"{c.name} {c.phone}".strip() for c in found.consumers[1:]),
        "agent_name": first.agent.name if first.agent else "",
        "agent_phone": first.agent.phone if first.agent else "",
        "agent_relation": first.agent.relation if first.agent else "",
        **_typed_respondent(found.respondent),
        "goods": purchase.goods,
        "quantity": purchase.quantity,
        "place": purchase.place,
        "bought_on": purchase.bought_on.isoformat() if purchase.bought_on else "",
        "amount": _typed_fen(purchase.amount_fen),
        "voucher": purchase.voucher.value,
        "remedies": [remedy.value for remedy in claim.remedies],
        "claim_amount": _typed_fen(claim.amount_fen),
        "claim_other": claim.other,
        "facts": found.facts,
        "nature": _typed_item(found, Section.NATURE, item=found.nature),
        "category": _typed_item(found, Section.CATEGORY, item=found.category),
        "hand_form": found.hand_form,
        "hand_down_number": hand_down.number if hand_down else "",
        "hand_down_office": hand_down.office if hand_down else "",
        "hand_down_answer_by": hand_down.answer_by.isoformat()
        if hand_down and hand_down.answer_by
        else "",
        "may_publish": found.may_publish,
        "may_refer": found.may_refer,
        "signed": found.signed,
    }
    return values


def _chosen(sheet: Sheet, name: str, *, kind: type[_Item]) -> _Item | None:
    """The standard item of what was chosen; `food/3/猪肉` is one of the station's own."""
    standard = sheet.raw(name).partition("/")[0]
    return replace(sheet, values={name: standard}).choice(name, kind)


def _details(sheet: Sheet) -> tuple[Detail, ...]:
    """The station's own words among what was chosen."""
    found = []
    for section in (Section.NATURE, Section.CATEGORY, Section.SOURCE):
        _, _, rest = sheet.raw(section.value).partition("/")
        key, _, name = rest.partition("/")
        word = replace(sheet, values={section.value: name}).line(section.value)
        if word:
            found.append(Detail(section=section, key=key, name=word))
    return tuple(found)


def _typed_item(found: Intake, section: Section, *, item: StrEnum | None) -> str:
    detail, standard = found.detail(section), item.value if item else ""
    return f"{standard}/{detail.key}/{detail.name}" if detail else standard


def _typed_respondent(respondent: Respondent) -> dict[str, str]:
    return {
        "stall": f"{respondent.number} {respondent.name}".strip(),
        "stall_id": str(respondent.stall_id or ""),
        "stall_number": respondent.number,
        "stall_name": respondent.name,
        "stall_zone": respondent.zone,
        "stall_operator": respondent.operator,
        "stall_phone": respondent.phone,
        "stall_credit_code": respondent.credit_code,
    }


def _typed_fen(fen: int | None) -> str:
    return "" if fen is None else f"{fen // 100}.{fen % 100:02}"


def _consumers(sheet: Sheet) -> tuple[Consumer, ...]:
    agent = Agent(
        name=sheet.line("agent_name"),
        phone=sheet.phone("agent_phone"),
        relation=sheet.line("agent_relation"),
    )
    if agent.phone or agent.relation:
        sheet.check(required(agent_name=agent.name))
    first = Consumer(
        name=sheet.line("consumer_name"),
        phone=sheet.phone("consumer_phone"),
        address=sheet.line("consumer_address"),
        id_number=sheet.line("consumer_id_number").upper(),
        agent=agent if agent.name else None,
    )
    return (first, *_more_consumers(sheet))


def _more_consumers(sheet: Sheet) -> tuple[Consumer, ...]:
    """Further consumers, one a line: name, then phone if known."""
    field = "more_consumers"
    lines = (line.split(maxsplit=1) for line in sheet.passage(field).splitlines())
    return tuple(
        Consumer(
            name=replace(sheet, values={field: line[0]}).line(field),
            phone=replace(sheet, values={field: " ".join(line[1:])}).phone(field),
        )
        for line in lines
        if line
    )


def _respondent(sheet: Sheet) -> Respondent:
    stall_id = sheet.raw("stall_id")
    if not stall_id:
        return Respondent(
            name=sheet.line("stall"),
            zone=sheet.line("stall_zone"),
            operator=sheet.line("stall_operator"),
            phone=sheet.phone("stall_phone"),
        )
    if not (stall_id.isascii() and stall_id.isdecimal() and len(stall_id) <= _MOST_DIGITS):
        sheet.problems.append(RuleViolation("stall_unknown", "stall"))
        return Respondent(name="")
    return Respondent(
        name=sheet.line("stall_name"),
        number=sheet.line("stall_number"),
        zone=sheet.line("stall_zone"),
        operator=sheet.line("stall_operator"),
        phone=sheet.line("stall_phone"),
        credit_code=sheet.line("stall_credit_code"),
        stall_id=int(stall_id),
    )


def _purchase(sheet: Sheet) -> Purchase:
    return Purchase(
        goods=sheet.line("goods"),
        bought_on=sheet.past_day("bought_on"),
        amount_fen=sheet.amount("amount"),
        quantity=sheet.line("quantity"),
        place=sheet.line("place"),
        voucher=sheet.choice("voucher", Voucher) or Voucher.NONE,
    )


def _hand_down(sheet: Sheet) -> HandDown:
    return HandDown(
        number=sheet.line("hand_down_number"),
        office=sheet.line("hand_down_office"),
        answer_by=sheet.day("hand_down_answer_by"),
    )
