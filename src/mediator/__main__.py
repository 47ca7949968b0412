"""`python -m mediator`: the window, or one command of the command line."""

import sys

COMMANDS = frozenset({"window", "tour", "month", "paper", "check", "-h", "--help", "--version"})


def main() -> int:
    """Open the window unless a command was named.

    The command line is imported only when it is used: the first window must not wait for SQL.
    """
    arguments = sys.argv[1:]
    if arguments and arguments[0] in COMMANDS:
        from mediator import cli

        return cli.main(arguments)
    from mediator import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
