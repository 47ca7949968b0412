"""Backups from before the lock are told of, and deleted once a locked one stands."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.gui.settings.page import SettingsPage
from mediator.gui.settings.unlocked import UnlockedCard
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.widgets.labels import Label
from mediator.services import backups, opening, protection
from tests.gui.desks import TestDesk, Visits
from tests.gui.finding import activate, find
from tests.workplaces import HEAD, Clock, opened

pytestmark = pytest.mark.usefixtures("chinese", "quick_locks")
WORD = "菜场门口第三棵树"


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[TestDesk]:
    """A desk behind a lock, with a backup from before it."""
    with opened(tmp_path) as workplace:
        backups.back_up(workplace)
    live = tmp_path / "mediator.db"
    protection.protect(live, HEAD, password=WORD, at=Clock()())
    came = opening.come_in(live, HEAD, password=WORD, clock=Clock())
    with closing(came.workplace.database):
        desk = TestDesk(came.workplace, ImmediateTasks(), Visits())
        yield desk
        desk.tasks.close()


def test_they_go_once_a_locked_one_stands(qtbot: QtBot, locked: TestDesk, tmp_path: Path) -> None:
    page = SettingsPage(locked)
    qtbot.addWidget(page)
    activate(qtbot, page)
    page.open(subject="backups")
    card = find(page, UnlockedCard)
    assert card.isVisible()
    assert "有 1 份备份" in find(card, Label, "unlocked_words").text()
    drop = find(card, QPushButton, "drop_unlocked")
    assert not drop.isEnabled()
    find(page, QPushButton, "back_up_now").click()
    assert drop.isEnabled()
    drop.click()
    assert not card.isVisible()
    assert not (tmp_path / "backups" / "mediator-000001.backup").exists()
    assert (tmp_path / "backups" / "mediator-000002.backup").exists()
