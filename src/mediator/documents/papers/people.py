"""Parties, purchases, claims and weighings in running text, shared by several papers."""

from mediator import wording
from mediator.documents import clauses, phrases, templates
from mediator.documents.layout.paragraph import Words
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.case.claim import Claim, Purchase, Remedy
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import Evidence
from mediator.domain.case.parties import Agent, Consumer, Respondent
from mediator.domain.case.scale import Method, Reweigh, Verdict
from mediator.domain.station import Station
from mediator.domain.values import money, weight

GAP = "　　"


def consumer(who: Consumer, say: Template) -> list[Piece]:
    """Name, phone, and what else the consumer chose to give."""
    parts = _known(
        say,
        phone=(who.phone, "consumer_phone"),
        address=(who.address, "consumer_address"),
        id_number=(who.id_number, "consumer_id_number"),
    )
    return _line(typed(who.name, "consumer_name"), parts + _agent(who.agent, say))


def stall(who: Respondent, say: Template) -> list[Piece]:
    """The trader as the register named it when the dispute came in."""
    parts = _known(
        say,
        operator=(who.operator, "stall_operator"),
        number=(who.number, "stall_number"),
        zone=(who.zone, "stall_zone"),
        phone=(who.phone, "stall_phone"),
        credit_code=(who.credit_code, "stall_credit_code"),
    )
    return _line(typed(who.name, "stall"), parts + _agent(who.agent, say))


def addressed(intake: Intake) -> dict[str, Words]:
    """Whom a paper speaks to: all consumers, and the stall."""
    names: list[list[Piece]] = [[typed(who.name, "consumer_name")] for who in intake.consumers]
    return {
        "consumers": templates.joined(names, "、"),
        "stall": typed(intake.respondent.name, "stall"),
    }


def station(host: Station, say: Template) -> list[list[Piece]]:
    """How the station is reached, as far as it says so."""
    return _known(
        say,
        station_address=(host.address, "station_address"),
        phone=(host.phone, "station_phone"),
        hours=(host.hours, "station_hours"),
    )


def purchase(bought: Purchase, say: Template) -> list[Piece]:
    """What was bought, how much of it, when, where, for how much, with what proof."""
    parts = _known(
        say,
        goods=(bought.goods, "goods"),
        quantity=(bought.quantity, "quantity"),
        bought_on=(phrases.day(bought.bought_on) if bought.bought_on else "", ""),
        place=(bought.place, "place"),
        paid=("" if bought.amount_fen is None else phrases.yuan(bought.amount_fen), ""),
        voucher=(wording.name(bought.voucher), ""),
    )
    return templates.joined(parts, "，")


def claim(asked: Claim, say: Template) -> list[Piece]:
    """What the consumer asks for."""
    parts = [_remedy(remedy, asked.other, say=say) for remedy in asked.remedies]
    words = templates.joined(parts, "、")
    if asked.amount_fen is None:
        return words
    amount = say.say("claim_amount", value=phrases.yuan(asked.amount_fen))
    return templates.joined([words, amount] if words else [amount], "，")


def evidence(item: Evidence, at: int, *, say: Template) -> list[Piece]:
    """Piece number `at` (from 0): what it is and who gave it."""
    return say.say(
        "evidence_item",
        title=typed(item.title, f"evidence_{at}_title"),
        kind=wording.name(item.kind),
        side=clauses.side(item.given_by),
    )


def reweigh(slip: Reweigh, say: Template) -> list[Piece]:
    """One weighing: what it showed, what may be said of it, and how it was done."""
    serial = typed(slip.scale_serial, "reweigh_scale")
    return say.say(
        "reweigh",
        goods=typed(slip.goods, "reweigh_goods"),
        price=price(slip, say),
        settled=weight.show(slip.settled_mg),
        checked=weight.show(slip.checked_mg),
        difference=difference(slip, say),
        verdict=verdict(slip, say),
    ) + say.say(
        "reweigh_manner",
        method=wording.name(slip.method),
        tier=wording.name(slip.tier),
        scale=say.say("reweigh_scale", serial=serial) if slip.scale_serial else [],
        at=phrases.moment(slip.on),
        by=typed(slip.by, "by"),
    )


def price(slip: Reweigh, say: Template) -> str:
    """The price a kilogram, where one decides the tier."""
    if slip.unit_price_fen is None:
        return say.plain("no_price")
    return say.plain("price_per_kg", price=money.show(slip.unit_price_fen))


def verdict(slip: Reweigh, say: Template) -> str:
    """超过附表负偏差（5 g）: the words of the tables and no more; never a finding of fault."""
    name, allowed = wording.name(slip.verdict), slip.tolerance_mg
    if slip.verdict not in {Verdict.EXCEEDED, Verdict.WITHIN} or allowed is None:
        return name
    key = "judged_double" if slip.method is Method.EQUAL else "judged"
    return say.plain(key, verdict=name, tolerance=weight.show(allowed))


def difference(slip: Reweigh, say: Template) -> str:
    """Short, over, or the same as was settled."""
    if slip.shortage_mg == 0:
        return say.plain("even")
    key = "short" if slip.shortage_mg > 0 else "over"
    return say.plain(key, weight=weight.show(abs(slip.shortage_mg)))


def _remedy(remedy: Remedy, other: str, *, say: Template) -> list[Piece]:
    if remedy is Remedy.OTHER and other:
        return say.say("claim_other", value=typed(other, "claim_other"))
    return [wording.name(remedy)]


def _agent(agent: Agent | None, say: Template) -> list[list[Piece]]:
    if agent is None:
        return []
    name: list[Piece] = [typed(agent.name, "agent_name")]
    if agent.relation:
        name += say.say("relation", value=typed(agent.relation, "agent_relation"))
    phone = _known(say, phone=(agent.phone, "agent_phone"))
    return [say.say("agent", value=name), *phone]


def _known(say: Template, **values: tuple[str, str]) -> list[list[Piece]]:
    """The phrases whose value is known; each value comes with the field it was typed into."""
    return [
        say.say(key, value=typed(value, field)) for key, (value, field) in values.items() if value
    ]


def _line(name: Piece, parts: list[list[Piece]]) -> list[Piece]:
    return templates.joined([[name], *parts], GAP)
