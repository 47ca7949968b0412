"""The entries of the registers as typed: a stall, a check scale, the station itself."""

from dataclasses import replace

from mediator.domain.case.missing import required
from mediator.domain.case.parties import Stall
from mediator.domain.premises import Facility, Premises, Venue, Worker
from mediator.domain.scales import Scale, ScaleCheck
from mediator.domain.station import Policy, Station
from mediator.domain.values.periods import PeriodKind
from mediator.services.forms.sheet import Sheet

MONTHLY = frozenset({PeriodKind.CALENDAR, PeriodKind.SHIFTED})


def stall(sheet: Sheet, known: Stall | None = None) -> Stall:
    """A trader's entry, new or changed."""
    base = known or Stall(number="", name="")
    found = replace(
        base,
        number=sheet.line("number").upper(),
        name=sheet.line("name"),
        zone=sheet.line("zone"),
        operator=sheet.line("operator"),
        phone=sheet.phone("phone"),
        credit_code=sheet.line("credit_code").upper(),
        joined_on=sheet.past_day("joined_on"),
        left_on=sheet.past_day("left_on"),
        note=sheet.passage("note"),
    )
    sheet.check(required(number=found.number, name=found.name))
    return found


def scale(sheet: Sheet, known: Scale | None = None) -> Scale:
    """A check scale's entry, new or changed."""
    found = replace(
        known or Scale(serial=""),
        serial=sheet.line("serial"),
        place=sheet.line("place"),
        capacity=sheet.line("capacity"),
        division_mg=sheet.weight("division", "g") or 0,
        verified_on=sheet.past_day("verified_on"),
        due_on=sheet.day("due_on"),
        retired_on=sheet.past_day("retired_on"),
        note=sheet.passage("note"),
    )
    sheet.check(required(serial=found.serial))
    return found


def scale_check(sheet: Sheet, *, scale_id: int, by: str) -> ScaleCheck:
    """A self-check as typed: the load, what the scale showed, how far it may be off."""
    load, reading = sheet.weight("load"), sheet.weight("reading")
    allowed = sheet.weight("allowed", "g")
    sheet.check(required(load=bool(load), reading=reading is not None, allowed=allowed is not None))
    return ScaleCheck(
        scale_id=scale_id,
        on=sheet.past_day("check_on") or sheet.today,
        by=by,
        load_mg=load or 0,
        reading_mg=reading or 0,
        allowed_mg=allowed or 0,
        note=sheet.line("check_note"),
    )


def station(sheet: Sheet, *, training: bool = False) -> Station:
    """The station as its papers will name it."""
    found = Station(
        name=sheet.line("name"),
        code=sheet.line("code").upper(),
        market=sheet.line("market"),
        credit_code=sheet.line("credit_code").upper(),
        address=sheet.line("address"),
        phone=sheet.phone("phone"),
        hours=sheet.line("hours"),
        head=sheet.line("head"),
        regulator=sheet.line("regulator"),
        zones=_lines(sheet, "zones"),
        training=training,
    )
    sheet.check(required(name=found.name, code=found.code))
    return found


def premises(sheet: Sheet) -> Premises:
    """What the station shows of itself; a row without a name is refused at its field."""
    staff = tuple(_worker(row) for row in sheet.rows("staff", "worker"))
    return Premises(
        venue=sheet.choice("venue", Venue),
        opened_on=sheet.past_day("opened_on"),
        staff=staff,
        rooms=sheet.passage("rooms"),
        facilities=sheet.choices("facilities", Facility),
        rules=_lines(sheet, "rules"),
    )


def _worker(row: Sheet) -> Worker:
    found = Worker(name=row.line("name"), post=row.line("post"), phone=row.phone("phone"))
    row.check(required(name=found.name))
    return found


def _lines(sheet: Sheet, name: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in sheet.passage(name).splitlines() if each.strip())


def policy(sheet: Sheet) -> Policy:
    """How the station works; an empty field keeps the default."""
    usual, cap = Policy(), sheet.amount("advance_cap")
    return Policy(
        ordinary_days=sheet.number("ordinary_days", usual.ordinary_days, low=1, high=60),
        complex_days=sheet.number("complex_days", usual.complex_days, low=1, high=60),
        follow_up_days=sheet.number("follow_up_days", usual.follow_up_days, low=1, high=90),
        review_above_fen=sheet.amount("review_above"),
        crowd_size=sheet.number("crowd_size", usual.crowd_size, low=2, high=100),
        month_kind=sheet.choice("month_kind", PeriodKind, among=MONTHLY) or usual.month_kind,
        # No later than the 28th: every month has that day.
        month_due_day=sheet.number("month_due_day", usual.month_due_day, low=1, high=28),
        retention_years=sheet.number("retention_years", usual.retention_years, low=1, high=100),
        scale_remind_days=sheet.number(
            "scale_remind_days", usual.scale_remind_days, low=0, high=365
        ),
        scale_check_days=sheet.number("scale_check_days", usual.scale_check_days, low=1, high=365),
        advance_cap_fen=usual.advance_cap_fen if cap is None else cap,
        asked=_lines(sheet, "asked"),
    )
