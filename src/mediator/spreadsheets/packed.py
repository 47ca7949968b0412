"""Looks into the zip of a workbook before it is parsed: sizes first, then where its cells are."""

import html
import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.spreadsheets import limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What shows before a sheet is parsed: why it is not to be, and formulas without a value.

    `broken_in` gives for each row with such cells, from 0, their columns.
    """

    refused: RuleViolation | None = None
    broken_in: Mapping[int, Collection[int]] = field(default_factory=dict)


_CHUNK: Final = 4 * 2**20
_OVERLAP: Final = 64 * 2**10
_CELL: Final = re.compile(rb'<(?:\w+:)?c\b[^<>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^<>]*(?<!/)>')
_BROKEN: Final = re.compile(
    rb'<(?:\w+:)?c\b(?=[^<>]*\br="([A-Z]{1,3})([0-9]{1,7})")'
    rb'(?:[^<>]*\bt="e"[^<>]*>'
    rb"|[^<>]*>\s*<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>)"
)
_OF_FORMULAS: Final = (b't="e"', b"<f", b":f")
_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\b([^<>]*)>")
_RELATION: Final = re.compile(r"<Relationship\b([^<>]*)>")
_ATTRIBUTE: Final = re.compile(r'([\w:]+)="([^"]*)"')


def check(path: Path) -> None:
    """Refuse by its directory alone a zip that would unpack to more than any ledger has.

    Raises `RuleViolation` with `ledger_damaged`, `ledger_too_large` or `ledger_not_a_table`.
    """
    with _opened(path) as packed:
        parts = packed.infolist()
        total = sum(part.file_size for part in parts)
        if len(parts) > limits.PARTS or total > limits.UNPACKED_BYTES:
            raise RuleViolation("ledger_too_large")
        if total > limits.SMALL and total > limits.RATIO * path.stat().st_size:
            raise RuleViolation("ledger_too_large")
        names = {part.filename for part in parts}
        if any(part.flag_bits & 1 for part in parts):
            raise RuleViolation("ledger_locked")
        if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
            raise RuleViolation("ledger_not_a_table")


def sheets(path: Path) -> Mapping[str, Sheet]:
    """What each sheet of an xlsx holds, by its name; raises `ledger_damaged`."""
    with _opened(path) as packed:
        try:
            return {name: _scan(packed, part) for name, part in _parts(packed).items()}
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise RuleViolation("ledger_damaged") from error


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise RuleViolation("ledger_damaged") from error


def _parts(packed: zipfile.ZipFile) -> dict[str, str]:
    """The part of each sheet, as the workbook names them."""
    names = set(packed.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return {}
    relations = {}
    for found in _RELATION.finditer(_text(packed, "xl/_rels/workbook.xml.rels")):
        attributes = dict(_ATTRIBUTE.findall(found[1]))
        target = attributes.get("Target", "").removeprefix("/xl/").removeprefix("./")
        relations[attributes.get("Id", "")] = f"xl/{target}"
    parts = {}
    for found in _SHEET.finditer(_text(packed, "xl/workbook.xml")):
        attributes = dict(_ATTRIBUTE.findall(found[1]))
        part = relations.get(attributes.get("r:id", ""), "")
        if part in names:
            parts[html.unescape(attributes.get("name", ""))] = part
    return parts


def _text(packed: zipfile.ZipFile, part: str) -> str:
    with packed.open(part) as file:
        return file.read(limits.SMALL).decode("utf-8", errors="replace")


def _scan(packed: zipfile.ZipFile, part: str) -> Sheet:
    """Every chunk is looked at with the end of the one before, so that no cell is cut in two."""
    broken: dict[int, set[int]] = defaultdict(set)
    rows = columns = 0
    for chunk in _chunks(packed, part):
        if cells := _CELL.findall(chunk):
            letters_of, numbers = map(set, zip(*cells, strict=True))  # Few of each are different.
            rows, columns = max(rows, *map(int, numbers)), max(columns, *map(_column, letters_of))
        if any(sign in chunk for sign in _OF_FORMULAS):  # Hardly ever, and looking takes long.
            for letters, number in _BROKEN.findall(chunk):
                broken[int(number) - 1].add(_column(letters) - 1)
        if columns > limits.COLUMNS or rows > limits.ROWS or rows * columns > limits.AREA:
            far = columns > limits.COLUMNS
            return Sheet(
                refused=RuleViolation("ledger_cell_far" if far else "ledger_too_many_rows")
            )
    return Sheet(broken_in=broken)


def _chunks(packed: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    left = limits.UNPACKED_BYTES
    with packed.open(part) as file:
        before = b""
        while read := file.read(_CHUNK):
            # The directory may lie about sizes: what comes out is counted.
            left -= len(read)
            if left < 0:
                raise RuleViolation("ledger_too_large")
            yield before + read
            before = read[-_OVERLAP:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
