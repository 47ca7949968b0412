"""Each act can be undone by one press, and nothing need be typed twice."""

import pytest
from pytestqt.qtbot import QtBot

from mediator.domain.case.steps import EndingKind
from tests.gui.case.conftest import Opener

pytestmark = pytest.mark.usefixtures("chinese")


def test_a_step_is_undone_and_its_words_stand_there_again(qtbot: QtBot, opened: Opener) -> None:
    counter = opened("short_weight", "triage")
    with qtbot.waitSignal(counter.desk.said) as said:
        counter.take({"consumer_agrees": "yes", "stall_agrees": "yes"})
    words, action, press = said.args
    assert (words, action) == ("已记录：告知与同意", "撤销")
    assert counter.step == "facts"
    press()
    counter.keyboard.rest()
    assert counter.step == "inform"
    counter.keyboard.press("Ctrl+Return")
    assert counter.step == "facts"


def test_an_ending_is_undone_and_its_reason_waits_in_its_form(qtbot: QtBot, opened: Opener) -> None:
    counter = opened("short_weight", "triage")
    counter.choose_exit("withdraw")
    with qtbot.waitSignal(counter.desk.said) as said:
        counter.take({"reason": "不想再说了。"})
    assert counter.dispute.ending is not None
    assert counter.dispute.ending.kind is EndingKind.WITHDRAWN
    said.args[2]()
    counter.keyboard.rest()
    assert counter.dispute.ending is None
    counter.choose_exit("withdraw")
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.ending is not None
    assert counter.dispute.ending.reason == "不想再说了。"
