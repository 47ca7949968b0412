"""What was typed into a calculator of the law card, worked out."""

from collections.abc import Callable, Mapping
from typing import Final

from mediator.domain.case.law import spans, sums
from mediator.domain.case.law.rules import Calculator, Rule
from mediator.domain.case.law.working import Answer, Working, checked, under
from mediator.domain.case.missing import required
from mediator.domain.errors import RuleViolation
from mediator.domain.values.workdays import WorkCalendar
from mediator.services.forms.sheet import Sheet

MOST_REPAIRS: Final = 99
CONDITION: Final = "condition_"

_Work = Callable[[Sheet, Mapping[str, int], WorkCalendar], Working | None]


def working(sheet: Sheet, rule: Rule, *, calendar: WorkCalendar) -> Working | None:
    """The working under `rule`; None where something is missing or wrong, noted on the sheet."""
    answers = {
        each.key: sheet.choice(CONDITION + each.key, Answer) or Answer.UNCLEAR
        for each in rule.conditions
    }
    if rule.calculator is None or rule.calculator is Calculator.CHECKLIST:
        return checked(rule.conditions, answers)
    try:
        found = _WORKS[rule.calculator](sheet, rule.figures, calendar)
    except RuleViolation as wrong:
        sheet.problems.append(wrong)
        return None
    if found is None or sheet.problems:
        return None
    return under(rule.conditions, answers, working=found)


def _triple(sheet: Sheet, figures: Mapping[str, int], _: WorkCalendar) -> Working | None:
    paid = sheet.amount("paid")
    sheet.check(required(paid=paid is not None))
    return None if paid is None else sums.triple(paid, figures)


def _food(sheet: Sheet, figures: Mapping[str, int], _: WorkCalendar) -> Working | None:
    paid, loss = sheet.amount("paid"), sheet.amount("loss")
    sheet.check(required(paid=paid is not None))
    return None if paid is None else sums.food(paid, loss, figures=figures)


def _prepaid(sheet: Sheet, _: Mapping[str, int], __: WorkCalendar) -> Working | None:
    paid, used = sheet.amount("paid"), sheet.amount("used")
    interest, costs = sheet.amount("interest") or 0, sheet.amount("costs") or 0
    sheet.check(required(paid=paid is not None, used=used is not None))
    if paid is None or used is None:
        return None
    return sums.prepaid(paid, used, interest_fen=interest, costs_fen=costs)


def _returning(sheet: Sheet, figures: Mapping[str, int], calendar: WorkCalendar) -> Working | None:
    start, asked = sheet.past_day("got_on"), sheet.past_day("asked_on")
    sheet.check(required(got_on=start, asked_on=asked))
    if start is None or asked is None:
        return None
    return spans.returning(start, asked, days=figures["days"], calendar=calendar)


def _guarantees(sheet: Sheet, figures: Mapping[str, int], _: WorkCalendar) -> Working | None:
    start, fault = sheet.past_day("got_on"), sheet.past_day("fault_on")
    repairs = sheet.number("repairs", 0, low=0, high=MOST_REPAIRS)
    sheet.check(required(got_on=start, fault_on=fault))
    if start is None or fault is None:
        return None
    return spans.guarantees(start, fault, repairs=repairs, figures=figures)


def _burden(sheet: Sheet, figures: Mapping[str, int], _: WorkCalendar) -> Working | None:
    start, found = sheet.past_day("got_on"), sheet.past_day("found_on")
    sheet.check(required(got_on=start, found_on=found))
    if start is None or found is None:
        return None
    return spans.burden(start, found, months=figures["months"])


def _delay(sheet: Sheet, figures: Mapping[str, int], _: WorkCalendar) -> Working | None:
    asked = sheet.past_day("asked_on")
    sheet.check(required(asked_on=asked))
    if asked is None:
        return None
    return spans.delay(asked, sheet.today, days=figures["days"])


def _limitation(sheet: Sheet, figures: Mapping[str, int], calendar: WorkCalendar) -> Working | None:
    start = sheet.past_day("counted_from")
    sheet.check(required(counted_from=start))
    if start is None:
        return None
    return spans.limitation(start, sheet.today, years=figures["years"], calendar=calendar)


_WORKS: Final[Mapping[Calculator, _Work]] = {
    Calculator.TRIPLE: _triple,
    Calculator.FOOD: _food,
    Calculator.PREPAID: _prepaid,
    Calculator.RETURN: _returning,
    Calculator.GUARANTEES: _guarantees,
    Calculator.BURDEN: _burden,
    Calculator.DELAY: _delay,
    Calculator.LIMITATION: _limitation,
}
