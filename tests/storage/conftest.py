"""A real file for each test, and one way to write into it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from mediator.storage.database import Database, open_database
from tests.storage.samples import Desk


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A new file."""
    opened = open_database(tmp_path / "数据 1" / "mediator.db")
    yield opened
    opened.close()


@pytest.fixture
def desk(database: Database, now: datetime) -> Desk:
    """Somebody who writes into the file."""
    return Desk(database, now)
