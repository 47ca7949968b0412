"""A workplace over a real file for each test of a use case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediator.domain.papers import IssuedPaper
from mediator.services import settlement
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import Clock, on_server, opened, played


@pytest.fixture
def clock() -> Clock:
    """The workplace's clock."""
    return Clock()


@pytest.fixture
def workplace(
    store: str, request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> Iterator[Workplace]:
    """The sample station with its stalls, and no cases."""
    if store == "file":
        with opened(tmp_path, clock) as made:
            yield made
    else:
        with on_server(request.getfixturevalue("cluster"), tmp_path, clock) as made:
            yield made


@pytest.fixture
def issued(workplace: Workplace) -> IssuedPaper:
    """An agreement that waits for its signatures."""
    drawn = played(workplace, "short_weight", until="terms")
    return settlement.issue(workplace, Ref.of(drawn)).paper
