"""The sentences of terms, as both sides will read them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.documents import clause
from mediator.documents.clauses import words
from mediator.documents.layout.paragraph import Run
from mediator.domain.case.agreement import GOODS_TERMS, MONEY_TERMS, PayMethod, Term, TermKind
from mediator.domain.case.parties import Side
from mediator.domain.values import money

DUE = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("term", "sentence"),
    [
        (
            Term(kind=TermKind.COMPENSATE, amount_fen=5000, method=PayMethod.WECHAT),
            "乙方赔偿甲方人民币50.00元（大写：伍拾元整），当场以微信支付履行完毕。",
        ),
        (
            Term(kind=TermKind.REFUND, amount_fen=128_005, method=PayMethod.BANK, due_on=DUE),
            "乙方退还甲方人民币1,280.05元（大写：壹仟贰佰捌拾元零伍分），于2026年11月27日前（含当日）以银行转账付清。",
        ),
        (
            Term(
                kind=TermKind.COMPENSATE,
                amount_fen=60_000,
                method=PayMethod.WECHAT,
                due_on=DUE,
                instalments=2,
                place="服务站",
            ),
            "乙方赔偿甲方人民币600.00元（大写：陆佰元整），于2026年11月27日前（含当日）在服务站以微信支付分2次付清。",
        ),
        (
            Term(kind=TermKind.REFUND, goods="白酒", quantity="2瓶", amount_fen=91_600),
            "就白酒2瓶，乙方退还甲方人民币916.00元（大写：玖佰壹拾陆元整），当场履行完毕。",
        ),
        (
            Term(
                kind=TermKind.REFUND,
                debtor=Side.MARKET,
                amount_fen=64_000,
                method=PayMethod.CASH,
                text="从保证金中支付",
            ),
            "市场开办方退还甲方人民币640.00元（大写：陆佰肆拾元整），当场以现金履行完毕。说明：从保证金中支付。",
        ),
        (
            Term(
                kind=TermKind.COMPENSATE,
                debtor=Side.CONSUMER,
                amount_fen=100,
                method=PayMethod.CASH,
            ),
            "甲方赔偿乙方人民币1.00元（大写：壹元整），当场以现金履行完毕。",
        ),
        (Term(kind=TermKind.REFUND), "乙方退还甲方人民币＿＿＿＿元，当场履行完毕。"),
        (
            Term(kind=TermKind.MAKE_UP, goods="猪后腿肉", quantity="0.120 kg", value_fen=336),
            "乙方当场为甲方补足猪后腿肉0.120 kg（折价3.36元）。",
        ),
        (
            Term(kind=TermKind.REPLACE, goods="同款运动鞋1双", due_on=DUE, place="B05摊"),
            "乙方于2026年11月27日前（含当日）在B05摊为甲方更换同款运动鞋1双。",
        ),
        (Term(kind=TermKind.REPAIR, goods="电热水壶"), "乙方当场为甲方修理电热水壶。"),
        (
            Term(kind=TermKind.REWORK, goods="裁剪", due_on=DUE, instalments=2),
            "乙方于2026年11月27日前（含当日）分2次为甲方重作裁剪。",
        ),
        (
            Term(
                kind=TermKind.REPLACE,
                goods="女靴",
                amount_fen=2000,
                method=PayMethod.ALIPAY,
                text="差价一并退还。",
            ),
            "乙方当场为甲方更换女靴，并以支付宝支付人民币20.00元（大写：贰拾元整）。说明：差价一并退还。",
        ),
        (Term(kind=TermKind.RETURN, goods="白酒"), "乙方当场接受甲方退回的白酒。"),
        (
            Term(kind=TermKind.RETURN, goods="白酒", debtor=Side.CONSUMER, due_on=DUE),
            "甲方于2026年11月27日前（含当日）向乙方退回白酒。",
        ),
        (Term(kind=TermKind.APOLOGY, text="态度不好"), "乙方当场向甲方道歉：态度不好。"),
        (
            Term(kind=TermKind.APOLOGY, text="当面说明", amount_fen=500),
            "乙方当场向甲方道歉：当面说明（金额人民币5.00元（大写：伍元整））。",
        ),
        (Term(kind=TermKind.OTHER, text="双方互相谅解。"), "双方互相谅解。"),
        (
            Term(
                kind=TermKind.OTHER,
                text="抽查全部秤具",
                debtor=Side.MARKET,
                due_on=DUE,
                place="A区",
                goods="电子秤",
                quantity="3台",
                amount_fen=100,
                value_fen=200,
                method=PayMethod.OTHER,
            ),
            "抽查全部秤具（由市场开办方履行，于2026年11月27日前（含当日），在A区，电子秤3台，金额人民币1.00元（大写：壹元整），以其他方式，折价2.00元）。",
        ),
        (Term(kind=TermKind.OTHER), "＿＿＿＿。"),
    ],
)
def test_a_term_reads_as_one_sentence(term: Term, sentence: str) -> None:
    assert clause(term) == sentence


@pytest.mark.parametrize("kind", TermKind)
@pytest.mark.parametrize("debtor", Side)
def test_every_kind_of_term_can_be_owed_by_every_side(kind: TermKind, debtor: Side) -> None:
    term = Term(kind=kind, debtor=debtor, goods="货", text="话", amount_fen=1)
    sentence = clause(term)

    assert sentence.endswith("。")
    if kind in MONEY_TERMS | GOODS_TERMS:
        owes = {Side.CONSUMER: "甲方", Side.STALL: "乙方", Side.MARKET: "市场开办方"}[debtor]
        assert owes in sentence


@given(
    fen=st.integers(min_value=0, max_value=money.LARGEST_FEN),
    kind=st.sampled_from(sorted(MONEY_TERMS)),
    due_on=st.none() | st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)),
)
def test_a_sum_is_told_twice_and_once_only(fen: int, kind: TermKind, due_on: date | None) -> None:
    sentence = clause(Term(kind=kind, amount_fen=fen, due_on=due_on, method=PayMethod.CASH))

    assert sentence.count(f"人民币{money.show(fen)}元（大写：{money.in_capitals(fen)}）") == 1
    assert sentence.count("当场") == (due_on is None)


def test_what_was_typed_keeps_its_field() -> None:
    term = Term(kind=TermKind.REPAIR, goods="壶", quantity="1个", place="店里", text="当日取回")
    named = {each.field: each.text for each in words(term, 4) if isinstance(each, Run)}

    assert named == {
        "term_4_goods": "壶",
        "term_4_quantity": "1个",
        "term_4_place": "店里",
        "term_4_text": "当日取回",
    }


def test_words_with_braces_and_markup_stay_as_typed() -> None:
    term = Term(kind=TermKind.OTHER, text="{debtor} <b>{0}</b> %s")

    assert clause(term) == "{debtor} <b>{0}</b> %s。"
    assert clause(replace(term, kind=TermKind.APOLOGY)).endswith("：{debtor} <b>{0}</b> %s。")
