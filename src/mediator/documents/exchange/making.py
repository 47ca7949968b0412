"""The month for machines: one JSON file with all figures and the masked ledger, always the same."""

import json
from datetime import date, datetime
from typing import Any

from mediator.documents.exchange import signing
from mediator.documents.exchange.content import (
    INSIDE,
    SCHEMA,
    SECOND_FIGURES,
    VERSION,
    CheckCodes,
    Content,
    Line,
    MonthHead,
    Sender,
)
from mediator.documents.papers.checkcode import check_code
from mediator.documents.plain import plain
from mediator.domain.errors import DocumentProblem
from mediator.domain.keys import StationKeys
from mediator.domain.month.figures import RATES, Figures, Ratio
from mediator.domain.month.rows import SINCE_SECOND, LedgerRow
from mediator.domain.papers import Head, LedgerPaper, MonthPaper
from mediator.domain.values.periods import Period


def month_json(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """UTF-8 with the schema's name and version first; keys keep their order.

    Money is whole fen, days are ISO 8601, items of dictionaries are their code words, a rate is
    `part`, `whole` and `per_mille` (null where the whole is zero). Consumers are masked.

    Raises:
        DocumentProblem: `text_unreadable` for a lone surrogate.
    """
    return _bytes(spelled(_content(month, ledger)))


def issue_month(
    month: MonthPaper, ledger: LedgerPaper, *, keys: StationKeys, at: datetime
) -> bytes:
    """The same with the station's signature of that time as its last word; raises as it."""
    said = spelled(_content(month, ledger))
    try:
        signature = signing.sign(said, keys, at=at)
    except UnicodeEncodeError as unreadable:
        raise DocumentProblem("text_unreadable") from unreadable
    return _bytes({**said, signing.KEY: signature})


def _bytes(content: dict[str, Any]) -> bytes:
    try:
        return f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode()
    except UnicodeEncodeError as unreadable:
        raise DocumentProblem("text_unreadable") from unreadable


def _content(month: MonthPaper, ledger: LedgerPaper) -> Content:
    return Content(
        schema=SCHEMA,
        version=VERSION,
        head=_head(month.head),
        check_codes=CheckCodes(month=check_code(month), ledger=check_code(ledger)),
        period=month.figures.period,
        figures=month.figures,
        previous=month.previous,
        year_before=month.year_before,
        notes=month.notes,
        open=tuple(row.number for row in month.open_rows),
        handed_over=tuple(row.number for row in month.handed_over_rows),
        corrections=month.corrections,
        ledger=tuple(
            Line(row=row, due_on=due_on)
            for row, due_on in zip(ledger.rows, ledger.due_on, strict=True)
        ),
    )


def _head(head: Head) -> MonthHead:
    station = head.station
    return MonthHead(
        station=Sender(
            name=station.name,
            code=station.code,
            market=station.market,
            credit_code=station.credit_code,
            regulator=station.regulator,
        ),
        number=head.number,
        draft=head.draft,
        training=station.training,
        made_at=head.made_at,
        by=head.by,
        journal_head=head.journal_head,
    )


def spelled(content: Content) -> dict[str, Any]:
    """The content as a file of its version spells it, without a signature."""
    said = _spelled(content)
    return said if content.version == VERSION else _of_first(said)


def _of_first(said: dict[str, Any]) -> dict[str, Any]:
    """The same without what the second version added."""
    bare = without(said, "handed_over")
    for name in ("figures", "previous", "year_before"):
        bare[name] = without(said[name], *SECOND_FIGURES)
    bare["ledger"] = [without(row, *SINCE_SECOND) for row in said["ledger"]]
    return bare


def without(raw: dict[str, Any], *names: str) -> dict[str, Any]:
    """The same but for some of its parts."""
    return {name: value for name, value in raw.items() if name not in names}


def _spelled(content: Content) -> dict[str, Any]:
    return {
        "schema": content.schema,
        "version": content.version,
        "head": plain(content.head),
        "check_codes": plain(content.check_codes),
        "period": _period(content.period),
        "figures": figures(content.figures),
        "previous": figures(content.previous),
        "year_before": figures(content.year_before),
        "notes": plain(content.notes),
        "open": plain(content.open),
        "handed_over": plain(content.handed_over),
        "corrections": plain(content.corrections),
        "ledger": [_row(line.row, line.due_on) for line in content.ledger],
    }


def _period(period: Period) -> dict[str, Any]:
    return {"label": period.label, **plain(period)}


def figures(found: Figures) -> dict[str, Any]:
    """Every field of the figures, then the rates made of them."""
    rates = {name: _ratio(getattr(found, name)) for name in RATES}
    return {**plain(found), "period": _period(found.period), **rates}


def _ratio(ratio: Ratio) -> dict[str, Any]:
    return {**plain(ratio), "per_mille": ratio.per_mille}


def _row(row: LedgerRow, due_on: date | None) -> dict[str, Any]:
    told = {key: value for key, value in plain(row).items() if key not in INSIDE}
    return {**told, "due_on": plain(due_on)}
