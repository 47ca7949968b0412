"""The sheets of the procedure: what each must say, and what it leaves out."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator import documents
from mediator.documents.preview import extract_text
from mediator.domain.case.agreement import Term, TermKind
from mediator.domain.case.outcomes import Decision, Ground
from mediator.domain.case.parties import Consumer, Side
from mediator.domain.case.scale import Method, Tier
from mediator.domain.papers import Snapshot
from tests.documents.pieces import FULL_INTAKE, INTAKE
from tests.documents.sheets import (
    ACCEPTED,
    ADVANCE,
    DECISION,
    EXHIBIT,
    FEEDBACK,
    FINDINGS,
    FOLLOW_UP,
    PLAIN,
    RECEIPT,
    REFERRAL,
    REFUSED,
    REWEIGH_SLIP,
    USUAL_SHEETS,
)
from tests.documents.words import said


def test_a_refusal_says_why_and_where_to_go_and_bars_no_complaint() -> None:
    words = said(documents.render(DECISION))

    for told in (
        "不予受理告知单",
        "原因：不属本市场。",
        "说明：网上买的手机，不在本市场。",
        "可以这样办理：向实际经营者所在地的市场监督管理部门投诉",
        "本站不予受理，不影响您向市场监督管理部门投诉",
    ):
        assert told in words


@pytest.mark.parametrize(
    "ground",
    [
        Ground.NOT_OUR_MARKET,
        Ground.IN_COURT,
        Ground.ALREADY_HANDLED,
        Ground.OVER_THREE_YEARS,
        Ground.NOT_CONSUMER,
        Ground.OTHER,
    ],
)
def test_every_ground_of_refusal_has_its_own_way_on(ground: Ground) -> None:
    triage = replace(REFUSED, ground=ground)
    assert "可以这样办理：" in said(documents.render(replace(DECISION, triage=triage)))


def test_an_acceptance_says_until_when_and_names_the_promised_answer() -> None:
    words = said(documents.render(ACCEPTED))

    assert "受理告知单" in words
    assert "2026年11月20日决定受理，处理类型：一般。" in words
    assert "本站在2026年11月23日前（含当日）处理完毕" in words
    assert "双方约定的答复时间：2026年11月23日9时44分。" in words
    assert "不予受理" not in words


def test_a_consultation_gets_its_answer_in_writing() -> None:
    triage = replace(REFUSED, decision=Decision.CONSULTATION, ground=None, note="七日内可退。")
    words = said(documents.render(replace(DECISION, triage=triage)))

    assert "咨询答复单" in words
    assert "答复：七日内可退。" in words
    assert "原因" not in words


def test_a_hand_over_tells_the_case_without_a_finding_and_brings_its_slip() -> None:
    words = said(documents.render(REFERRAL))

    for told in (
        "移送函",
        "东关市场监管所：",
        "登记的争议事实：今早在A07摊买猪后腿肉",
        "移送原因：涉嫌假冒，属于违法线索。",
        "移送前，本站组织协商2次",
        "移送的意见：☐同意☑不同意",
        "不认定事实，也不认定责任",
        "☐投诉登记表",
        "回执",
        "接收人：",
    ):
        assert told in words
    assert len(extract_text(documents.render(REFERRAL))) == 1


def test_a_hand_over_without_talks_says_so() -> None:
    assert "没有组织协商" in said(documents.render(replace(REFERRAL, talks=0)))


def test_the_feedback_names_the_number_the_result_and_the_answer() -> None:
    words = said(documents.render(FEEDBACK))

    for told in (
        "转办编号12315-2026-889912",
        "要求反馈日2026年11月25日",
        "组织协商2次",
        "调解达成，2026年11月20日办结。协议编号XC-XY-2026-0031。",
        "消费者挽回损失人民币268.00元（大写：贰佰陆拾捌元整）",
        "反馈意见已换货，消费者满意。",
        "反馈方式平台回复",
        "消费者仍可以依法向市场监督管理部门投诉",
    ):
        assert told in words


def test_a_case_that_goes_on_is_fed_back_as_such() -> None:
    assert "处理结果正在处理。" in said(documents.render(replace(FEEDBACK, ending=None)))


def test_the_record_of_findings_lists_every_piece_of_evidence() -> None:
    words = said(documents.render(FINDINGS))

    for told in (
        "甲方陈述：秤上看是2.10kg",
        "短115g，超过附表负偏差（5g）",
        "明码标价：现场标价清楚。",
        "1付款小票一张购物凭证甲方登记",
        "3鞋底照片照片甲方文件JPEG0123456789ab",
        "不认定责任",
    ):
        assert told in words


def test_findings_without_anything_to_list_say_so() -> None:
    words = said(documents.render(PLAIN["findings"]))

    assert "没有称重、标价等需要另行核实的事项。" in words
    assert "双方没有提供证据。" in words


@pytest.mark.parametrize(
    ("before", "amount", "words"),
    [
        (0, 30_000, "本次支付后尚欠300.00元。"),
        (20_000, 30_000, "此前已付200.00元，本次支付后累计500.00元，尚欠100.00元。"),
        (30_000, 30_000, "此前已付300.00元，至此该条约定已经付清。"),
        (0, 60_000, "该条约定已经一次付清。"),
    ],
)
def test_a_receipt_says_what_was_paid_and_what_is_left(
    before: int, amount: int, words: str
) -> None:
    act = replace(RECEIPT.act, amount_fen=amount)
    told = said(documents.render(replace(RECEIPT, act=act, paid_before_fen=before)))

    assert "收条" in told
    assert "今收到王记鲜肉按照XC-XY-2026-0031号协议书支付的款项人民币" in told
    assert words in told


def test_a_receipt_carries_the_sum_in_capitals() -> None:
    assert "人民币300.00元（大写：叁佰元整）" in said(documents.render(RECEIPT))


@pytest.mark.parametrize(
    ("debtor", "words"),
    [
        (Side.STALL, "王记鲜肉按照"),
        (Side.CONSUMER, "李𬴂按照"),
        (Side.MARKET, "东关农贸市场按照"),
    ],
)
def test_what_is_no_money_is_proved_by_a_slip_of_whoever_performed(
    debtor: Side, words: str
) -> None:
    term = Term(kind=TermKind.APOLOGY, debtor=debtor, text="当面道歉")
    act = replace(RECEIPT.act, amount_fen=None, method=None, note="")
    told = said(documents.render(replace(RECEIPT, term=term, act=act)))

    assert "履行凭证" in told
    assert words in told
    assert "大写" not in told


def test_the_re_weigh_slip_tells_the_row_of_the_table_and_no_more() -> None:
    words = said(documents.render(REWEIGH_SLIP))

    for told in (
        "市场东关农贸市场",
        "商品猪后腿肉单价28.00元/kg",
        "结算重量2.100kg结算金额58.80元",
        "复秤重量1.985kg差值短115g",
        "附表称重范围m≤2.5",
        "负偏差5g",
        "公平秤编号GPC-2024-011",
        "检定有效期2027年3月1日",
        "复秤结果超过附表负偏差（5g）",
        "附表1、附表2",
        "不认定违法",
    ):
        assert told in words
    assert len(extract_text(documents.render(REWEIGH_SLIP))) == 1


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"excluded": True}, "活禽、活鱼、水发物，附表不适用"),
        ({"settled_mg": 15_000_001}, "超出附表称重范围"),
        ({"settled_mg": 2_500_001}, "2.500kg＜m≤10.000kg"),
        ({"method": Method.EQUAL}, "5g（等准确度秤核称，按2倍10g）"),
        ({"unit_price_fen": 3500}, "按价格所属档次"),
        ({"scale_due_on": date(2026, 11, 19)}, "（已过期，结果仅供参考）"),
        ({"scale_serial": "", "scale_due_on": None}, "公平秤编号未登记"),
        (
            {"tier": Tier.GOLD, "unit_price_fen": None, "settled_mg": 10_000, "checked_mg": 9_980},
            "单价按件",
        ),
    ],
)
def test_what_is_special_about_a_weighing_stands_on_its_slip(
    changes: dict[str, Any], told: str
) -> None:
    slip = replace(REWEIGH_SLIP.slips[0], **changes)
    assert told in said(documents.render(replace(REWEIGH_SLIP, slips=(slip,))))


def test_two_weighings_are_numbered() -> None:
    words = said(documents.render(replace(REWEIGH_SLIP, slips=REWEIGH_SLIP.slips * 2)))
    assert "第一次复秤" in words
    assert "第二次复秤" in words


def test_the_sheet_of_an_advance_payment_shows_approval_and_every_recovery() -> None:
    words = said(documents.render(ADVANCE))

    for told in (
        "先行赔付金额人民币640.00元（大写：陆佰肆拾元整）",
        "同意先行赔付。审批人：吕敏",
        "保证金抵扣500.00",
        "银行转账40.00赵称",
        "追偿状态：已赔待追，尚待追偿人民币100.00元（大写：壹佰元整）。",
    ):
        assert told in words


def test_an_advance_payment_that_came_back_says_so() -> None:
    advance = replace(ADVANCE.advance, from_deposit_fen=64_000, recoveries=())
    assert "追偿状态：已全部追回。" in said(documents.render(replace(ADVANCE, advance=advance)))


def test_the_follow_up_ticks_how_content_the_consumer_is() -> None:
    words = said(documents.render(FOLLOW_UP))

    assert "☑很满意☐满意☐基本满意☐不满意" in words
    assert "履行情况已经全部履行" in words
    assert "没有发现" in words


def test_eight_consumers_sign_in_a_list() -> None:
    crowd = tuple(Consumer(name=f"消费者{at}", phone="") for at in range(8))
    intake = replace(INTAKE, consumers=crowd)
    for paper in (DECISION, FINDINGS, ADVANCE):
        assert "甲方各人签名" in said(documents.render(replace(paper, intake=intake)))


def test_a_full_file_of_evidence_runs_over_pages_with_its_head_repeated() -> None:
    pages = extract_text(
        documents.render(replace(FINDINGS, intake=FULL_INTAKE, exhibits=(EXHIBIT,) * 40))
    )
    assert len(pages) > 2
    assert sum("提供方" in page for page in pages) > 1


@pytest.mark.parametrize("paper", USUAL_SHEETS.values())
def test_no_sheet_finds_fault_or_waives_a_right(paper: Snapshot) -> None:
    words = said(documents.render(paper))

    for never in ("欺诈", "放弃", "司法确认", "市场监督管理局调解"):
        assert never not in words
