"""A clock that shows 2010: said when the file is opened, and no paper gets a number."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.verification import Verdict
from mediator.services import cases, papers, settlement, training, upkeep, verification
from mediator.services.workplace import Ref, Workplace
from mediator.storage.database import open_database
from tests.workplaces import Clock, opened, played

_LONG_AGO = datetime(2010, 1, 1, 8, 0, tzinfo=SHANGHAI)


def test_a_clock_behind_the_last_record_is_noticed(workplace: Workplace, clock: Clock) -> None:
    assert upkeep.clock_behind(workplace) is None
    noted = clock.at
    clock.at = _LONG_AGO
    assert upkeep.clock_behind(workplace) == noted
    clock.at = noted - timedelta(hours=20)
    assert upkeep.clock_behind(workplace) is None


def test_the_sample_cases_of_today_are_no_sign_of_a_wrong_clock(
    tmp_path: Path, clock: Clock
) -> None:
    clock.at = clock.at.replace(hour=0, minute=5)
    database = open_database(tmp_path / "training.db")
    practice = Workplace(database=database, clock=clock, on_duty="")
    training.fill(practice)
    assert upkeep.clock_behind(practice) is None
    database.close()


def test_no_paper_is_signed_before_the_certificate_holds_and_nothing_is_lost(
    workplace: Workplace, clock: Clock
) -> None:
    dispute = played(workplace, "short_weight", until="terms")
    first = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    right, clock.at = clock.at, _LONG_AGO
    with pytest.raises(RuleViolation, match="clock_behind") as told:
        settlement.issue(workplace, Ref.of(dispute))
    assert told.value.facts["shows"] == _LONG_AGO.date()
    assert [line.number for line in papers.listed(workplace, dispute.id)] == [first.number]
    clock.at = right
    issued = settlement.issue(workplace, Ref.of(dispute))
    assert issued.paper.number.endswith("-0001")
    assert verification.verify(workplace, issued.paper.pdf).verdict is Verdict.GENUINE


def test_a_clock_put_back_some_days_signs_under_a_certificate_of_then(
    workplace: Workplace, clock: Clock
) -> None:
    dispute = played(workplace, "short_weight", until="register")
    first = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    clock.at -= timedelta(days=5)
    second = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.NOTICE)
    for paper in (first, second):
        assert verification.verify(workplace, paper.pdf).verdict is Verdict.GENUINE


def test_a_station_whose_first_paper_was_of_2010_goes_on_under_the_same_root(
    workplace: Workplace, clock: Clock
) -> None:
    right, clock.at = clock.at, _LONG_AGO
    dispute = played(workplace, "short_weight", until="register")
    old = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    clock.at = right
    new = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.NOTICE)
    for paper in (old, new):
        assert verification.verify(workplace, paper.pdf).verdict is Verdict.GENUINE


@pytest.mark.parametrize(
    "start",
    [
        datetime(2028, 2, 29, 9, 0, tzinfo=SHANGHAI),
        datetime(2027, 2, 28, 23, 58, tzinfo=SHANGHAI),
        datetime(2026, 12, 31, 23, 58, tzinfo=SHANGHAI),
        datetime(2076, 11, 20, 9, 0, tzinfo=SHANGHAI),
        datetime(2026, 10, 31, 20, 30, tzinfo=timezone(timedelta(hours=-5))),
    ],
    ids=[
        "leap day",
        "end of february",
        "new year",
        "in fifty years",
        "another zone, where it is still the day before",
    ],
)
def test_a_case_goes_from_its_first_word_to_its_performance_on_any_day(
    tmp_path: Path, start: datetime
) -> None:
    with opened(tmp_path, Clock(start)) as workplace:
        case = played(workplace, "short_weight")
        assert case.ending is not None
        assert case.agreement is not None
        assert case.agreement.number.split("-")[2] == str(start.year)
        assert upkeep.check(workplace).sound


@pytest.mark.parametrize("years", [-10, 50])
def test_a_clock_that_jumps_loses_nothing_and_numbers_go_on(
    workplace: Workplace, clock: Clock, years: int
) -> None:
    first = played(workplace, "short_weight", until="facts")
    right, clock.at = clock.at, clock.at.replace(year=clock.at.year + years)
    second = played(workplace, "shoes", until="facts")
    clock.at = right
    third = played(workplace, "snacks", until="facts")
    assert len({first.number, second.number, third.number}) == 3
    listed = cases.page(workplace, cases.ListQuery(), offset=0, limit=9)
    assert [line.id for line in listed] == [third.id, second.id, first.id]
    assert upkeep.check(workplace).sound
