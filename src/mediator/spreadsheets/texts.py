"""CSV files: which encoding, which separator, and their rows."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import RawCells
from mediator.spreadsheets import limits

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Pictures, documents and archives, by how they begin.
_OTHERS: Final = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"Rar!", b"7z\xbc\xaf", b"II*\0", b"MM\0*",
    b"{\\rtf",
)  # fmt: skip
_CHUNK: Final = 2**20
_HEAD: Final = 64 * 2**10
_SEPARATORS: Final = ",\t;|，"
_WEB: Final = re.compile(r"\s*<(?:!doctype|html|table|\?xml|meta|head|body)", re.IGNORECASE)
_LINES: Final = 30


def rows(path: Path) -> Iterator[RawCells]:
    """The rows of a CSV file.

    Raises `RuleViolation` with `ledger_not_a_table`, `ledger_is_web_page`, `ledger_encoding` (in
    none of UTF-8, UTF-16 and GB18030) or `ledger_damaged` (a quotation mark that never ends).
    """
    encoding = encoding_of(path)
    csv.field_size_limit(limits.TEXT)
    with path.open(encoding=encoding, newline="") as file:
        head = file.read(_HEAD)
        _refuse_others(head)
        file.seek(0)
        try:
            for row in csv.reader(file, delimiter=_separator(head), strict=True):
                yield tuple(row)
        except csv.Error as error:
            raise RuleViolation("ledger_damaged") from error


def encoding_of(path: Path) -> str:
    """The first of the encodings in which the whole file can be read; raises `ledger_encoding`."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(_OTHERS):
        raise RuleViolation("ledger_not_a_table")
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _tried(path, (encoding,))
    zeros = head.count(0)
    if zeros * 5 > len(head):
        odd = head[1::2].count(0) * 2 > zeros
        return _tried(path, ("utf-16-le" if odd else "utf-16-be",))
    if zeros:
        raise RuleViolation("ledger_not_a_table")
    return _tried(path, ("utf-8", "gb18030"))


def _tried(path: Path, encodings: tuple[str, ...]) -> str:
    for encoding in encodings:
        try:
            with path.open(encoding=encoding, newline="") as file:
                while file.read(_CHUNK):
                    pass
        except UnicodeError:
            continue
        return encoding
    raise RuleViolation("ledger_encoding")


def _refuse_others(head: str) -> None:
    if _WEB.match(head):
        raise RuleViolation("ledger_is_web_page")
    unseen = sum(char < " " and char not in "\t\r\n\f" for char in head)
    if "\0" in head or unseen * 50 > len(head):
        raise RuleViolation("ledger_not_a_table")


def _separator(head: str) -> str:
    """The one that most lines have the same number of."""
    lines = [line for line in io.StringIO(head) if line.strip()][:_LINES]

    def worth(separator: str) -> tuple[int, int]:
        counts = Counter(line.count(separator) for line in lines if separator in line)
        often = max(counts.items(), key=lambda item: (item[1] * item[0], item[0]), default=(0, 0))
        return often[1] * min(often[0], 3), often[0]

    return max(_SEPARATORS, key=worth)
