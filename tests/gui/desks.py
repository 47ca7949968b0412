"""A desk for tests of one page: a real file, and a record of the pages that were asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mediator.gui.desk import Desk
from mediator.gui.tasks import ImmediateTasks, Tasks
from tests.workplaces import Clock, opened


class Visits:
    """Stands where the shell stands: notes what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, object]]] = []

    def __call__(self, page: str, **shown: object) -> None:
        """Note `page` with what it shall show."""
        self.asked.append((page, shown))


class TestDesk(Desk):
    """A desk whose visits can be read."""

    __test__ = False
    visits: Visits


@contextmanager
def desk_at(folder: Path, tasks: Tasks | None = None) -> Iterator[TestDesk]:
    """A desk over the sample station, with tasks at once unless others are given."""
    with opened(folder, Clock()) as workplace:
        visits = Visits()
        desk = TestDesk(workplace, tasks or ImmediateTasks(), visits)
        desk.visits = visits
        yield desk
        desk.tasks.close()
