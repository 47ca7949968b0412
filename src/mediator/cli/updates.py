"""The commands by which the program is brought up to date from a file."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

import mediator
from mediator.cli.words import SOUND, Commands, Desk, Words, add, data_folder, now
from mediator.domain.errors import RuleViolation
from mediator.domain.releases import Release
from mediator.services import beside, updating
from mediator.versions import probing


def update(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Let a newer version start from the next time on."""

    def run(options: argparse.Namespace) -> int:
        release = updating.look(Path(options.file))
        print(f"{release.version}  signed by the maker of this program; here: {_running()}")
        if not options.check:
            _take(options, release)
        return SOUND

    help_ = "Bring the program up to date: back up, try on a copy, start it from the next time on."
    added = add(commands, shared, words=Words("update", help_, run))
    added.add_argument("file", metavar="FILE", help="the update, mediator-VERSION-SYSTEM.update")
    help_ = "only say whether it is genuine and fits here"
    added.add_argument("--check", action="store_true", help=help_)


def try_version(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Open a copy of the records, as the version before asks of an update."""

    def run(options: argparse.Namespace) -> int:
        from mediator.tour import first_page

        key = bytes.fromhex(sys.stdin.readline().strip()) or None
        status = first_page.show(data_folder(options), key, clock=now)
        print(mediator.__version__)
        return status

    help_ = (
        "What an update runs: open a copy of the records, its key on stdin, show the first page."
    )
    add(commands, shared, words=Words(probing.COMMAND, help_, run))


def _take(options: argparse.Namespace, release: Release) -> None:
    if not beside.is_installed():
        raise RuleViolation("release_from_sources", "file")
    with closing(Desk(options)) as desk:
        updating.take(desk.workplace, Path(options.file))
    print(f"{release.version} starts the next time the program is opened")


def _running() -> str:
    return mediator.__version__
