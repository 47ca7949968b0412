"""What may be printed and what is refused, by name."""

import pytest

from mediator.documents.layout import fonts
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.text import text
from mediator.domain.errors import DocumentProblem

# The Han characters of 通用规范汉字表 that lie outside GBK, a sample of each block.
_RARE = "䶮㛃㼆𫖯𬴂𫘧𬀩𰻝鿍㑇𠅤𫄧𬳵"


@pytest.mark.parametrize("value", ["A&B", "<b>", '<img src="/etc/hostname"/>', "%_'\"\\", "李𬴂"])
def test_signs_of_other_languages_are_plain_text(value: str) -> None:
    assert text(value) == value


def test_white_at_the_ends_of_a_run_is_kept() -> None:
    assert text("　电话：\t1\n") == "　电话： 1\n"
    assert text("　") == "　"


@pytest.mark.parametrize(
    ("value", "kept"), [("李\u202e某", "李某"), ("李\x07某", "李某"), ("甲\r\n乙", "甲\n乙")]
)
def test_what_nobody_sees_is_left_out(value: str, kept: str) -> None:
    assert text(value) == kept


def test_a_sign_asked_for_in_colour_prints_plain() -> None:
    assert text("☑\ufe0f现场") == "☑现场"


@pytest.mark.parametrize("character", ["😀", "𠂢", "\ue000"])
def test_a_character_without_glyph_is_named_with_its_field(character: str) -> None:
    with pytest.raises(DocumentProblem) as problem:
        text(f"李{character}某", field="consumer.name")

    assert problem.value.code == "missing_glyph"
    assert problem.value.character == character
    assert problem.value.field == "consumer.name"


@pytest.mark.parametrize("value", ["李\ud800", "李\0"])
def test_what_no_file_can_hold_is_refused(value: str) -> None:
    with pytest.raises(DocumentProblem) as problem:
        text(value, field="facts")

    assert (problem.value.code, problem.value.field) == ("text_unreadable", "facts")


@pytest.mark.parametrize("face", Face)
def test_every_face_draws_rare_names(face: Face) -> None:
    assert [char for char in _RARE if fonts.glyph(char, face) is None] == []


@pytest.mark.parametrize("face", Face)
def test_every_face_draws_every_character_of_gbk(face: Face) -> None:
    pairs = (bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF))
    han = [c for pair in pairs if "一" <= (c := pair.decode("gbk", "ignore")) <= "\u9fff"]

    assert len(han) > 20_900
    assert [char for char in han if fonts.glyph(char, face) is None] == []


def test_bold_text_falls_back_to_regular_then_to_the_font_of_rare_names() -> None:
    drawn = [fonts.glyph(char, Face.SONG_BOLD) for char in "甲㐀𫝀"]

    assert [glyph and glyph.font for glyph in drawn] == [
        "NotoSerifSC-Bold",
        "NotoSerifSC-Regular",
        "HanaMinB-CDEF",
    ]


def test_amount_words_and_form_signs_have_glyphs() -> None:
    assert fonts.missing("零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整￥¥＊①②③㎡℃№☐☑☒…—·●○") == ""
