"""The rules for stalls are the station's own, and change what is shown of each at once."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mediator.domain.stalls.policy import StallPolicy
from mediator.gui.settings.page import SettingsPage
from mediator.services import stalls, stations
from mediator.tour.keyboard import Keyboard
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open(subject="stalls")
    return made


def keyboard(page: SettingsPage, desk: TestDesk) -> Keyboard:
    return Keyboard(page, desk.tasks)


def test_the_rules_are_changed_by_keyboard_and_the_score_follows(
    page: SettingsPage, desk: TestDesk
) -> None:
    played(desk.workplace, "short_weight")
    keys = keyboard(page, desk)
    keys.fill({"repeat_least": "2", "settled_points": "7"})
    keys.press("Ctrl+Return")
    assert stations.stall_policy(desk.workplace) == StallPolicy(repeat_least=2, settled_points=7)
    score = stalls.history(desk.workplace, 1).standing.score
    assert score.working == "100 − 7×1 − 5×1 = 88"


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("repeat_least", "1"),
        ("red_points", "101"),
        ("pledge_months", "十二个月"),
        ("remind_days", "-1"),
    ],
)
def test_a_rule_out_of_range_is_said_at_its_field(
    page: SettingsPage, desk: TestDesk, field: str, typed: str
) -> None:
    keys = keyboard(page, desk)
    keys.fill({field: typed})
    find(page, QAbstractButton, "save_stall_rules").click()
    shown = keys.field(field)
    assert shown is not None
    assert shown.error()
    assert shown.raw() == typed
    assert stations.stall_policy(desk.workplace) == StallPolicy()


def test_what_was_saved_is_put_back_by_one_press(
    qtbot: QtBot, page: SettingsPage, desk: TestDesk
) -> None:
    before = stations.stall_policy(desk.workplace)
    keys = keyboard(page, desk)
    keys.fill({"repeat_least": "5"})
    with qtbot.waitSignal(desk.said) as said:
        keys.press("Ctrl+Return")
    assert stations.stall_policy(desk.workplace).repeat_least == 5
    words, action, press = said.args
    assert (words, action) == ("“商户管理规则”已保存。", "改回原来的")
    press()
    assert stations.stall_policy(desk.workplace) == before
    shown = keys.field("repeat_least")
    assert shown is not None
    assert shown.raw() == str(before.repeat_least)
