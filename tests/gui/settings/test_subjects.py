"""The settings by subject: a list, and the cards of one at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from mediator.gui.forms.texts import TextField
from mediator.gui.settings.card import SettingsCard
from mediator.gui.settings.page import SUBJECTS, SettingsPage
from mediator.gui.settings.window import WindowCard
from mediator.gui.widgets.buttons import PrimaryButton
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open()
    return made


@pytest.mark.parametrize("subject", [subject.key for subject in SUBJECTS])
def test_each_subject_can_be_reached_and_has_at_most_one_primary_button(
    page: SettingsPage, subject: str
) -> None:
    page.open(subject=subject)
    cards = [card for card in page.findChildren(SettingsCard) if card.isVisible()]
    assert cards
    primary = [each for each in page.findChildren(PrimaryButton) if each.isVisible()]
    assert len(primary) <= 1
    assert_accessible(page)
    assert_reachable(page)


def test_cards_are_made_when_their_subject_is_first_shown(page: SettingsPage) -> None:
    assert page.findChildren(WindowCard) == []
    page.open(subject="computer")
    assert find(page, WindowCard).isVisible()


def test_a_subject_is_chosen_by_keyboard(page: SettingsPage, desk: TestDesk, qtbot: QtBot) -> None:
    qtbot.keyClick(find(page, QListWidget, "subjects"), Qt.Key.Key_Down)
    assert desk.visits.asked == [("settings", {"subject": "calendar"})]


def test_what_was_typed_stays_while_another_subject_is_looked_at(page: SettingsPage) -> None:
    name = next(each for each in page.findChildren(TextField) if each.name == "name")
    name.restore("新城市场服务站")
    page.open(subject="calendar")
    page.open(subject="station")
    assert name.raw() == "新城市场服务站"
