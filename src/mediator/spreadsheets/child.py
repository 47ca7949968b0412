"""The child process: parses one file within limits and sends its rows in batches."""

import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import Broken, Cell, RawCells, Repeated
from mediator.spreadsheets import limits, packed, texts

Batch = tuple[int, list[RawCells]]
"""The place of the first row, from 0, and the rows."""

_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_BATCH: Final = 500
_REPEATS: Final = 200_000
HEAD: Final = 120


def work(pipe: Connection, path: str, *, sheet: str | None) -> None:
    """Send the heads of all sheets, or the rows of one; then `done`, or `refused` and its code."""
    _confine()
    try:
        if sheet is None:
            for name, rows, refused in _heads(Path(path)):
                pipe.send(("head", (name, rows, refused)))
        else:
            for batch in _batched(_rows(Path(path), sheet)):
                pipe.send(("rows", batch))
        pipe.send(("done", None))
    except RuleViolation as refused:
        pipe.send(("refused", refused.code))
    except MemoryError:
        pipe.send(("refused", "ledger_too_large"))
    except BrokenPipeError:
        return  # Nobody listens any more.


def _confine() -> None:
    """Bound the memory; and should the parser die of it, let it leave no trace of what it read."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, limits.MEMORY), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):  # A stricter limit stands already.
            resource.setrlimit(kind, (most, most))


def _heads(path: Path) -> Iterator[tuple[str, list[RawCells], str]]:
    """The name and first rows of each sheet, and the code of why one is not read."""
    if _is_text(path):
        yield "", list(islice(texts.rows(path), HEAD)), ""
        return
    scanned = _scanned(path)
    with _workbook(path) as book:
        for name in book.sheet_names[: limits.SHEETS]:
            known = scanned.get(name, packed.Sheet())
            if known.refused is not None:
                yield name, [], known.refused.code
                continue
            yield name, list(islice(_sheet(book, name, known=known), HEAD)), ""


def _rows(path: Path, sheet: str) -> Iterator[RawCells]:
    if _is_text(path):
        yield from texts.rows(path)
        return
    known = _scanned(path).get(sheet, packed.Sheet())
    if known.refused is not None:
        raise known.refused
    with _workbook(path) as book:
        yield from _sheet(book, sheet, known=known)


def _is_text(path: Path) -> bool:
    """Whether to read it as CSV; by what is in it, never by its name."""
    size = path.stat().st_size
    if size == 0:
        raise RuleViolation("ledger_empty")
    if size > limits.BYTES:
        raise RuleViolation("ledger_too_large")
    with path.open("rb") as file:
        start = file.read(len(_COMPOUND))
    if start.startswith(_COMPOUND) and _ENCRYPTED in path.read_bytes():
        raise RuleViolation("ledger_locked")
    return not start.startswith((_ZIP, _COMPOUND))


def _scanned(path: Path) -> Mapping[str, packed.Sheet]:
    with path.open("rb") as file:
        if file.read(len(_ZIP)) != _ZIP:
            return {}
    packed.check(path)
    return packed.sheets(path)


def _workbook(path: Path) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_path(path)
    except PasswordError as error:
        raise RuleViolation("ledger_locked") from error
    except (CalamineError, OSError, ValueError) as error:
        raise RuleViolation("ledger_damaged") from error


def _sheet(book: CalamineWorkbook, name: str, *, known: packed.Sheet) -> Iterator[RawCells]:
    try:
        sheet = book.get_sheet_by_name(name)
    except PasswordError as error:
        raise RuleViolation("ledger_locked") from error
    except (CalamineError, OSError, ValueError) as error:
        raise RuleViolation("ledger_damaged") from error
    if sheet.total_height > limits.ROWS:
        raise RuleViolation("ledger_too_many_rows")
    merged = _Merged(sheet)
    # Rows come from the first on, columns only from the first with something in it.
    left = (None,) * (sheet.start or (0, 0))[1]
    for place, values in enumerate(sheet.iter_rows()):
        row: list[Cell | Repeated] = [*left, *map(_cell, values)]
        for column in known.broken_in.get(place, ()):
            row[column] = Broken.FORMULA
        merged.fill(place, row)
        yield tuple(row)


class _Merged:
    """The cells of a sheet that are merged with one above them, filled in as rows go by."""

    def __init__(self, sheet: CalamineSheet) -> None:
        self._below: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._shown: dict[tuple[int, int], Cell | Repeated] = {}
        left = _REPEATS
        for (top, column), (bottom, _) in sheet.merged_cell_ranges or ():
            left -= bottom - top
            if bottom > top and left >= 0:
                for row in range(top, bottom + 1):
                    self._below[row].append((top, column))

    def fill(self, place: int, row: list[Cell | Repeated]) -> None:
        """Remember what the first row of a merged cell shows, and repeat it in the others."""
        for top, column in self._below.get(place, ()):
            if column >= len(row):
                continue
            if top == place:
                self._shown[top, column] = row[column]
            elif not isinstance(shown := self._shown.get((top, column)), Repeated):
                row[column] = Repeated(shown)


def _cell(value: object) -> Cell:
    match value:
        case bool():
            return "是" if value else "否"
        case str() | int() | float() | date() | datetime() | None:
            return value
        case _:
            return str(value)


def _batched(rows: Iterable[RawCells]) -> Iterator[Batch]:
    first, batch = 0, []
    for place, row in enumerate(rows):
        if place >= limits.ROWS:
            raise RuleViolation("ledger_too_many_rows")
        batch.append(row)
        if len(batch) == _BATCH:
            yield first, batch
            first, batch = place + 1, []
    yield first, batch
