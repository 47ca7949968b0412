"""A start that cannot have its folder says why, in Chinese, and touches nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mediator import app
from mediator.versions.standing import NOT_NOW


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: words.append(box.text()))
    return words


def test_a_folder_that_cannot_be_made_is_named(
    qtbot: QtBot, tmp_path: Path, said: list[str]
) -> None:
    file = tmp_path / "in-the-way"
    file.write_text("", encoding="utf-8")
    assert app.run(file / "records") == NOT_NOW
    assert "写不进去" in said[0]
    assert str(file / "records") in said[0]
    assert [path.name for path in tmp_path.iterdir()] == ["in-the-way"]


def test_a_second_start_says_that_the_program_is_open(
    qtbot: QtBot, tmp_path: Path, said: list[str]
) -> None:
    first = QLockFile(str(tmp_path / "mediator.lock"))
    assert first.tryLock(0)
    assert app.run(tmp_path) == NOT_NOW
    assert said == ["程序在这台电脑上已经打开了。"]
    first.unlock()
