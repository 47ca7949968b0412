"""Papers and workbooks: a value goes in, bytes come out; what makes them loads on first use."""

from collections.abc import Iterator

from mediator.documents.clauses import clause
from mediator.documents.files import write_all
from mediator.documents.preview import PageImage
from mediator.domain.papers import LedgerPaper, MonthPaper, Snapshot

__all__ = [
    "PageImage",
    "clause",
    "each_page",
    "month_json",
    "month_workbook",
    "pages",
    "render",
    "write_all",
]


def render(snapshot: Snapshot) -> bytes:
    """The PDF of a snapshot; the same snapshot gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    from mediator.documents import papers

    return papers.render(snapshot)


def pages(pdf: bytes, dpi: int) -> tuple[PageImage, ...]:
    """The pages of a PDF as pixels, for the screen and the printer."""
    from mediator.documents import preview

    return tuple(preview.pages(pdf, dpi))


def each_page(pdf: bytes, dpi: int) -> Iterator[PageImage]:
    """The same one at a time, for the printer: at 300 dpi a page takes 35 MB."""
    from mediator.documents import preview

    for number in range(1, preview.page_count(pdf) + 1):
        yield preview.page(pdf, number, dpi=dpi)


def month_workbook(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """The month as xlsx: figures, counts with charts, the masked ledger; no formulas."""
    from mediator.documents import workbook

    return workbook.month_workbook(month, ledger)


def month_json(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """The month for machines, with the name and version of its schema."""
    from mediator.documents import exchange

    return exchange.month_json(month, ledger)
