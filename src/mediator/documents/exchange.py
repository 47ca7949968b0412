"""The month for machines: one JSON file with all figures and the masked ledger, always the same."""

import json
from datetime import date
from typing import Any

from mediator.documents.papers.checkcode import check_code
from mediator.documents.plain import plain
from mediator.domain.errors import DocumentProblem
from mediator.domain.month.figures import Figures, Ratio
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import Head, LedgerPaper, MonthPaper
from mediator.domain.values.periods import Period

SCHEMA = "mediator.month"
VERSION = 1

_RATES = ("closing_rate", "on_time_rate", "settlement_rate", "satisfaction_rate")
_STATION = ("name", "code", "market", "credit_code", "regulator")
_INSIDE = frozenset({"dispute_id", "stall_id"})  # Numbers of our own file mean nothing outside it.


def month_json(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """UTF-8 with the schema's name and version first; keys keep their order.

    Money is whole fen, days are ISO 8601, items of dictionaries are their code words, a rate is
    `part`, `whole` and `per_mille` (null where the whole is zero). Consumers are masked.

    Raises:
        DocumentProblem: `text_unreadable` for a lone surrogate.
    """
    content = {
        "schema": SCHEMA,
        "version": VERSION,
        "head": _head(month.head),
        "check_codes": {"month": check_code(month), "ledger": check_code(ledger)},
        "period": _period(month.figures.period),
        "figures": _figures(month.figures),
        "previous": _figures(month.previous),
        "year_before": _figures(month.year_before),
        "notes": plain(month.notes),
        "open": [row.number for row in month.open_rows],
        "corrections": [plain(changed) for changed in month.corrections],
        "ledger": [
            _row(row, due_on) for row, due_on in zip(ledger.rows, ledger.due_on, strict=True)
        ],
    }
    try:
        return f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode()
    except UnicodeEncodeError as unreadable:
        raise DocumentProblem("text_unreadable") from unreadable


def _head(head: Head) -> dict[str, Any]:
    station = plain(head.station)
    return {
        "station": {key: station[key] for key in _STATION},
        "number": head.number,
        "draft": head.draft,
        "training": head.station.training,
        "made_at": plain(head.made_at),
        "by": head.by,
        "journal_head": head.journal_head,
    }


def _period(period: Period) -> dict[str, Any]:
    return {"label": period.label, **plain(period)}


def _figures(figures: Figures) -> dict[str, Any]:
    """Every field of the figures, then the rates made of them."""
    rates = {name: _ratio(getattr(figures, name)) for name in _RATES}
    return {**plain(figures), "period": _period(figures.period), **rates}


def _ratio(ratio: Ratio) -> dict[str, Any]:
    return {**plain(ratio), "per_mille": ratio.per_mille}


def _row(row: LedgerRow, due_on: date | None) -> dict[str, Any]:
    told = {key: value for key, value in plain(row).items() if key not in _INSIDE}
    return {**told, "due_on": plain(due_on)}
