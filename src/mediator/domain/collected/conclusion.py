"""What came of a collection: sums by station, place and month, and what is missing or odd."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from mediator.domain.collected.collection import Collection, Finding, Kept, month_of
from mediator.domain.collected.judging import Terms
from mediator.domain.collected.roster import Member
from mediator.domain.collected.sums import summed
from mediator.domain.collected.verdicts import HARMLESS, Gap, Judgement, Verdict
from mediator.domain.month import due
from mediator.domain.month.figures import Figures
from mediator.domain.values import periods
from mediator.domain.values.periods import Period, PeriodKind


class Standing(StrEnum):
    """How a station stands, the best first."""

    SOUND = "sound"
    LATE = "late"
    DOUBTFUL = "doubtful"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSums:
    """A station: its sums, its counted months with their files, and what is wrong with others.

    `gaps` are its months that are missing or do not fit, `refused` the files in its name that were
    not counted and that somebody should look at.
    """

    member: Member
    figures: Figures
    counted: tuple[tuple[str, str], ...]
    late: tuple[str, ...]
    gaps: tuple[tuple[str, Gap], ...]
    refused: tuple[Finding, ...]

    @property
    def standing(self) -> Standing:
        """The worst of it."""
        if any(gap is Gap.MISSING for _, gap in self.gaps):
            return Standing.MISSING
        if self.gaps or self.refused:
            return Standing.DOUBTFUL
        return Standing.LATE if self.late else Standing.SOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """All of it; `findings` are the files that are not simply counted, by name.

    Over several months `carried_in` is that of a station's first and `open_at_end` that of its
    last, so that a case which stays open is not counted in each of them.
    """

    terms: Terms
    on: date
    period: Period
    total: Figures
    stations: tuple[StationSums, ...]
    places: tuple[tuple[str, Figures], ...]
    months: tuple[tuple[str, Figures], ...]
    findings: tuple[Finding, ...]
    files: Mapping[Verdict, int]

    @property
    def is_sound(self) -> bool:
        """Whether everything that was to come is there, in time and without a doubt."""
        whole = all(each.standing is Standing.SOUND for each in self.stations)
        return whole and all(each.judgement.verdict in HARMLESS for each in self.findings)


def conclude(collection: Collection) -> Collected:
    """Add up and look for gaps."""
    asked = _asked(collection)
    period = Period(PeriodKind.CUSTOM, asked[0].first, asked[-1].last)
    refused = defaultdict[str, list[Finding]](list)
    for each in collection.told:
        if each.judgement.verdict not in HARMLESS:
            refused[each.code].append(each)
    stations = tuple(
        _station(member, collection, asked=asked, refused=refused[member.code])
        for member in sorted(collection.roster.values(), key=lambda m: (m.place, m.code))
    )
    return Collected(
        terms=collection.terms,
        on=collection.today,
        period=period,
        total=summed((each.figures for each in stations), period),
        stations=stations,
        places=_places(stations, period),
        months=tuple(
            (month, sums.figures(_named(month, collection.terms)))
            for month, sums in sorted(collection.months.items())
            if sums.months
        ),
        findings=tuple(sorted([*collection.told, *_late(collection)], key=lambda each: each.file)),
        files=_files(collection),
    )


def _asked(collection: Collection) -> tuple[Period, ...]:
    """The months asked for: by the terms, else from the first that came to the last that did."""
    terms, came = collection.terms, sorted(collection.months)
    newest = periods.containing(collection.today, terms.kind)
    while not _is_due(newest, collection):
        newest = newest.previous()
    last = terms.last or (came[-1] if came else month_of(newest))
    first = terms.first or (min(came[0], last) if came else last)
    found = [_named(first, terms)]
    while month_of(found[-1]) < last:
        found.append(found[-1].next())
    return tuple(found)


def _named(month: str, terms: Terms) -> Period:
    return periods.parse(month, terms.kind)


def _is_due(period: Period, collection: Collection) -> bool:
    return due.due_on(period, day=collection.terms.due_day) < collection.today


def _late(collection: Collection) -> Iterator[Finding]:
    for code, months in collection.kept.items():
        for month, kept in months.items():
            if kept.verdict is Verdict.LATE:
                late = Judgement(verdict=Verdict.LATE)
                yield Finding(file=kept.file, judgement=late, code=code, month=month)


def _files(collection: Collection) -> Mapping[Verdict, int]:
    counted = (kept.verdict for months in collection.kept.values() for kept in months.values())
    return Counter([*counted, *(each.judgement.verdict for each in collection.told)])


def _station(
    member: Member,
    collection: Collection,
    *,
    asked: tuple[Period, ...],
    refused: list[Finding],
) -> StationSums:
    kept = collection.kept.get(member.code, {})
    months = sorted(kept.values(), key=lambda each: each.period.last)
    missing = (
        (month_of(period), Gap.MISSING)
        for period in asked
        if month_of(period) not in kept
        and month_of(period) >= member.since
        and _is_due(period, collection)
    )
    sums = collection.stations[member.code].figures(
        Period(PeriodKind.CUSTOM, asked[0].first, asked[-1].last)
    )
    return StationSums(
        member=member,
        figures=replace(
            sums,
            carried_in=months[0].carried_in if months else 0,
            open_at_end=months[-1].open_at_end if months else 0,
        ),
        counted=tuple(sorted((month, each.file) for month, each in kept.items())),
        late=tuple(sorted(m for m, each in kept.items() if each.verdict is Verdict.LATE)),
        gaps=tuple(sorted([*missing, *_odd(months)])),
        refused=tuple(sorted(refused, key=lambda each: each.file)),
    )


def _odd(months: list[Kept]) -> Iterator[tuple[str, Gap]]:
    """Where a month does not go on from the one before."""
    for before, after in pairwise(months):
        follows = after.period == before.period.next() and not after.explained
        if after.period.first <= before.period.last:
            yield month_of(after.period), Gap.OVERLAP
        elif follows and after.carried_in != before.open_at_end:
            yield month_of(after.period), Gap.BROKEN_OFF


def _places(stations: tuple[StationSums, ...], period: Period) -> tuple[tuple[str, Figures], ...]:
    """The sums of the stations of each place, in the order of their names."""
    by_place = defaultdict[str, list[Figures]](list)
    for each in stations:
        by_place[each.member.place].append(each.figures)
    return tuple((place, summed(found, period)) for place, found in sorted(by_place.items()))
