"""The chain holds, and tampering shows."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from mediator.domain.case.steps import Step
from mediator.storage import journal
from mediator.storage.tables.station import JournalSaltRow
from tests.storage.samples import Desk


@pytest.fixture
def three(desk: Desk) -> Desk:
    """A desk that has written three lines."""
    for place in range(3):
        with desk.database.transaction(by="王敏", at=desk.now) as work:
            facts: dict[str, object] = {
                "step": Step.FACTS,
                "place": place,
                "on": date(2026, 11, 20),
            }
            journal.append(
                work,
                "record",
                subject=f"dispute:{place % 2}",
                public=facts,
                private={"name": "李𬴂"},
            )
    return desk


def tamper(desk: Desk, *statements: str) -> None:
    """As somebody would who owns the records and has taken the triggers away."""
    with desk.writing() as work:
        if work.on_server:
            alter = "ALTER TABLE journal {} TRIGGER USER"
            statements = (alter.format("DISABLE"), *statements, alter.format("ENABLE"))
        else:
            drop = ("DROP TRIGGER journal_stays", "DROP TRIGGER journal_whole")
            statements = (*drop, *statements)
        for statement in statements:
            work.session.execute(text(statement))


def test_an_empty_journal_holds_together(desk: Desk) -> None:
    with desk.reading() as view:
        assert journal.verify(view) == journal.JournalReport(
            rows=0, head=journal.GENESIS, first_bad=None
        )
        assert journal.head(view) == journal.GENESIS


def test_every_line_carries_the_digest_of_the_line_before(three: Desk) -> None:
    with three.reading() as view:
        report = journal.verify(view)
        assert (report.rows, report.first_bad) == (3, None)
        assert journal.head(view) == report.head != journal.GENESIS


def test_the_history_of_a_subject_tells_public_facts_only(three: Desk) -> None:
    with three.reading() as view:
        first, second = journal.history(view, "dispute:0")
    assert (first.seq, second.seq) == (1, 3)
    assert (first.at, first.by, first.action) == (three.now, "王敏", "record")
    assert first.facts == {"step": "facts", "place": 0, "on": "2026-11-20"}


def test_personal_values_are_not_in_the_journal(three: Desk) -> None:
    with three.reading() as view:
        rows = view.session.execute(text("SELECT facts FROM journal")).scalars().all()
    assert not any("李" in row or "\\u" in row for row in rows)
    # The same name of two subjects gives different digests.
    assert rows[0].split('"name"')[1] != rows[1].split('"name"')[1]


def test_a_subject_can_be_forgotten_without_breaking_the_chain(three: Desk) -> None:
    with three.writing() as work:
        journal.forget(work, "dispute:0")
    with three.reading() as view:
        assert view.session.get(JournalSaltRow, "dispute:0") is None
        assert view.session.get(JournalSaltRow, "dispute:1") is not None
        assert journal.verify(view).first_bad is None


@pytest.mark.parametrize(
    "statement", ["UPDATE journal SET action = 'x'", "DELETE FROM journal WHERE seq = 3"]
)
def test_the_file_refuses_to_change_the_journal(three: Desk, statement: str) -> None:
    def change() -> None:
        with three.writing() as work:
            work.session.execute(text(statement))

    with pytest.raises(IntegrityError, match="journal_"):
        change()


@pytest.mark.parametrize(
    ("statement", "first_bad"),
    [
        ("UPDATE journal SET facts = replace(facts, '0', '9') WHERE seq = 1", 1),
        ("UPDATE journal SET by = '别人' WHERE seq = 2", 2),
        ("UPDATE journal SET at = '2026-11-20 01:12:01' WHERE seq = 2", 2),
        ("UPDATE journal SET subject = 'dispute:9' WHERE seq = 3", 3),
        ("UPDATE journal SET hash = previous WHERE seq = 2", 2),
        ("UPDATE journal SET previous = hash WHERE seq = 3", 3),
        ("DELETE FROM journal WHERE seq = 1", 2),
        ("DELETE FROM journal WHERE seq = 2", 3),
        ("UPDATE journal SET seq = seq + 10 WHERE seq = 3", 13),
    ],
)
def test_tampering_is_found_where_it_begins(three: Desk, statement: str, first_bad: int) -> None:
    tamper(three, statement)
    with three.reading() as view:
        assert journal.verify(view).first_bad == first_bad


def test_a_cut_off_end_shows_in_the_head_only(three: Desk) -> None:
    with three.reading() as view:
        printed = journal.head(view)
    tamper(three, "DELETE FROM journal WHERE seq = 3")
    with three.reading() as view:
        report = journal.verify(view)
    assert report.first_bad is None
    assert report.head != printed
