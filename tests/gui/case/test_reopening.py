"""A promise that is not kept: warned of, opened again, settled anew, and filed with its papers."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.outcomes import Archived
from mediator.domain.case.steps import EndingKind, Step
from mediator.gui.papers.dialog import PaperDialog
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find
from tests.workplaces import Clock

pytestmark = pytest.mark.usefixtures("chinese")


def late(opened: Opener, days: int) -> Counter:
    """The snacks, half paid, so many days after the day by which all was promised."""
    counter = opened("snacks", "fulfil")
    clock = counter.desk.workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(days=days)
    counter.page.open(dispute_id=counter.id, step="perform")
    counter.keyboard.rest()
    return counter


def words(counter: Counter) -> str:
    """All that the page says."""
    return " ".join(label.text() for label in counter.page.findChildren(QLabel))


def test_a_late_promise_says_what_may_be_done_and_from_day_sixteen_on_what_it_counts_as(
    opened: Opener,
) -> None:
    counter = late(opened, 8)
    assert "有约定到期未履行" in words(counter)
    assert "视为故意拖延" not in words(counter)
    clock = counter.desk.workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(days=15)
    counter.page.open(dispute_id=counter.id, step="perform")
    counter.keyboard.rest()
    assert "视为故意拖延" in words(counter)


def test_a_broken_agreement_is_talked_over_again_and_replaced(opened: Opener) -> None:
    counter = late(opened, 8)
    old = counter.dispute.agreement
    assert old is not None
    counter.button("notice_reopen").click()
    counter.keyboard.rest()
    assert "至今已收到：300.00 元" in words(counter)
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.ending is not None, "no reason, no new talks"
    counter.take({"reason": "第二笔到期没有付。"})
    assert counter.step == "second_round"
    assert "协议没有履行好：第二笔到期没有付。" in words(counter)
    counter.take({"consumer_position": "马上付清", "stall_position": "当场付", "agreed": "yes"})
    assert counter.step == "terms"
    dispute = counter.dispute
    assert dispute.ending is None
    assert [a.state for a in dispute.agreements] == [AgreementState.SIGNED]
    assert dispute.agreements[0].number == old.number


def test_a_case_that_fails_after_a_breach_keeps_what_was_paid(opened: Opener) -> None:
    counter = late(opened, 8)
    counter.choose_exit("reopen")
    counter.take({"reason": "没有付。"})
    counter.choose_exit("fail")
    counter.take({"reason": "商户不愿再谈。"})
    dispute = counter.dispute
    assert dispute.ending is not None
    assert dispute.ending.kind is EndingKind.FAILED
    assert dispute.ending.recovered_fen == 300_00


def test_an_agreement_that_was_kept_is_not_opened_again(opened: Opener) -> None:
    counter = opened("shoes")
    assert counter.exits()["reopen"] is False


def test_the_archive_lists_the_papers_that_were_never_printed(opened: Opener) -> None:
    counter = opened("shoes")
    assert counter.step == "archive"
    missing = [b.objectName() for b in counter.page.findChildren(QPushButton)]
    listed = sorted(name for name in missing if name.startswith("open_paper_missing_"))
    assert listed == [
        "open_paper_missing_feedback:1",
        "open_paper_missing_notice:1",
        "open_paper_missing_transcript:1",
        "open_paper_missing_transcript:2",
    ]
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.last(Step.ARCHIVE) is None, "the reason is missing"
    find(counter.page, QPushButton, "open_paper_missing_transcript:2").click()
    counter.keyboard.rest()
    (dialog,) = counter.page.findChildren(PaperDialog)
    assert dialog.panel.paper is None, "it is still to be issued"
    counter.put_papers_away()
    counter.file_papers()
    assert "open_paper_missing_" not in " ".join(
        b.objectName() for b in counter.page.findChildren(QPushButton)
    )
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.last(Step.ARCHIVE) is not None


def test_a_file_with_gaps_is_closed_by_the_word_of_the_head_only(opened: Opener) -> None:
    counter = opened("shoes")
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.last(Step.ARCHIVE) is None
    counter.take({"override": "消费者出差，笔录以后补签。"})
    closed = counter.dispute.outcome(Step.ARCHIVE)
    assert closed == Archived(override="消费者出差，笔录以后补签。", head="吕敏")


def test_the_receipt_of_the_authority_is_noted(opened: Opener) -> None:
    counter = opened("crowd")
    assert find(counter.page, QPushButton, "open_receipt_missing_receipt").isVisible()
    counter.choose_exit("acknowledge")
    counter.take({"receipt": ""})
    assert counter.dispute.referral is not None
    assert counter.dispute.referral.receipt == ""
    counter.take({"receipt": "孙伟签收，编号 DG-88"})
    referral = counter.dispute.referral
    assert referral is not None
    assert referral.receipt == "孙伟签收，编号 DG-88"
    assert referral.received_on == counter.desk.today
    assert counter.exits()["acknowledge"] is False


def test_after_a_payment_its_receipt_is_offered(opened: Opener) -> None:
    counter = opened("snacks", "sign")
    counter.button("fulfil_0").click()
    counter.keyboard.rest()
    counter.take({"amount": "300"})
    assert counter.button("notice_print:receipt:1").isVisible()
    counter.button("receipt_1").click()
    counter.keyboard.rest()
    assert counter.page.findChildren(PaperDialog)
    counter.put_papers_away()
