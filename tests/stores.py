"""Where the records of a test are kept: with both engines, unless it says otherwise."""

import pytest

BOTH = ("file", "server")

IN_A_FILE = pytest.mark.store("file")
"""For what only a file does."""

LONG_ON_A_SERVER = pytest.mark.store("file", pytest.param("server", marks=pytest.mark.long))
"""For what takes its time elsewhere, in making papers: `make prove` plays it with a server too."""
