"""The head sees who looked behind a mask, with the number of the case and nobody's name."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.gui.people.looks import LooksCard
from mediator.gui.widgets.tables import Table
from mediator.services import disclosure, papers
from mediator.services.workplace import Ref
from tests.gui.cells import rows
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


def test_each_look_is_told_newest_first(qtbot: QtBot, desk: TestDesk) -> None:
    case = played(desk.workplace, "short_weight", until="register")
    disclosure.note(replace(desk.workplace, on_duty="陈芳"), case.id, whose="consumer")
    paper = papers.issue(desk.workplace, Ref.of(case), kind=PaperKind.REGISTRATION)
    papers.reprint(desk.workplace, paper.number)
    card = LooksCard(desk)
    qtbot.addWidget(card)
    activate(qtbot, card)
    card.load()
    table = find(card, Table, "looks")
    assert [row[1:] for row in rows(table)] == [
        ["吕敏", "补打文书", case.number],
        ["陈芳", "看过姓名和电话 · 消费者", case.number],
    ]


def test_only_the_head_is_told(desk: TestDesk) -> None:
    mediator = replace(desk.workplace, role=AccountRole.MEDIATOR)
    with pytest.raises(RuleViolation, match="not_permitted"):
        disclosure.looks(mediator, days=7)
