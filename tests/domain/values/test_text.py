"""What was typed is kept as it was seen, or refused; people stay masked."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.values import text

HOSTILE = st.text(
    st.characters()
    | st.sampled_from("\u200d\u200b\u202e\ufeff\ufe0f👨👩👍🏽e\u0301\t\r\n\u2028 李𬴂")
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("   ", ""),
        (" \n\u3000猪后腿肉\u3000\n ", "猪后腿肉"),
        ("李𬴂", "李𬴂"),
        ("张䶮", "张䶮"),
        ("A&B", "A&B"),
        ("<b>", "<b>"),
        ('<img src="/etc/hostname"/>', '<img src="/etc/hostname"/>'),
        ("100%_'\"“”", "100%_'\"“”"),
        ("第一行\n第二行", "第一行\n第二行"),
        ("一\r\n二\r三\v四\f五\u0085六\u2028七\u2029八", "一\n二\n三\n四\n五\n六\n七\n八"),
        ("一\n\n二", "一\n\n二"),
        ("2\t斤", "2 斤"),
        ("a\x01b\x1bc\x7fd\x9fe", "abcde"),
        ("\u202eabc\u202c", "abc"),
        ("\u2066a\u2069\u200eb\u200fc\u061c", "abc"),
        ("\ufeff王\u200b建\u2060国\u00ad", "王建国"),
        ("王\u200d建\u200c国", "王建国"),
        ("\u200d王", "王"),
        ("王\u200d", "王"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("❤️\u200d🔥", "❤️\u200d🔥"),
        ("👩🏽\u200d🚒", "👩🏽\u200d🚒"),
        ("👨\u200d\u200d👩", "👨👩"),
        ("👨\u200d王", "👨王"),
        ("e\u0301", "é"),
        ("e\u200d\u0301", "é"),
        ("葛\U000e0100", "葛\U000e0100"),
        ("\ue000", "\ue000"),
        ("字" * 20_000, "字" * 20_000),
    ],
)
def test_what_can_be_seen_is_kept(typed: str, kept: str) -> None:
    assert text.clean(typed) == kept


@pytest.mark.parametrize(
    "typed", ["\0", "a\0b", "\ud800", "李\udfff", "\uffff", "\ufffe", "\ufdd0", "\U0010ffff"]
)
def test_what_cannot_be_kept_is_refused_and_not_dropped(typed: str) -> None:
    for read in (text.clean, text.one_line):
        with pytest.raises(RuleViolation, match="text_unreadable") as refused:
            read(typed, field="facts")
        assert refused.value.field == "facts"


def test_overlong_text_is_refused_and_not_cut() -> None:
    assert text.clean(" 四个汉字 ", limit=4) == "四个汉字"
    assert text.clean("李𬴂", limit=2) == "李𬴂"
    with pytest.raises(RuleViolation, match="text_too_long") as refused:
        text.clean("字" * 20_000, limit=2_000, field="facts")
    assert refused.value.field == "facts"
    assert refused.value.facts == {"limit": 2_000, "length": 20_000}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("\n \n", ""),
        ("王记鲜肉", "王记鲜肉"),
        ("一\n二", "一 二"),
        ("一 \r\n\n  二\n", "一 二"),
        ("a  b", "a  b"),
    ],
)
def test_one_line_joins_lines(typed: str, kept: str) -> None:
    assert text.one_line(typed) == kept


def test_one_line_measures_what_it_keeps() -> None:
    assert text.one_line("一\n\n\n二", limit=3) == "一 二"
    with pytest.raises(RuleViolation, match="text_too_long"):
        text.one_line("一\n二", limit=2, field="goods")


@given(HOSTILE)
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    try:
        once = text.clean(typed)
    except RuleViolation:
        return
    assert text.clean(once) == once
    assert normalize("NFC", once) == once
    assert text.one_line(text.one_line(typed)) == text.one_line(typed)
    assert "\n" not in text.one_line(typed)
    assert not text.has_unseen(once)
    assert text.has_unseen(f"{typed}\u202e")


@pytest.mark.parametrize(
    ("typed", "unseen"),
    [
        ("肉\u202e摊\u2066", True),
        ("肉\x07摊", True),
        ("\ufeff王建国", True),
        ("王\u200d建国", True),
        ("李𬴂 \t张䶮 \r\n\u2028", False),
        ("😀👨\u200d👩\u200d👧", False),
        ("e\u0301", False),
    ],
)
def test_it_is_known_whether_something_unseen_will_be_left_out(typed: str, *, unseen: bool) -> None:
    assert text.has_unseen(typed) is unseen


@given(st.text("市场猪肉李𬴂abc123 ，。\n").map(str.strip))
def test_plain_words_pass_unchanged(typed: str) -> None:
    assert text.clean(typed) == typed


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("李𬴂", "李＊"),
        ("𬴂李", "𬴂＊"),
        ("张䶮", "张＊"),
        ("单田芳", "单＊＊"),
        ("欧阳修", "欧阳＊"),
        ("司马相如", "司马＊＊"),
        ("诸葛亮", "诸葛＊"),
        ("欧阳", "欧＊"),
        ("李", "＊"),
        ("", ""),
        ("John", "J＊＊＊"),
        ("阿卜杜拉·买买提", "阿＊＊＊＊＊＊＊"),
    ],
)
def test_a_name_shows_its_surname_only(name: str, masked: str) -> None:
    assert text.mask_name(name) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("13800001201", "138＊＊＊＊1201"),
        ("0374-2621234", "0374-＊＊＊1234"),
        ("010-62345678", "010-＊＊＊＊5678"),
        ("0374-2621234转801", "0374-＊＊＊＊＊＊＊转801"),
        ("4008100000", "400＊＊＊0000"),
        ("+85291234567", "+85＊＊＊＊＊4567"),
        ("2621234", "＊＊＊1234"),
        ("12315", "＊2315"),
        ("1201", "＊＊＊＊"),
        ("", ""),
    ],
)
def test_a_phone_shows_its_start_and_last_four(number: str, masked: str) -> None:
    assert text.mask_phone(number) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [("41100019800101123X", "＊" * 14 + "123X"), ("123X", "＊＊＊＊"), ("", "")],
)
def test_an_identity_number_shows_its_last_four_only(number: str, masked: str) -> None:
    assert text.mask_id(number) == masked


@given(st.text(min_size=1))
def test_a_mask_keeps_the_length_and_hides_something(value: str) -> None:
    for mask in (text.mask_name, text.mask_phone, text.mask_id):
        masked = mask(value)
        assert len(masked) == len(value)
        assert "＊" in masked


PHONES = [
    ("", ""),
    ("  ", ""),
    ("13800001201", "13800001201"),
    ("138 0000 1201", "13800001201"),
    ("138-0000-1201", "13800001201"),
    ("１３８００００１２０１", "13800001201"),
    ("+86 138 0000 1201", "13800001201"),
    ("＋86-13800001201", "13800001201"),
    ("(+86)13800001201", "13800001201"),
    ("008613800001201", "13800001201"),
    ("8613800001201", "13800001201"),
    ("\u202d13800001201\u202c", "13800001201"),
    ("19900001201", "19900001201"),
    ("0374-2621234", "0374-2621234"),
    ("03742621234", "0374-2621234"),
    ("（0374）2621234", "0374-2621234"),
    ("0374 2621234 转 801", "0374-2621234转801"),
    ("0371-62345678", "0371-62345678"),
    ("01062345678", "010-62345678"),
    ("021-62345678", "021-62345678"),
    ("400-810-0000", "4008100000"),
    ("4008612345", "4008612345"),
    ("400 810 0000转1", "4008100000转1"),
    ("800-810-0000", "8008100000"),
    ("110", "110"),
    ("12315", "12315"),
    ("12345", "12345"),
    ("95588", "95588"),
    ("118114", "118114"),
    ("+852 9123 4567", "+85291234567"),
]


@pytest.mark.parametrize(("typed", "number"), PHONES)
def test_a_phone_has_one_form(typed: str, number: str) -> None:
    assert text.phone(typed) == number
    assert text.phone(number) == number


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1380000120O", "phone_unreadable"),
        ("abc", "phone_unreadable"),
        ("电话", "phone_unreadable"),
        ("微信同号13800001201", "phone_unreadable"),
        ("13800001201,13900001201", "phone_unreadable"),
        ("12345678901", "phone_unreadable"),
        ("00000000000", "phone_unreadable"),
        ("+", "phone_unreadable"),
        ("--", "phone_unreadable"),
        ("转801", "phone_unreadable"),
        ("٠١٢٣", "phone_unreadable"),
        ("<b>", "phone_unreadable"),
        ("1", "phone_length"),
        ("1380000120", "phone_length"),
        ("138000012011", "phone_length"),
        ("+86", "phone_length"),
        ("2621234", "phone_length"),
        ("0374-262123", "phone_length"),
        ("0374-262123456", "phone_length"),
        ("400810000", "phone_length"),
        ("1" * 20_000, "phone_length"),
        ("\ud800", "text_unreadable"),
    ],
)
def test_what_is_no_phone_is_refused_at_its_field(typed: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        text.phone(typed, "consumer_phone")
    assert (refused.value.code, refused.value.field) == (code, "consumer_phone")


def test_a_wrong_length_is_counted() -> None:
    with pytest.raises(RuleViolation) as refused:
        text.phone("138 0000 120")
    assert refused.value.facts == {"length": 10}


@given(st.text("0123456789+-() 转"))
def test_any_phone_accepted_is_in_its_one_form(typed: str) -> None:
    try:
        number = text.phone(typed)
    except RuleViolation:
        return
    assert text.phone(number) == number
