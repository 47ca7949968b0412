"""What the accepted cases are counted under, named as people read it, on paper and in xlsx."""

from collections.abc import Callable
from dataclasses import replace

from mediator import wording
from mediator.documents import indicators
from mediator.documents.templates import Template
from mediator.domain.case.claim import Category, Nature, Source
from mediator.domain.dictionaries import STANDARD, Section
from mediator.domain.month.chart import MOST
from mediator.domain.month.figures import Count, Figures, Ratio


def by_nature(figures: Figures, say: Template) -> list[Count]:
    """投诉性质, most cases first."""
    return _named(figures.by_nature, lambda key: wording.name(Nature(key)), say=say)


def by_category(figures: Figures, say: Template) -> list[Count]:
    """商品和服务类别, most cases first."""
    return _named(figures.by_category, lambda key: wording.name(Category(key)), say=say)


def by_stall(figures: Figures, say: Template) -> list[Count]:
    """经营者 by number and name, most cases first."""
    return _named(figures.by_stall, str, say=say)


def by_zone(figures: Figures, say: Template) -> list[Count]:
    """分区, most cases first."""
    return _named(figures.by_zone, str, say=say)


def by_source(figures: Figures, say: Template) -> list[Count]:
    """来源渠道, most cases first."""
    return _named(figures.by_source, lambda key: wording.name(Source(key)), say=say)


def by_detail(figures: Figures, section: Section) -> list[Count]:
    """The station's own items of a section, named after their standard one: 食品类：猪肉."""
    kind = STANDARD[section]
    return [
        Count(
            key=f"{wording.name(kind(each.standard)) if each.standard else ''}：{each.name}",
            cases=each.cases,
            amount_fen=each.amount_fen,
        )
        for each in figures.by_detail
        if each.section is section
    ]


def chart_title(key: str, found: list[Count], *, say: Template) -> str:
    """What a chart of the counts is called; it says so where it draws the first of them only."""
    return say.plain(f"{key}_top" if len(found) > MOST else key, most=str(MOST))


def share(count: Count, figures: Figures) -> str:
    """The share of all accepted cases."""
    return indicators.percent(Ratio(part=count.cases, whole=figures.accepted).per_mille)


def total(counts: list[Count], say: Template) -> Count:
    """The sum of all counts."""
    cases, amount = sum(c.cases for c in counts), sum(c.amount_fen for c in counts)
    return Count(key=say.plain("total"), cases=cases, amount_fen=amount)


def _named(counts: tuple[Count, ...], name: Callable[[str], str], *, say: Template) -> list[Count]:
    unknown = say.plain("unknown")
    return [replace(count, key=name(count.key) if count.key else unknown) for count in counts]
