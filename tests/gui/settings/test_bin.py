"""The bin shows what was thrown away, and puts the chosen one back."""

import pytest
from pytestqt.qtbot import QtBot

from mediator.gui.settings.bin import BinCard
from mediator.gui.widgets.buttons import Button
from mediator.gui.widgets.tables import Table
from mediator.services import drafts
from tests.gui.cells import rows
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


def test_the_chosen_one_is_put_back(qtbot: QtBot, desk: TestDesk) -> None:
    for number in (1, 2):
        drafts.save(desk.workplace, f"register:{number}", values={"facts": f"第{number}件"})
        drafts.throw_away(desk.workplace, f"register:{number}")
    card = BinCard(desk)
    qtbot.addWidget(card)
    activate(qtbot, card)
    card.load()
    table = find(card, Table, "bin")
    assert [row[1:] for row in rows(table)] == [["登记草稿，11-20", "", "吕敏", "12-20"]] * 2
    find(card, Button, "put_back").click()
    assert len(rows(table)) == 1
    assert [draft.key for draft in drafts.listed(desk.workplace)] == ["register:1"]
    find(card, Button, "put_back").click()
    assert not find(card, Button, "put_back").isEnabled()
    assert card.told.text() == "没有丢弃的东西。"
