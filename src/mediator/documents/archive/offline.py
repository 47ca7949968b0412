"""A stand-in for the network library that pyHanko names but that we never let work.

Nothing here asks anybody on the network (docs/decisions.md, 17), and to load that library would
take a tenth of the time that the first paper of a fresh process takes.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Final

_NETWORK: Final = "aiohttp"


class _Absent(ModuleType):
    """Gives every name asked of it as a class that can only be named, in a type or an `except`."""

    def __getattr__(self, name: str) -> type[Exception]:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Exception,), {})


@contextmanager
def offline() -> Iterator[None]:
    """Inside, what imports the network library gets the stand-in; left alone once it is loaded."""
    if _NETWORK in sys.modules:
        yield
        return
    sys.modules[_NETWORK] = _Absent(_NETWORK)
    try:
        yield
    finally:
        del sys.modules[_NETWORK]
