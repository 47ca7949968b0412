"""The same services without a window: for schedules and headless machines."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import mediator
from mediator import documents, settings
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.domain.values import periods
from mediator.domain.values.periods import PeriodKind
from mediator.domain.verification import Finding, Verdict
from mediator.services import dossiers, inspection, papers, reporting, upkeep, verification
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database

FILE = "mediator.db"
BY = "命令行"  # Who the journal names for work that no person at the counter did.

SOUND, FAILED, MISUSED, FILE_BAD, JOURNAL_BAD, PAPER_BAD = 0, 1, 2, 3, 4, 5
ALTERED, OVERTAKEN, CODE_ONLY, UNPROVED, EVIDENCE_BAD = 6, 7, 8, 9, 10

_STATUS = {
    Verdict.GENUINE: SOUND,
    Verdict.COPY: SOUND,
    Verdict.FOREIGN: SOUND,
    Verdict.ALTERED: ALTERED,
    Verdict.SUPERSEDED: OVERTAKEN,
    Verdict.VOID: OVERTAKEN,
    Verdict.CODE_GENUINE: CODE_ONLY,
}

_OF_ALL = frozenset({"-h", "--help", "--version"})

EPILOG = """exit status:
  0  done, or everything is sound
  1  it failed; one line on stderr says why
  2  the words of the command are wrong
  3  check: the file is damaged
  4  check: the journal's chain is broken
  5  check: a kept paper was altered
  6  verify: altered
  7  verify: void or superseded by another paper
  8  verify: only the code is proved, compare the words with the record
  9  verify: nothing proves it here
  10 check: a kept piece of evidence was altered"""


def main(arguments: Sequence[str]) -> int:
    """Run one command, the window without one; errors are one line on stderr."""
    if arguments[0].startswith("-") and arguments[0] not in _OF_ALL:
        arguments = ["window", *arguments]
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except MediatorError as error:
        place = f" ({error.field})" if isinstance(error, RuleViolation) and error.field else ""
        print(f"mediator: {error.code}{place}", file=sys.stderr)
        return FAILED


def data_folder(options: argparse.Namespace) -> Path:
    """Where the records lie: `--data`, else the installation's settings."""
    return Path(options.data) if options.data else settings.load().data


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m mediator",
        description="Mediator, for consumer rights service stations. Without a command it opens "
        "the window.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Mediator {mediator.__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", metavar="DIR", help="the folder that holds the records")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (_window, _tour, _month, _paper, _dossier, _kit, _check, _verify):
        command(commands, shared)
    return parser


@dataclass(frozen=True, slots=True)
class _Words:
    """How a command is called and what it says of itself."""

    name: str
    help: str
    run: Callable[[argparse.Namespace], int]


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    *,
    words: _Words,
) -> argparse.ArgumentParser:
    added = commands.add_parser(
        words.name, help=words.help, description=words.help, parents=[shared]
    )
    added.set_defaults(run=words.run)
    return added


def _window(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        from mediator import app

        return app.run(data_folder(options), training=options.training)

    words = _Words("window", "Open the window (also what happens without a command).", run)
    added = _add(commands, shared, words=words)
    added.add_argument("--training", action="store_true", help="practise on sample cases")


def _tour(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        from mediator import tour

        return tour.run(Path(options.out), report=print)

    help_ = (
        "Play two sample cases through the real windows; save a picture of each screen, the "
        "papers and the month's files."
    )
    added = _add(commands, shared, words=_Words("tour", help_, run))
    added.add_argument("--out", metavar="DIR", required=True, help="where to save them")


def _month(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        period = periods.parse(options.month, PeriodKind(options.period), field="month")
        with closing(_Desk(data_folder(options))) as desk:
            for path in reporting.export(desk.workplace, period, folder=Path(options.out)):
                print(path)
        return SOUND

    added = _add(commands, shared, words=_Words("month", "Export a month for the regulator.", run))
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


def _paper(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        with closing(_Desk(data_folder(options))) as desk:
            paper = papers.load(desk.workplace, options.number)
        out = Path(options.out)
        documents.write_all(out.parent, {out.name: paper.pdf})
        print(f"{out}  sha256 {paper.sha256}")
        return SOUND

    added = _add(
        commands, shared, words=_Words("paper", "Save an issued paper, byte for byte.", run)
    )
    added.add_argument("number", metavar="NUMBER", help="as printed, such as XC-XY-2026-0001")
    added.add_argument("--out", metavar="FILE", required=True, help="the PDF to write")


def _dossier(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        out = Path(options.out)
        with closing(_Desk(data_folder(options))) as desk:
            found = dossiers.numbered(desk.workplace, options.number)
            pdf = dossiers.bind(desk.workplace, found, redacted=options.redacted)
        documents.write_all(out.parent, {out.name: pdf})
        print(out)
        return SOUND

    help_ = "Bind the file of a case as one PDF: cover, contents, papers, evidence."
    added = _add(commands, shared, words=_Words("dossier", help_, run))
    added.add_argument("number", metavar="NUMBER", help="of the case, such as XC-2026-0001")
    added.add_argument("--out", metavar="FILE", required=True, help="the PDF to write")
    added.add_argument(
        "--redacted", action="store_true", help="for outsiders: people as letters, no evidence"
    )


def _kit(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        last = periods.parse(options.month, PeriodKind(options.period), field="month")
        out = Path(options.out)
        with closing(_Desk(data_folder(options))) as desk:
            packed = inspection.kit(desk.workplace, last, months=options.months)
        documents.write_all(out.parent, {out.name: packed})
        print(out)
        return SOUND

    help_ = "Gather what inspectors ask for into one zip, nobody's name in it."
    added = _add(commands, shared, words=_Words("kit", help_, run))
    _take_month(added)
    added.add_argument("--months", type=int, default=3, help="how many, the last being the month")
    added.add_argument("--out", metavar="FILE", required=True, help="the zip to write")


def _check(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        with closing(_Desk(data_folder(options))) as desk:
            report = upkeep.check(desk.workplace)
        print(f"file     {len(report.file_faults)} faults")
        print(f"journal  {report.journal.rows} lines, head {report.journal.head[:16]}")
        print(f"papers   {report.papers} kept, {len(report.altered_papers)} altered")
        print(f"evidence {report.files} kept, {len(report.altered_files)} altered")
        return _status(report)

    words = _Words("check", "Prove that the file, the journal and every paper are whole.", run)
    _add(commands, shared, words=words)


def _verify(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    def run(options: argparse.Namespace) -> int:
        content = _content(Path(options.file))
        with closing(_Desk(data_folder(options))) as desk:
            finding = verification.verify(desk.workplace, content)
        for name, value in _told(finding):
            print(f"{name:<14}{value}")
        return _STATUS.get(finding.verdict, UNPROVED)

    help_ = "Prove a paper: its PDF, a scan or a photograph of it, without a network."
    added = _add(commands, shared, words=_Words("verify", help_, run))
    added.add_argument("file", metavar="FILE", help="a PDF, PNG or JPEG")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RuleViolation("file_unreadable", "file") from error


def _told(finding: Finding) -> Iterator[tuple[str, str]]:
    """The finding in lines of a name and a value, those that say something."""
    yield "verdict", finding.verdict.value
    lines = {
        "number": finding.number,
        "is": "signed copy" if finding.signed else "",
        "station": finding.station,
        "signed": finding.signed_at.isoformat() if finding.signed_at else "",
        "superseded by": finding.superseded_by,
        "differs": ", ".join(finding.differences),
        "pages differ": ", ".join(map(str, finding.pages)),
    }
    yield from ((name, value) for name, value in lines.items() if value)


def _status(report: upkeep.CheckReport) -> int:
    if report.file_faults:
        print(f"mediator: file_damaged: {report.file_faults[0]}", file=sys.stderr)
        return FILE_BAD
    if report.journal.first_bad is not None:
        print(f"mediator: journal_broken: line {report.journal.first_bad}", file=sys.stderr)
        return JOURNAL_BAD
    if report.altered_papers:
        print(f"mediator: paper_altered: {report.altered_papers[0]}", file=sys.stderr)
        return PAPER_BAD
    if report.altered_files:
        print(f"mediator: evidence_altered: {report.altered_files[0]}", file=sys.stderr)
        return EVIDENCE_BAD
    return SOUND


class _Desk:
    """An open file for the time of one command; a missing file is not created."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        if not path.is_file():
            raise RuleViolation("no_records_here", "data")
        self._database = open_database(path)
        self.workplace = Workplace(
            database=self._database, clock=lambda: datetime.now(UTC), on_duty=BY
        )

    def close(self) -> None:
        self._database.close()
