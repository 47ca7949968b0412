"""A virtual screen, and how long a program takes until its window stands on it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

NUMBER = ":97"
_PATIENCE_S = 60


@contextmanager
def shown() -> Iterator[None]:
    """A screen that programs in the other root reach too, since they share the network's names."""
    command = ["Xvfb", NUMBER, "-screen", "0", "1366x768x24", "-ac"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            _wait(lambda: _asked("getdisplaygeometry") != "", "the virtual screen")
            yield
        finally:
            server.terminate()


@contextmanager
def started(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[float]:
    """A program with its window in sight; seconds that this took. It is ended afterwards."""
    begun = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        try:
            _wait(lambda: bool(windows(program.pid)), f"the window of {command[-1]}")
            yield time.perf_counter() - begun
        finally:
            program.terminate()


def windows(process: int) -> list[str]:
    """The names of a process's windows in sight."""
    found = _asked("search", "--onlyvisible", "--pid", str(process)).split()
    return [_asked("getwindowname", number) for number in found]


def _asked(*words: str) -> str:
    environment = {**os.environ, "DISPLAY": NUMBER}
    asked = ["xdotool", *words]
    return subprocess.run(
        asked, check=False, env=environment, capture_output=True, text=True
    ).stdout.strip()


def _wait(happened: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not happened():
        if time.monotonic() > end:
            sys.exit(f"{what} did not come within {_PATIENCE_S} s")
        time.sleep(0.005)
