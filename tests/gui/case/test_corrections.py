"""The window tells what was corrected, and brings one part of it back."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mediator.domain.case.steps import Step
from mediator.gui.case.page import CasePage
from mediator.gui.case.side.corrections import CorrectionsDialog
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Label
from mediator.services import cases, intake, mediation
from mediator.services.workplace import Ref
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


def test_what_was_corrected_is_told_and_one_part_comes_back(qtbot: QtBot, desk: TestDesk) -> None:
    case = played(desk.workplace, "short_weight", until="register")
    goods = replace(case.intake.purchase, goods="猪前腿肉", amount_fen=100_00)
    changed = replace(case.intake, purchase=goods)
    intake.amend(desk.workplace, Ref.of(case), intake=changed)
    page = CasePage(desk)
    qtbot.addWidget(page)
    activate(qtbot, page)
    page.open(dispute_id=case.id)
    find(page, LinkButton, "see_corrections").click()
    dialog = find(page.window(), CorrectionsDialog)
    told = [label.text() for label in dialog.findChildren(Label)]
    assert "猪后腿肉 2.10 kg  →  猪前腿肉 2.10 kg" in told
    assert any(each.startswith("58.80") and "→  100.00" in each for each in told)
    assert_accessible(dialog)
    find(dialog, LinkButton, "bring_back_1_goods").click()
    now = cases.open_case(desk.workplace, case.id).dispute.intake.purchase
    assert (now.goods, now.amount_fen) == ("猪后腿肉", 100_00)


def test_a_case_that_was_never_corrected_offers_nothing(qtbot: QtBot, desk: TestDesk) -> None:
    case = played(desk.workplace, "short_weight", until="register")
    page = CasePage(desk)
    qtbot.addWidget(page)
    activate(qtbot, page)
    page.open(dispute_id=case.id)
    assert page.findChildren(LinkButton, "see_corrections") == []


def test_a_step_told_otherwise_is_shown_with_both_and_one_field_comes_back(
    qtbot: QtBot, desk: TestDesk
) -> None:
    case = played(desk.workplace, "short_weight", until="facts")
    facts = case.facts
    assert facts is not None
    other = replace(facts, stall_says="秤没有问题。", prices_marked=False)
    mediation.record_step(desk.workplace, Ref.of(case), step=Step.FACTS, outcome=other)
    page = CasePage(desk)
    qtbot.addWidget(page)
    activate(qtbot, page)
    page.open(dispute_id=case.id)
    find(page, LinkButton, "see_corrections").click()
    dialog = find(page.window(), CorrectionsDialog)
    told = [label.text() for label in dialog.findChildren(Label)]
    assert f"{facts.stall_says}  →  秤没有问题。" in told
    assert "经营者陈述" in told
    find(dialog, LinkButton, "bring_back_step3_stall_says").click()
    now = cases.open_case(desk.workplace, case.id).dispute.facts
    assert now == replace(other, stall_says=facts.stall_says)
