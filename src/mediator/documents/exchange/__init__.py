"""The month file that a station sends: made, signed, and read back by whoever collects."""

from mediator.domain.collected.conclusion import Collected
from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.verdicts import Gap, Judgement

__all__ = ["collected_files", "gap_words", "judgement_words", "read_month"]


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
