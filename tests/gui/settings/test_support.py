"""The packet for support is saved from the settings; what hinders it is said there."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mediator.gui.settings.support import SupportCard
from mediator.gui.widgets.labels import Label
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> SupportCard:
    made = SupportCard(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    return made


def chosen(card: SupportCard, path: Path) -> str:
    """What the card says once staff have chosen where the packet shall be."""
    find(card, QPushButton, "save_diagnosis").click()
    asked = find(card, QFileDialog)
    asked.fileSelected.emit(str(path))
    asked.reject()
    return find(card, Label, "diagnosis_said").text()


def test_the_packet_is_saved_where_staff_want_it(card: SupportCard, tmp_path: Path) -> None:
    path = tmp_path / "诊断.zip"
    assert chosen(card, path) == f"已存到：{path}"
    with zipfile.ZipFile(path) as packed:
        assert '"platform": "offscreen"' in packed.read("report.json").decode()
    assert_accessible(card)


def test_where_nothing_can_be_written_it_is_said_and_can_be_tried_again(
    card: SupportCard, tmp_path: Path
) -> None:
    assert "写不进文件" in chosen(card, tmp_path / "gone" / "诊断.zip")
    assert find(card, QPushButton, "save_diagnosis").isEnabled()
