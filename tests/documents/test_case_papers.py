"""The forms and notices of a case: what each must say, and what it leaves out."""

from dataclasses import replace
from typing import get_args

import pytest

from mediator import documents
from mediator.documents.preview import extract_text
from mediator.domain.case.claim import Source, Voucher
from mediator.domain.case.outcomes import Facts, Round
from mediator.domain.case.parties import Agent
from mediator.domain.papers import Snapshot, TranscriptPaper
from mediator.domain.stalls.commitments import Pledge
from tests.documents.pieces import BARE_STATION, FACTS, FULL_INTAKE, INTAKE, TALKS
from tests.documents.specimens import FAILURE, NOTICE, PLEDGE, REGISTRATION, TRANSCRIPT, USUAL
from tests.documents.words import said


def test_a_usual_registration_form_fits_one_page() -> None:
    assert len(extract_text(documents.render(REGISTRATION))) == 1


def test_the_registration_form_ticks_what_was_chosen_and_shows_the_rest() -> None:
    words = said(documents.render(REGISTRATION))

    assert "☐无☑小票☐发票☐付款记录☐合同☐会员卡、预付卡☐其他" in words
    assert "☐修理☐重作☐更换☐退货☑补足商品数量☐退还货款和服务费用☑赔偿损失☐道歉☐其他" in words
    assert "请求金额：人民币50.00元（大写：伍拾元整）" in words
    assert "公示投诉信息（不含个人信息）：☐同意☑不同意" in words
    assert "移送或者委托其他调解组织：☐同意☑不同意" in words


def test_the_registration_form_ends_with_the_notice_on_personal_data() -> None:
    words = said(documents.render(REGISTRATION))

    assert "个人信息告知：东关农贸市场消费维权服务站（东关大街18号市场正门服务台" in words
    for told in (
        "姓名、电话（必需）",
        "住址、证件号码（自愿提供）",
        "查阅、复制、更正、删除",
        "撤回同意",
    ):
        assert told in words


@pytest.mark.parametrize(
    ("source", "words"),
    [(Source.WALK_IN, "以上登记内容经核对"), (Source.PHONE, "非现场投诉，无须签名")],
)
def test_only_who_stands_at_the_counter_is_asked_to_sign(source: Source, words: str) -> None:
    intake = replace(INTAKE, source=source)

    assert words in said(documents.render(replace(REGISTRATION, intake=intake)))


def test_the_registration_form_names_everybody_who_acts_for_a_party() -> None:
    words = said(documents.render(replace(REGISTRATION, intake=FULL_INTAKE)))

    assert "代理人李小明（儿子）代理人电话13700000000" in words
    assert "投诉人之二张䶮联系电话：13900000002住址：西关街9号" in words
    assert "转办单位东关市场监管所转办编号12315-2026-889912" in words
    assert "要求反馈日2026年11月25日" in words


def test_an_agent_may_have_neither_phone_nor_relation() -> None:
    agent = Agent(name="周平")
    consumer = replace(INTAKE.consumers[0], agent=agent)
    intake = replace(INTAKE, consumers=(consumer, replace(consumer, name="周安")))

    words = said(documents.render(replace(REGISTRATION, intake=intake)))
    assert "代理人周平代理人电话未提供" in words
    assert "委托代理人：周平" in words


def test_what_was_not_given_is_said_to_be_missing() -> None:
    intake = replace(
        INTAKE,
        purchase=replace(
            INTAKE.purchase, bought_on=None, amount_fen=None, quantity="", voucher=Voucher.NONE
        ),
        nature=None,
        category=None,
        respondent=replace(INTAKE.respondent, number="", operator="", zone="", phone=""),
    )
    words = said(documents.render(replace(REGISTRATION, intake=intake)))

    assert words.count("未提供") == 6
    assert words.count("未登记") == 5
    assert "☑无☐小票" in words


def test_the_notice_tells_rights_routes_and_what_happens_with_data() -> None:
    words = said(documents.render(NOTICE))

    for told in (
        "李𬴂（甲方）、王记鲜肉（乙方）：",
        "自愿。",
        "免费。",
        "随时可以停止。",
        "申请回避。",
        "本站不是行政机关",
        "《消费者权益保护法》第三十九条",
        "本站的指导单位是东关市场监管所。",
        "办结后3年；期满删除或者去除身份信息",
        "甲方（消费者）☐同意调解☐不同意调解回避：☐不申请☐申请，对象和理由：",
        "乙方（经营者）☐同意调解☐不同意调解",
        "告知人：吕敏",
    ):
        assert told in words


def test_a_notice_of_a_bare_station_names_nobody_else() -> None:
    head = replace(NOTICE.head, station=BARE_STATION)
    words = said(documents.render(replace(NOTICE, head=head)))

    assert "指导单位" not in words
    assert "处理者：小站。" in words


def test_the_transcript_has_its_seven_points_in_order() -> None:
    words = said(documents.render(TRANSCRIPT))
    points = [
        "调解笔录（第一次）",
        "一、权利义务告知",
        "二、原则和人员告知",
        "三、双方陈述甲方陈述：秤上看是2.10kg",
        "四、核实和质证",
        "五、协商过程甲方意见：要求补足并赔偿。乙方意见：愿意补足",
        "次序提出方方案金额（元）1甲方补足并赔一百100.002乙方当面道歉—",
        "六、结果和风险告知双方达成一致。乙方补足0.12kg并赔偿50元。",
        "七、核对和签名以上笔录已经☐交双方阅读☐向双方宣读",
        "甲方（签名或者按指印）：",
    ]

    places = [words.find(point) for point in points]
    assert -1 not in places
    assert places == sorted(places)


def _transcript(facts: Facts | None, talks: Round) -> str:
    paper: TranscriptPaper = replace(TRANSCRIPT, facts=facts, talks=talks, round_number=2)
    return said(documents.render(paper))


def test_a_round_that_failed_says_why_and_where_else_to_go() -> None:
    words = _transcript(FACTS, replace(TALKS, agreed=False, result="各执一词。", offers=()))

    assert "调解笔录（第二次）" in words
    assert "双方没有达成一致。各执一词。" in words
    assert "本站调解不成，不影响甲方向市场监督管理部门投诉" in words
    assert "次序" not in words


def test_a_round_before_any_finding_tells_what_the_consumer_registered() -> None:
    words = _transcript(None, replace(TALKS, result="", place="", present=""))

    assert "甲方陈述：今早在A07摊买猪后腿肉" in words
    assert "乙方陈述" not in words
    assert "没有称重、证据等需要另行核实的事项。" in words
    assert "双方达成一致。协议内容以双方确认的协议书" in words
    assert "地点东关农贸市场消费维权服务站" in words
    assert "在场人员双方当事人" in words


@pytest.mark.parametrize(
    ("marked", "words"), [(True, "标价清楚"), (False, "没有按要求标价"), (None, "")]
)
def test_price_tags_are_told_only_when_they_were_checked(marked: bool | None, words: str) -> None:
    facts = replace(FACTS, prices_marked=marked, evidence=(), agreed="")
    written = _transcript(facts, TALKS)

    assert ("明码标价：" in written) == (marked is not None)
    assert words in written
    assert "证据：" not in written
    assert "双方认可的事实" not in written


def test_the_notice_of_failure_opens_five_routes_and_the_regulators_door() -> None:
    words = said(documents.render(FAILURE))

    for told in (
        "本站于2026年11月16日终止调解。终止原因：双方各执一词",
        "一、继续与经营者协商，自行和解。",
        "二、请消费者协会或者其他依法成立的调解组织调解。",
        "三、向有关行政部门投诉，本市场由东关市场监管所管辖，也可以拨打12315。",
        "四、与经营者有仲裁协议的，按照协议申请仲裁。",
        "五、向人民法院起诉。",
        "不影响甲方向市场监督管理部门投诉",
        "本件已经移送：东关市场监管所。",
        "甲方请求：补足商品数量、赔偿损失，请求金额50.00元。",
    ):
        assert told in words


def test_the_notice_of_failure_of_a_bare_station_still_names_the_hotline() -> None:
    paper = replace(FAILURE, head=replace(FAILURE.head, station=BARE_STATION), referred_to="")
    words = said(documents.render(paper))

    assert "三、向有关行政部门投诉，也可以拨打12315。" in words
    assert "移送" not in words


def test_every_kind_of_snapshot_can_be_written() -> None:
    assert {type(paper) for paper in USUAL.values()} == set(get_args(Snapshot))


def test_a_pledge_of_honesty_names_both_sides_the_promises_and_the_term() -> None:
    words = said(documents.render(PLEDGE))

    assert "诚信经营承诺书" in words
    assert "东关农贸市场" in words
    assert "王记鲜肉" in words
    assert "先行赔付" in words
    assert "有效期至2027年11月20日" in words
    assert "承诺人（签名、盖章或者按指印）" in words
    assert len(extract_text(documents.render(PLEDGE))) == 1


def test_a_pledge_on_weighing_without_a_term_says_so() -> None:
    paper = replace(PLEDGE, pledge=Pledge.WEIGHING, valid_until=None)
    words = said(documents.render(paper))

    assert "计量自我承诺书" in words
    assert "负偏差" in words
    assert "在本市场经营期间一直有效" in words
    assert "欺诈" not in words
