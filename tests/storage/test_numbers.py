"""Running numbers have no gaps."""

import pytest

from mediator.storage import numbers
from tests.storage.samples import Desk


def take(desk: Desk, series: str = "dispute", year: int = 2026) -> int:
    with desk.writing() as work:
        return numbers.take(work, series, year=year)


def test_numbers_run_from_one_for_each_series_and_year(desk: Desk) -> None:
    assert [take(desk), take(desk), take(desk, "agreement"), take(desk, year=2027)] == [1, 2, 1, 1]
    assert take(desk) == 3


def test_a_number_is_given_back_when_its_use_fails(desk: Desk) -> None:
    def break_off() -> None:
        with desk.writing() as work:
            assert numbers.take(work, "dispute", year=2026) == 2
            assert numbers.take(work, "dispute", year=2026) == 3
            raise LookupError

    take(desk)
    with pytest.raises(LookupError):
        break_off()
    assert take(desk) == 2
