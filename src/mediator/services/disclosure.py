"""Looking behind a mask: allowed at the counter, noted each time, and told to the head."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mediator.domain.accounts.roles import Right
from mediator.services.workplace import Workplace
from mediator.storage import disputes, journal

LOOKS: Final[Collection[str]] = ("reveal", "reprint", "bind_dossier", "make_kit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Who saw or took out what of a case (its number; empty where it was no single one).

    `what` is one of `LOOKS`; `whose` says of a `reveal` whether consumer or stall.
    """

    at: datetime
    by: str
    what: str
    number: str
    whose: str = ""


def note(workplace: Workplace, dispute_id: int, *, whose: str) -> None:
    """Note that somebody looked at the name and phone of `whose` (consumer or stall)."""
    with workplace.transaction(Right.REVEAL) as work:
        journal.append(work, "reveal", subject=f"dispute:{dispute_id}", public={"whose": whose})


def looks(workplace: Workplace, *, days: int) -> tuple[Look, ...]:
    """Who looked in the last `days`, newest first; for the head."""
    workplace.require(Right.MANAGE)
    with workplace.reading() as view:
        since = workplace.now() - timedelta(days=days)
        entries = journal.since(view, since, actions=LOOKS)
        ids = {_case_of(entry.subject) for entry in entries} - {0}
        numbers = disputes.numbers(view, ids)
    return tuple(
        Look(
            at=entry.at,
            by=entry.by,
            what=entry.action,
            number=numbers.get(_case_of(entry.subject), ""),
            whose=str(entry.facts.get("whose", "")),
        )
        for entry in reversed(entries)
    )


def _case_of(subject: str) -> int:
    kind, _, number = subject.partition(":")
    return int(number) if kind == "dispute" else 0
