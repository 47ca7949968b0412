"""Looking at a foreign table: which sheet, where its headers are, which column holds what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import headers
from mediator.domain.ledgers.fields import Field, Kind
from mediator.domain.ledgers.headers import Layout
from mediator.services.workplace import Workplace
from mediator.spreadsheets import reading
from mediator.spreadsheets.reading import Head
from mediator.storage import imports


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A file with the sheet that is to be read and how; `digest` is its SHA-256 as looked at.

    `remembered`: the columns are as somebody corrected them for a table of the same headers.
    """

    path: Path
    digest: str
    heads: tuple[Head, ...]
    layout: Layout
    remembered: bool = False

    @property
    def head(self) -> Head:
        """The first rows of the sheet."""
        return next(head for head in self.heads if head.sheet == self.layout.sheet)


def look(workplace: Workplace, path: Path) -> Look:
    """Guess the sheet, the headers and the columns of a file.

    Raises `RuleViolation` as `reading.heads` does; a table that looks like nothing known comes
    back with columns that do not `fit`.
    """
    workplace.require(Right.MANAGE)
    digest = reading.digest(path)
    heads = reading.heads(path)
    readable = [head for head in heads if head.rows]
    if not readable:
        raise RuleViolation(next((head.refused for head in heads if head.refused), "ledger_empty"))
    layout = max(_guesses(readable), key=headers.worth, default=None) or _unguessed(readable[0])
    return _known(workplace, Look(path=path, digest=digest, heads=heads, layout=layout))


def at_sheet(workplace: Workplace, seen: Look, *, sheet: str) -> Look:
    """The same file with another of its sheets; raises `RuleViolation` where that is not read."""
    head = next((head for head in seen.heads if head.sheet == sheet), None)
    if head is None:
        raise RuleViolation("sheet_unknown", "sheet")
    if not head.rows:
        raise RuleViolation(head.refused or "ledger_empty", "sheet")
    layout = headers.guess(sheet, head.rows) or _unguessed(head)
    return _known(workplace, replace(seen, layout=layout, remembered=False))


def at_header(seen: Look, row: int, *, kind: Kind) -> Look:
    """The same sheet with its headers in another row, from 0, or read as another kind of table."""
    head = seen.head
    layout = headers.at_row(head.sheet, head.rows, kind=kind, at=(row, 1))
    return replace(seen, layout=layout, remembered=False)


def with_columns(seen: Look, columns: Mapping[int, Field]) -> Look:
    """The same table with its columns named by hand."""
    layout = headers.with_columns(seen.layout, columns, rows=seen.head.rows)
    return replace(seen, layout=layout, remembered=False)


def _guesses(heads: Sequence[Head]) -> list[Layout]:
    """Every sheet that looks like something known; raises where the only such one is refused."""
    found: list[Layout] = []
    refused: RuleViolation | None = None
    for head in heads:
        try:
            guessed = headers.guess(head.sheet, head.rows)
        except RuleViolation as two_tables:
            refused = two_tables
            continue
        found += [guessed] if guessed else []
    if refused is not None and not found:
        raise refused
    return found


def _unguessed(head: Head) -> Layout:
    return headers.at_row(head.sheet, head.rows, kind=Kind.LEDGER, at=(0, 1))


def _known(workplace: Workplace, seen: Look) -> Look:
    """The look with the columns that somebody gave a table of the same headers before."""
    with workplace.reading() as view:
        kept = imports.remembered(view, headers.signature(seen.layout))
    if kept is None or kept[0] != seen.layout.kind:
        return seen
    columns = {place: Field(named) for place, named in kept[1].items()}
    if columns == {place: named for named, place in seen.layout.columns}:
        return seen
    return replace(with_columns(seen, columns), remembered=True)
