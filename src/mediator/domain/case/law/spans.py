"""Days counted under a rule.

The day on which a span begins is not counted (民法典 201). Where something must be done by its last
day, an end on a rest day moves to the next working day (民法典 203). Where something must have
happened by then (a fault, a defect found), the day stays: it is no act that a holiday could hinder.
Months and years end on the day of the same number; where there is none, on the last of the month.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from mediator.domain.case.law.working import Facts, Line, LineCode, Working
from mediator.domain.errors import RuleViolation
from mediator.domain.values.days import months_later
from mediator.domain.values.workdays import WorkCalendar

_MONTHS = 12


def returning(received_on: date, asked_on: date, *, days: int, calendar: WorkCalendar) -> Working:
    """7-day return (消费者权益保护法 24, 25): from the day of receipt to the day it was asked for.

    Raises `RuleViolation("day_before_start", "asked_on")`, fact `start`.
    """
    _in_order(received_on, asked_on, field="asked_on")
    lines, last = _ending(received_on, days, calendar=calendar)
    return Working((*lines, _compared(asked_on, last)))


def delay(asked_on: date, today: date, *, days: int) -> Working:
    """超过 15 日 (侵害消费者权益行为处罚办法 8-10): whether so long nothing was done.

    The days are not moved by holidays, as in `deadlines`.

    Raises `RuleViolation("day_before_start", "asked_on")` where it was asked after `today`.
    """
    _in_order(asked_on, today, field="asked_on")
    last = asked_on + timedelta(days=days)
    counted = Line(LineCode.LAST_DAY, {"start": asked_on, "days": days, "last": last})
    code = LineCode.COUNTS_AS_REFUSAL if today > last else LineCode.STILL_IN_TIME
    return Working((counted, Line(code, {"day": today, "last": last})))


def guarantees(
    sold_on: date, fault_on: date, *, repairs: int, figures: Mapping[str, int]
) -> Working:
    """三包 9-11: what may be chosen by the day of the fault and the repairs in vain.

    Raises `RuleViolation("day_before_start", "fault_on")`.
    """
    _in_order(sold_on, fault_on, field="fault_on")
    day = (fault_on - sold_on).days
    lines = [Line(LineCode.FAULT_ON_DAY, {"start": sold_on, "day": fault_on, "count": day})]
    for name, code in (
        ("return_days", LineCode.MAY_RETURN),
        ("replace_days", LineCode.MAY_REPLACE),
    ):
        if day <= figures[name]:
            lines.append(Line(code, {"days": figures[name]}))
            break
    else:
        lines.append(Line(LineCode.MAY_REPAIR, {"days": figures["replace_days"]}))
    if repairs >= figures["repairs"]:
        lines.append(Line(LineCode.REPAIRED_IN_VAIN, {"repairs": repairs}))
    return Working(tuple(lines))


def burden(received_on: date, found_on: date, *, months: int) -> Working:
    """消费者权益保护法 23: who proves, by the day on which the defect was found.

    Raises `RuleViolation("day_before_start", "found_on")`.
    """
    _in_order(received_on, found_on, field="found_on")
    last = months_later(received_on, months)
    facts: Facts = {"start": received_on, "months": months, "last": last}
    lines = (Line(LineCode.LAST_MONTH_DAY, facts), *_month_end(received_on, last))
    code = LineCode.TRADER_PROVES if found_on <= last else LineCode.NO_LONGER_TRADER
    return Working((*lines, Line(code, {"day": found_on, "last": last})))


def limitation(counted_from: date, today: date, *, years: int, calendar: WorkCalendar) -> Working:
    """民法典 188: whether the years have run out.

    Raises `RuleViolation("day_before_start", "counted_from")` for a day after `today`.
    """
    _in_order(counted_from, today, field="counted_from")
    end = months_later(counted_from, years * _MONTHS)
    facts: Facts = {"start": counted_from, "years": years, "last": end}
    last = calendar.next_workday(end)
    lines = (
        Line(LineCode.LAST_YEAR_DAY, facts),
        *_month_end(counted_from, end),
        *_moved(end, last, calendar=calendar),
    )
    return Working((*lines, _compared(today, last)))


def _ending(start: date, days: int, *, calendar: WorkCalendar) -> tuple[tuple[Line, ...], date]:
    end = start + timedelta(days=days)
    last = calendar.next_workday(end)
    counted = Line(LineCode.LAST_DAY, {"start": start, "days": days, "last": end})
    return (counted, *_moved(end, last, calendar=calendar)), last


def _moved(end: date, last: date, *, calendar: WorkCalendar) -> tuple[Line, ...]:
    moved = (Line(LineCode.MOVED_ON, {"end": end, "last": last}),) if last != end else ()
    if calendar.is_provisional(last.year):
        return (*moved, Line(LineCode.PROVISIONAL, {"year": last.year}))
    return moved


def _month_end(start: date, last: date) -> tuple[Line, ...]:
    return (Line(LineCode.MONTH_END, {"number": start.day}),) if last.day != start.day else ()


def _compared(day: date, last: date) -> Line:
    if day <= last:
        return Line(LineCode.WITHIN, {"day": day, "last": last})
    return Line(LineCode.OVER, {"day": day, "last": last, "over": (day - last).days})


def _in_order(start: date, day: date, *, field: str) -> None:
    if day < start:
        raise RuleViolation("day_before_start", field, start=start)
