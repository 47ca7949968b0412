"""Amounts worked out under a rule, in fen; the multiples and minimums come from the rule."""

from collections.abc import Mapping

from mediator.domain.case.law.working import Line, LineCode, Sum, SumCode, Working
from mediator.domain.errors import RuleViolation

_YUAN = 100


def triple(paid_fen: int, figures: Mapping[str, int]) -> Working:
    """退一赔三 (消费者权益保护法 55): a multiple of the price with a minimum, beside the refund.

    Raises `RuleViolation("amount_not_positive", "paid")`.
    """
    _above_zero(paid_fen, "paid")
    lines, fen = _increase(paid_fen, figures["times"], least_fen=figures["least_yuan"] * _YUAN)
    total = fen + paid_fen
    beside = Line(LineCode.BESIDE_REFUND, {"refund_fen": paid_fen, "total_fen": total})
    return Working(
        (*lines, beside), (Sum(SumCode.INCREASE, fen), Sum(SumCode.INCREASE_AND_REFUND, total))
    )


def food(paid_fen: int, loss_fen: int | None, *, figures: Mapping[str, int]) -> Working:
    """食品安全法 148: a multiple of the price or of the loss, as the consumer chooses.

    Without a loss (None) there is nothing to choose. Raises `RuleViolation("amount_not_positive")`
    at `paid` or `loss`.
    """
    _above_zero(paid_fen, "paid")
    least = figures["least_yuan"] * _YUAN
    lines, fen = _increase(paid_fen, figures["times_price"], least_fen=least)
    sums = (Sum(SumCode.BY_PRICE, fen),)
    if loss_fen is None:
        return Working(lines, sums)
    _above_zero(loss_fen, "loss")
    others, other = _increase(
        loss_fen, figures["times_loss"], least_fen=least, code=LineCode.LOSS_TIMES
    )
    return Working(
        (*lines, *others, Line(LineCode.CHOICE_OF_CONSUMER)),
        (*sums, Sum(SumCode.BY_LOSS, other)),
    )


def prepaid(paid_fen: int, used_fen: int, *, interest_fen: int = 0, costs_fen: int = 0) -> Working:
    """消费者权益保护法 53: what is left of a prepayment, then interest and reasonable costs.

    Interest and costs are what both sides name. Raises `RuleViolation` with `amount_not_positive`
    at `paid` or `used_over_paid` at `used`.
    """
    _above_zero(paid_fen, "paid")
    if used_fen > paid_fen:
        raise RuleViolation("used_over_paid", "used", paid_fen=paid_fen)
    balance = paid_fen - used_fen
    lines = [
        Line(LineCode.BALANCE, {"paid_fen": paid_fen, "used_fen": used_fen, "result_fen": balance})
    ]
    sums = [Sum(SumCode.BALANCE, balance)]
    total = balance
    for code, more in ((LineCode.ADD_INTEREST, interest_fen), (LineCode.ADD_COSTS, costs_fen)):
        if more:
            total += more
            lines.append(Line(code, {"more_fen": more, "result_fen": total}))
    if total > balance:
        sums.append(Sum(SumCode.BALANCE_AND_MORE, total))
    return Working(tuple(lines), tuple(sums))


def _increase(
    base_fen: int, times: int, *, least_fen: int, code: LineCode = LineCode.PRICE_TIMES
) -> tuple[tuple[Line, ...], int]:
    product = base_fen * times
    facts = {"base_fen": base_fen, "times": times, "result_fen": product}
    least = LineCode.LEAST_APPLIES if product < least_fen else LineCode.LEAST_REACHED
    lines = (Line(code, facts), Line(least, {"least_fen": least_fen}))
    return lines, max(product, least_fen)


def _above_zero(fen: int, field: str) -> None:
    if fen <= 0:
        raise RuleViolation("amount_not_positive", field)
