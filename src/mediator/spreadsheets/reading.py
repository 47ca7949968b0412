"""Reads foreign tables through a child process, which may die of them; the program does not."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Final

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import Cells, RawCells, Repeated
from mediator.spreadsheets import child, limits

# An allocation that fails aborts the parser; the system kills whoever takes too much.
_OUT_OF_MEMORY: Final = frozenset({-6, -9})

Watch = Callable[[int], None]
"""Told how many rows are read; raises to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The first rows of a sheet, merged cells empty but for the first; or why it is not read."""

    sheet: str
    rows: tuple[Cells, ...]
    refused: str = ""


def digest(path: Path) -> str:
    """The SHA-256 of a file; raises `RuleViolation("file_unreadable")`."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise RuleViolation("file_unreadable") from error


def heads(path: Path) -> tuple[Head, ...]:
    """The beginning of every sheet; a CSV file is one sheet without a name.

    Raises `RuleViolation` with `file_unreadable`, `ledger_empty`, `ledger_locked` (a password),
    `ledger_damaged`, `ledger_not_a_table`, `ledger_is_web_page`, `ledger_encoding`,
    `ledger_too_large`, `ledger_too_slow` or `ledger_breaks_reader`.
    """
    with _child(path, None) as answers:
        return tuple(
            Head(sheet=name, rows=tuple(map(_plain, rows)), refused=refused)
            for _, (name, rows, refused) in answers
        )


def rows(path: Path, sheet: str, *, watch: Watch | None = None) -> Iterator[tuple[int, RawCells]]:
    """Every row of a sheet with its line, from 1; raises as `heads`, and `ledger_too_many_rows`."""
    with _child(path, sheet) as answers:
        for _, (first, batch) in answers:
            yield from enumerate(batch, first + 1)
            if watch is not None:
                watch(first + len(batch))


def _plain(row: RawCells) -> Cells:
    return tuple(None if isinstance(cell, Repeated) else cell for cell in row)


@contextmanager
def _child(path: Path, sheet: str | None) -> Iterator[Iterator[tuple[str, Any]]]:
    if not path.is_file():
        raise RuleViolation("file_unreadable")
    # Spawned, not forked: the window's threads and Qt do not survive a fork.
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=child.work, args=(theirs, str(path)), kwargs={"sheet": sheet}, daemon=True
    )
    process.start()
    theirs.close()
    try:
        yield _answers(ours, process)
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def _answers(pipe: Connection, process: SpawnProcess) -> Iterator[tuple[str, Any]]:
    while True:
        try:
            if not pipe.poll(limits.SECONDS):
                raise RuleViolation("ledger_too_slow")
            kind, content = pipe.recv()
        except EOFError as died:
            process.join(limits.SECONDS)
            raise RuleViolation(_cause(process.exitcode)) from died
        if kind == "refused":
            raise RuleViolation(content)
        if kind == "done":
            return
        yield kind, content


def _cause(status: int | None) -> str:
    """Why a child ended without a word: no more memory for it, or a file that breaks the parser."""
    return "ledger_too_large" if status in _OUT_OF_MEMORY else "ledger_breaks_reader"
