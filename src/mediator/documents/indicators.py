"""The month's figures in words, beside last period and last year, the same on paper and in xlsx."""

from dataclasses import dataclass

from mediator.documents.phrases import DASH
from mediator.documents.templates import Template
from mediator.domain.month import comparison
from mediator.domain.month.figures import RATES, Figures, Ratio
from mediator.domain.papers import MonthPaper
from mediator.domain.values import money

_OF_MONEY = frozenset({"advance_back_rate"})  # Both parts are rows of their own, in yuan.


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One figure: its name, its three values and two changes, and how it is counted."""

    key: str
    name: str
    current: str
    previous: str
    year_before: str
    change: str
    yearly: str
    formula: str


# What the paper sets beside last period and last year; the parts of these sums stand below.
LEADING = (
    "registered",
    "accepted",
    "closed",
    "open_at_end",
    "closing_rate",
    "cumulative_rate",
    "on_time_rate",
    "answer_rate",
    "settlement_rate",
    "resolution_rate",
    "disputed_fen",
    "recovered_fen",
    "increased",
    "increased_fen",
    "advances",
    "advances_fen",
    "advances_back_fen",
    "advance_back_rate",
    "reweighs",
    "reweighs_exceeded",
    "satisfaction_rate",
)


def indicators(paper: MonthPaper, say: Template) -> list[Indicator]:
    """All figures in the order of the template."""
    return [_indicator(key, paper, say=say) for key in say.keys("indicators")]


def leading(paper: MonthPaper, say: Template) -> list[Indicator]:
    """The figures that everybody asks for first."""
    return [_indicator(key, paper, say=say) for key in LEADING]


def percent(per_mille: int | None) -> str:
    """Tenths of a percent as papers show them: 92.9%; a dash where nothing was counted."""
    return DASH if per_mille is None else f"{per_mille // 10}.{per_mille % 10}%"


def growth(now: int, before: int) -> str:
    """By how much of `before` it grew or fell: +27.3%, -5.0%, 0.0%; a dash when there was none."""
    tenths = comparison.growth(now, before)
    return DASH if tenths is None else f"{comparison.signed(tenths)}%"


def points(now: Ratio, before: Ratio, *, say: Template) -> str:
    """The difference of two rates in percentage points; a dash when one has no value."""
    tenths = comparison.points(now, before)
    if tenths is None:
        return DASH
    return say.plain("points_value", points=comparison.signed(tenths))


def _indicator(key: str, paper: MonthPaper, *, say: Template) -> Indicator:
    now, before, year = paper.figures, paper.previous, paper.year_before
    return Indicator(
        key=key,
        name=say.plain(f"indicators.{key}"),
        current=shown(key, now, say=say, parts=True),
        previous=shown(key, before, say=say),
        year_before=shown(key, year, say=say),
        change=_compared(key, now, before=before, say=say),
        yearly=_compared(key, now, before=year, say=say),
        formula=say.plain(f"formula.{key}") if say.has(f"formula.{key}") else "",
    )


def shown(key: str, figures: Figures, *, say: Template, parts: bool = False) -> str:
    """A figure without its unit, which the name has; a rate with its two `parts` if wanted."""
    if key in RATES:
        counted = parts and key not in _OF_MONEY
        return _ratio(getattr(figures, key), say=say if counted else None)
    value: int = getattr(figures, key)
    return money.show(value) if key.endswith("_fen") else str(value)


def _ratio(ratio: Ratio, *, say: Template | None) -> str:
    """With its parts where there is wording for them."""
    told = percent(ratio.per_mille)
    if ratio.per_mille is None or say is None:
        return told
    return say.plain("ratio_value", percent=told, part=str(ratio.part), whole=str(ratio.whole))


def _compared(key: str, now: Figures, *, before: Figures, say: Template) -> str:
    if key in RATES:
        return points(getattr(now, key), getattr(before, key), say=say)
    return growth(getattr(now, key), getattr(before, key))
