"""`python -m mediator`: the window, or one command of the command line."""

import gc
import sys
from types import ModuleType


def main() -> int:
    """Open the window unless something was asked for on the command line.

    The command line is imported only when it is used: the first window must not wait for SQL.
    """
    arguments = sys.argv[1:]
    if arguments:
        from mediator import cli

        return cli.main(arguments)
    return int(window_program().run())


def window_program() -> ModuleType:
    """`mediator.app`, imported without stops to look for rubbish: a start makes none.

    `gui.rubbish` lets it look again once the records are open, or cannot be opened.
    """
    gc.disable()
    from mediator import app

    return app


def _be_the_child() -> None:
    """In the packed program: become the child that was asked for, which reads tables."""
    from multiprocessing import freeze_support

    freeze_support()


def _let_a_newer_version_start() -> None:
    """In the packed program: what an update file brought stands beside it and starts instead."""
    import mediator
    from mediator.versions import handing, standing

    status = handing.over(standing.usual(), own=mediator.__version__, arguments=sys.argv[1:])
    if status is not None:
        sys.exit(status)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        _be_the_child()
        _let_a_newer_version_start()
    sys.exit(main())
