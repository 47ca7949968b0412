"""What the commands share: how each is called, what its exit status means, the open file."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from mediator import settings
from mediator.domain.errors import RuleViolation
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from mediator.storage.file import places

FILE = "mediator.db"
BY = "命令行"  # Who the journal names for work that no person at the counter did.

SOUND, FAILED, MISUSED, FILE_BAD, JOURNAL_BAD, PAPER_BAD = 0, 1, 2, 3, 4, 5
ALTERED, OVERTAKEN, CODE_ONLY, UNPROVED, EVIDENCE_BAD = 6, 7, 8, 9, 10
BACKUP_BAD, BACKUP_FOREIGN, IN_USE, UNFIT_PLACE = 11, 12, 13, 14

EPILOG = """exit status:
  0  done, or everything is sound
  1  it failed; one line on stderr says why
  2  the words of the command are wrong
  3  check: the file is damaged
  4  check: the journal's chain is broken, or does not know a head that a paper carries
  5  check: a kept paper was altered
  6  verify: altered
  7  verify: void or superseded by another paper
  8  verify: only the code is proved, compare the words with the record
  9  verify: nothing proves it here
  10 check: a kept piece of evidence was altered
  11 check, restore: the backup is damaged, of a newer version or none
  12 restore: the backup is of another station
  13 restore: the records are open in another program
  14 the records lie, or would, on a share, on a stick or in a cloud folder"""

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


@dataclass(frozen=True, slots=True)
class Words:
    """How a command is called and what it says of itself."""

    name: str
    help: str
    run: Callable[[argparse.Namespace], int]


def add(
    commands: Commands, shared: argparse.ArgumentParser, *, words: Words
) -> argparse.ArgumentParser:
    """Give the program one more command, with what all of them take."""
    added = commands.add_parser(
        words.name, help=words.help, description=words.help, parents=[shared]
    )
    added.set_defaults(run=words.run)
    return added


def data_folder(options: argparse.Namespace) -> Path:
    """Where the records lie: `--data`, else the installation's settings."""
    return Path(options.data) if options.data else settings.load().data


def now() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


class Desk:
    """An open file for the time of one command; a missing file is not created."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        places.refuse(folder)
        if not path.is_file():
            raise RuleViolation("no_records_here", "data")
        self._database = open_database(path)
        self.workplace = Workplace(database=self._database, clock=now, on_duty=BY)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()
