"""Month files as stations send them: signed, of real figures over real lines."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from mediator import documents
from mediator.documents import exchange
from mediator.documents.exchange import signing
from mediator.domain.case.claim import Category, Nature
from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.roster import Member, Roster
from mediator.domain.keys import StationKeys, fingerprint
from mediator.domain.month.figures import count, figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import Head, LedgerPaper, MonthPaper
from mediator.domain.station import Station
from mediator.domain.values import periods
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.periods import Period, PeriodKind
from tests.documents.months import LIMITS, row

MADE = datetime(2025, 11, 1, 9, 0, tzinfo=SHANGHAI)
_NATURES, _CATEGORIES = tuple(Nature), tuple(Category)


def station(code: str) -> Station:
    """A station by its code."""
    return Station(name=f"{code}市场消费维权服务站", code=code, market=f"{code}市场")


@cache
def keys(code: str) -> StationKeys:
    """Its keys, made once."""
    return documents.station_keys(station(code), None, now=MADE)


def member(code: str, place: str = "魏都区", **changes: str) -> Member:
    """It as the list of stations has it."""
    root = fingerprint(keys(code).root)
    return replace(Member(code=code, name=station(code).name, place=place, root=root), **changes)


def roster(*codes: str) -> Roster:
    """A list of some."""
    return {code: member(code) for code in codes}


def month(label: str = "2026-10") -> Period:
    """A month from the 26th to the 25th, unless its label says otherwise."""
    return periods.parse(label, PeriodKind.SHIFTED)


def rows(code: str, period: Period, cases: int) -> tuple[LedgerRow, ...]:
    """So many settled cases of a period, one a day."""
    days = [period.first + timedelta(days=at % 25) for at in range(cases)]
    return tuple(
        row(
            at,
            number=f"{code}-{period.last:%Y%m}-{at:04}",
            received_on=day,
            accepted_on=day,
            ended_on=day,
            nature=_NATURES[at % len(_NATURES)],
            category=_CATEGORIES[at % len(_CATEGORIES)],
        )
        for at, day in enumerate(days)
    )


def papers(
    code: str,
    period: Period,
    lines: tuple[LedgerRow, ...],
    *,
    made_at: datetime | None = None,
    **changes: Any,  # noqa: ANN401  # Any field of the paper.
) -> tuple[MonthPaper, LedgerPaper]:
    """The two papers of a month, locked at noon of its last day."""
    at = made_at or datetime(*period.last.timetuple()[:3], 12, tzinfo=SHANGHAI)
    head = Head(station=station(code), made_at=at, by="吕敏", number=f"{code}-YP-{period.label}")
    told = figures(count(lines, period, limits=LIMITS, today=at.date()))
    empty = [
        figures(count((), each, limits=LIMITS, today=at.date()))
        for each in (period.previous(), period.year_before())
    ]
    paper = MonthPaper(
        head=head,
        figures=told,
        previous=empty[0],
        year_before=empty[1],
        notes=MonthNotes(analysis="计量投诉集中在A区。"),
    )
    due_on = tuple(each.due_on(LIMITS) for each in lines)
    ledger = LedgerPaper(head=head, period=period, rows=lines, due_on=due_on)
    return replace(paper, **changes), replace(ledger, head=changes.get("head", head))


def filed(code: str = "XC", label: str = "2026-10", cases: int = 3, **changes: Any) -> bytes:  # noqa: ANN401  # As papers.
    """A month file as the program writes it."""
    period = month(label)
    paper, ledger = papers(code, period, changes.pop("lines", rows(code, period, cases)), **changes)
    return exchange.issue_month(paper, ledger, keys=keys(code), at=paper.head.made_at)


def read(content: bytes) -> FiledMonth:
    """A file that can be read."""
    found = exchange.read_month(content)
    assert isinstance(found, FiledMonth)
    return found


def written(content: Mapping[str, Any]) -> bytes:
    """A file with these parts."""
    return json.dumps(content, ensure_ascii=False).encode()


def signed_again(content: bytes, code: str = "XC", **parts: Any) -> bytes:  # noqa: ANN401  # Any part of the file.
    """A file with other parts, which its station signs as if it were its own."""
    said = {**json.loads(content), **parts}
    said.pop(signing.KEY, None)
    at = datetime.fromisoformat(said["head"]["made_at"])
    return written({**said, signing.KEY: signing.sign(said, keys(code), at=at)})
