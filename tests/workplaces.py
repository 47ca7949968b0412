"""Workplaces for tests: a real file in the test's own folder, and a clock that can be moved."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mediator.domain.case.dispute import Dispute
from mediator.services import training
from mediator.services.workplace import Workplace
from mediator.storage.database import Database, open_database
from tests.conftest import NOW
from tests.servers import Cluster

HEAD = "吕敏"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.at

    def forward(self, **by: int) -> None:
        """Move it on, `days=1` or `hours=2`."""
        self.at += timedelta(**by)


@cache
def set_up(at: datetime) -> bytes:
    """The file of the sample station as it is set up at that time; made once, copied often."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mediator.db"
        with closing(open_database(file)) as database:
            _fill(database, at)
        return file.read_bytes()


def _fill(database: Database, at: datetime) -> None:
    workplace = Workplace(database=database, clock=Clock(at), on_duty=HEAD)
    training.set_up(workplace, training.samples())


@contextmanager
def opened(folder: Path, clock: Clock | None = None) -> Iterator[Workplace]:
    """A workplace over a new file, with the sample station set up and its stalls entered."""
    ticking = clock or Clock()
    file = folder / "mediator.db"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(set_up(ticking.at))
    database = open_database(file)
    workplace = Workplace(database=database, clock=ticking, on_duty=HEAD)
    try:
        yield workplace
    finally:
        database.close()


@contextmanager
def on_server(cluster: Cluster, folder: Path, clock: Clock) -> Iterator[Workplace]:
    """The same over a new database on a server."""
    at = clock.at
    template = cluster.template(f"station at {at}", lambda database: _fill(database, at))
    with cluster.opened(folder / "mediator.db", template) as database:
        yield Workplace(database=database, clock=clock, on_duty=HEAD)


def played(workplace: Workplace, key: str, *, until: str = "") -> Dispute:
    """A sample case played through its forms, up to and with the act `until`."""
    base = workplace.now()
    dispute: Dispute | None = None
    for act in training.samples().cases[key]:
        dispute = training.play(training.at(workplace, act.moment(base)), act, dispute=dispute)
        if act.do == until:
            break
    assert dispute is not None
    return dispute
