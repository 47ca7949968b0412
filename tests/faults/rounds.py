"""Rounds in which something goes wrong, each over a file of its own, and what must hold after."""

from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from mediator.services import upkeep
from mediator.storage.database import open_database
from tests.faults.contents import shape
from tests.faults.luck import luck
from tests.faults.power import MEMORY, Recording
from tests.faults.recording import Child, Plan
from tests.faults.replay import Files, Loss, unpack
from tests.faults.scenario import FILE, workplace


@dataclass(frozen=True, slots=True)
class Course:
    """How a day goes when all is well: the folder before, and the shape of the file after each act.

    Another day differs from it only in keys, signatures and digests, which a shape leaves out.
    """

    before: Files
    shapes: tuple[str, ...]
    calls: int

    def holds(self, folder: Path, *, confirmed: int) -> bool:
        """Whether what was confirmed is there, whole, and at most one act more."""
        return _shape(folder) in self.shapes[confirmed : confirmed + 2]


def course(child: Child, recording: Recording) -> Course:
    """Learn it from a recorded day, and count the calls of another one."""
    disk, none = deepcopy(recording.before), luck("none")
    before = disk.cut(none, Loss.NONE)
    shapes = [_unpacked(before)]
    for event in recording.events:
        disk.take(event)
        if event.what == "M":
            shapes.append(_unpacked(disk.cut(none, Loss.NONE)))
    with TemporaryDirectory(dir=MEMORY) as folder:
        unpack(before, Path(folder))
        child.begin(recording.scenario, Path(folder))
        return Course(before, tuple(shapes), child.finish().calls)


def failing(child: Child, course: Course, plan: Plan) -> str:
    """One day on which a call fails; what went wrong beyond that, or nothing."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        unpack(course.before, Path(folder))
        child.begin("counter", Path(folder), plan=plan)
        played = child.finish()
        if played.status:
            return played.trouble
        whole = course.holds(Path(folder), confirmed=len(played.done))
        done = len(played.done) == len(course.shapes) - 1
        if not (done or played.told):
            return "it stopped without a word"
        return "" if whole else f"not whole after {len(played.done)} acts"


def killed(child: Child, course: Course, *, after: float) -> tuple[int, str]:
    """One day that is killed after some seconds: how many acts were confirmed, what went wrong."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        unpack(course.before, Path(folder))
        played = child.kill("counter", Path(folder), after=after)
        whole = course.holds(Path(folder), confirmed=len(played.done))
        done = len(played.done)
        return done, "" if whole else f"not whole after {done} acts, {after} s"


def _unpacked(files: Files) -> str:
    with TemporaryDirectory(dir=MEMORY) as folder:
        unpack(files, Path(folder))
        return _shape(Path(folder))


def _shape(folder: Path) -> str:
    with closing(open_database(folder / FILE)) as database:
        assert upkeep.check(workplace(database)).sound
        return shape(database)
