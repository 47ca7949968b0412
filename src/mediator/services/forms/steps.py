"""The forms of the steps as typed, one function a step: an outcome as far as it can be read."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Final

from mediator.domain.case.missing import Missing, required
from mediator.domain.case.outcomes import (
    Archived,
    ContactMethod,
    DeadlineClass,
    Decision,
    Evidence,
    EvidenceKind,
    Facts,
    FollowedUp,
    Ground,
    Informed,
    Offer,
    Performed,
    Reviewed,
    Round,
    Satisfaction,
    Signed,
    Triage,
)
from mediator.domain.case.parties import Side
from mediator.domain.case.scale import METALS, Method, Reweigh, Tier
from mediator.domain.errors import RuleViolation
from mediator.domain.scales import Scale
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.numerals import fold
from mediator.services.forms.sheet import Sheet

_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3]):?([0-5][0-9])")
_END_OF_DAY: Final = "17:30"


def triage(sheet: Sheet) -> Triage:
    """初审分流: `decision` and what it needs."""
    decision = sheet.choice("decision", Decision)
    found = Triage(
        decision=decision or Decision.ACCEPT,
        ground=sheet.choice("ground", Ground),
        deadline_class=sheet.choice("deadline_class", DeadlineClass),
        answer_by=_answer_by(sheet),
        office=sheet.line("office"),
        note=sheet.passage("note"),
    )
    sheet.check(required(decision=decision) or found.missing())
    return found


def informed(sheet: Sheet) -> Informed:
    """告知与同意: both answers are needed, a no is an answer."""
    consumer, stall = sheet.yes_no("consumer_agrees"), sheet.yes_no("stall_agrees")
    found = Informed(
        consumer_agrees=bool(consumer),
        stall_agrees=bool(stall),
        method=sheet.choice("method", ContactMethod) or ContactMethod.IN_PERSON,
        avoidance=sheet.line("avoidance"),
        signed=sheet.ticked("signed"),
        note=sheet.passage("note"),
    )
    answers = required(consumer_agrees=consumer is not None, stall_agrees=stall is not None)
    sheet.check(answers or found.missing())
    return found


def facts(sheet: Sheet, *, at: datetime, by: str, scales: Sequence[Scale] = ()) -> Facts:
    """核实事实: both statements, the re-weighing and the evidence."""
    weighed = reweigh(sheet, at=at, by=by, scales=scales)
    found = Facts(
        consumer_says=sheet.passage("consumer_says"),
        stall_says=sheet.passage("stall_says"),
        agreed=sheet.passage("agreed"),
        prices_marked=sheet.yes_no("prices_marked"),
        reweighs=(weighed,) if weighed else (),
        evidence=tuple(_evidence(row) for row in sheet.rows("evidence", "evidence")),
    )
    sheet.check(found.missing())
    return found


def reweigh(sheet: Sheet, *, at: datetime, by: str, scales: Sequence[Scale] = ()) -> Reweigh | None:
    """公平秤复秤: None until any weight was typed; then everything the slip needs is asked for.

    `scales` is the register: the division and the due day of the scale that was used.
    """
    settled = sheet.weight("reweigh_settled")
    checked = sheet.weight("reweigh_checked")
    if not sheet.raw("reweigh_settled").strip() and not sheet.raw("reweigh_checked").strip():
        return None
    price = sheet.amount("reweigh_price")
    tier = sheet.choice("reweigh_tier", Tier)
    goods = sheet.line("reweigh_goods")
    sheet.check(
        required(
            reweigh_goods=goods,
            reweigh_tier=tier,
            reweigh_price=price is not None or tier in METALS,
            reweigh_settled=settled is not None,
            reweigh_checked=checked is not None,
        )
    )
    if tier is None or settled is None or checked is None or sheet.problems:
        return None
    serial = sheet.line("reweigh_scale")
    used = next((scale for scale in scales if scale.serial == serial), None)
    try:
        return Reweigh(
            goods=goods,
            tier=tier,
            unit_price_fen=price,
            settled_mg=settled,
            checked_mg=checked,
            method=sheet.choice("reweigh_method", Method) or Method.HIGHER,
            excluded=sheet.ticked("reweigh_excluded"),
            scale_serial=serial,
            division_mg=used.division_mg if used else 0,
            scale_due_on=used.due_on if used else None,
            on=at,
            by=by,
        )
    except RuleViolation as problem:
        sheet.problems.append(RuleViolation(problem.code, _REWEIGH_FIELDS[problem.field]))
        return None


_REWEIGH_FIELDS = {
    "unit_price": "reweigh_price",
    "settled_weight": "reweigh_settled",
    "checked_weight": "reweigh_checked",
}


def talks(sheet: Sheet) -> Round:
    """协商: both positions, the offers in turn, and whether they agree."""
    agreed = sheet.yes_no("agreed")
    found = Round(
        consumer_position=sheet.passage("consumer_position"),
        stall_position=sheet.passage("stall_position"),
        agreed=bool(agreed),
        offers=tuple(_offer(row) for row in sheet.rows("offers", "offer")),
        place=sheet.line("place"),
        present=sheet.line("present"),
        result=sheet.passage("result"),
    )
    # Why they did not agree is asked only once somebody has said that they did not.
    said = found.missing() if agreed is not None else replace(found, agreed=True).missing()
    sheet.check(said + required(agreed=agreed is not None))
    return found


def reviewed(sheet: Sheet) -> Reviewed:
    """审核: approved, or sent back with the reason."""
    approved = sheet.yes_no("approved")
    found = Reviewed(
        approved=bool(approved), remark=sheet.passage("remark"), reviewer=sheet.line("reviewer")
    )
    sheet.check(required(approved=approved is not None) or found.missing())
    return found


def signed(sheet: Sheet, number: str) -> Signed:
    """签署: who signed the paper with this number."""
    found = Signed(
        number=number,
        consumer=sheet.ticked("consumer"),
        stall=sheet.ticked("stall"),
        sealed=sheet.ticked("sealed"),
        witness=sheet.line("witness"),
    )
    sheet.check(found.missing())
    return found


def performed(sheet: Sheet) -> Performed:
    """履行: closed with promises still open only for a reason."""
    found = Performed(note=sheet.passage("note"))
    sheet.check(found.missing())
    return found


def followed_up(sheet: Sheet) -> FollowedUp:
    """回访: performed, content, signs of relapse."""
    done = sheet.yes_no("performed")
    found = FollowedUp(
        on=sheet.past_day("on") or sheet.today,
        method=sheet.choice("method", ContactMethod) or ContactMethod.PHONE,
        performed=bool(done),
        satisfaction=sheet.choice("satisfaction", Satisfaction),
        relapse=sheet.passage("relapse"),
        note=sheet.passage("note"),
    )
    sheet.check(required(performed=done is not None) + found.missing())
    return found


def archived(sheet: Sheet, open_points: tuple[Missing, ...]) -> Archived:
    """归档: a reason and who allowed it, where something is still open."""
    if not open_points:
        return Archived()
    found = Archived(override=sheet.passage("override"), head=sheet.line("head"))
    sheet.check(required(override=found.override, head=found.head))
    return found


def _answer_by(sheet: Sheet) -> datetime | None:
    day = sheet.coming_day("answer_by_day")
    clock = fold(sheet.raw("answer_by_time"))
    sheet.check(required(answer_by_day=day or not clock))
    if day is None:
        return None
    found = _CLOCK.fullmatch(clock or _END_OF_DAY)
    if found is None:
        sheet.problems.append(RuleViolation("time_unreadable", "answer_by_time"))
        return None
    return datetime.combine(day, time(int(found[1]), int(found[2])), SHANGHAI)


def _evidence(row: Sheet) -> Evidence:
    title = row.line("title")
    row.check(required(title=title))
    return Evidence(
        kind=row.choice("kind", EvidenceKind) or EvidenceKind.OTHER,
        title=title,
        given_by=row.choice("given_by", Side) or Side.CONSUMER,
    )


def _offer(row: Sheet) -> Offer:
    found = Offer(
        side=row.choice("side", Side) or Side.CONSUMER,
        text=row.line("text"),
        amount_fen=row.amount("amount"),
    )
    row.check(required(text=found.text or found.amount_fen is not None))
    return found
