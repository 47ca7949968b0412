"""The commands that show windows."""

import argparse
from pathlib import Path

from mediator.cli.words import Commands, Words, add, data_folder


def window(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Open the window."""

    def run(options: argparse.Namespace) -> int:
        from mediator import app

        file = Path(options.file).absolute() if options.file else None
        return app.run(data_folder(options), training=options.training, file=file)

    words = Words("window", "Open the window (also what happens without a command).", run)
    added = add(commands, shared, words=words)
    added.add_argument("--training", action="store_true", help="practise on sample cases")
    help_ = "a paper, a month's data or a backup to look at"
    added.add_argument("file", metavar="FILE", nargs="?", help=help_)


def tour(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Play the sample cases and save pictures."""

    def run(options: argparse.Namespace) -> int:
        from mediator import tour

        return tour.run(Path(options.out), report=print)

    help_ = (
        "Play two sample cases through the real windows; save a picture of each screen, the "
        "papers and the month's files."
    )
    added = add(commands, shared, words=Words("tour", help_, run))
    added.add_argument("--out", metavar="DIR", required=True, help="where to save them")
