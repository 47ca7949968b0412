"""The notes are drafted from the figures where nothing was written yet."""

import pytest
from pytestqt.qtbot import QtBot

from mediator.domain.values.periods import PeriodKind, month
from mediator.gui.reports.notes import NotesCard
from mediator.gui.widgets.buttons import LinkButton
from mediator.services import reporting
from tests.gui.desks import TestDesk
from tests.gui.finding import find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")
NOVEMBER = month(2026, 11, kind=PeriodKind.SHIFTED)


def test_what_staff_wrote_stays_and_the_rest_is_drafted(qtbot: QtBot, desk: TestDesk) -> None:
    played(desk.workplace, "short_weight")
    card = NotesCard(desk)
    qtbot.addWidget(card)
    card.show_notes(NOVEMBER, reporting.month(desk.workplace, NOVEMBER).notes, locked=False)
    written = card.form.field("measures")
    assert written is not None
    written.restore("已约谈。")
    with qtbot.waitSignal(desk.said) as said:
        find(card, LinkButton, "propose_notes").click()
    notes = reporting.month(desk.workplace, NOVEMBER).notes
    assert notes.measures == "已约谈。"
    assert notes.analysis.startswith("1. 计量类投诉1件，占100.0%")
    assert notes.cases.startswith("1．消费者A因猪后腿肉")
    assert said.args[0].startswith("已在空白处起草")
    with qtbot.waitSignal(desk.said) as said:
        find(card, LinkButton, "propose_notes").click()
    assert said.args[0] == "各栏都已有内容，没有改动。"


def test_what_the_local_office_asks_for_stands_there_to_be_filled_in(
    qtbot: QtBot, desk: TestDesk
) -> None:
    card = NotesCard(desk)
    qtbot.addWidget(card)
    notes = reporting.month(desk.workplace, NOVEMBER).notes
    card.show_notes(NOVEMBER, notes, locked=False, asked=("培训场次", "发放宣传册"))
    own = card.form.field("own")
    assert own is not None
    assert own.raw() == "培训场次：\n发放宣传册："
    card.show_notes(NOVEMBER.next(), notes, locked=False)
    assert own.isHidden()
