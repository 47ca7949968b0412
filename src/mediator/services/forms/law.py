"""The calculators of the law card as typed: a working, or nothing until enough was typed."""

from collections.abc import Callable, Mapping
from typing import Final

from mediator.domain.case.law import workings
from mediator.domain.case.law.rules import Calculator
from mediator.domain.case.law.workings import CLAIMS, MARKS, FoodBasis, Supply, Working
from mediator.domain.errors import RuleViolation
from mediator.domain.values.workdays import WorkCalendar
from mediator.services.forms.sheet import Sheet

_MOST_REPAIRS: Final = 99


def working(calculator: Calculator, sheet: Sheet, *, calendar: WorkCalendar) -> Working | None:
    """What the words typed so far give; problems are on the sheet."""
    try:
        found = _READERS[calculator](sheet, calendar)
    except RuleViolation as problem:
        sheet.problems.append(problem)
        return None
    return None if sheet.problems else found


def _fraud(sheet: Sheet, _: WorkCalendar) -> Working | None:
    price = sheet.amount("price")
    if price is None:
        return None
    return workings.fraud(price, established=sheet.ticked("established"))


def _food(sheet: Sheet, _: WorkCalendar) -> Working | None:
    price, loss = sheet.amount("price"), sheet.amount("loss")
    basis = sheet.choice("basis", FoodBasis) or FoodBasis.PRICE
    if (price if basis is FoodBasis.PRICE else loss) is None:
        return None
    knowing = sheet.ticked("knowing")
    return workings.food(price or 0, loss or 0, basis=basis, knowing=knowing)


def _seven_days(sheet: Sheet, calendar: WorkCalendar) -> Working | None:
    received_on, asked_on = sheet.past_day("received_on"), sheet.past_day("asked_on")
    if received_on is None or asked_on is None:
        return None
    return workings.seven_days(received_on, asked_on, calendar=calendar)


def _three_guarantees(sheet: Sheet, _: WorkCalendar) -> Working | None:
    sold_on, fault_on = sheet.past_day("sold_on"), sheet.past_day("fault_on")
    repairs = sheet.number("repairs", 0, low=0, high=_MOST_REPAIRS)
    if sold_on is None or fault_on is None:
        return None
    return workings.three_guarantees(sold_on, fault_on, repairs=repairs)


def _burden_of_proof(sheet: Sheet, _: WorkCalendar) -> Working | None:
    received_on, found_on = sheet.past_day("received_on"), sheet.past_day("found_on")
    if received_on is None or found_on is None:
        return None
    return workings.burden_of_proof(received_on, found_on)


def _prepaid(sheet: Sheet, _: WorkCalendar) -> Working | None:
    paid, used = sheet.amount("paid"), sheet.amount("used")
    interest, costs = sheet.amount("interest"), sheet.amount("costs")
    if paid is None or used is None:
        return None
    return workings.prepaid(paid, used, interest_fen=interest or 0, costs_fen=costs or 0)


def _delay(sheet: Sheet, _: WorkCalendar) -> Working | None:
    asked_on = sheet.past_day("asked_on")
    return workings.delay(asked_on, sheet.today) if asked_on else None


def _limitation(sheet: Sheet, _: WorkCalendar) -> Working | None:
    known_on = sheet.past_day("known_on")
    return workings.limitation(known_on, sheet.today) if known_on else None


def _price_marks(sheet: Sheet, _: WorkCalendar) -> Working | None:
    supply = sheet.choice("supply", Supply) or Supply.GOODS
    marked = [item for item in MARKS[supply] if sheet.ticked(f"mark_{item}")]
    return workings.price_marks(supply, marked)


def _advertising(sheet: Sheet, _: WorkCalendar) -> Working | None:
    return workings.advertising([item for item in CLAIMS if sheet.ticked(f"claim_{item}")])


_READERS: Final[Mapping[Calculator, Callable[[Sheet, WorkCalendar], Working | None]]] = {
    Calculator.FRAUD: _fraud,
    Calculator.FOOD: _food,
    Calculator.SEVEN_DAYS: _seven_days,
    Calculator.THREE_GUARANTEES: _three_guarantees,
    Calculator.BURDEN_OF_PROOF: _burden_of_proof,
    Calculator.PREPAID: _prepaid,
    Calculator.DELAY: _delay,
    Calculator.LIMITATION: _limitation,
    Calculator.PRICE_MARKS: _price_marks,
    Calculator.ADVERTISING: _advertising,
}
