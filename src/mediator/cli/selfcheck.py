"""The command that looks at this computer, as 电脑自检 in the window does."""

import argparse
import json
from contextlib import closing, suppress
from datetime import date
from typing import Final

from mediator import settings
from mediator.cli.words import (
    CARE,
    FILE,
    SOUND,
    WRONG,
    Commands,
    Desk,
    Words,
    add,
    data_folder,
    now,
)
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.selfcheck.findings import Finding, State, in_order, worst
from mediator.services import selfcheck as services
from mediator.services.selfcheck import Here

_STATUS: Final = {State.GOOD: SOUND, State.UNKNOWN: CARE, State.CARE: CARE, State.BAD: WRONG}


def selfcheck(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Look at this computer."""

    def run(options: argparse.Namespace) -> int:
        from mediator.gui.selfcheck import apart

        seen = {each.subject: each for each in (*apart.look(), *_of_records(options))}
        found = in_order(tuple(seen.values()))
        if options.json:
            print(json.dumps([_plain(each) for each in found], ensure_ascii=False, indent=2))
        else:
            _tell(found)
        return _STATUS[worst(found)]

    help_ = (
        "Look at fonts, typing, screen, printer, disk, folder, backups, clock, calendar and "
        "versions, one line each with what to do; exit status 18 where something is wrong, 19 "
        "where it needs care or could not be found out."
    )
    added = add(commands, shared, words=Words("selfcheck", help_, run))
    added.add_argument("--json", action="store_true", help="for programs: a list of objects")


def _of_records(options: argparse.Namespace) -> tuple[Finding, ...]:
    """With the records open where they open without a question, or for the account named."""
    here = Here(live=data_folder(options) / FILE, now=now())
    with suppress(RuleViolation, StorageUnavailable), closing(Desk(options)) as desk:
        return services.of_records(Here(live=here.live, now=here.now, workplace=desk.workplace))
    return services.of_records(here)


def _tell(found: tuple[Finding, ...]) -> None:
    from PySide6.QtCore import QCoreApplication

    from mediator.gui.sentences import selfcheck as words
    from mediator.gui.translation import Translation

    app = QCoreApplication.instance() or QCoreApplication([])
    Translation(app).use(settings.load().language)
    for each in found:
        print(f"{words.state(each.state)}  {words.subject(each.subject)}  {words.says(each)}")
        remedy = words.remedy(each)
        if remedy:
            print(f"      {remedy}")


def _plain(finding: Finding) -> dict[str, object]:
    facts = {
        name: fact.isoformat() if isinstance(fact, date) else fact
        for name, fact in finding.facts.items()
    }
    return {
        "subject": finding.subject,
        "state": finding.state,
        "code": finding.code,
        "facts": facts,
    }
