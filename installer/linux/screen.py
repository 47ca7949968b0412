"""A virtual screen, and how long a program takes until its window stands on it."""

import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

NUMBER = ":97"
_PATIENCE_S = 60


@contextmanager
def shown() -> Iterator[None]:
    """A screen that programs in the other root reach too, since they share the network's names."""
    # Without a reset at each last farewell, in which somebody who comes just then is turned away.
    command = ["Xvfb", NUMBER, "-noreset", "-screen", "0", "1366x768x24", "-ac"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            if not _wait(lambda: _asked("getdisplaygeometry") != ""):
                sys.exit("The virtual screen does not answer.")
            yield
        finally:
            server.terminate()


@contextmanager
def started(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[float]:
    """A program with its window in sight; seconds that this took. It is ended afterwards."""
    begun = time.perf_counter()
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as said,
        subprocess.Popen(command, env=environment, stdout=said, stderr=said) as program,
    ):
        try:
            if not _wait(lambda: program.poll() is not None or bool(windows(program.pid))):
                sys.exit(f"No window within {_PATIENCE_S} s of {shlex.join(command)}")
            if program.poll() is not None:
                said.seek(0)
                sys.exit(f"{shlex.join(command)} ended by itself and said:\n{said.read()}")
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


def _wait(happened: Callable[[], bool]) -> bool:
    end = time.monotonic() + _PATIENCE_S
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True
