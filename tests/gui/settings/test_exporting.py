"""Taking everything out is asked for twice, and can be left."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mediator.gui.settings.exporting import ExportAllCard
from mediator.gui.widgets.buttons import Button
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


def test_it_is_saved_once_it_was_asked_twice(qtbot: QtBot, desk: TestDesk, tmp_path: Path) -> None:
    played(desk.workplace, "live_fish")
    card = ExportAllCard(desk)
    qtbot.addWidget(card)
    activate(qtbot, card)
    place = tmp_path / "all.zip"
    card.save(place)
    assert "all.zip" in card.told.text()
    find(card, Button, "leave_export").click()
    assert find(card, Button, "export_now").isHidden()
    assert not place.exists()
    card.save(place)
    find(card, Button, "export_now").click()
    assert place.exists()
    assert card.told.text() == "已导出：案件1件，文书1份，证据和签字件0个。"
    assert find(card, Button, "export_all").isVisible()


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, desk: TestDesk, tmp_path: Path
) -> None:
    card = ExportAllCard(desk)
    qtbot.addWidget(card)
    card.save(tmp_path / "nowhere" / "all.zip")
    find(card, Button, "export_now").click()
    assert card.told.text()
    assert not find(card, Button, "export_all").isHidden()
