"""What an older file holds is there after it moved on."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from mediator.domain.case.claim import Category, Nature
from mediator.domain.month.rows import row_of
from mediator.domain.stalls.commitments import Commitment, Pledge
from mediator.domain.stalls.deposit import DepositKind, DepositLine
from mediator.domain.values.periods import PeriodKind, month
from mediator.storage import (
    commitments,
    deposits,
    disputes,
    ledger,
    lists,
    migrations,
    months,
    papers,
    stalls,
)
from mediator.storage.database import open_database
from tests.storage.backups.test_old_files import unpacked

STALLS = """
INSERT INTO stalls (id, version, number, name, zone, operator, phone, credit_code, deposit_fen,
                    joined_on, pledged_on, weighing_pledged_on, note, words)
VALUES (1, 1, 'A07', '王记鲜肉', '', '', '', '', 50000, '2024-03-01', '2026-03-15', NULL, '', ''),
       (2, 1, 'A12', '甜心糕点', '', '', '', '', 0, NULL, NULL, NULL, '', ''),
       (3, 3, 'B05', '顺达鞋业', '', '', '', '', 1, NULL, '2026-03-01', '2026-03-02', '', '')
"""
# The second line was written at one o'clock of the next morning in Shanghai.
JOURNAL = """
INSERT INTO journal (seq, at, "by", action, subject, facts, previous, hash)
VALUES (1, '2026-03-01 02:00:00.000000', '王敏', 'add_stall', 'stall:3', '', '', ''),
       (2, '2026-03-02 17:00:00.000000', '吕敏', 'change_stall', 'stall:3', '', '', ''),
       (3, '2026-03-09 02:00:00.000000', '赵强', 'set_up', 'station', '', '', '')
"""


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of the first revision."""
    path = tmp_path / "first.db"
    with monkeypatch.context() as past:
        past.setattr(migrations, "KNOWN", ("0001",))
        past.setattr(migrations, "HEAD", "0001")
        open_database(path).close()
    return path


def put(path: Path, *statements: str) -> None:
    connection = driver.connect(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def opening(stall_id: int, fen: int, *, on: date, by: str) -> DepositLine:
    return DepositLine(stall_id=stall_id, kind=DepositKind.OPENING, on=on, amount_fen=fen, by=by)


def test_the_deposit_of_the_register_becomes_the_opening_line(first: Path) -> None:
    put(first, STALLS, JOURNAL)
    database = open_database(first)
    with database.reading() as view:
        assert [stall.number for stall in stalls.all_(view)] == ["A07", "A12", "B05"]
        lines = [
            tuple(replace(line, id=0) for line in deposits.of_stall(view, stall_id))
            for stall_id in (1, 2, 3)
        ]
    assert lines == [
        (opening(1, 50000, on=date(2024, 3, 1), by=""),),
        (),
        (opening(3, 1, on=date(2026, 3, 3), by="吕敏"),),
    ]
    database.close()


def signed(stall_id: int, pledge: Pledge, *, on: date, by: str) -> Commitment:
    return Commitment(stall_id=stall_id, pledge=pledge, signed_on=on, valid_until=None, by=by)


def test_the_pledges_of_the_register_stay_signed_with_no_end_agreed(first: Path) -> None:
    put(first, STALLS, JOURNAL)
    database = open_database(first)
    with database.reading() as view:
        found = commitments.by_stall(view)
    assert {key: [replace(each, id=0) for each in kept] for key, kept in found.items()} == {
        1: [signed(1, Pledge.HONESTY, on=date(2026, 3, 15), by="")],
        3: [
            signed(3, Pledge.HONESTY, on=date(2026, 3, 1), by="吕敏"),
            signed(3, Pledge.WEIGHING, on=date(2026, 3, 2), by="吕敏"),
        ],
    }
    database.close()


def test_the_papers_stay_and_still_cannot_be_changed(first: Path) -> None:
    put(
        first,
        """INSERT INTO papers (id, number, kind, issued_at, by, sha256, reprints, snapshot, pdf)
        VALUES (7, 'XC-TZ-1', 'ledger', '2026-03-01 02:00:00', '王敏', 'ab', 2, '', x'25')""",
    )
    database = open_database(first)
    with database.reading() as view:
        assert [(each.number, each.pdf) for each in papers.every(view)] == [("XC-TZ-1", b"%")]
    database.close()
    for change in ("UPDATE papers SET pdf = x'26'", "UPDATE papers SET kind = 'month'"):
        with pytest.raises(driver.IntegrityError, match=r"paper_(stays|named)"):
            put(first, change)
    put(first, "UPDATE papers SET reprints = 3")


def filled(path: Path, table: str, **known: object) -> None:
    """A row of an older table; what must not be empty and is not `known` is zero."""
    connection = driver.connect(str(path))
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    needed = {name: 0 for _, name, _, must, default, _ in columns if must and default is None}
    row = needed | known
    names, places = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608  # Our own words.
        tuple(row.values()),
    )
    connection.commit()
    connection.close()


def test_a_case_of_the_first_revision_has_no_words_of_the_stations_own(first: Path) -> None:
    at = "2026-03-01 02:00:00.000000"
    case = {"number": "XC-1", "source": "phone", "nature": "price", "category": "food"}
    listed = {"received_on": "2026-03-01", "remedies": "[]", "pauses": "[]"}
    filled(
        first,
        "disputes",
        id=1,
        received_at=at,
        purchase_voucher="none",
        claim_remedies="[]",
        **case,
        pauses="[]",
    )
    filled(first, "consumers", dispute_id=1, name="李四", phone="138")
    filled(first, "ledger", dispute_id=1, consumer="李四", **case, **listed)
    database = open_database(first)
    with database.reading() as view:
        known = disputes.load(view, 1)
        (row,) = ledger.rows(view, month(2026, 3, kind=PeriodKind.CALENDAR))
    assert (known.intake.nature, known.intake.details) == (Nature.PRICE, ())
    assert (row.category, row.details) == (Category.FOOD, ())
    database.close()


@pytest.mark.parametrize("name", ["r0007", "r0017"])
def test_lines_say_what_their_cases_say(name: str, tmp_path: Path) -> None:
    database = open_database(unpacked(name, tmp_path))
    with database.reading() as view:
        cases = [disputes.load(view, number) for number in (1, 2, 3, 4)]
        lines = ledger.rows(view, month(2026, 11, kind=PeriodKind.CALENDAR))
    database.close()
    assert lines == tuple(map(row_of, cases))
    assert (lines[2].advanced_on, lines[2].advance_back_fen) == (
        date(2026, 11, 13),
        540_00 if name == "r0017" else 500_00,
    )


def test_answers_and_feedback_are_read_from_the_cases(tmp_path: Path) -> None:
    path = unpacked("r0017", tmp_path)
    put(
        path,
        """UPDATE disputes SET
        hand_down = '{"number": "1", "office": "", "answer_by": "2026-11-25"}',
        reply = '{"on": "2026-11-24", "by": "吕敏", "method": "", "content": ""}' WHERE id = 2""",
        "UPDATE ledger SET answer_by = '2026-11-20 17:00:00.000000' WHERE dispute_id = 3",
    )
    database = open_database(path)
    with database.reading() as view:
        lines = ledger.rows(view, month(2026, 11, kind=PeriodKind.CALENDAR))
    database.close()
    assert lines[1].answers[-1] == (date(2026, 11, 25), date(2026, 11, 24))
    assert lines[2].answers == ((date(2026, 11, 21), date(2026, 11, 13)),)


def test_a_month_locked_before_says_how_many_were_resolved(tmp_path: Path) -> None:
    database = open_database(unpacked("r0017", tmp_path))
    with database.reading() as view:
        locked = months.load(view, "2026-11")
        assert months.every(view) == (locked,)
    database.close()
    assert locked is not None
    assert (locked.figures.accepted, locked.figures.resolved, locked.figures.advances) == (4, 1, 1)


def test_words_are_renewed_and_numbers_that_stalls_bore_are_read_from_their_cases(
    tmp_path: Path,
) -> None:
    path = unpacked("r0014", tmp_path)
    put(path, "UPDATE stalls SET number = 'E01' WHERE number = 'A07'")
    database = open_database(path)
    with database.reading() as view:

        def found(typed: str) -> list[str]:
            rows = lists.page(view, lists.ListQuery(text=typed), offset=0, limit=9)
            return [row.number for row in rows]

        assert found("E01") == found("a07") == found("wjxianr") == ["XC-2026-0001"]
        assert [stall.number for stall in stalls.match(view, "A07", limit=None)] == ["E01"]
    database.close()
