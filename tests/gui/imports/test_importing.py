"""The window of an import: the guess beside the first rows, the trial, taking and taking back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mediator.domain.ledgers.fields import Field
from mediator.gui.imports.dialog import ImportDialog
from mediator.gui.settings.imports import ImportsCard
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import Button
from mediator.gui.widgets.tables import Table
from mediator.services.imports import looking, taking
from tests.gui.cells import rows
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.ledgers import making
from tests.ledgers.making import HEADERS, ROW

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> ImportsCard:
    """The card of the settings, in a window of its own."""
    made = ImportsCard(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    made.load()
    return made


def _dialog(card: ImportsCard) -> ImportDialog:
    dialogs = card.window().findChildren(ImportDialog)
    return dialogs[-1]


def _file(tmp_path: Path) -> Path:
    return making.workbook(
        tmp_path / "a.xlsx", [HEADERS, ROW, ("上周", *ROW[1:]), ("9月9号", "李四", *ROW[2:])]
    )


def test_a_table_is_tried_out_taken_and_taken_back(
    card: ImportsCard, desk: TestDesk, tmp_path: Path
) -> None:
    card.begin(_file(tmp_path))
    dialog = _dialog(card)
    take = find(dialog, Button, "take_import")
    assert not take.isEnabled()
    find(dialog, Button, "try_import").click()
    told = dialog.findChildren(Banner)[0].message()
    assert told.startswith("可以导入 1 行")
    assert taking.listed(desk.workplace) == ()
    shown = rows(find(dialog, Table, "import_rows"))
    assert [row[:2] for row in shown] == [["3", "不导入"], ["4", "不导入"], ["2", "导入，有说明"]]
    assert shown[0][3] == "投诉日期：读不出日期"
    assert "张＊" in shown[2][2]
    assert "张三" not in str(shown)
    take.click()
    assert not take.isEnabled()
    assert [row[2:4] for row in rows(find(card, Table, "imports"))] == [["1", "2"]]
    find(card, Button, "undo_import").click()
    find(card, Button, "undo_import_now").click()
    assert taking.listed(desk.workplace)[0].undone_at is not None


def test_a_column_may_be_corrected(card: ImportsCard, desk: TestDesk, tmp_path: Path) -> None:
    head = (*HEADERS[:3], "甲", *HEADERS[4:])
    card.begin(making.workbook(tmp_path / "a.xlsx", [head, ROW]))
    dialog = _dialog(card)
    choice = dialog.choice(3)
    assert choice.raw() == ""
    choice.input.setCurrentIndex(choice.input.findData(Field.CONSUMER.value))
    find(dialog, Button, "try_import").click()
    assert "都选了“投诉人”" in dialog.findChildren(Banner)[0].message()
    choice.input.setCurrentIndex(choice.input.findData(Field.STALL.value))
    find(dialog, Button, "try_import").click()
    find(dialog, Button, "take_import").click()
    again = looking.look(
        desk.workplace, making.workbook(tmp_path / "b.xlsx", [head, ("2025-10-01", *ROW[1:])])
    )
    assert again.remembered


def test_another_sheet_shows_its_own_columns(card: ImportsCard) -> None:
    card.begin(making.LEDGER)
    dialog = _dialog(card)
    assert dialog.choice(1).raw() == Field.RECEIVED.value
    sheet = dialog.sheet
    sheet.input.setCurrentIndex(sheet.input.findData("经营户"))
    assert dialog.choice(1).raw() == Field.STALL.value
    find(dialog, Button, "try_import").click()
    assert dialog.findChildren(Banner)[0].message()


def test_what_cannot_be_read_is_said_on_the_card(card: ImportsCard, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"")
    card.begin(path)
    assert card.told.text() == "这个文件是空的。"
    assert card.window().findChildren(ImportDialog) == []


def test_the_refused_rows_are_saved_with_their_reasons(card: ImportsCard, tmp_path: Path) -> None:
    card.begin(_file(tmp_path))
    dialog = _dialog(card)
    find(dialog, Button, "try_import").click()
    out = tmp_path / "refused.xlsx"
    dialog.save_refused(out)
    assert out.read_bytes().startswith(b"PK")
