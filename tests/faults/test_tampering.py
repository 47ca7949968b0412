"""Whoever changes the journal behind the program's back is found out."""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text

from mediator import cli
from mediator.cli.words import JOURNAL_BAD, MISUSED, SOUND
from mediator.documents.papers import checkcode
from mediator.domain.accounts.roles import Right
from mediator.domain.papers import PaperKind
from mediator.services import papers, upkeep
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from mediator.storage import papers as kept_papers
from mediator.storage.database import Transaction, open_database
from mediator.storage.journal import JournalReport
from mediator.storage.tables.station import JournalRow
from tests.faults.figures import tell
from tests.faults.luck import luck
from tests.faults.tampering import BREAKS, REBUILDS, Line, chained
from tests.workplaces import opened, played

SEED = 20_261_127
_TABLE = JournalRow.__table__


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """A station that has settled a case and printed a paper last."""
    with opened(tmp_path_factory.mktemp("station")) as workplace:
        case = played(workplace, "short_weight")
        papers.issue(workplace, Ref.of(case), kind=PaperKind.NOTICE)
        yield workplace


@contextmanager
def _tampering(office: Workplace) -> Iterator[Transaction]:
    """A transaction in which the triggers are gone, and that is taken back at its end."""
    with suppress(_TakenBack), office.transaction(Right.KEEP, quiet=True) as work:
        work.session.execute(text("DROP TRIGGER journal_stays"))
        work.session.execute(text("DROP TRIGGER journal_whole"))
        yield work
        raise _TakenBack


class _TakenBack(Exception): ...


def _lines(office: Workplace) -> list[Line]:
    with office.reading() as view:
        rows = view.session.execute(select(_TABLE).order_by(_TABLE.c.seq))
        return [row._asdict() for row in rows]


def _put(work: Transaction, lines: list[Line]) -> None:
    work.session.execute(delete(JournalRow))
    if lines:
        work.session.execute(insert(JournalRow), lines)


def _verified(office: Workplace, lines: list[Line]) -> JournalReport:
    with _tampering(office) as work:
        _put(work, lines)
        return journal.verify(work, kept_papers.anchors(work).values())


def _found_out(office: Workplace, times: int) -> Counter[str]:
    """How many of the tamperings of each sort were found; every one is."""
    lines = _lines(office)
    with office.reading() as view:
        last = list(kept_papers.anchors(view).values())[-1]
    anchored = next(at for at, line in enumerate(lines) if line["hash"] == last) + 1
    found = Counter[str]()
    for turn in range(times):
        lots = luck(SEED, "journal", turn)
        kind, change = lots.choice([*BREAKS.items(), *REBUILDS.items()])
        changed = change(lines, lots.randrange(anchored), lots)
        report = _verified(office, changed)
        assert report.first_bad is not None or report.lost, (turn, kind)
        # Only anchors find a chain that was made good.
        assert (kind in BREAKS) == (report.first_bad is not None), (turn, kind)
        found[kind] += 1
    return found


def test_the_journal_of_the_test_is_whole_and_its_chain_can_be_made_by_others(
    office: Workplace,
) -> None:
    lines = _lines(office)
    assert chained(lines, 0) == lines
    report = _verified(office, lines)
    assert (report.first_bad, report.lost) == (None, frozenset())
    assert upkeep.check(office).sound


def test_tampering_is_found(office: Workplace) -> None:
    assert sum(_found_out(office, 300).values()) == 300


@pytest.mark.long
def test_ten_thousand_tamperings_are_found(office: Workplace) -> None:
    found = _found_out(office, 10_000)
    tell("journal tamperings found", {"all": found.total(), "seed": SEED} | dict(found))
    assert found.total() == 10_000


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Workplace]:
    """A station with a case that was just agreed, and no paper yet."""
    with opened(tmp_path) as workplace:
        yield workplace


def _checked(folder: Path, *heads: str) -> int:
    options = [option for head in heads for option in ("--head", head)]
    return cli.main(["check", "--data", str(folder), *options])


def test_a_journal_cut_before_a_paper_names_the_paper(
    counter: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = played(counter, "short_weight", until="issue")
    assert _checked(tmp_path) == SOUND
    with counter.transaction(Right.KEEP, quiet=True) as work:
        work.session.execute(text("DROP TRIGGER journal_whole"))
        since_anchor = JournalRow.action.in_(("station_keys", "issue"))
        work.session.execute(delete(JournalRow).where(since_anchor))
    assert _checked(tmp_path) == JOURNAL_BAD
    told = capsys.readouterr()
    assert "1 not in the journal" in told.out
    assert case.agreement is not None
    assert told.err == f"mediator: journal_cut: {case.agreement.number}\n"


def test_a_file_put_back_to_an_earlier_state_is_known_by_a_head_on_paper(
    counter: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = played(counter, "short_weight", until="triage")
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    with closing(open_database(tmp_path / "mediator.db")) as copied:
        copied.close()
    (earlier / "mediator.db").write_bytes((tmp_path / "mediator.db").read_bytes())
    paper = papers.issue(counter, Ref.of(case), kind=PaperKind.NOTICE)
    printed = checkcode.short(paper.snapshot.head.journal_head)
    assert _checked(tmp_path, printed) == SOUND
    assert _checked(earlier) == SOUND
    assert _checked(earlier, printed) == JOURNAL_BAD
    assert "journal_cut" in capsys.readouterr().err


def test_what_is_no_head_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as refused:
        _checked(tmp_path, "1A2B")
    assert refused.value.code == MISUSED


@pytest.mark.long
def test_two_hundred_thousand_lines_are_verified_in_twenty_seconds(tmp_path: Path) -> None:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    line = {"at": at, "by": "王敏", "action": "record", "facts": '{"private":{},"public":{}}'}
    lines = chained([{**line, "subject": f"dispute:{n // 9}"} for n in range(200_000)], 0)
    with closing(open_database(tmp_path / "mediator.db")) as database:
        with database.transaction(by="王敏", at=at, quiet=True) as work:
            work.session.execute(insert(JournalRow), lines)
        began = time.monotonic()
        with database.reading() as view:
            report = journal.verify(view, [lines[100_000]["hash"]])
        took = time.monotonic() - began
    assert (report.rows, report.first_bad, report.lost) == (200_000, None, frozenset())
    tell("journal verified", {"lines": 200_000, "seconds": round(took, 1)})
    assert took < 20
