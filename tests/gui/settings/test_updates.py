"""An update is told before it is taken, and what it does is said in plain words."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

import mediator
from mediator.gui.settings.updates import UpdatesCard
from mediator.gui.widgets.buttons import Button
from mediator.versions import standing
from mediator.versions.standing import Choice, Standing
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.versions.making import NEWER, PINNED, ours, update_file

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def card(
    qtbot: QtBot, desk: TestDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> UpdatesCard:
    """The card of a program that was packed with the key of a maker."""
    monkeypatch.setattr("mediator.versions.releases.pinned", lambda: PINNED)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr(standing, "usual", lambda: Standing(tmp_path / "versions"))
    made = UpdatesCard(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    return made


def test_what_a_file_brings_is_shown_and_nothing_happens_until_it_is_asked_for(
    card: UpdatesCard, tmp_path: Path
) -> None:
    assert find(card, Button, "update_now").isHidden()
    card.look(update_file(tmp_path))
    assert card.told.text() == f"是真的：{NEWER} 版，有本程序开发者的签名。"
    assert find(card, QPlainTextEdit, "update_news").toPlainText() == "改了什么。"
    assert find(card, Button, "update_now").isVisible()
    find(card, Button, "leave_update").click()
    assert find(card, Button, "choose_update").isVisible()
    assert not (tmp_path / "versions").exists()


def test_it_is_taken_and_the_next_start_is_the_newer_version(
    card: UpdatesCard, tmp_path: Path
) -> None:
    card.look(update_file(tmp_path, ours()))
    find(card, Button, "update_now").click()
    assert card.told.text() == f"准备好了。关闭程序再打开，就是 {NEWER} 版。"
    assert Standing(tmp_path / "versions").choice() == Choice(version=NEWER)
    assert find(card, Button, "close_program").isVisible()


def test_a_version_that_does_not_start_leaves_this_one(card: UpdatesCard, tmp_path: Path) -> None:
    card.look(update_file(tmp_path, "#!/bin/sh\nexit 1\n"))
    find(card, Button, "update_now").click()
    assert "新版本打不开数据的副本" in card.told.text()
    assert Standing(tmp_path / "versions").choice() == Choice()
    assert find(card, Button, "choose_update").isVisible()


def test_what_is_no_update_is_said(card: UpdatesCard, tmp_path: Path) -> None:
    path = tmp_path / "some.update"
    path.write_bytes(b"x")
    card.look(path)
    assert "这不是本程序的更新文件" in card.told.text()
    genuine = update_file(tmp_path)
    with zipfile.ZipFile(genuine, "a") as packed:
        packed.comment = b"nothing that is signed"
    card.look(genuine)
    assert find(card, Button, "update_now").isVisible()
    card.look(update_file(tmp_path, version=mediator.__version__))
    assert card.told.text() == f"现在用的就是这一版：{mediator.__version__}。"
    assert find(card, Button, "update_now").isHidden()


def test_a_program_without_a_key_says_how_it_is_brought_up_to_date(
    qtbot: QtBot, desk: TestDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mediator.resources.path", tmp_path.joinpath)
    card = UpdatesCard(desk)
    qtbot.addWidget(card)
    card.look(update_file(tmp_path))
    assert "用新版本自己的安装程序安装" in card.told.text()


def test_from_its_sources_it_only_looks(
    card: UpdatesCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("sys.frozen")
    card.look(update_file(tmp_path))
    assert "这里是从源码运行的" in card.told.text()
    assert find(card, Button, "update_now").isHidden()
