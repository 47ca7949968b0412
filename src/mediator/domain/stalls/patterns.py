"""What repeats among recent cases, said as a count and never as a finding of fault."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mediator.domain.stalls.policy import RECENT_DAYS


class PatternKind(StrEnum):
    """In what the cases agree."""

    SAME_STALL = "same_stall"
    SAME_GOODS = "same_goods"
    SAME_COMPLAINANT = "same_complainant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """A case as patterns see it; `people` are keys that stand for the consumers.

    `stall` is the trader's key: the id in the register, or the words written down.
    """

    dispute_id: int
    received_on: date
    stall: str
    goods: str
    people: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Cases that agree, oldest first; `about` names the goods, `stalls` counts the traders."""

    kind: PatternKind
    dispute_ids: tuple[int, ...]
    stalls: int
    about: str = ""

    @property
    def count(self) -> int:
        """How many cases."""
        return len(self.dispute_ids)


def first_day(today: date, days: int = RECENT_DAYS) -> date:
    """The first of the `days` that end with today."""
    return today - timedelta(days=days - 1)


def patterns(incidents: Iterable[Incident], today: date, *, least: int) -> tuple[Pattern, ...]:
    """All patterns of at least `least` cases in the 30 days up to today.

    The same complainant counts by stalls: somebody who complains of one trader again is no pattern
    of theirs.
    """
    recent = [each for each in incidents if first_day(today) <= each.received_on <= today]
    recent.sort(key=lambda each: (each.received_on, each.dispute_id))
    keys: Mapping[PatternKind, Callable[[Incident], Iterable[str]]] = {
        PatternKind.SAME_STALL: lambda each: [each.stall],
        PatternKind.SAME_GOODS: lambda each: [_plain(each.goods)],
        PatternKind.SAME_COMPLAINANT: lambda each: each.people,
    }
    return tuple(
        pattern
        for kind, key in keys.items()
        for pattern in _grouped(recent, kind, key=key)
        if _weight(pattern) >= least
    )


def touching(found: Iterable[Pattern], dispute_id: int) -> tuple[Pattern, ...]:
    """The patterns that a case belongs to."""
    return tuple(pattern for pattern in found if dispute_id in pattern.dispute_ids)


def _grouped(
    recent: list[Incident], kind: PatternKind, *, key: Callable[[Incident], Iterable[str]]
) -> list[Pattern]:
    groups: dict[str, list[Incident]] = defaultdict(list)
    for each in recent:
        for name in key(each):
            if name:
                groups[name].append(each)
    return [
        Pattern(
            kind=kind,
            dispute_ids=tuple(each.dispute_id for each in group),
            stalls=len({each.stall for each in group}),
            about=group[-1].goods if kind is PatternKind.SAME_GOODS else "",
        )
        for group in groups.values()
    ]


def _weight(pattern: Pattern) -> int:
    return pattern.stalls if pattern.kind is PatternKind.SAME_COMPLAINANT else pattern.count


def _plain(goods: str) -> str:
    return "".join(goods.casefold().split())
