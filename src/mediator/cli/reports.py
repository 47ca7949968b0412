"""The commands that write papers and files."""

import argparse
from contextlib import closing
from pathlib import Path

from mediator import documents
from mediator.cli.words import SOUND, Commands, Desk, Words, add
from mediator.domain.values import periods
from mediator.domain.values.periods import PeriodKind
from mediator.services import dossiers, inspection, papers, reporting


def month(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Export a month."""

    def run(options: argparse.Namespace) -> int:
        period = periods.parse(options.month, PeriodKind(options.period), field="month")
        with closing(Desk(options)) as desk:
            for path in reporting.export(desk.workplace, period, folder=Path(options.out)):
                print(path)
        return SOUND

    added = add(commands, shared, words=Words("month", "Export a month for the regulator.", run))
    _take_month(added)
    added.add_argument("--out", metavar="DIR", required=True, help="where to save the files")


def _take_month(command: argparse.ArgumentParser) -> None:
    command.add_argument("month", metavar="YYYY-MM")
    command.add_argument(
        "--period",
        choices=[PeriodKind.CALENDAR.value, PeriodKind.SHIFTED.value],
        default=PeriodKind.CALENDAR.value,
        help="the calendar month, or the 26th of the month before to the 25th",
    )


def paper(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Save an issued paper."""

    def run(options: argparse.Namespace) -> int:
        with closing(Desk(options)) as desk:
            paper = papers.load(desk.workplace, options.number)
        out = Path(options.out)
        documents.write_all(out.parent, {out.name: paper.pdf})
        print(f"{out}  sha256 {paper.sha256}")
        return SOUND

    added = add(commands, shared, words=Words("paper", "Save an issued paper, byte for byte.", run))
    added.add_argument("number", metavar="NUMBER", help="as printed, such as XC-XY-2026-0001")
    added.add_argument("--out", metavar="FILE", required=True, help="the PDF to write")


def dossier(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Bind the file of a case."""

    def run(options: argparse.Namespace) -> int:
        out = Path(options.out)
        with closing(Desk(options)) as desk:
            found = dossiers.numbered(desk.workplace, options.number)
            pdf = dossiers.bind(desk.workplace, found, redacted=options.redacted)
        documents.write_all(out.parent, {out.name: pdf})
        print(out)
        return SOUND

    help_ = "Bind the file of a case as one PDF: cover, contents, papers, evidence."
    added = add(commands, shared, words=Words("dossier", help_, run))
    added.add_argument("number", metavar="NUMBER", help="of the case, such as XC-2026-0001")
    added.add_argument("--out", metavar="FILE", required=True, help="the PDF to write")
    added.add_argument(
        "--redacted", action="store_true", help="for outsiders: people as letters, no evidence"
    )


def kit(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Gather what inspectors ask for."""

    def run(options: argparse.Namespace) -> int:
        last = periods.parse(options.month, PeriodKind(options.period), field="month")
        out = Path(options.out)
        with closing(Desk(options)) as desk:
            packed = inspection.kit(desk.workplace, last, months=options.months)
        documents.write_all(out.parent, {out.name: packed})
        print(out)
        return SOUND

    help_ = "Gather what inspectors ask for into one zip, nobody's name in it."
    added = add(commands, shared, words=Words("kit", help_, run))
    _take_month(added)
    added.add_argument("--months", type=int, default=3, help="how many, the last being the month")
    added.add_argument("--out", metavar="FILE", required=True, help="the zip to write")
