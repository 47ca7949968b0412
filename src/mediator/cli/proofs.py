"""The commands that prove: the records, a backup, a paper."""

import argparse
import re
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mediator import documents
from mediator.cli.words import (
    ALTERED,
    CODE_ONLY,
    EVIDENCE_BAD,
    FILE_BAD,
    JOURNAL_BAD,
    OVERTAKEN,
    PAPER_BAD,
    SOUND,
    UNPROVED,
    Commands,
    Desk,
    Words,
    add,
    asked,
)
from mediator.domain.errors import RuleViolation
from mediator.domain.verification import Finding, Verdict
from mediator.services import backups, diagnosis, restoring, upkeep, verification
from mediator.services.upkeep import CheckReport

_STATUS = {
    Verdict.GENUINE: SOUND,
    Verdict.COPY: SOUND,
    Verdict.FOREIGN: SOUND,
    Verdict.ALTERED: ALTERED,
    Verdict.SUPERSEDED: OVERTAKEN,
    Verdict.VOID: OVERTAKEN,
    Verdict.CODE_GENUINE: CODE_ONLY,
}


def check(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Prove the records, or a backup."""

    def run(options: argparse.Namespace) -> int:
        report = _examined(options)
        print(f"file     {len(report.file_faults)} faults")
        print(f"journal  {report.journal.rows} lines, head {report.journal.head[:16]}")
        print(f"anchors  {report.anchors} held, {len(report.lost_anchors)} not in the journal")
        print(f"papers   {report.papers} kept, {len(report.altered_papers)} altered")
        print(f"evidence {report.files} kept, {len(report.altered_files)} altered")
        return _status(report)

    help_ = "Prove that the file, the journal and every paper are whole; or that a backup is."
    added = add(commands, shared, words=Words("check", help_, run))
    either = added.add_mutually_exclusive_group()
    either.add_argument("file", metavar="BACKUP", nargs="?", help="a backup instead of the records")
    help_ = "a head printed on a paper, which the journal must know (may be given several times)"
    either.add_argument(
        "--head", metavar="HEX", type=_head, action="append", default=[], help=help_
    )


def _head(typed: str) -> str:
    """The beginning of a digest as people copy it from a paper: `1A2B-3C4D`."""
    head = typed.replace("-", "").lower()
    if not re.fullmatch("[0-9a-f]{8,64}", head):
        raise argparse.ArgumentTypeError(typed)
    return head


def _examined(options: argparse.Namespace) -> CheckReport:
    if options.file:
        word = asked(options) if options.account else None
        return restoring.examine(Path(options.file), secret=word)
    with closing(Desk(options)) as desk:
        heads = {*options.head, *backups.heads(desk.workplace)}
        return upkeep.check(desk.workplace, heads=heads)


def diagnose(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Gather what whoever looks after the program needs to know."""

    def run(options: argparse.Namespace) -> int:
        out = Path(options.out)
        with closing(Desk(options)) as desk:
            packed = diagnosis.bundle(desk.workplace, window={})
        documents.write_all(out.parent, {out.name: packed})
        print(out)
        return SOUND

    help_ = "Pack versions, sizes, the check and the logs for support; nobody's name is in it."
    added = add(commands, shared, words=Words("diagnose", help_, run))
    added.add_argument("--out", metavar="FILE", required=True, help="the zip to write")


def verify(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Prove a paper."""

    def run(options: argparse.Namespace) -> int:
        content = _content(Path(options.file))
        with closing(Desk(options)) as desk:
            finding = verification.verify(desk.workplace, content)
        for name, value in _told(finding):
            print(f"{name:<14}{value}")
        return _STATUS.get(finding.verdict, UNPROVED)

    help_ = "Prove a paper: its PDF, a scan or a photograph of it, without a network."
    added = add(commands, shared, words=Words("verify", help_, run))
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


def _status(report: CheckReport) -> int:
    if report.file_faults:
        print(f"mediator: file_damaged: {report.file_faults[0]}", file=sys.stderr)
        return FILE_BAD
    if report.journal.first_bad is not None:
        print(f"mediator: journal_broken: line {report.journal.first_bad}", file=sys.stderr)
        return JOURNAL_BAD
    if report.lost_anchors:
        print(f"mediator: journal_cut: {report.lost_anchors[0]}", file=sys.stderr)
        return JOURNAL_BAD
    if report.altered_papers:
        print(f"mediator: paper_altered: {report.altered_papers[0]}", file=sys.stderr)
        return PAPER_BAD
    if report.altered_files:
        print(f"mediator: evidence_altered: {report.altered_files[0]}", file=sys.stderr)
        return EVIDENCE_BAD
    return SOUND
