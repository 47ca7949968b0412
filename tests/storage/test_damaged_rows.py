"""A row that is damaged is told as such, and its words stay out of what is told."""

import traceback

import pytest
from sqlalchemy import text

from mediator.domain.errors import StorageUnavailable
from mediator.storage import journal
from tests.storage.samples import Desk
from tests.stores import IN_A_FILE


@IN_A_FILE
@pytest.mark.parametrize("damage", ["by = CAST(x'E69D8EFF' AS TEXT)", "at = '2026-11-2x 01:12:00'"])
def test_a_damaged_row_is_told_without_its_words(desk: Desk, damage: str) -> None:
    with desk.writing() as work:
        journal.append(work, "record", subject="dispute:1")
    with desk.writing() as work:
        work.session.execute(text("DROP TRIGGER journal_stays"))
        work.session.execute(text(f"UPDATE journal SET {damage}"))  # noqa: S608  # Ours.
    with pytest.raises(StorageUnavailable) as told, desk.reading() as view:
        journal.verify(view)
    assert told.value.code == "row_unreadable"
    assert "李" not in "".join(traceback.format_exception(told.value))
