"""Cyclic rubbish is not looked for while the worker works.

Python sweeps on whichever thread happens to allocate. On the worker's it could destroy a Qt object:
Qt holds a lock of its own then and waits for Python's, while the window holds Python's and waits
for Qt's, and both stand still for good. Seen in the tests on 2026-11-27, once in some thousand.
"""

import gc


class _Holds:
    """How many windows have work under way; only their own thread counts."""

    def __init__(self) -> None:
        self._count = 0

    def hold(self) -> None:
        """Work begins: nobody sweeps."""
        self._count += 1
        gc.disable()

    def release(self) -> None:
        """Work is done: the next sweep is due on the window's thread, which allocates next."""
        self._count -= 1
        if self._count == 0:
            gc.enable()


_holds = _Holds()
hold, release = _holds.hold, _holds.release
