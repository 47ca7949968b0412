"""Real records for each test, in a file and on a server, and one way to write into them."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from mediator.domain.case.agreement import Agreement, AgreementState, Term, TermKind
from mediator.domain.case.dispute import Dispute
from mediator.storage.database import Database, open_database
from tests.storage.samples import Desk


@pytest.fixture
def database(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """New records."""
    folder = tmp_path / "数据 1"
    if store == "file":
        with closing(open_database(folder / "mediator.db")) as opened:
            yield opened
    else:
        with request.getfixturevalue("cluster").opened(folder) as opened:
            yield opened


@pytest.fixture
def desk(database: Database, now: datetime) -> Desk:
    """Somebody who writes into the records."""
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
