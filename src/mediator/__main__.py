"""`python -m mediator`: the window, or one command of the command line."""

import sys


def main() -> int:
    """Open the window unless something was asked for on the command line.

    The command line is imported only when it is used: the first window must not wait for SQL.
    """
    arguments = sys.argv[1:]
    if arguments:
        from mediator import cli

        return cli.main(arguments)
    from mediator import app

    return app.run()


if __name__ == "__main__":
    sys.exit(main())
