"""Children that end without a word, each in its own way."""

import os
import signal
import sys
from multiprocessing.connection import Connection


def aborts(pipe: Connection, path: str, *, sheet: str | None) -> None:
    """As the parser does whose allocation fails."""
    os.abort()


def is_killed(pipe: Connection, path: str, *, sheet: str | None) -> None:
    """As by a system whose memory is gone."""
    os.kill(os.getpid(), signal.SIGKILL)


def crashes(pipe: Connection, path: str, *, sheet: str | None) -> None:
    """As by a bug in the parser."""
    os.kill(os.getpid(), signal.SIGSEGV)


def ends(pipe: Connection, path: str, *, sheet: str | None) -> None:
    """As where it cannot even begin."""
    sys.exit(1)
