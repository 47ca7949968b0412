"""A figure beside an earlier one: 环比 and 同比, in tenths of a percent or of a point."""

from mediator.domain.month.figures import Ratio


def growth(now: int, before: int) -> int | None:
    """By how much of `before` it grew or fell, rounded half up; None when there was none."""
    if before == 0:
        return None
    tenths = (abs(now - before) * 2000 + before) // (2 * before)
    return tenths if now >= before else -tenths


def points(now: Ratio, before: Ratio) -> int | None:
    """The difference of two rates in percentage points; None when one has no value."""
    if now.per_mille is None or before.per_mille is None:
        return None
    return now.per_mille - before.per_mille


def signed(tenths: int) -> str:
    """`+27.3`, `-5.0` or `0.0`."""
    sign = "+" if tenths > 0 else "-" if tenths < 0 else ""
    return f"{sign}{abs(tenths) // 10}.{abs(tenths) % 10}"
