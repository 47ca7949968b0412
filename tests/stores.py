"""Where the records of a test are kept: with both engines, unless it says otherwise.

What storage does is tried with both each time, what is built upon it with a server only by `make
prove`: the same use cases over the same calls.
"""

from pathlib import Path

import pytest

_BOTH = ("file", "server")
_LONG = ("file", pytest.param("server", marks=pytest.mark.long))


def usual(test: Path) -> tuple[object, ...]:
    """Where the records of a test in this file are kept, unless it says otherwise."""
    return _BOTH if "storage" in test.parts else _LONG


IN_A_FILE = pytest.mark.store("file")
"""For what only a file does."""
