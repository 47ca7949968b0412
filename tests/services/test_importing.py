"""Foreign ledgers and stall lists brought in as a whole, counted, and taken back as a whole."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.entries import Mark, Verdict
from mediator.domain.ledgers.fields import Field, Kind
from mediator.domain.stalls.commitments import Pledge
from mediator.domain.values.periods import month
from mediator.services import cases, deposits, mediation, pledges, reporting, stalls, training
from mediator.services.imports import judging, looking, taking
from mediator.services.imports.judging import Trial
from mediator.services.workplace import Ref, Workplace
from mediator.storage import disputes, imports, journal, ledger
from tests import workplaces
from tests.ledgers import making
from tests.ledgers.making import HEADERS, ROW

REAL_ROWS = 109


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """The sample station, ten days after the last row of the sample ledger."""
    clock = workplaces.Clock()
    clock.forward(days=10)
    with workplaces.opened(tmp_path / "place", clock) as opened:
        yield opened


def _take(workplace: Workplace, path: Path) -> Trial:
    return taking.take(workplace, looking.look(workplace, path))


def _say(mark: Mark) -> str:
    return mark.code


def _lines(workplace: Workplace, query: cases.ListQuery) -> tuple[cases.DisputeLine, ...]:
    return cases.page(workplace, query, offset=0, limit=500)


def _numbers(workplace: Workplace) -> list[str]:
    return [line.number for line in _lines(workplace, cases.ListQuery())]


def test_the_sample_ledger_is_taken_rightly(workplace: Workplace) -> None:
    seen = looking.look(workplace, making.LEDGER)
    assert (seen.layout.sheet, seen.layout.header_row) == ("投诉台账", 2)
    done = taking.take(workplace, seen)
    assert done.taken >= REAL_ROWS * 0.98
    assert done.taken + len(done.refused) == REAL_ROWS
    assert (done.counts[Verdict.TOTAL], done.counts[Verdict.BLANK]) == (2, 1)
    assert done.made is not None
    assert (done.made.taken, done.made.skipped) == (done.taken, 3)
    with workplace.reading() as view:
        kept = [each for each in disputes.unfiled(view) if each.imported]
        assert len(kept) == 11, "what the ledger calls unfinished goes on"
        assert {each.ending for each in kept} == {None}
        row = ledger.rows(view, month(2025, 9))[0]
    assert (row.received_on, row.ended_on) == (date(2025, 9, 2), date(2025, 9, 4))
    assert (row.amount_fen, row.recovered_fen, row.imported) == (50_00, 150_00, True)


def test_a_dry_run_says_the_same_and_writes_nothing(workplace: Workplace) -> None:
    seen = looking.look(workplace, making.LEDGER)
    with workplace.reading() as view:
        before = journal.head(view)
    tried = judging.try_out(workplace, seen)
    with workplace.reading() as view:
        assert journal.head(view) == before
    done = taking.take(workplace, seen)
    assert (tried.counts, tried.marks) == (done.counts, done.marks)


def test_the_same_ledger_in_another_file_is_found_to_be_there(workplace: Workplace) -> None:
    _take(workplace, making.STALLS)
    first = _take(workplace, making.LEDGER)
    again = judging.try_out(workplace, looking.look(workplace, making.CSV))
    twins = again.marks[Verdict.REFUSE, "duplicate_in_records", None]
    assert twins == first.taken
    assert again.taken == REAL_ROWS - twins


def test_closed_history_asks_for_nothing_more(workplace: Workplace) -> None:
    _take(workplace, making.workbook(workplace.database.path.parent / "a.xlsx", [HEADERS, ROW]))
    (line,) = _lines(workplace, cases.ListQuery())
    case = cases.open_case(workplace, line.id)
    assert case.dispute.imported
    assert case.dispute.ending is not None
    assert case.dispute.ending.kind is EndingKind.MEDIATED
    assert case.dispute.ending.recovered_fen == 28_00
    assert [record.step for record in case.dispute.records] == [
        Step.REGISTER, Step.TRIAGE, Step.PERFORM, Step.FOLLOW_UP, Step.ARCHIVE,
    ]  # fmt: skip
    assert not case.guide.dues
    assert case.guide.current is None
    assert "处理结果：退款" in case.dispute.intake.facts


def test_every_case_of_one_ending_is_closed_by_the_same_steps(workplace: Workplace) -> None:
    _take(workplace, making.LEDGER)
    closed = [
        cases.open_case(workplace, line.id)
        for line in _lines(workplace, cases.ListQuery(group=cases.ListGroup.SETTLED))
    ]
    assert len(closed) > 1
    assert {case.guide.current for case in closed} == {None}
    steps = {tuple(record.step for record in case.dispute.records) for case in closed}
    assert len(steps) == 1


def test_history_stands_below_what_the_station_registered_itself(workplace: Workplace) -> None:
    own = workplaces.played(workplace, next(iter(training.samples().cases)))
    _take(workplace, making.LEDGER)
    numbers = _numbers(workplace)
    assert numbers[0] == own.number
    assert "LS" in numbers[1]
    found = _lines(workplace, cases.ListQuery(text="陆云洋"))
    assert len(found) == 1


def test_imported_cases_count_in_the_month_and_are_told(workplace: Workplace) -> None:
    _take(workplace, making.LEDGER)
    figures = reporting.month(workplace, month(2026, 9)).triple.figures
    assert figures.registered == figures.imported == 9
    assert figures.recovered_fen > 0
    assert figures.overridden == 0


def test_an_import_is_one_line_of_the_journal_without_a_name(workplace: Workplace) -> None:
    done = _take(workplace, making.LEDGER)
    assert done.made is not None
    with workplace.reading() as view:
        (entry,) = journal.of_action(view, "import")
    assert entry.subject == f"import:{done.made.id}"
    assert entry.facts["taken"] == done.taken
    assert set(entry.facts) == {"kind", "taken", "refused", "skipped", "sha256"}


def test_an_import_is_taken_back_as_a_whole(workplace: Workplace) -> None:
    before = _numbers(workplace)
    done = _take(workplace, making.LEDGER)
    assert done.made is not None
    undone = taking.undo(workplace, done.made.id)
    assert undone.undone_by == workplace.on_duty
    assert _numbers(workplace) == before
    assert _lines(workplace, cases.ListQuery(text="陆云洋")) == ()
    assert taking.listed(workplace)[0].undone_at is not None
    with pytest.raises(RuleViolation, match=r"^import_undone$"):
        taking.undo(workplace, done.made.id)
    assert _take(workplace, making.LEDGER).taken == done.taken
    assert workplace.database.faults() == ()


def test_what_somebody_worked_on_is_not_taken_back(workplace: Workplace) -> None:
    done = _take(workplace, making.LEDGER)
    assert done.made is not None
    with workplace.reading() as view:
        going_on = next(each for each in disputes.unfiled(view) if each.imported)
    mediation.withdraw(workplace, Ref.of(going_on), reason="消费者不再追究")
    with pytest.raises(RuleViolation, match=r"^import_touched$") as refused:
        taking.undo(workplace, done.made.id)
    assert refused.value.facts == {"count": 1}
    with workplace.reading() as view:
        assert imports.load(view, done.made.id).undone_at is None


def test_the_stall_list_becomes_the_register_with_deposits_and_pledges(
    workplace: Workplace,
) -> None:
    held = {line.stall.number for line in stalls.listed(workplace)}
    done = _take(workplace, making.STALLS)
    assert done.taken == 80 - len(done.refused)
    assert {mark for _, mark, _ in done.marks} == {"id_damaged", "id_wrong", "stall_in_register"}
    (line,) = (each for each in stalls.lookup(workplace, "C10") if each.stall.number == "C10")
    assert "C10" not in held
    assert line.stall.zone == "C区"
    assert deposits.account(workplace, line.stall.id).balance_fen == 500_00
    assert [each.pledge for each in pledges.of_stall(workplace, line.stall.id).commitments] == [
        Pledge.HONESTY
    ]
    assert done.made is not None
    taking.undo(workplace, done.made.id)
    assert {line.stall.number for line in stalls.listed(workplace)} == held
    assert workplace.database.faults() == ()


def test_a_stall_that_was_complained_of_since_is_not_taken_back(workplace: Workplace) -> None:
    done = _take(workplace, making.STALLS)
    _take(workplace, making.LEDGER)
    assert done.made is not None
    with pytest.raises(RuleViolation, match=r"^import_touched$"):
        taking.undo(workplace, done.made.id)


def test_refused_rows_come_back_with_reasons_and_can_be_brought_in_again(
    workplace: Workplace, tmp_path: Path
) -> None:
    rows = [
        HEADERS,
        ROW,
        ("上周", *ROW[1:]),
        ("2025-09-06", "=1+1", *ROW[2:6], "嗯", "2025-09-07", ""),
    ]
    path = making.workbook(tmp_path / "a.xlsx", rows)
    seen = looking.look(workplace, path)
    done = taking.take(workplace, seen)
    content = judging.refused_rows(seen, done, say=_say)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    found = list(sheet.iter_rows(values_only=True))
    assert [row[:3] for row in found[1:]] == [
        ("3", "day_unreadable", "上周"),
        ("4", "result_unknown", "2025-09-06"),
    ]
    assert {cell.data_type for row in sheet for cell in row if cell.value} == {"s"}
    sheet["C2"] = "2025-09-03"
    mended = tmp_path / "b.xlsx"
    sheet.parent.save(mended)
    again = taking.take(workplace, looking.look(workplace, mended))
    assert again.taken == 1
    with workplace.reading() as view:
        assert (
            "day_unreadable" not in disputes.load_many(view, [_newest(workplace)])[0].intake.facts
        )


def _newest(workplace: Workplace) -> int:
    lines = _lines(workplace, cases.ListQuery())
    return next(line.id for line in lines if line.received_on == date(2025, 9, 3))


def test_a_correction_of_the_columns_is_remembered(workplace: Workplace, tmp_path: Path) -> None:
    head = (*HEADERS[:3], "甲", *HEADERS[4:])
    path = making.workbook(tmp_path / "a.xlsx", [head, ROW])
    seen = looking.look(workplace, path)
    assert not seen.remembered
    columns = {place: field for field, place in seen.layout.columns} | {3: Field.STALL}
    taking.take(workplace, looking.with_columns(seen, columns))
    other = making.workbook(tmp_path / "b.xlsx", [head, ("2025-10-01", *ROW[1:])])
    again = looking.look(workplace, other)
    assert again.remembered
    assert again.layout.places[Field.STALL] == 3


def test_another_sheet_and_another_header_may_be_chosen(workplace: Workplace) -> None:
    seen = looking.look(workplace, making.LEDGER)
    list_ = looking.at_sheet(workplace, seen, sheet="经营户")
    assert (list_.layout.kind, list_.head.sheet) == (Kind.STALLS, "经营户")
    moved = looking.at_header(list_, 3, kind=Kind.STALLS)
    assert moved.layout.header_row == 3
    with pytest.raises(RuleViolation, match=r"^columns_missing$"):
        judging.try_out(workplace, moved)
    with pytest.raises(RuleViolation, match=r"^sheet_unknown$"):
        looking.at_sheet(workplace, seen, sheet="没有")


def test_a_file_that_changed_since_it_was_looked_at_is_not_taken(
    workplace: Workplace, tmp_path: Path
) -> None:
    path = making.workbook(tmp_path / "a.xlsx", [HEADERS, ROW])
    seen = looking.look(workplace, path)
    making.workbook(path, [HEADERS, ROW, ("2025-10-01", *ROW[1:])])
    with pytest.raises(RuleViolation, match=r"^ledger_changed$"):
        taking.take(workplace, seen)


def test_nothing_is_written_where_nothing_can_be_taken_or_somebody_stops_it(
    workplace: Workplace, tmp_path: Path
) -> None:
    path = making.workbook(tmp_path / "a.xlsx", [HEADERS, ("上周", *ROW[1:])])
    with pytest.raises(RuleViolation, match=r"^nothing_to_take$"):
        taking.take(workplace, looking.look(workplace, path))

    def stop(done: int) -> None:
        raise RuleViolation("import_cancelled", done=done)

    with pytest.raises(RuleViolation, match=r"^import_cancelled$"):
        taking.take(workplace, looking.look(workplace, making.LEDGER), watch=stop)
    assert taking.listed(workplace) == ()
    assert _numbers(workplace) == []


def test_only_the_head_may_import(workplace: Workplace) -> None:
    clerk = replace(workplace, role=AccountRole.MEDIATOR)
    with pytest.raises(RuleViolation, match=r"^not_permitted$"):
        looking.look(clerk, making.LEDGER)
    with pytest.raises(RuleViolation, match=r"^not_permitted$"):
        taking.undo(clerk, 1)
