"""The child that plays scenarios under the recorder: `python -m tests.faults.child`, preloaded.

It loads the program and plays one day to warm up, then forks once for each order on its standard
input, so that thousands of rounds need no thousands of starts.
"""

import json
import os
import sys
import traceback
from ctypes import CDLL
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mediator.domain.errors import MediatorError
from tests.faults.scenario import SCENARIOS, Day, Step

_RECORDER = CDLL(None)  # Preloaded, so its functions are the process's own.


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _confirm(words: str) -> None:
    """As the screen would: after the service has come back."""
    _RECORDER.faults_mark(words.encode())
    _say("done", words)


def _tried(step: Step) -> bool:
    try:
        words = step()
    except MediatorError as error:
        _say("told", error.code)
        return False
    _confirm(words)
    return True


def play(day: Day) -> None:
    """Do the steps; what fails is tried once more, as people do, and then given up."""
    for step in day.steps():
        if not (_tried(step) or _tried(step)):
            break


def _play_watched(order: dict[str, Any]) -> int:
    folder = Path(order["folder"])
    _RECORDER.faults_watch(str(folder).encode(), order["log"].encode())
    _RECORDER.faults_plan(*order["plan"])
    try:
        play(SCENARIOS[order["scenario"]](folder))
    except BaseException:  # noqa: BLE001  # Whatever it is, the test shall hear of it.
        _say("trouble", json.dumps(traceback.format_exc()))
        return 1
    _say("calls", _RECORDER.faults_calls())
    return 0


def _serve() -> None:
    _say("ready")
    for line in sys.stdin:
        order = json.loads(line)
        process = os.fork()
        if not process:
            _say("process", os.getpid())
            os._exit(_play_watched(order))
        _say("ended", os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))


def _warm_up() -> None:
    with TemporaryDirectory() as folder:
        day = SCENARIOS["counter"](Path(folder))
        day.prepare()
        for step in day.steps():
            step()


if __name__ == "__main__":
    _warm_up()
    _serve()
