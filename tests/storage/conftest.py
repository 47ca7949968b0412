"""A real file for each test, and one way to write into it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from mediator.domain.case.agreement import Agreement, AgreementState, Term, TermKind
from mediator.domain.case.dispute import Dispute
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


@pytest.fixture
def promised() -> Callable[[Dispute], Dispute]:
    """What gives a case a signed agreement whose one promise is still open."""

    def promise(case: Dispute) -> Dispute:
        term = Term(kind=TermKind.OTHER, text="三日内当面道歉", due_on=date(2026, 11, 23))
        agreement = Agreement(
            terms=(term,),
            state=AgreementState.SIGNED,
            number=f"XC-XY-{case.id or 1}",
            signed_on=date(2026, 11, 20),
        )
        return replace(case, agreements=(agreement,))

    return promise
