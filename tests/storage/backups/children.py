"""Runs work in a child that is killed at a chosen moment, as a crash or a power cut would."""

import os
import signal
import sys
from collections.abc import Callable

KILLED, FINISHED, FAILED = "killed", "finished", "failed"
# What a program does to its files, as Python tells it: opening, naming, removing.
_FILE_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.link", "sqlite3.connect"})


def killed_at(work: Callable[[], object], *, watch: Callable[[Callable[[], None]], None]) -> str:
    """Run `work` in a child; `watch` is given what to call when the moment has come."""
    child = os.fork()
    if child == 0:
        try:
            watch(lambda: os.kill(os.getpid(), signal.SIGKILL))
            work()
        except BaseException:  # noqa: BLE001  # The child only tells that it failed.
            os._exit(2)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        return KILLED
    return FINISHED if os.WEXITSTATUS(status) == 0 else FAILED


def at_file_event(number: int) -> Callable[[Callable[[], None]], None]:
    """The moment before the `number`-th thing that is done to any file."""
    left = [number]

    def watch(strike: Callable[[], None]) -> None:
        def hear(event: str, _arguments: object) -> None:
            if event in _FILE_EVENTS:
                left[0] -= 1
                if left[0] == 0:
                    strike()

        sys.addaudithook(hear)

    return watch
