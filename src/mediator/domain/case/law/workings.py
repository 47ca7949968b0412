"""The calculators of the law card: each shows its working line by line, none is a verdict.

Money is integer fen; a day typed counts as said. Sources: 消费者权益保护法 23, 24, 53, 55;
食品安全法 148; 部分商品修理更换退货责任规定 9–11; 侵害消费者权益行为处罚办法 8–10;
民法典 188, 201, 203; 明码标价和禁止价格欺诈规定 7. Thresholds: domain facts, appendix.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from mediator.domain.case.deadlines import REFUSAL_DAYS
from mediator.domain.errors import RuleViolation
from mediator.domain.values.days import months_later
from mediator.domain.values.workdays import WorkCalendar

FRAUD_TIMES: Final = 3
FRAUD_LEAST_FEN: Final = 500_00
FOOD_PRICE_TIMES: Final = 10
FOOD_LOSS_TIMES: Final = 3
FOOD_LEAST_FEN: Final = 1_000_00
RETURN_DAYS: Final = 7
REPLACE_DAYS: Final = 15
REPAIRS_IN_VAIN: Final = 2
BURDEN_MONTHS: Final = 6
LIMITATION_YEARS: Final = 3


class FoodBasis(StrEnum):
    """What the increase is counted from; the consumer chooses."""

    PRICE = "price"
    LOSS = "loss"


class Supply(StrEnum):
    """Whether goods or a service were to be marked."""

    GOODS = "goods"
    SERVICE = "service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a working: a word for what it says, and its values by name."""

    code: str
    facts: Mapping[str, int | str | date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """The lines; `amount_fen` is the sum at the end, `holds` whether day or condition is met."""

    lines: tuple[Line, ...]
    amount_fen: int | None = None
    holds: bool | None = None


def fraud(price_fen: int, *, established: bool) -> Working:
    """消保法 55: refund and three times the price, at least 500 yuan, where there was fraud."""
    _not_negative(price=price_fen)
    product = price_fen * FRAUD_TIMES
    increase = max(product, FRAUD_LEAST_FEN)
    lines = [_line("times", price=price_fen, factor=FRAUD_TIMES, product=product)]
    if product < FRAUD_LEAST_FEN:
        lines.append(_line("raised", least=FRAUD_LEAST_FEN))
    if not established:
        lines.append(_line("only_if_fraud", increase=increase))
        return Working(lines=tuple(lines), amount_fen=price_fen, holds=False)
    total = price_fen + increase
    lines.append(_line("with_refund", price=price_fen, increase=increase, total=total))
    return Working(lines=tuple(lines), amount_fen=total, holds=True)


def food(price_fen: int, loss_fen: int, *, basis: FoodBasis, knowing: bool) -> Working:
    """食品安全法 148: ten times the price or three times the loss, at least 1,000 yuan.

    `knowing`: made below the standards, or sold in the knowledge of it. The loss itself is
    compensated in any case; refund of the price is for both sides to settle.
    """
    _not_negative(price=price_fen, loss=loss_fen)
    by_price = basis is FoodBasis.PRICE
    base, factor = (price_fen, FOOD_PRICE_TIMES) if by_price else (loss_fen, FOOD_LOSS_TIMES)
    product = base * factor
    increase = max(product, FOOD_LEAST_FEN)
    code = "times" if by_price else "loss_times"
    lines = [_line(code, price=base, factor=factor, product=product)]
    if product < FOOD_LEAST_FEN:
        lines.append(_line("raised", least=FOOD_LEAST_FEN))
    if not knowing:
        lines.append(_line("only_if_knowing", increase=increase))
        return Working(lines=tuple(lines), amount_fen=loss_fen, holds=False)
    total = loss_fen + increase
    if loss_fen:
        lines.append(_line("with_loss", loss=loss_fen, increase=increase, total=total))
    return Working(lines=tuple(lines), amount_fen=total, holds=True)


def seven_days(received_on: date, asked_on: date, *, calendar: WorkCalendar) -> Working:
    """消保法 24: return within seven days from receipt, that day not counted (民法典 201, 203)."""
    _in_order(received=received_on, asked=asked_on)
    last = calendar.add_days(received_on, RETURN_DAYS)
    lines = (_line("last_day", start=received_on, days=RETURN_DAYS, last=last),)
    return _within(lines, asked_on, last=last)


def three_guarantees(sold_on: date, fault_on: date, *, repairs: int) -> Working:
    """三包 9–11: by the days since the sale and the repairs in vain, what may be asked for."""
    _in_order(sold=sold_on, fault=fault_on)
    days = (fault_on - sold_on).days
    lines = [_line("days_since_sale", start=sold_on, day=fault_on, days=days)]
    if days <= RETURN_DAYS:
        lines.append(_line("return_replace_repair"))
    elif days <= REPLACE_DAYS:
        lines.append(_line("replace_repair"))
    else:
        lines.append(_line("repair_within_term"))
    if repairs >= REPAIRS_IN_VAIN:
        lines.append(_line("repaired_in_vain", repairs=repairs))
    return Working(lines=tuple(lines), holds=days <= REPLACE_DAYS or repairs >= REPAIRS_IN_VAIN)


def burden_of_proof(received_on: date, found_on: date) -> Working:
    """消保法 23: a defect of durable goods found within six months, the trader disproves."""
    _in_order(received=received_on, found=found_on)
    last = months_later(received_on, BURDEN_MONTHS)
    lines = (_line("last_month_day", start=received_on, months=BURDEN_MONTHS, last=last),)
    return _within(lines, found_on, last=last)


def prepaid(paid_fen: int, used_fen: int, *, interest_fen: int, costs_fen: int) -> Working:
    """消保法 53: the prepayment less what was used, with interest and reasonable costs."""
    _not_negative(paid=paid_fen, used=used_fen, interest=interest_fen, costs=costs_fen)
    if used_fen > paid_fen:
        raise RuleViolation("used_more_than_paid", "used")
    left = paid_fen - used_fen
    lines = [_line("left_of_prepayment", paid=paid_fen, used=used_fen, left=left)]
    total = left + interest_fen + costs_fen
    if interest_fen or costs_fen:
        lines.append(
            _line("with_interest", left=left, interest=interest_fen, costs=costs_fen, total=total)
        )
    return Working(lines=tuple(lines), amount_fen=total)


def delay(asked_on: date, today: date) -> Working:
    """处罚办法 8–10: not done within fifteen days of being asked counts as delay or refusal."""
    _in_order(asked=asked_on, day=today)
    last = asked_on + timedelta(days=REFUSAL_DAYS)
    lines = (_line("last_day", start=asked_on, days=REFUSAL_DAYS, last=last),)
    over = today > last
    return Working(lines=(*lines, _line("over" if over else "not_over", day=today)), holds=over)


def limitation(known_on: date, today: date) -> Working:
    """民法典 188: three years from the day one knew or should have known."""
    _in_order(known=known_on, day=today)
    last = months_later(known_on, LIMITATION_YEARS * 12)
    lines = (_line("last_year_day", start=known_on, years=LIMITATION_YEARS, last=last),)
    return _within(lines, today, last=last)


MARKS: Final[Mapping[Supply, tuple[str, ...]]] = {
    Supply.GOODS: ("name", "price", "unit"),
    Supply.SERVICE: ("item", "content", "price"),
}
"""What must be marked (明码标价和禁止价格欺诈规定 7)."""

CLAIMS: Final = ("performance", "function", "quality", "sales", "reviews", "honours")
"""The six things that must not be advertised falsely or misleadingly (许政〔2024〕18号 9)."""


def price_marks(supply: Supply, marked: Collection[str]) -> Working:
    """Which of the marks are there, and which are not."""
    return _listed(MARKS[supply], marked, found="marked", lacking="not_marked")


def advertising(disputed: Collection[str]) -> Working:
    """Which of the six things are disputed, to be checked one by one."""
    return _listed(CLAIMS, disputed, found="disputed", lacking="")


def _listed(
    items: tuple[str, ...], ticked: Collection[str], *, found: str, lacking: str
) -> Working:
    lines = [_line(found if item in ticked else lacking, item=item) for item in items]
    shown = tuple(line for line in lines if line.code)
    return Working(lines=shown, holds=all(item in ticked for item in items) if lacking else None)


def _within(lines: tuple[Line, ...], day: date, *, last: date) -> Working:
    kept = day <= last
    return Working(lines=(*lines, _line("within" if kept else "past", day=day)), holds=kept)


def _line(code: str, **facts: int | str | date) -> Line:
    return Line(code=code, facts=facts)


def _not_negative(**sums: int) -> None:
    for name, fen in sums.items():
        if fen < 0:
            raise RuleViolation("amount_negative", name)


def _in_order(**days: date) -> None:
    """Refuse a second day before the first, at the second."""
    (_, first), (name, second) = days.items()
    if second < first:
        raise RuleViolation("days_out_of_order", f"{name}_on")
