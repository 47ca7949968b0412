"""The page of a case: nothing typed is lost, what is missing is said, every step opens by keys."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.guide import Move
from mediator.domain.case.outcomes import Facts, Informed
from mediator.domain.case.steps import Step
from mediator.gui.case.exits.panel import ExitPanel
from mediator.gui.case.page import CasePage
from mediator.gui.case.pane import Pane
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import MissingLinks
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import cases, drafts, mediation
from mediator.services.workplace import Ref
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.case.conftest import Counter, Opener
from tests.gui.desks import TestDesk
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


def field(counter: Counter, name: str) -> Field:
    found = counter.keyboard.field(name)
    assert found is not None
    return found


def missing(counter: Counter) -> list[str]:
    """The links of what is missing, as they are in sight."""
    links = find(counter.page, MissingLinks)
    return [link.text() for link in links.findChildren(QPushButton) if link.isVisible()]


def texts(part: QWidget) -> str:
    """All words in sight."""
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_the_page_opens_at_the_step_that_is_due(opened: Opener) -> None:
    assert opened("short_weight", "inform").step == "facts"


def test_it_opens_at_the_step_that_was_asked_for(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.page.open(dispute_id=counter.id, step="inform")
    counter.keyboard.rest()
    assert counter.step == "inform"


@pytest.mark.parametrize(
    ("keys", "step"),
    [
        ("Alt+1", "register"),
        ("Alt+4", "facts"),
        ("Alt+9", "sign"),
        ("Alt+0", "perform"),
        ("Alt+-", "follow_up"),
        ("Alt+=", "archive"),
    ],
)
def test_each_step_opens_by_its_key(opened: Opener, keys: str, step: str) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.press(keys)
    assert counter.step == step


def test_what_is_missing_is_linked_and_counted_in_the_rail(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    assert missing(counter) == ["消费者陈述", "经营者陈述"]
    assert "还缺 2 项" in find(counter.page, QWidget, "step_facts").accessibleDescription()
    find(counter.page, QPushButton, "missing_stall_says").click()
    assert field(counter, "stall_says").input.hasFocus()
    counter.keyboard.fill({"consumer_says": "少了", "stall_says": "没有"})
    assert missing(counter) == []
    assert "还缺" not in find(counter.page, QWidget, "step_facts").accessibleDescription()


def test_ctrl_enter_shows_what_is_missing_at_its_field_and_keeps_the_rest(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.take({"consumer_says": "少了"})
    assert counter.step == "facts"
    assert field(counter, "stall_says").error() == "这一项必须填写。"
    assert field(counter, "stall_says").input.hasFocus()
    assert field(counter, "consumer_says").raw() == "少了"
    assert counter.dispute.facts is None


def test_a_bad_weight_is_told_at_its_field(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.take(
        {
            "consumer_says": "少了",
            "stall_says": "没有",
            "reweigh_price": "28",
            "reweigh_settled": "2.1",
            "reweigh_checked": "两斤",
        }
    )
    assert "2.1 kg" in field(counter, "reweigh_checked").error()
    assert field(counter, "reweigh_checked").raw() == "两斤"
    assert counter.step == "facts"


def test_what_was_typed_is_there_again_on_a_new_page(qtbot: QtBot, opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.keyboard.fill({"consumer_says": "瓶盖防伪码查不到", "stall_says": "正规渠道"})
    counter.page.leave()
    again = Counter(qtbot, counter.desk, counter.dispute)
    assert field(again, "consumer_says").raw() == "瓶盖防伪码查不到"
    assert find(again.page, SavedLabel).text() == ""


def test_a_completed_step_leaves_no_draft(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.take({"consumer_says": "a", "stall_says": "b"})
    assert drafts.listed(counter.desk.workplace) == ()


def test_opening_another_step_and_coming_back_loses_nothing(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.keyboard.fill({"consumer_says": "少了"})
    counter.keyboard.press("Alt+1")
    counter.keyboard.press("Alt+4")
    assert field(counter, "consumer_says").raw() == "少了"


def test_the_draft_says_when_it_was_kept(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.keyboard.fill({"consumer_says": "少了"})
    counter.page.leave()
    assert find(counter.page, SavedLabel).text() == "已保存 09:12:00"


def test_a_colleague_s_save_never_touches_what_is_typed(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.keyboard.fill({"consumer_says": "少了"})
    mediation.pause(counter.desk.workplace, Ref.of(counter.dispute), reason="等鉴定")
    counter.take({"stall_says": "没有"})
    assert counter.dispute.facts is None
    assert field(counter, "consumer_says").raw() == "少了"
    assert "刚刚" in texts(find(counter.page, QWidget, "trouble"))
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.facts is not None
    assert counter.dispute.paused


def test_refreshing_keeps_the_open_step_and_its_focus(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    here = counter.keyboard.go("stall_says")
    counter.page.refresh()
    counter.keyboard.rest()
    assert here.hasFocus()


def test_a_finished_step_is_read_and_corrected_in_the_same_form(opened: Opener) -> None:
    counter = opened("liquor", "facts")
    counter.keyboard.press("Alt+4")
    says = field(counter, "consumer_says")
    assert says.input.property("readOnly") is True
    assert says.raw() == "瓶盖防伪码查不到，要求退还916元，另赔三倍2,748元。"
    counter.button("edit").click()
    counter.keyboard.rest()
    counter.take({"agreed": "双方对价款没有争议。"})
    facts = counter.dispute.facts
    assert isinstance(facts, Facts)
    assert facts.agreed == "双方对价款没有争议。"
    assert [piece.title for piece in facts.evidence] == ["销售发票一张", "白酒2瓶，未开封"]
    assert counter.step == "first_round"


def test_a_corrected_statement_leaves_the_weighing_as_it_was(opened: Opener) -> None:
    counter = opened("short_weight", "facts")
    before = counter.dispute.facts
    counter.keyboard.press("Alt+4")
    counter.button("edit").click()
    counter.keyboard.rest()
    counter.take({"agreed": "复秤双方认可。"})
    after = counter.dispute.facts
    assert before is not None
    assert after is not None
    assert after.agreed == "复秤双方认可。"
    assert after.reweighs == before.reweighs


def test_nothing_can_be_corrected_once_the_agreement_was_issued(opened: Opener) -> None:
    counter = opened("short_weight", "issue")
    counter.keyboard.press("Alt+4")
    assert counter.page.findChildren(QPushButton, "edit") == []


def test_correcting_the_registration_opens_its_form(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.press("Alt+1")
    counter.button("edit").click()
    assert counter.desk.visits.asked == [("register", {"dispute_id": counter.id})]


def test_a_step_to_come_says_what_comes_first(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.press("Alt+9")
    counter.button("notice_facts").click()
    counter.keyboard.rest()
    assert counter.step == "facts"


def test_the_archive_waits_for_the_follow_up(opened: Opener) -> None:
    counter = opened("shoes", "fulfil")
    counter.keyboard.press("Alt+=")
    counter.button("notice_follow_up").click()
    counter.keyboard.rest()
    assert counter.step == "follow_up"


def test_a_step_is_left_out_only_with_a_reason(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.button("skip").click()
    counter.keyboard.rest()
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.last(Step.FACTS) is None
    counter.take({"reason": "双方都不愿复查，直接协商"})
    assert counter.step == "first_round"
    assert "跳过" in find(counter.page, QWidget, "step_facts").accessibleDescription()


def test_esc_closes_a_way_out_and_keeps_its_words(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.keyboard.fill({"consumer_says": "少了"})
    counter.choose_exit("withdraw")
    counter.keyboard.fill({"reason": "消费者说"})
    counter.keyboard.press("Esc")
    assert counter.page.findChildren(ExitPanel) == []
    assert field(counter, "consumer_says").raw() == "少了"
    counter.choose_exit("withdraw")
    assert field(counter, "reason").raw() == "消费者说"


def test_the_menu_offers_only_what_the_guide_allows(opened: Opener) -> None:
    counter = opened("liquor", "register")
    menu = counter.exits()
    assert menu["withdraw"] is True
    assert menu["fail"] is False
    assert "resume" not in menu
    assert Move.FAIL not in counter.guide.moves


def test_pausing_stops_the_clock_and_taking_up_again_starts_it(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    counter.choose_exit("pause")
    counter.take({"reason": "送检"})
    assert counter.dispute.paused
    assert counter.step == "facts"
    counter.choose_exit("resume")
    counter.keyboard.press("Ctrl+Return")
    assert not counter.dispute.paused


def test_consent_refused_leads_to_the_end(opened: Opener) -> None:
    counter = opened("liquor", "triage")
    counter.take({"consumer_agrees": "yes", "stall_agrees": "no"})
    assert counter.step == "inform"
    counter.button("notice_fail").click()
    counter.keyboard.rest()
    counter.take({"reason": "经营者不同意调解"})
    assert counter.step == "archive"


def test_only_what_the_decision_asks_for_counts(opened: Opener) -> None:
    counter = opened("liquor", "register")
    counter.keyboard.fill({"decision": "hand_over", "ground": "violation", "note": "涉嫌假冒"})
    counter.take({"decision": "accept", "deadline_class": "ordinary"})
    triage = counter.dispute.triage
    assert triage is not None
    assert (triage.ground, triage.office, triage.note) == (None, "", "")


def test_the_notice_need_not_be_signed_over_the_telephone(opened: Opener) -> None:
    counter = opened("shoes", "triage")
    counter.take({"method": "phone", "consumer_agrees": "yes", "stall_agrees": "yes"})
    informed = counter.dispute.outcome(Step.INFORM)
    assert isinstance(informed, Informed)
    assert informed.missing() == ()


def test_the_archive_lists_what_is_open_and_asks_why(opened: Opener) -> None:
    counter = opened("shoes", "follow_up")
    assert counter.step == "archive"
    link = counter.button("open_reply_missing_reply")
    assert link.text() == "反馈转办单位"
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.last(Step.ARCHIVE) is None
    link.click()
    counter.keyboard.rest()
    assert find(counter.page, ExitPanel).isVisible()


def test_part_of_a_promise_may_be_paid(opened: Opener) -> None:
    counter = opened("snacks", "sign")
    counter.button("fulfil_0").click()
    counter.keyboard.rest()
    assert field(counter, "amount").raw() == "600.00"
    counter.take({"amount": "600.01"})
    assert "600.00" in field(counter, "amount").error()
    counter.take({"amount": "300"})
    agreement = counter.dispute.agreement
    assert agreement is not None
    assert agreement.paid_fen(0) == 300_00
    assert counter.step == "perform"
    assert "已付 300.00 / 600.00 元" in texts(counter.page)


def test_performance_may_end_with_promises_open_for_a_reason(opened: Opener) -> None:
    counter = opened("snacks", "sign")
    counter.button("end_performance").click()
    counter.keyboard.rest()
    counter.take({"reason": "商户失联"})
    assert counter.step == "follow_up"


def test_names_are_masked_until_the_button_is_held(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    (hold, _) = [
        button for button in counter.page.findChildren(QPushButton) if "按住" in button.text()
    ]
    assert "13800001201" not in texts(counter.page)
    QTest.mousePress(hold, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert "13800001201" in texts(counter.page)
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert "13800001201" not in texts(counter.page)
    timeline = cases.open_case(counter.desk.workplace, counter.id).timeline
    assert timeline[-1].action == "reveal"


def test_deadlines_say_how_they_were_counted(opened: Opener) -> None:
    counter = opened("shoes", "triage")
    words = texts(counter.page)
    assert counter.dispute.accepted_on == date(2026, 11, 18)
    assert "办结期限 11-25 周三，还有 5 天" in words
    assert "从 11-18 起 5 个工作日，当天不计。休息日 11-21、11-22 不计。" in words


@pytest.mark.parametrize(
    ("key", "until"),
    [
        ("short_weight", "register"),
        ("short_weight", "inform"),
        ("liquor", "first_round"),
        ("short_weight", "issue"),
        ("snacks", "sign"),
        ("liquor", "hand_over"),
    ],
)
def test_every_control_is_named_and_reached_by_tab(opened: Opener, key: str, until: str) -> None:
    counter = opened(key, until)
    assert_accessible(counter.page)
    assert_reachable(counter.page)


def test_the_right_column_folds_away_where_the_window_is_narrow(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    assert "双方" in texts(counter.page)
    counter.page.resize(822, 420)
    counter.keyboard.rest()
    assert "第一次来站" not in texts(counter.page)
    counter.keyboard.push("side_toggle")
    assert "第一次来站" in texts(counter.page)
    assert isinstance(counter.page.findChild(Pane), Pane)


def test_another_case_takes_the_page_over(qtbot: QtBot, opened: Opener, desk: TestDesk) -> None:
    counter = opened("short_weight", "inform")
    other = opened("liquor", "register").id
    counter.page.open(dispute_id=other)
    counter.keyboard.rest()
    assert "刘＊ 诉 C03 福缘烟酒" in texts(counter.page)
    assert counter.step == "triage"
    assert isinstance(counter.page, CasePage)
