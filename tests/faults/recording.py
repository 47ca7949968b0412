"""The recorder's Python side: builds it, starts a child under it, reads what it wrote down."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
from collections import defaultdict
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from struct import Struct

import pytest

ROOT = Path(__file__).resolve().parents[2]
_LIBRARY = "recorder.so"
_HEAD = Struct("<B3xIQQQ")  # `struct entry` of recorder.c

needs_compiler = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None,
    reason="the recorder is preloaded on Linux and built with cc, which is not here",
)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to the folder, or a mark that the child left.

    `what` is C(reate), W(rite), T(runcate), S(ync), D(irectory synced), R(ename), L(ink),
    U(nlink), F(older made) or M(ark); `name` is relative to the folder; of a rename or link `data`
    is the new name.
    """

    what: str
    name: str
    file: int = 0
    offset: int = 0
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Plan:
    """Which call fails, counted from 1, how, and whether all after it do."""

    nth: int
    error: int
    forever: bool = False


ALL_WELL = Plan(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """How a day in the child went: what it confirmed, which failures it told, how it ended.

    `calls` is how many calls it made that could fail; `trouble` is an exception nobody expected.
    """

    done: tuple[str, ...]
    told: tuple[str, ...]
    calls: int
    trouble: str
    status: int


def events(log: Path, folder: Path) -> list[Event]:
    """Everything that a log holds, in its order."""
    raw, at, found = log.read_bytes(), 0, list[Event]()
    while at < len(raw):
        what, named, file, offset, length = _HEAD.unpack_from(raw, at)
        words = at + _HEAD.size
        at = words + named + length
        name = _inside(raw[words : words + named].decode(), folder)
        data = raw[words + named : at]
        if chr(what) in "RL":
            data = _inside(data.decode(), folder).encode()
        found.append(Event(chr(what), name, file, offset, data))
    return found


def _inside(path: str, folder: Path) -> str:
    return path.removeprefix(str(folder)).lstrip("/")


def _build(folder: Path) -> None:
    source = str(Path(__file__).with_name("recorder.c"))
    command = ["cc", "-std=gnu11", "-O2", "-shared", "-fPIC", "-o", _LIBRARY, source, "-ldl"]
    subprocess.run(command, check=True, cwd=folder)


class Child:
    """A process that has loaded the whole program and forks once for each round it is asked for."""

    def __init__(self, folder: Path) -> None:
        """Build the recorder in `folder` and wait until the program is loaded under it."""
        _build(folder)
        # From that folder: LD_PRELOAD has no way to name a path with a space in it.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={
                **os.environ,
                "LD_PRELOAD": f"./{_LIBRARY}",
                "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
                "PYTHONSAFEPATH": "1",
            },
        )
        self._words()

    def begin(self, scenario: str, folder: Path, *, log: str = "", plan: Plan = ALL_WELL) -> int:
        """Start a round; returns its process, for who wants to kill it."""
        order = {"scenario": scenario, "folder": str(folder), "log": log, "plan": astuple(plan)}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._words()[1])

    def kill(self, scenario: str, folder: Path, *, after: float) -> Round:
        """Start a round and kill it after some seconds, unless it has ended by then."""
        process = self.begin(scenario, folder)
        try:
            watch = os.pidfd_open(process)
        except ProcessLookupError:
            return self.finish()
        try:
            select.select([watch], [], [], after)
            with suppress(ProcessLookupError):  # The whole day went by before.
                signal.pidfd_send_signal(watch, signal.SIGKILL)
        finally:
            os.close(watch)
        return self.finish()

    def finish(self) -> Round:
        """Wait for the end of the round."""
        heard = defaultdict[str, list[str]](list)
        while "ended" not in heard:
            about, words = self._words()
            heard[about].append(words)
        return Round(
            done=tuple(heard["done"]),
            told=tuple(heard["told"]),
            calls=int(heard["calls"][0]) if "calls" in heard else 0,
            trouble="".join(map(json.loads, heard["trouble"])),
            status=int(heard["ended"][0]),
        )

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()

    def _words(self) -> tuple[str, str]:
        assert self._process.stdout is not None
        about, _, words = self._process.stdout.readline().rstrip("\n").partition(" ")
        assert about, "the child has died"
        return about, words
