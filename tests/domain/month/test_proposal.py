"""What the figures of a period say by themselves: tables at the borders of each sign."""

from dataclasses import replace

import pytest

from mediator.domain.case.claim import Nature
from mediator.domain.case.steps import EndingKind
from mediator.domain.month.figures import Count, Figures
from mediator.domain.month.proposal import IN_POINT, Sign, in_point, observations
from tests.documents.months import BARE_MONTH, ROWS

NONE = BARE_MONTH.figures


def counted(**cases: int) -> tuple[Count, ...]:
    found = [Count(key=key, cases=many, amount_fen=0) for key, many in cases.items()]
    return tuple(sorted(found, key=lambda count: -count.cases))


def figures(accepted: int = 0, **natures: int) -> Figures:
    return replace(NONE, accepted=accepted or sum(natures.values()), by_nature=counted(**natures))


def signs(now: Figures, before: Figures = NONE) -> list[Sign]:
    return [seen.sign for seen in observations(now, before)]


def test_a_quiet_month_says_so() -> None:
    (seen,) = observations(NONE, NONE)
    assert (seen.sign, seen.cases) == (Sign.QUIET, 0)


def test_the_nature_with_most_cases_comes_with_its_share_and_what_it_was() -> None:
    seen = observations(figures(measurement=3, price=2), figures(measurement=3))[0]
    assert (seen.sign, seen.names, seen.cases, seen.before) == (
        Sign.MOST,
        ("measurement",),
        3,
        3,
    )
    assert seen.share is not None
    assert seen.share.per_mille == 600


@pytest.mark.parametrize(
    ("before", "now", "rises"),
    [(0, 1, False), (0, 2, True), (1, 2, False), (1, 3, True), (4, 5, False), (4, 6, True),
     (5, 7, False), (6, 9, True), (3, 1, False)],
)  # fmt: skip
def test_a_rise_is_two_more_and_half_as_many_again(before: int, now: int, *, rises: bool) -> None:
    found = signs(figures(price=now), figures(price=before) if before else NONE)
    assert (Sign.RISING in found) is rises


def test_stalls_named_twice_and_what_went_badly_follow() -> None:
    bad = replace(
        NONE,
        by_stall=(*counted(A07=2, B05=1), Count(key="", cases=4, amount_fen=0)),
        reweighs_exceeded=1,
        late=2,
        failed=3,
        reopened=1,
    )
    seen = observations(bad, NONE)
    assert [(each.sign, each.names, each.cases) for each in seen] == [
        (Sign.REPEATED, ("A07",), 1),
        (Sign.EXCEEDED, (), 1),
        (Sign.LATE, (), 2),
        (Sign.FAILED, (), 3),
        (Sign.REOPENED, (), 1),
    ]


def test_of_each_nature_the_case_about_most_money_is_told() -> None:
    base = replace(ROWS[0], ending=EndingKind.MEDIATED)
    rows = [
        replace(base, number="1", nature=Nature.PRICE, amount_fen=100),
        replace(base, number="2", nature=Nature.PRICE, amount_fen=300),
        replace(base, number="3", nature=Nature.QUALITY, amount_fen=None),
        replace(base, number="4", nature=Nature.MEASUREMENT, amount_fen=200),
        replace(base, number="5", nature=None, amount_fen=900, ending=EndingKind.WITHDRAWN),
        replace(base, number="6", nature=Nature.CONTRACT, amount_fen=50),
    ]
    told = in_point(rows)
    assert [row.number for row in told] == ["2", "4", "6"]
    assert len(told) == IN_POINT
