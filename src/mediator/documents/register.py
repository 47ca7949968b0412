"""The whole register of cases as a table for spreadsheets, one line a case, not masked."""

import csv
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from io import StringIO
from typing import Final

from mediator import wording
from mediator.documents import phrases, templates
from mediator.domain.case.dispute import Dispute
from mediator.domain.station import Station
from mediator.domain.values import money
from mediator.domain.values.clock import local_day

_NAME: Final = "register"
# A spreadsheet would take what begins so for a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def heading() -> bytes:
    """The mark by which spreadsheets know UTF-8, and the names of the columns."""
    return b"\xef\xbb\xbf" + _row(templates.load(templates.LATEST, _NAME).items("columns"))


def line(dispute: Dispute) -> bytes:
    """One case, its words as text and nothing else."""
    return _row(_words(dispute))


def readme(station: Station, *, made_at: datetime) -> str:
    """What lies in the archive and how to treat it."""
    say = templates.load(templates.LATEST, _NAME)
    day = phrases.day(local_day(made_at))
    lines = say.items("readme")
    return "".join(f"{each.format(station=station.name, day=day)}\r\n" for each in lines)


def _words(dispute: Dispute) -> list[str]:
    intake, ending = dispute.intake, dispute.ending
    respondent, purchase = intake.respondent, intake.purchase
    return [
        dispute.number,
        dispute.received_on.isoformat(),
        wording.name(intake.source),
        "、".join(each.name for each in intake.consumers),
        "、".join(each.phone for each in intake.consumers),
        respondent.number,
        respondent.name,
        purchase.goods,
        _named(intake.category),
        _named(intake.nature),
        _yuan(purchase.amount_fen),
        intake.facts,
        _named(ending.kind if ending else None),
        ending.on.isoformat() if ending else "",
        _yuan(ending.recovered_fen if ending else None),
        "、".join(each.number for each in dispute.agreements if each.number),
        dispute.registered_by,
    ]


def _named(item: StrEnum | None) -> str:
    return wording.name(item) if item else ""


def _yuan(fen: int | None) -> str:
    return "" if fen is None else money.show(fen)


def _row(words: Iterable[str]) -> bytes:
    out = StringIO()
    csv.writer(out).writerow([f"'{each}" if each.startswith(_FORMULA) else each for each in words])
    # A lone surrogate of a damaged paste must not keep the rest from going out.
    return out.getvalue().encode("utf-8", errors="replace")
