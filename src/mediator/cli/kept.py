"""The commands that back the records up and bring them back."""

import argparse
from contextlib import closing
from pathlib import Path

from mediator.cli.words import (
    BY,
    FILE,
    SOUND,
    Commands,
    Desk,
    Words,
    add,
    asked,
    data_folder,
    now,
    secret,
)
from mediator.services import backups, restoring
from mediator.services.restoring import Wish
from mediator.storage.file import places
from mediator.storage.keys import keyfile


def backup(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Back the records up, while others may be working."""

    def run(options: argparse.Namespace) -> int:
        with closing(Desk(options)) as desk:
            made = backups.back_up(desk.workplace, Path(options.out)).backup
        print(f"{made.path}  sha256 {made.manifest.sha256}")
        if made.manifest.faults:
            print(f"the records have faults: {', '.join(made.manifest.faults)}")
        return SOUND

    help_ = "Back the records up and prove the copy; others may go on working."
    added = add(commands, shared, words=Words("backup", help_, run))
    added.add_argument("--out", metavar="DIR", required=True, help="the folder of the backups")


def restore(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Put a backup in the place of the records, which stay beside."""

    def run(options: argparse.Namespace) -> int:
        live = data_folder(options) / FILE
        places.refuse(live.parent)
        live.parent.mkdir(parents=True, exist_ok=True)
        done = restoring.restore(_wish(options, live))
        print(f"{live}  from backup {done.backup.number}")
        if done.old is not None:
            print(f"{done.old}  the records until now")
        return SOUND

    help_ = "Bring a backup back; the records until now stay beside. Close the window first."
    added = add(commands, shared, words=Words("restore", help_, run))
    added.add_argument("file", metavar="FILE", help="the backup, mediator-000123.backup")
    added.add_argument("--second", metavar="NAME", help="who agrees, where the station has two")
    added.add_argument("--second-password-file", metavar="FILE", help="a file that holds theirs")
    added.add_argument(
        "--other-station",
        action="store_true",
        help="also if it is of another station, or over a file of another program",
    )


def _wish(options: argparse.Namespace, live: Path) -> Wish:
    """What is wanted, and agreed to by whoever must where the records are behind a lock."""
    source, foreign = Path(options.file), options.other_station
    if keyfile.there(live):
        second = secret(options.second, options.second_password_file) if options.second else None
        return restoring.wish_of(
            live, source, secret=asked(options), second=second, foreign=foreign, at=now()
        )
    word = asked(options) if options.account else None
    return Wish(source=source, live=live, key=None, by=BY, at=now(), foreign=foreign, secret=word)
