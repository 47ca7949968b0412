"""Rare characters in the settings: typed, a picture chosen, looked at, kept, removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mediator.gui.forms.texts import TextField
from mediator.gui.papers.preview import PreviewDialog
from mediator.gui.settings.glyphs import GlyphsCard
from mediator.services import glyphs
from tests.documents.ink import written
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> GlyphsCard:
    made = GlyphsCard(desk)
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "字.png"
    file.write_bytes(written())
    return file


def choose(card: GlyphsCard, typed: str, file: Path) -> None:
    find(card, TextField).restore(typed)
    card.take(file)


def said(card: GlyphsCard) -> str:
    return find(card, QLabel, "glyph_said").text()


def button(card: GlyphsCard, name: str) -> QPushButton:
    return find(card, QPushButton, name)


def test_a_character_is_looked_at_kept_listed_and_removed(
    card: GlyphsCard, desk: TestDesk, picture: Path
) -> None:
    assert not button(card, "keep_glyph").isEnabled()
    choose(card, "U+3134F", picture)
    assert said(card) == "U+3134F：还没有保存。"
    assert glyphs.listed(desk.workplace) == ()
    button(card, "look_at_glyph").click()
    dialog = find(card, PreviewDialog)
    assert dialog.windowTitle() == "打印效果"
    dialog.reject()
    button(card, "keep_glyph").click()
    assert [glyph.code for glyph in glyphs.listed(desk.workplace)] == ["U+3134F"]
    assert said(card) == "U+3134F 已保存，以后照此打印。"
    assert_accessible(card)
    assert_reachable(card)
    button(card, "remove_U+3134F").click()
    assert glyphs.listed(desk.workplace) == ()


@pytest.mark.parametrize(
    ("typed", "content", "told"),
    [
        ("", written(), "请输入一个字"),
        ("王明", written(), "请输入一个字"),
        ("李", written(), "字体里有这个字"),
        ("U+3134F", b"no picture", "这张图片打不开"),
        ("U+3134F", written(ink=250, paper=255), "看不出字"),
    ],
)
def test_what_is_wrong_is_told_at_the_character_and_nothing_is_kept(
    card: GlyphsCard, desk: TestDesk, tmp_path: Path, *, typed: str, content: bytes, told: str
) -> None:
    file = tmp_path / "字.png"
    file.write_bytes(content)
    choose(card, typed, file)
    assert told in find(card, TextField).error()
    assert not button(card, "keep_glyph").isEnabled()
    assert glyphs.listed(desk.workplace) == ()


def test_a_file_that_is_gone_is_told(card: GlyphsCard, tmp_path: Path) -> None:
    choose(card, "U+3134F", tmp_path / "gone.png")
    assert find(card, TextField).error() != ""
