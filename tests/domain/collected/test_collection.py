"""Months of many stations: the newest version counts, gaps are found, in whatever order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.collected.collection import Collection
from mediator.domain.collected.conclusion import Collected, Standing, conclude
from mediator.domain.collected.filed import FiledMonth, Proof
from mediator.domain.collected.judging import Terms, judge
from mediator.domain.collected.roster import Roster
from mediator.domain.collected.sums import NUMBERS, SHARED, Sums, summed
from mediator.domain.collected.verdicts import Gap, Judgement, Verdict
from mediator.domain.month.figures import Figures
from mediator.domain.values.periods import Period, PeriodKind
from tests import filing
from tests.documents.archive.stations import chance

TODAY = date(2026, 11, 20)
ROSTER = {
    "XC": filing.member("XC"),
    "YL": filing.member("YL", "鄢陵县"),
    "JA": filing.member("JA", "建安区"),
}
PARSED = filing.read(filing.filed())


def filed(code: str = "XC", label: str = "2026-09", cases: int = 2, **parts: object) -> FiledMonth:
    period = filing.month(label)
    lines = filing.rows(code, period, cases)
    paper, ledger = filing.papers(code, period, lines)
    found = replace(
        PARSED,
        code=code,
        made_at=paper.head.made_at,
        figures=paper.figures,
        rows=ledger.rows,
        due_on=ledger.due_on,
        proof=Proof(root=ROSTER[code].root, signed_at=paper.head.made_at),
        digest=f"{code} {label} {cases}",
    )
    return replace(found, **parts)  # type: ignore[arg-type]  # Any field.


def collected(*files: FiledMonth, roster: Roster = ROSTER, terms: Terms | None = None) -> Collected:
    """The files taken as the service takes them."""
    asked = terms or Terms()
    collection = Collection(roster, terms=asked, today=TODAY)
    named = {f"{at:03}.json": each for at, each in enumerate(files)}
    for name, each in named.items():
        found = judge(each, roster, terms=asked, today=TODAY)
        gone = collection.take(name, each, judgement=found)
        if gone is not None:
            collection.take_back(each.code, named[gone.file].figures)
    return conclude(collection)


def later(one: FiledMonth, **parts: object) -> FiledMonth:
    """A newer version of a month."""
    return replace(one, made_at=one.made_at + timedelta(days=3), digest="newer", **parts)  # type: ignore[arg-type]  # Any field.


def gaps(found: Collected, code: str) -> list[tuple[str, Gap]]:
    return [gap for each in found.stations if each.member.code == code for gap in each.gaps]


def test_stations_places_months_and_the_whole_add_up() -> None:
    found = collected(
        filed("XC", cases=3), filed("YL", cases=2), filed("JA", cases=1), filed("XC", "2026-10")
    )
    assert found.total.accepted == 8
    assert [(place, each.accepted) for place, each in found.places] == [
        ("建安区", 1),
        ("鄢陵县", 2),
        ("魏都区", 5),
    ]
    assert [(month, each.accepted) for month, each in found.months] == [
        ("2026-09", 6),
        ("2026-10", 2),
    ]
    assert sum(each.cases for each in found.total.by_nature) == 8
    assert found.files == {Verdict.COUNTED: 4}
    assert found.period == Period(PeriodKind.CUSTOM, date(2026, 8, 26), date(2026, 10, 25))


def test_the_newest_version_of_a_month_counts_and_the_older_is_told() -> None:
    old = filed(cases=2)
    for files in ((old, later(filed(cases=5))), (later(filed(cases=5)), old)):
        found = collected(*files, roster={"XC": ROSTER["XC"]})
        assert found.total.accepted == 5
        assert found.months[0][1].accepted == 5
        assert found.files == {Verdict.COUNTED: 1, Verdict.SUPERSEDED: 1}
        assert files[int(found.findings[0].file[:3])] is old
        assert found.is_sound


def test_a_month_whose_first_version_came_in_time_is_not_late() -> None:
    old = filed()
    newest = replace(later(old), made_at=datetime(2026, 11, 1, tzinfo=UTC))
    assert collected(newest).files == {Verdict.LATE: 1}
    assert collected(old, newest).files == {Verdict.COUNTED: 1, Verdict.SUPERSEDED: 1}
    assert collected(newest, old).files == {Verdict.COUNTED: 1, Verdict.SUPERSEDED: 1}


def test_the_same_file_twice_counts_once() -> None:
    found = collected(filed(), filed(), roster={"XC": ROSTER["XC"]})
    assert found.total.accepted == 2
    assert found.files == {Verdict.COUNTED: 1, Verdict.DUPLICATE: 1}
    assert found.is_sound


def test_a_newer_version_that_is_not_sound_leaves_the_older_one() -> None:
    bad = later(filed())
    bad = replace(bad, figures=replace(bad.figures, closed=99))
    found = collected(filed(), bad)
    assert found.total.closed == 2
    assert found.files == {Verdict.COUNTED: 1, Verdict.CONTRADICTORY: 1}
    (station,) = [each for each in found.stations if each.member.code == "XC"]
    assert [each.judgement.verdict for each in station.refused] == [Verdict.CONTRADICTORY]
    assert station.standing is Standing.DOUBTFUL


def test_months_that_did_not_come_are_missing_from_the_first_that_a_station_owes() -> None:
    since = {**ROSTER, "YL": replace(ROSTER["YL"], since="2026-10")}
    found = collected(filed("XC"), filed("XC", "2026-10"), roster=since)
    assert gaps(found, "XC") == []
    assert gaps(found, "YL") == [("2026-10", Gap.MISSING)]
    assert gaps(found, "JA") == [("2026-09", Gap.MISSING), ("2026-10", Gap.MISSING)]
    assert not found.is_sound


def test_a_month_that_is_not_due_is_not_missing() -> None:
    """On 20 November nobody owes November yet."""
    found = collected(filed("XC", "2026-10"), terms=Terms(first="2026-10", last="2026-12"))
    assert gaps(found, "XC") == []
    assert gaps(found, "YL") == [("2026-10", Gap.MISSING)]


def test_where_nothing_came_the_newest_month_that_is_due_is_asked_for() -> None:
    assert gaps(collected(), "XC") == [("2026-10", Gap.MISSING)]
    calendar = collected(terms=Terms(kind=PeriodKind.CALENDAR))
    assert gaps(calendar, "XC") == [("2026-09", Gap.MISSING)]


def test_a_month_outside_those_asked_for_is_told_and_not_counted() -> None:
    found = collected(filed("XC", "2026-08"), filed("XC"), terms=Terms(first="2026-09"))
    assert found.total.accepted == 2
    assert found.files == {Verdict.COUNTED: 1, Verdict.OUTSIDE: 1}


def opening(label: str, *, carried_in: int, left: int, **parts: object) -> FiledMonth:
    """A month that took over some cases and left some open; it need not agree with itself."""
    found = filed(label=label)
    figures = replace(found.figures, carried_in=carried_in, open_at_end=left, **parts)  # type: ignore[arg-type]  # Any figure.
    return replace(found, figures=figures)


def taken(*files: FiledMonth, corrections: int = 0) -> Collected:
    """The files as if each agreed with itself."""
    collection = Collection(ROSTER, terms=Terms(), today=TODAY)
    for at, each in enumerate(files):
        counted = Judgement(verdict=Verdict.COUNTED)
        known = replace(each, corrections=corrections)
        collection.take(f"{at}.json", known, judgement=counted)
    return conclude(collection)


@pytest.mark.parametrize(
    ("carried_in", "parts", "corrections", "expected"),
    [
        (3, {}, 0, []),
        (2, {}, 0, [("2026-10", Gap.BROKEN_OFF)]),
        (2, {}, 1, []),
        (4, {"reopened": 1}, 0, []),
    ],
)
def test_a_month_begins_with_what_the_one_before_left_open(
    carried_in: int, parts: dict[str, int], corrections: int, expected: list[object]
) -> None:
    found = taken(
        opening("2026-09", carried_in=0, left=3),
        opening("2026-10", carried_in=carried_in, left=1, **parts),
        corrections=corrections,
    )
    assert gaps(found, "XC") == expected


def test_over_several_months_an_open_case_is_counted_once() -> None:
    found = taken(
        opening("2026-08", carried_in=1, left=4),
        opening("2026-09", carried_in=4, left=3),
        opening("2026-10", carried_in=3, left=2),
    )
    assert (found.total.carried_in, found.total.open_at_end) == (1, 2)


def test_two_months_that_share_days_are_told() -> None:
    calendar = Period(PeriodKind.CALENDAR, date(2026, 9, 1), date(2026, 9, 30))
    september = replace(filed(), figures=replace(filed().figures, period=calendar))
    found = taken(september, filed(label="2026-10"))
    assert gaps(found, "XC") == [("2026-10", Gap.OVERLAP)]


def test_a_file_in_the_name_of_a_station_does_not_make_it_late_or_missing() -> None:
    forged = replace(filed(), proof=Proof(broken=True), digest="forged")
    found = collected(filed(), forged, roster={"XC": ROSTER["XC"]})
    (station,) = found.stations
    assert station.standing is Standing.DOUBTFUL
    assert (station.late, station.gaps) == ((), ())
    assert found.total.accepted == 2


FILES = [
    *(filed(code, label, cases) for code in ROSTER for label in ("2026-08", "2026-10")
      for cases in (1, 2)),
    filed("XC", "2026-09"),
    later(filed("XC", "2026-08", 4)),
    later(filed("YL", "2026-10", 3)),
    replace(filed("YL", "2026-09"), draft=True),
]  # fmt: skip


@given(seed=st.integers(0, 10**6))
def test_the_order_of_files_changes_nothing(seed: int) -> None:
    places = list(range(len(FILES)))
    chance(seed).shuffle(places)
    found, again = collected(*FILES), collected(*(FILES[at] for at in places))
    renamed = {f"{at:03}.json": f"{place:03}.json" for at, place in enumerate(places)}
    assert (again.total, again.places, again.months) == (found.total, found.places, found.months)
    assert again.files == found.files
    told = {(renamed[each.file], each.judgement.verdict) for each in again.findings}
    # Of two equal versions either may be the duplicate; these files have none.
    assert told == {(each.file, each.judgement.verdict) for each in found.findings}


MONTHS = st.builds(filed, code=st.sampled_from(sorted(ROSTER)), cases=st.integers(0, 12)).map(
    lambda each: each.figures
)


@given(kept=st.lists(MONTHS, max_size=5), taken_back=st.lists(MONTHS, max_size=3))
def test_what_is_added_and_taken_back_leaves_no_trace(
    kept: list[Figures], taken_back: list[Figures]
) -> None:
    sums = Sums()
    for each in [*taken_back, *kept]:
        sums.add(each)
    for each in taken_back:
        sums.add(each, times=-1)
    period = filing.month()
    assert sums.figures(period) == summed(reversed(kept), period)


@given(months=st.lists(MONTHS, max_size=5))
def test_sums_keep_every_identity_of_a_month(months: list[Figures]) -> None:
    total = summed(months, filing.month())
    for name in NUMBERS:
        assert getattr(total, name) == sum(getattr(each, name) for each in months)
    for kind in SHARED:
        assert sum(count.cases for count in getattr(total, kind)) == total.accepted
