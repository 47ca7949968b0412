"""移交清单: what each case still needs, the money, and room for what is counted by hand."""

from dataclasses import replace

import pytest

from mediator import documents
from mediator.domain.case.missing import Missing
from tests.documents.specimens import HANDOVER, OPEN_CASE, PLAINEST
from tests.documents.words import said


def test_a_case_is_handed_over_with_its_step_its_day_and_all_that_lacks() -> None:
    words = said(documents.render(HANDOVER))
    assert "由吕敏向周静移交" in words
    assert "未归档的案件（2件）" in words
    assert "李＊等3人A07王记鲜肉" in words
    assert "待办：履行履行期限：2026年11月18日（已超期）（已中止计时）" in words
    lacking = "协议书盖章；第二条未履行；未出具调解笔录（2）；未出具权利义务与个人信息告知书"
    assert f"{lacking}；先行赔付待追偿200.00元" in words
    assert "文书3份证据2件" in words


def test_a_case_that_is_on_time_and_lacks_nothing_says_so() -> None:
    case = replace(OPEN_CASE, due_on=HANDOVER.head.made_at.date(), missing=(), to_recover_fen=0)
    words = said(documents.render(replace(HANDOVER, cases=(case,))))
    assert "已超期" not in words
    assert "（已中止计时）无文书3份" in words


def test_the_money_is_added_up() -> None:
    words = said(documents.render(HANDOVER))
    assert "先行赔付尚待追偿：1件，合计200.00元" in words
    assert "经营户保证金：3户，合计3,000.00元" in words
    assert "A03某店1,500.00" in words


def test_a_station_with_nothing_open_says_so_and_still_counts_its_things() -> None:
    words = said(documents.render(PLAINEST["handover"]))
    for told in ("没有未归档的案件", "没有登记经营户保证金", "没有登记公平秤", "公章、业务章"):
        assert told in words


@pytest.mark.parametrize(
    "code",
    [
        "consumer_signature",
        "notice_signature",
        "seal",
        "agreement_unsigned",
        "reply_missing",
        "receipt_missing",
        "evidence_unlisted",
    ],
)
def test_every_gap_that_a_file_may_have_has_words(code: str) -> None:
    case = replace(OPEN_CASE, missing=(Missing(code=code, blocking=False),), to_recover_fen=0)
    assert code not in said(documents.render(replace(HANDOVER, cases=(case,))))
