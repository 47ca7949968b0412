"""消费争议和解（调解）协议书: three copies, sums in 大写, the re-weighing, the places to sign."""

from dataclasses import replace
from datetime import date

import pytest

from mediator import documents
from mediator.documents.preview import extract_text
from mediator.domain.case.agreement import Agreement, AgreementMode, PayMethod, Term, TermKind
from mediator.domain.case.parties import Consumer, Side
from mediator.domain.case.scale import Method, Reweigh
from mediator.domain.papers import AgreementPaper
from tests.documents.pieces import AGREEMENT, DRAFT, FACTS, INTAKE, PAY, REWEIGH, agreed
from tests.documents.specimens import AGREEMENT_PAPER
from tests.documents.words import bare, said, told

DUE = date(2026, 11, 27)


def _said(**changes: object) -> str:
    """What a draft of the usual paper says with an agreement changed."""
    agreement = replace(AGREEMENT, **changes)  # type: ignore[arg-type]  # Any field.
    return said(documents.render(replace(AGREEMENT_PAPER, head=DRAFT, agreement=agreement)))


def test_each_side_and_the_station_get_the_same_words() -> None:
    marked = ("甲方持", "乙方持", "站存")
    pages = [bare(page) for page in extract_text(documents.render(AGREEMENT_PAPER))]

    assert [page.endswith(mark) for page, mark in zip(pages, marked, strict=True)] == [True] * 3
    assert len({page.removesuffix(mark) for page, mark in zip(pages, marked, strict=True)}) == 1


def test_a_long_agreement_is_numbered_within_each_copy() -> None:
    terms = tuple(PAY for _ in range(40))
    paper = replace(AGREEMENT_PAPER, agreement=agreed(replace(AGREEMENT, terms=terms)))

    pages = extract_text(documents.render(paper))
    each = len(pages) // 3
    assert each > 1
    numbers = [f"第{at}页/共{each}页" for at in range(1, each + 1)] * 3
    assert all(number in words for number, words in zip(numbers, pages, strict=True))


def test_a_case_settled_on_the_spot_fits_one_page() -> None:
    assert len(extract_text(documents.render(AGREEMENT_PAPER))) == 3


def test_a_draft_comes_in_one_copy() -> None:
    (page,) = extract_text(
        documents.render(replace(AGREEMENT_PAPER, head=DRAFT, agreement=AGREEMENT))
    )

    assert "持" not in page.splitlines()[-1]


def test_the_paper_names_the_parties_the_matter_and_the_terms() -> None:
    words = told(documents.render(AGREEMENT_PAPER))

    for expected in (
        "消费争议和解（调解）协议书",
        "登记编号：XC-2026-0121签发：吕敏，2026年11月20日",
        "甲方（消费者）：李𬴂联系电话：13800001201",
        "乙方（经营者）：王记鲜肉经营者：王建国摊位号：A07分区：A区肉类糕点联系电话：13900006620",
        "甲方请求：补足商品数量、赔偿损失，请求金额50.00元。",
        "公平秤复秤1.985kg，短115g，超过附表负偏差（5g）",
        "证据：付款小票一张（购物凭证，甲方提供）；示值照片一张（照片，市场开办方提供）。",
        "一、乙方当场为甲方补足猪后腿肉0.120kg（折价3.36元）。",
        "二、乙方赔偿甲方人民币50.00元（大写：伍拾元整），当场以微信支付履行完毕。",
        "☑当场履行完毕：第一条、第二条☐限期履行",
        "收款人签名：",
        "☑不适用☐由市场开办方先行赔付",
        "甲方（签名或者按指印）：",
        "乙方（签名、盖章或者按指印）：",
        "服务站（盖章）：",
    ):
        assert expected in words


def test_terms_that_wait_are_set_apart_from_those_done_at_once() -> None:
    later = Term(kind=TermKind.REFUND, amount_fen=100, method=PayMethod.CASH, due_on=DUE)
    soon = replace(later, due_on=date(2026, 11, 25))

    words = _said(terms=(AGREEMENT.terms[0], later, soon))
    assert (
        "☑当场履行完毕：第一条☑限期履行：第二条、第三条，最迟于2026年11月27日前（含当日）" in words
    )
    assert "收款人签名" not in words
    assert "☐当场履行完毕☑限期履行：第一条，最迟于" in _said(terms=(later,))


def test_what_the_market_pays_first_is_named_with_its_sum() -> None:
    term = Term(kind=TermKind.REFUND, debtor=Side.MARKET, amount_fen=64_000, method=PayMethod.CASH)
    words = _said(terms=(term, term))

    assert "市场开办方：东关农贸市场" in words
    assert "☐不适用☑由市场开办方先行赔付，合计人民币1,280.00元（大写：壹仟贰佰捌拾元整）" in words
    assert "市场开办方（盖章）：" in words


def test_an_agreement_that_replaces_another_says_so() -> None:
    assert "本协议取代编号为XC-XY-2026-0030的协议，原协议作废。" in _said(
        supersedes="XC-XY-2026-0030"
    )
    assert "取代" not in _said()


def test_an_oral_agreement_is_one_record_signed_by_the_mediator() -> None:
    oral = agreed(replace(AGREEMENT, mode=AgreementMode.ORAL))
    (page,) = extract_text(documents.render(replace(AGREEMENT_PAPER, agreement=oral)))

    words = bare(page)
    assert "口头协议登记表" in words
    assert "双方口头达成如下协议" in words
    assert "调解（主持）人：" in words
    assert "甲方（签名" not in words
    assert "协议书登记" not in words


@pytest.mark.parametrize(
    ("slip", "judgement"),
    [
        (REWEIGH, "短115g，超过附表负偏差（5g）"),
        (replace(REWEIGH, checked_mg=2_095_000), "短5g，未超过附表负偏差（5g）"),
        (replace(REWEIGH, checked_mg=2_100_000), "与结算重量相同，未超过附表负偏差（5g）"),
        (replace(REWEIGH, checked_mg=2_200_000), "多100g，未超过附表负偏差（5g）"),
        (
            replace(REWEIGH, method=Method.EQUAL, checked_mg=2_089_999),
            "短10.001g，超过附表负偏差的2倍（10g）",
        ),
        (replace(REWEIGH, excluded=True), "短115g，活禽、活鱼、水发物除外，不作判定。"),
        (
            replace(REWEIGH, settled_mg=20_000_000),
            "短18.015kg，超出附表称重范围，不作判定。",
        ),
    ],
)
def test_a_reweighing_says_what_the_tables_allow_and_no_more(slip: Reweigh, judgement: str) -> None:
    paper = replace(AGREEMENT_PAPER, facts=replace(FACTS, reweighs=(slip,)))

    assert judgement in said(documents.render(paper))


def test_a_scale_without_a_number_leaves_no_empty_brackets() -> None:
    slip = replace(REWEIGH, scale_serial="")
    paper = replace(AGREEMENT_PAPER, facts=replace(FACTS, reweighs=(slip,), evidence=()))

    words = said(documents.render(paper))
    assert "核称：更高准确度的秤，2026年11月20日9时44分，赵称。" in words
    assert "证据：" not in words


def test_several_consumers_are_numbered_and_each_signs() -> None:
    people = (*INTAKE.consumers, Consumer(name="张䶮", phone="13900000002"))
    intake = replace(INTAKE, consumers=people)

    words = said(documents.render(replace(AGREEMENT_PAPER, head=DRAFT, intake=intake)))
    assert "甲方（消费者）之二：张䶮联系电话：13900000002" in words
    assert "甲方之一（签名或者按指印）：" in words
    assert "甲方之二（签名或者按指印）：" in words


@pytest.mark.parametrize("lines", range(1, 60, 3))
def test_the_places_to_sign_never_stand_alone(lines: int) -> None:
    facts = "甲方认为乙方应当按照约定的数量和质量交付商品，双方对此没有一致意见。\n" * lines
    draft = Agreement(terms=AGREEMENT.terms, facts=facts)
    paper = AgreementPaper(head=DRAFT, intake=INTAKE, facts=FACTS, agreement=draft)

    signed = [bare(page) for page in extract_text(documents.render(paper)) if "乙方（签名" in page]
    (last,) = signed
    before = last.partition("甲方（签名")[0]
    assert "先行赔付" in before
    assert "服务站（盖章）" in last
    assert len(before) > 100
