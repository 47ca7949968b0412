"""A new version is tried on a copy of the records before it may touch them."""

import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.versions.standing import HANDED, ON_TRIAL

COMMAND: Final = "try-version"
"""What every version must know: open the records in a folder, whole, and say its number."""
_PATIENCE_S: Final = 1800.0
_LOOK_S: Final = 0.2


def try_out(program: Path, data: Path, *, key: bytes | None, tick: Callable[[], None]) -> str:
    """Let `program` open the copy in `data` and move it on; returns the version that it names.

    `key` goes in by a pipe, seen by nobody. `tick` is called now and then; what it raises stops
    the try. Raises `RuleViolation("release_fails")` where it does not come to its end.
    """
    command = [str(program), COMMAND, "--data", str(data)]
    environment = {**os.environ, HANDED: ON_TRIAL, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    try:
        child = subprocess.Popen(  # noqa: S603  # The program that its maker signed.
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    except OSError as error:
        raise RuleViolation("release_fails") from error
    timer = threading.Timer(_PATIENCE_S, child.kill)
    timer.start()
    try:
        said = _heard(child, key=key, tick=tick)
    finally:
        timer.cancel()
        child.kill()
        child.wait()
    if child.returncode != 0:
        raise RuleViolation("release_fails")
    return said


def _heard(child: "subprocess.Popen[str]", *, key: bytes | None, tick: Callable[[], None]) -> str:
    asked: str | None = key.hex() if key else ""
    while True:
        try:
            said, _ = child.communicate(asked, timeout=_LOOK_S)
        except subprocess.TimeoutExpired:
            asked = None
            tick()
        else:
            return said.strip()
