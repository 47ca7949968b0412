"""The month file that a station sends: made, signed, and read back by whoever collects."""

from datetime import datetime

from mediator.domain.collected.conclusion import Collected
from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.verdicts import Gap, Judgement
from mediator.domain.keys import StationKeys
from mediator.domain.papers import LedgerPaper, MonthPaper

__all__ = [
    "collected_files",
    "gap_words",
    "issue_month",
    "judgement_words",
    "month_json",
    "read_month",
]


def month_json(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """The month as JSON with all figures and the masked ledger.

    Raises:
        DocumentProblem: `text_unreadable` for a lone surrogate.
    """
    from mediator.documents.exchange import making

    return making.month_json(month, ledger)


def issue_month(
    month: MonthPaper, ledger: LedgerPaper, *, keys: StationKeys, at: datetime
) -> bytes:
    """The same for a locked month, signed by the station at that time."""
    from mediator.documents.exchange import making

    return making.issue_month(month, ledger, keys=keys, at=at)


def read_month(content: bytes) -> FiledMonth | Judgement:
    """What a month file says and what proves it; a judgement where it cannot be read."""
    from mediator.documents.exchange import reading

    return reading.read_month(content)


def collected_files(found: Collected) -> dict[str, bytes]:
    """What was collected, as a workbook and as JSON, by the names of the files."""
    from mediator.documents import collectbook
    from mediator.documents.exchange import collected

    return {
        "collected.xlsx": collectbook.collected_workbook(found),
        "collected.json": collected.collected_json(found),
    }


def judgement_words(judgement: Judgement) -> tuple[str, str]:
    """A verdict on a month file in Chinese: in a word or two, and what it means."""
    from mediator.documents import collectbook

    return collectbook.said(judgement)


def gap_words(gap: Gap) -> tuple[str, str]:
    """The same of a month that is missing or does not fit."""
    from mediator.documents import collectbook

    return collectbook.said_of_gap(gap)
