"""Cuts the power at points of a recorded day and judges what the program finds afterwards."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from mediator.domain.errors import MediatorError
from mediator.services import upkeep
from mediator.storage.database import Database
from tests.faults.contents import contents
from tests.faults.luck import luck
from tests.faults.recording import Child, Event, events
from tests.faults.replay import Disk, Files, Loss, unpack
from tests.faults.scenario import SCENARIOS, workplace

_NO_FILE: Final = ""  # In place of a digest.
# States are many and need no disk of their own.
MEMORY: Final = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
# Half of what is lost or torn at random says more than all of it.
_LOSSES: Final = (Loss.ALL, Loss.NONE, *(4 * (Loss.SOME, Loss.TORN)))


class Verdict(Enum):
    """How a file was found after a cut."""

    WHOLE = "whole"
    CORRUPT = "corrupt"
    LOST = "confirmed, but lost"
    HALF_DONE = "half-done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A day as it was written down: the folder before it, and what happened in it.

    `held` are the digests of what the file held before the day and after each confirmation.
    """

    scenario: str
    before: Disk
    events: tuple[Event, ...]
    held: tuple[str | None, ...]

    def end(self) -> Files:
        """The folder after the day, when nothing was lost."""
        disk = deepcopy(self.before)
        for event in self.events:
            disk.take(event)
        return disk.cut(luck("none"), Loss.NONE)


@dataclass(slots=True)
class Tally:
    """How many states were found how, which were bad, and how many different ones there were."""

    found: Counter[Verdict] = field(default_factory=Counter)
    bad: dict[str, Verdict] = field(default_factory=dict)
    images: set[bytes] = field(default_factory=set)

    def add(self, other: "Tally") -> None:
        """Count what another has counted."""
        self.found += other.found
        self.bad |= other.bad
        self.images |= other.images


def record(child: Child, scenario: str, folder: Path) -> Recording:
    """Play a day in the child, and find out what is held after each of its marks."""
    folder.mkdir(exist_ok=True)
    day = SCENARIOS[scenario](folder)
    day.prepare()
    before = Disk.of(folder)
    log = folder.with_name(f"{folder.name}.log")
    child.begin(scenario, folder, log=str(log))
    played = child.finish()
    assert (played.status, played.told) == (0, ()), played.trouble
    happened = tuple(events(log, folder))
    held = tuple(_held(deepcopy(before), happened, _Judge(scenario)))
    return Recording(scenario=scenario, before=before, events=happened, held=held)


def sweep(recording: Recording, states: range, *, of: int, seed: int) -> Tally:
    """Judge the states of these numbers, out of as many as are spread evenly over the day."""
    judge = _Judge(recording.scenario)
    disk, past, confirmed, tally = deepcopy(recording.before), 0, 0, Tally()
    for state in states:
        point = state * (len(recording.events) + 1) // of
        for event in recording.events[past:point]:
            disk.take(event)
            confirmed += event.what == "M"
        past = point
        lots = luck(seed, recording.scenario, state)
        found = judge.found(disk.cut(lots, lots.choice(_LOSSES)))
        verdict = _verdict(found, recording.held, confirmed=confirmed)
        tally.found[verdict] += 1
        if verdict is not Verdict.WHOLE:
            tally.bad[f"{recording.scenario} {state} of {of}, seed {seed}"] = verdict
    tally.images = set(judge.known)
    return tally


def _held(disk: Disk, happened: tuple[Event, ...], judge: "_Judge") -> Iterator[str | None]:
    none = luck("none")
    yield judge.found(disk.cut(none, Loss.NONE)) if disk.names else _NO_FILE
    for event in happened:
        disk.take(event)
        if event.what == "M":
            yield judge.found(disk.cut(none, Loss.NONE))


def _verdict(found: str | None, held: tuple[str | None, ...], *, confirmed: int) -> Verdict:
    if found is None:
        return Verdict.CORRUPT
    # What was under way may be done as well, but only to its end.
    if found in held[confirmed : confirmed + 2]:
        return Verdict.WHOLE
    return Verdict.LOST if found in held[:confirmed] else Verdict.HALF_DONE


@dataclass(slots=True)
class _Judge:
    """Opens files as the program does, proves them whole and tells what they hold.

    What follows from equal bytes is not done again: `known` are the disks seen so far, `proved`
    the contents whose chain, papers and evidence were checked. The pages of every disk are.
    """

    scenario: str
    known: dict[bytes, str | None] = field(default_factory=dict)
    proved: set[str] = field(default_factory=set)

    def found(self, files: Files) -> str | None:
        """The digest of the contents; None for a file that is refused or not sound."""
        image = _image(files)
        if image not in self.known:
            self.known[image] = self._opened(files)
        return self.known[image]

    def _opened(self, files: Files) -> str | None:
        with TemporaryDirectory(dir=MEMORY) as folder:
            unpack(files, Path(folder))
            try:
                with closing(SCENARIOS[self.scenario](Path(folder)).look()) as database:
                    return self._proved(database)
            except MediatorError:
                return None

    def _proved(self, database: Database) -> str | None:
        if database.faults():
            return None
        held = contents(database)
        if held not in self.proved and upkeep.check(workplace(database)).sound:
            self.proved.add(held)
        return held if held in self.proved else None


def _image(files: Files) -> bytes:
    whole = hashlib.blake2b(digest_size=16)
    for name in sorted(files):
        whole.update(f"{name} {len(files[name])} ".encode())
        whole.update(files[name])
    return whole.digest()
