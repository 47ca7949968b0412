"""A station may word a sentence; what it may not say, or leave out, is named."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.phrasing import Phrase, Phrasing, Sentence, in_force

REFUND = Sentence(
    key="clauses:refund",
    names=("退款", "Refund"),
    standard="{义务方}退还{对方}{金额}",
    places={"debtor": "义务方", "creditor": "对方", "amount": "金额", "day": "日期"},
)
SAFE = "本协议不影响甲方依法投诉、举报、起诉，不免除乙方应承担的行政责任。"
FIXED = Sentence(
    key="agreement:fixed",
    names=("共同条款", "Clauses"),
    standard=f"双方自愿订立本协议。\n{SAFE}",
    places={},
    listed=True,
    kept=(SAFE,),
)
AT = datetime(2026, 11, 20, tzinfo=UTC)


def refused(sentence: Sentence, typed: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleViolation) as found:
        sentence.phrase(typed)
    assert found.value.field == "phrase"
    return found.value.code, dict(found.value.facts)


def test_words_with_their_places_become_a_phrase_and_are_shown_again() -> None:
    phrase = REFUND.phrase(" {对方}从{义务方}处取回{金额} ")
    assert phrase == Phrase(key="clauses:refund", text="{creditor}从{debtor}处取回{amount}")
    assert REFUND.shown(phrase.text) == "{对方}从{义务方}处取回{金额}"
    assert REFUND.marks == ("{义务方}", "{对方}", "{金额}")


@pytest.mark.parametrize(
    ("typed", "code", "facts"),
    [
        ("  ", "required", {}),
        ("{义务方}退{对方}", "phrase_place_missing", {"place": "金额"}),
        ("{义务方}{日期}退{对方}{金额}", "phrase_place_unknown", {"place": "日期"}),
        ("{义务方}{}退{对方}{金额}", "phrase_place_unknown", {"place": ""}),
        ("{义务方.x}退{对方}{金额}", "phrase_place_unknown", {"place": "义务方.x"}),
        ("{debtor}退{对方}{金额}", "phrase_place_unknown", {"place": "debtor"}),
        ("{义务方}退{对方}{金额}}", "phrase_braces", {}),
        ("{{义务方}}退{对方}{金额}", "phrase_braces", {}),
        ("{义务方退{对方}{金额}", "phrase_braces", {}),
        ("{义务方}退{对方}\n{金额}", "phrase_one_line", {}),
        ("{义务方}退{对方}{金额}" * 30, "text_too_long", {"limit": 300, "length": 420}),
        ("{义务方}退{对方}{金额}\0", "text_unreadable", {}),
    ],
)
def test_a_sentence_that_would_not_hold_is_refused(
    typed: str, code: str, facts: dict[str, object]
) -> None:
    assert refused(REFUND, typed) == (code, facts)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("甲方自愿放弃投诉、举报的权利。", "phrase_waives"),
        ("甲方收到款项后不得再向任何部门举报。", "phrase_waives"),
        ("双方今后互不追究。", "phrase_waives"),
        ("甲方不再以任何方式维权。", "phrase_waives"),
        ("甲方应当撤诉。", "phrase_waives"),
        ("甲方的起诉权就此终止。", "phrase_waives"),
        ("双方可申请司法确认。", "phrase_court"),
        ("乙方的行为构成欺诈。", "phrase_fraud"),
        ("东关市场监督管理局主持。", "phrase_authority"),
    ],
)
def test_what_no_paper_may_say_is_refused_with_the_words_found(words: str, code: str) -> None:
    found, facts = refused(FIXED, f"{FIXED.standard}\n{words}")
    assert found == code
    assert str(facts["found"]) in words


@pytest.mark.parametrize(
    "words",
    [
        "本协议不影响甲方向有关部门投诉。",
        "甲方可以随时投诉、举报、起诉。",
        "双方可以向人民法院起诉。",
    ],
)
def test_what_keeps_those_rights_may_be_said(words: str) -> None:
    assert FIXED.phrase(f"{words}\n{SAFE}").text == f"{words}\n{SAFE}"


def test_sentences_that_protect_the_parties_stay() -> None:
    assert refused(FIXED, "双方自愿订立本协议。") == ("phrase_kept", {"words": SAFE})
    assert refused(FIXED, f"{SAFE}改") == ("phrase_kept", {"words": SAFE})
    assert refused(FIXED, "\n".join([SAFE] * 13)) == ("phrase_too_many", {"most": 12})


@settings(max_examples=60)
@given(st.text(st.sampled_from("{}义务方金额对.!:0a\n日期"), max_size=20))
def test_whatever_is_typed_is_refused_or_can_be_filled(typed: str) -> None:
    try:
        text = REFUND.phrase(f"{typed}{{义务方}}{{对方}}{{金额}}").text
    except RuleViolation:
        return
    assert "{debtor}" in text
    assert "{" not in text.format(debtor="", creditor="", amount="")


def test_the_version_of_a_moment_is_the_last_that_was_made_before() -> None:
    first = Phrasing(made_at=AT, by="吕敏", id=1)
    second = Phrasing(made_at=AT + timedelta(days=1), by="吕敏", id=2)
    hour = timedelta(hours=1)
    assert in_force((first, second), AT - hour) is None
    assert in_force((first, second), AT + hour) is first
    assert in_force((first, second), AT + timedelta(days=2)) is second
    assert second.version == "v1.2"
