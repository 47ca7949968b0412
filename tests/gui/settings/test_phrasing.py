"""Wording the papers in the window: typed, told what is wrong, seen on paper, put in force."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mediator.gui.agreement.live import LivePaper
from mediator.gui.phrasing import PhrasingDialog
from mediator.gui.phrasing.editor import SentenceEditor
from mediator.gui.phrasing.listing import SentenceList
from mediator.gui.settings.phrasing import PhrasingCard
from mediator.services import phrasing
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.cells import column
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")

OWN = "{义务方}把{金额}退给{对方}，{履行方式}"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> PhrasingCard:
    made = PhrasingCard(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.load()
    made.show()
    return made


def opened(card: PhrasingCard) -> PhrasingDialog:
    press(card, "word_papers")
    return find(card, PhrasingDialog)


def press(inside: QWidget, name: str) -> None:
    button = find(inside, QPushButton, name)
    assert button.isEnabled()
    button.click()


def write(dialog: PhrasingDialog, words: str, *, key: str = "clauses:refund") -> None:
    find(dialog, SentenceList).choose(key)
    find(dialog, QPlainTextEdit, "phrase").setPlainText(words)


def told(dialog: PhrasingDialog) -> str:
    return find(dialog, SentenceEditor).error()


def state(dialog: PhrasingDialog) -> str:
    """How the first sentence of the list stands."""
    return column(find(dialog, QTableView, "phrases"), "状态")[0]


def now(card: PhrasingCard) -> str:
    return find(card, QLabel, "wording_now").text()


def held(desk: TestDesk) -> dict[str, str]:
    return dict(phrasing.load(desk.workplace).phrases)


def test_a_sentence_is_worded_seen_on_paper_and_put_in_force(
    card: PhrasingCard, desk: TestDesk, qtbot: QtBot
) -> None:
    assert now(card) == "现在用的是标准措辞。"
    dialog = opened(card)
    assert not find(dialog, QPushButton, "hold_wording").isEnabled()
    paper = find(dialog, LivePaper)
    write(dialog, OWN)
    with qtbot.waitSignal(paper.drawn):
        paper.draw_now()
    assert state(dialog) == "未生效"
    assert find(dialog, QLabel, "standard_words").text().startswith("标准措辞：{义务方}退还")
    assert_accessible(dialog)
    assert_reachable(dialog)
    press(dialog, "hold_wording")
    assert held(desk) == {}
    press(dialog, "wording_confirmed")
    assert held(desk) == {"clauses:refund": "{debtor}把{amount}退给{creditor}，{manner}"}
    assert "v1.1" in now(card)
    assert "与标准不同的句子：1" in now(card)


def test_what_is_wrong_is_told_and_cannot_be_put_in_force(card: PhrasingCard) -> None:
    dialog = opened(card)
    write(dialog, "{义务方}退钱")
    assert "少了“对方”" in told(dialog)
    assert state(dialog) == "需改正"
    assert not find(dialog, QPushButton, "hold_wording").isEnabled()
    find(dialog, SentenceList).choose("notice:lead")
    assert told(dialog) == ""
    find(dialog, SentenceList).choose("clauses:refund")
    assert find(dialog, QPlainTextEdit, "phrase").toPlainText() == "{义务方}退钱"
    assert "少了“对方”" in told(dialog)
    press(dialog, "standard_sentence")
    assert told(dialog) == ""
    assert state(dialog) == ""


def test_a_place_is_put_in_by_its_button(card: PhrasingCard) -> None:
    dialog = opened(card)
    write(dialog, "", key="notice:lead")
    press(dialog, "place_商品或服务")
    assert find(dialog, QPlainTextEdit, "phrase").toPlainText() == "{商品或服务}"


def test_what_was_typed_waits_for_the_next_time(card: PhrasingCard, desk: TestDesk) -> None:
    write(opened(card), OWN)
    find(card, PhrasingDialog).reject()
    assert held(desk) == {}
    again = [each for each in card.findChildren(PhrasingDialog) if each.isVisible()]
    assert again == []
    press(card, "word_papers")
    (dialog,) = [each for each in card.findChildren(PhrasingDialog) if each.isVisible()]
    assert column(find(dialog, QTableView, "phrases"), "措辞")[0] == OWN
    assert state(dialog) == "未生效"


def test_the_standard_wording_can_be_put_in_force_again(card: PhrasingCard, desk: TestDesk) -> None:
    refund = next(e for e in phrasing.load(desk.workplace).sentences if e.key == "clauses:refund")
    phrase = phrasing.check(refund, OWN)
    assert phrase is not None
    phrasing.put_in_force(desk.workplace, [phrase])
    card.load()
    dialog = opened(card)
    assert state(dialog) == "本站措辞"
    press(dialog, "standard_wording")
    press(dialog, "hold_wording")
    press(dialog, "wording_confirmed")
    assert held(desk) == {}
    assert now(card) == "现在用的是标准措辞。"
