"""A workplace over a real file for each test of a use case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediator.services.workplace import Workplace
from tests.workplaces import Clock, opened


@pytest.fixture
def clock() -> Clock:
    """The workplace's clock."""
    return Clock()


@pytest.fixture
def workplace(tmp_path: Path, clock: Clock) -> Iterator[Workplace]:
    """The sample station with its stalls, and no cases."""
    with opened(tmp_path, clock) as made:
        yield made
