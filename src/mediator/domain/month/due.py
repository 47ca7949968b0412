"""The day by which a period is to be reported."""

from datetime import date

from mediator.domain.values.periods import Period, PeriodKind


def due_on(period: Period, *, day: int) -> date:
    """That `day` of the month: the last one of a shifted period, else the month after it.

    许政〔2024〕18号 asks for the month by the 25th, which fits a period that ends on the 25th; a
    calendar month can only be reported once it is over.
    """
    last = period.last
    if period.kind is PeriodKind.SHIFTED:
        return last.replace(day=day)
    year, zero_based = divmod(last.year * 12 + last.month, 12)
    return date(year, zero_based + 1, day)
