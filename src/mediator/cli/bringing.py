"""The command that brings in ledgers and stall lists kept elsewhere."""

import argparse
from contextlib import closing
from pathlib import Path

from mediator.cli.words import SOUND, Commands, Desk, Words, add
from mediator.domain.ledgers.entries import REAL, TAKEN, Mark, Verdict
from mediator.services.imports import judging, looking, taking
from mediator.services.imports.judging import Trial
from mediator.services.imports.looking import Look


def bring(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Take a ledger or a stall list in, or say what would become of its rows."""

    def run(options: argparse.Namespace) -> int:
        with closing(Desk(options)) as desk:
            seen = looking.look(desk.workplace, Path(options.file))
            if options.sheet:
                seen = looking.at_sheet(desk.workplace, seen, sheet=options.sheet)
            _tell_guess(seen)
            step = taking.take if options.yes else judging.try_out
            done = step(desk.workplace, seen)
            _tell(done)
            if options.refused:
                content = judging.refused_rows(seen, done, say=_code)
                Path(options.refused).write_bytes(content)
        return SOUND

    help_ = "Bring in a ledger or a stall list (xlsx, xls, ods, csv); undo it in the window."
    added = add(commands, shared, words=Words("import", help_, run))
    added.add_argument("file", metavar="FILE", help="the table")
    added.add_argument("--sheet", metavar="NAME", help="the sheet, where the guess is wrong")
    added.add_argument("--refused", metavar="OUT.xlsx", help="where to put rows that are not taken")
    way = added.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--dry-run", action="store_true", help="only say what would become of each row"
    )
    way.add_argument("--yes", action="store_true", help="take what can be taken, as a whole")


def _tell_guess(seen: Look) -> None:
    layout = seen.layout
    note = "  (columns as corrected before)" if seen.remembered else ""
    print(f"{layout.kind.value}  sheet {layout.sheet!r}  headers in line {layout.first_row}{note}")
    for named, place in sorted(layout.columns, key=lambda pair: pair[1]):
        print(f"  {layout.headers[place]} -> {named.value}")


def _tell(done: Trial) -> None:
    for row in done.refused:
        print(f"line {row.line}: refused, {'; '.join(map(_code, row.marks))}")
    for (verdict, code, named), count in sorted(done.marks.items(), key=str):
        if verdict in TAKEN:
            print(f"{count} taken with a remark: {code}{f' ({named.value})' if named else ''}")
    rows = sum(done.counts.get(verdict, 0) for verdict in REAL)
    print(f"{rows} rows: {done.taken} taken, {done.counts.get(Verdict.REFUSE, 0)} refused")
    print(f"{done.skipped} lines skipped: blanks, totals, notes, repeated headers")
    if done.made is not None:
        print(f"import {done.made.id}")


def _code(mark: Mark) -> str:
    place = f" ({mark.field.value})" if mark.field else ""
    twin = f" as line {mark.other}" if mark.other else ""
    return f"{mark.code}{place}{twin}"
