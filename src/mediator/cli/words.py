"""What the commands share: how each is called, what its exit status means, the open file."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from mediator import settings
from mediator.domain.errors import RuleViolation
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from mediator.storage.file import places
from mediator.storage.file.failures import reachable
from mediator.storage.keys import keyfile

if TYPE_CHECKING:  # Ciphers load where records are behind a lock.
    from mediator.services.entrance import Secret

FILE = "mediator.db"
BY = "命令行"  # Who the journal names for work that no person at the counter did.

SOUND, FAILED, MISUSED, FILE_BAD, JOURNAL_BAD, PAPER_BAD = 0, 1, 2, 3, 4, 5
ALTERED, OVERTAKEN, CODE_ONLY, UNPROVED, EVIDENCE_BAD = 6, 7, 8, 9, 10
BACKUP_BAD, BACKUP_FOREIGN, IN_USE, UNFIT_PLACE, REFUSED = 11, 12, 13, 14, 15
INCOMPLETE, DUE = 16, 17
WRONG, CARE = 18, 19

EPILOG = """exit status:
  0  done, or everything is sound
  1  it failed; one line on stderr says why
  2  the words of the command are wrong
  3  check: the file is damaged
  4  check: the journal's chain is broken, or does not know a head that a paper carries
  5  check: a kept paper was altered
  6  verify, update: altered
  7  verify: void or superseded by another paper
  8  verify: only the code is proved, compare the words with the record
  9  verify: nothing proves it here
  10 check: a kept piece of evidence was altered
  11 check, restore: the backup is damaged, of a newer version or none
  12 restore: the backup is of another station
  13 restore: the records are open in another program
  14 the records lie, or would, on a share, on a stick or in a cloud folder
  15 no account, a wrong password, or the account may not do this
  16 collect: a month is missing or late, or a file could not be counted
  17 due: something is due
  18 selfcheck: something on this computer is wrong
  19 selfcheck: something needs care, or could not be found out
  20 window: it is open already, or the folder of the records cannot be written"""

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

    def __init__(self, options: argparse.Namespace) -> None:
        folder = data_folder(options)
        live = folder / FILE
        places.refuse(folder)
        with reachable():
            there = live.is_file()
        if not there:
            raise RuleViolation("no_records_here", "data")
        self.workplace = _opened(live, options)

    def close(self) -> None:
        """Let go of the file."""
        self.workplace.database.close()


def _opened(live: Path, options: argparse.Namespace) -> Workplace:
    """The records, by the password of an account where they are behind a lock."""
    if not keyfile.there(live):
        return Workplace(database=open_database(live), clock=now, on_duty=BY)
    from mediator.services import entrance

    word = asked(options)
    key = entrance.key_of(live, word, now=now())
    return entrance.come_in(live, word.name, key=key, clock=now)


def asked(options: argparse.Namespace) -> "Secret":
    """Whose password opens the records; raises `RuleViolation("account_needed")`."""
    if not options.account:
        raise RuleViolation("account_needed", "account")
    return secret(options.account, options.password_file)


def secret(name: str, file: str | None) -> "Secret":
    """A password from a file, or from whoever sits there."""
    from mediator.services.entrance import Secret

    if not file:
        return Secret(name=name, password=getpass(f"{name}: "))
    try:
        word = Path(file).read_text(encoding="utf-8").removesuffix("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleViolation("file_unreadable", "password-file") from error
    return Secret(name=name, password=word)


def add_account(shared: argparse.ArgumentParser) -> None:
    """What every command takes where the records are behind a lock."""
    shared.add_argument("--account", metavar="NAME", help="whose password opens the records")
    shared.add_argument(
        "--password-file",
        metavar="FILE",
        help="a file that holds it and nobody else can read; else it is asked for",
    )
