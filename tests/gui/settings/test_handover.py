"""Somebody else comes on duty: the list is offered, made with two names, and found again."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from mediator.gui.forms.texts import TextField
from mediator.gui.papers.dialog import PaperDialog
from mediator.gui.settings.handover import HandoverCard
from mediator.gui.settings.page import SettingsPage
from mediator.gui.widgets.buttons import LinkButton
from mediator.services import handover
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open(subject="computer")
    return made


def opened(page: SettingsPage) -> PaperDialog:
    return find(page.window(), PaperDialog)


def field(page: SettingsPage, name: str) -> TextField:
    return next(each for each in page.findChildren(TextField) if each.name == name)


def test_the_list_is_made_by_keyboard_and_found_again(page: SettingsPage, desk: TestDesk) -> None:
    keys = Keyboard(page, desk.tasks)
    keys.fill({"taker": "周静"})
    keys.press("Ctrl+Return")
    (line,) = handover.lists(desk.workplace)
    dialog = opened(page)
    assert dialog.windowTitle() == "移交清单 XC-JJ-2026-0001"
    dialog.reject()
    link = find(page, LinkButton, f"handover_{line.number}")
    assert link.text() == "XC-JJ-2026-0001  2026-11-20"
    assert_accessible(find(page, HandoverCard))


def test_the_same_person_twice_is_refused_at_the_field(page: SettingsPage, desk: TestDesk) -> None:
    keys = Keyboard(page, desk.tasks)
    keys.fill({"taker": desk.workplace.on_duty})
    keys.press("Ctrl+Return")
    assert handover.lists(desk.workplace) == ()
    assert field(page, "taker").error() == "接收人不能就是移交人自己。"


def test_a_change_of_duty_offers_the_list_with_both_names(
    page: SettingsPage, desk: TestDesk
) -> None:
    said: list[tuple[str, str, Callable[[], object]]] = []
    desk.said.connect(lambda *words: said.append(words))
    before = desk.workplace.on_duty
    Keyboard(page, desk.tasks).fill({"on_duty": "周静"})
    page.setFocus()
    ((words, offer, press),) = said
    assert (words, offer) == ("现在由周静值班。", "移交清单")
    press()
    assert field(page, "giver").raw() == before
    assert field(page, "taker").raw() == "周静"
