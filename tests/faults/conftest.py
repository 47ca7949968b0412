"""One child for all tests of a run: it takes seconds to load the program, and forks in none."""

from collections.abc import Iterator

import pytest

from tests.faults.recording import Child


@pytest.fixture(scope="session")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Child]:
    """A program under the recorder."""
    started = Child(tmp_path_factory.mktemp("recorder"))
    yield started
    started.close()
