"""考核材料包 on the reports page: months chosen, a file named, written, opened with one press."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mediator.gui.forms.choices import ChipGroup
from mediator.gui.reports.kit import KitCard
from mediator.gui.reports.page import ReportsPage
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.labels import Label
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> ReportsPage:
    made = ReportsPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open()
    find(made, QPushButton, "inspection_kit").click()
    return made


def told(page: ReportsPage) -> str:
    return find(page, Label, "kit_told").text()


def test_the_kit_is_written_where_it_was_asked_for_and_opened(
    page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: looked.append(url.toLocalFile()))
    find(page, ChipGroup).restore("6")
    find(page, QPushButton, "kit_save").click()
    dialog = find(page, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("考核材料包 2026-11(26-25).zip")
    file = tmp_path / "材料.zip"
    dialog.fileSelected.emit(str(file))
    with zipfile.ZipFile(file) as packed:
        assert sum(name.startswith("02") for name in packed.namelist()) == 6
    assert told(page) == "已存：材料.zip"
    find(page, QPushButton, "kit_open").click()
    assert looked == [str(file)]


def test_a_place_where_nothing_can_be_written_is_said_and_may_be_tried_again(
    page: ReportsPage, tmp_path: Path
) -> None:
    card = find(page, KitCard)
    card.save(tmp_path / "nowhere" / "kit.zip")
    assert told(page)
    assert find(page, QPushButton, "kit_open").isHidden()
    assert find(page, QPushButton, "kit_save").isEnabled()
    card.save(tmp_path / "kit.zip")
    assert (tmp_path / "kit.zip").exists()


def test_there_is_one_primary_button_at_a_time_and_escape_goes_back(
    page: ReportsPage, desk: TestDesk
) -> None:
    def primary() -> list[str]:
        found = page.findChildren(PrimaryButton)
        return [button.objectName() for button in found if button.isVisible()]

    assert primary() == ["kit_save"]
    assert_accessible(find(page, KitCard))
    assert_reachable(find(page, KitCard))
    Keyboard(page, desk.tasks).press("Escape")
    assert primary() == ["lock_and_export"]
    assert not find(page, KitCard).isVisible()
