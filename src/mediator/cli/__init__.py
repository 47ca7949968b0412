"""The same services without a window: for schedules and headless machines."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import mediator
from mediator.cli import (
    bringing,
    collecting,
    due,
    kept,
    opening,
    proofs,
    reports,
    selfcheck,
    updates,
)
from mediator.cli.words import (
    ALTERED,
    BACKUP_BAD,
    BACKUP_FOREIGN,
    EPILOG,
    FAILED,
    IN_USE,
    REFUSED,
    UNFIT_PLACE,
    add_account,
)
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.storage.file.places import Place

_OPENED = frozenset({".backup", ".jpeg", ".jpg", ".json", ".pdf", ".png"})
_OF_ALL = frozenset({"-h", "--help", "--version"})
_KEPT_OUT = (
    "account_closed", "account_needed", "backup_locked", "no_such_account", "not_permitted",
    "second_needed", "wait_first", "wrong_code", "wrong_password",
)  # fmt: skip
_STATUS = {
    "backup_damaged": BACKUP_BAD,
    "backup_unknown": BACKUP_BAD,
    "backup_newer": BACKUP_BAD,
    "backup_unsound": BACKUP_BAD,
    "backup_foreign": BACKUP_FOREIGN,
    "locked": IN_USE,
    **dict.fromkeys(("release_altered", "release_not_ours"), ALTERED),
    **dict.fromkeys(_KEPT_OUT, REFUSED),
    **{place.value: UNFIT_PLACE for place in Place},
}


def main(arguments: Sequence[str]) -> int:
    """Run one command, the window without one; errors are one line on stderr."""
    options = _parser().parse_args(_spelled(arguments))
    try:
        return int(options.run(options))
    except MediatorError as error:
        place = f" ({error.field})" if isinstance(error, RuleViolation) and error.field else ""
        print(f"mediator: {error.code}{place}", file=sys.stderr)
        return _STATUS.get(error.code, FAILED)


def _spelled(arguments: Sequence[str]) -> Sequence[str]:
    """In full: what begins with an option means the window, and so does a file that was opened."""
    first = arguments[0]
    if first.startswith("-"):
        return arguments if first in _OF_ALL else ["window", *arguments]
    if os.sep in first or Path(first).suffix.lower() in _OPENED:
        return ["window", *arguments]
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mediator" if hasattr(sys, "frozen") else "python -m mediator",
        description="Mediator, for consumer rights service stations. Without a command it opens "
        "the window.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Mediator {mediator.__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", metavar="DIR", help="the folder that holds the records")
    add_account(shared)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (
        opening.window,
        opening.tour,
        reports.month,
        reports.paper,
        reports.dossier,
        reports.kit,
        collecting.collect,
        due.due,
        selfcheck.selfcheck,
        proofs.check,
        proofs.verify,
        proofs.diagnose,
        kept.backup,
        kept.restore,
        bringing.bring,
        updates.update,
        updates.try_version,
    ):
        command(commands, shared)
    return parser
