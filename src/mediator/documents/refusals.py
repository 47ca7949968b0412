"""The rows of a foreign table that were not taken, as a workbook to mend and bring in again."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from mediator.domain.errors import DocumentProblem
from mediator.domain.ledgers.cells import Cells, text_of

_WIDTH = 16  # characters


def refused_rows(headers: Sequence[str], rows: Iterable[tuple[str, str, Cells]]) -> bytes:
    """One sheet: the line, the reason, then the cells as they stood, all as text.

    Raises `DocumentProblem("text_unreadable")` for a lone surrogate.
    """
    from xlsxwriter import Workbook

    buffer = BytesIO()
    # Nothing goes through a temporary file: the rows name people.
    book = Workbook(buffer, {"in_memory": True})
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet()
    sheet.set_column(0, len(headers), _WIDTH)
    try:
        for column, header in enumerate(headers):
            sheet.write_string(0, column, header, bold)
        for place, (line, reason, cells) in enumerate(rows, 1):
            for column, words in enumerate((line, reason, *map(text_of, cells))):
                sheet.write_string(place, column, words)
        book.close()
    except UnicodeEncodeError as unreadable:
        raise DocumentProblem("text_unreadable") from unreadable
    return buffer.getvalue()
