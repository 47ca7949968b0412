"""Lines of Chinese: 避头尾, straight edges, whole numbers."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.documents.layout.bonds import NO_END, NO_START
from mediator.documents.layout.lines import Align, Line
from mediator.documents.layout.paragraph import Paragraph, Style

_WORDS = tuple("甲乙双方当场补足差额赔偿消费者经营者服务站依法投诉举报复秤结果没有异议")
_PIECES = (
    *_WORDS,
    *"，。、；：！？，。",
    "“缺斤短两”",
    "《消费者权益保护法》",
    "（大写：伍拾元整）",
    "2026年11月20日",
    "1,280.00元",
    "2.100 kg",
    "28.00元/kg",
    "138****1201",
    "No.2026-0001",
    "……",
    "——",
    "‘他说：“好。”’",
    "50%",
    "第39条",
    "李𬴂",
)
_NUMBER = re.compile(r"\d[\d,.]*\d(?: ?(?:年|月|日|元|kg))?|\d+(?:年|月|日|条)")


def _composed(seed: int, length: int = 120) -> str:
    draw = random.Random(seed)  # noqa: S311  Not a secret: the same text each time.
    pairs = (draw.choice(_PIECES) + draw.choice(_WORDS) for _ in range(length))
    return "本" + "".join(pairs) + "完"


def _set(text: str, width: float, *, indent: float = 2, align: Align = Align.JUSTIFY) -> list[Line]:
    style = Style(indent=indent, align=align)
    return list(Paragraph(text, style).lay(width).lines)


def _begins(line: Line) -> str:
    return line.text[0]


def _ends(line: Line) -> str:
    return line.text.rstrip(" \u3000")[-1]


def test_no_line_begins_or_ends_with_the_wrong_punctuation() -> None:
    lines = [line for seed in range(80) for line in _set(_composed(seed, 300), 300 + 2 * seed)]

    assert len(lines) >= 2000
    assert [line.text for line in lines if _begins(line) in NO_START] == []
    assert [line.text for line in lines if _ends(line) in NO_END] == []


def test_numbers_and_dates_stay_whole() -> None:
    for seed in range(40):
        text = _composed(seed)
        ends, at = set[int](), 0
        for line in _set(text, 300 + 4 * seed):
            at += len(line.text)
            ends.add(at)
        parted = [m[0] for m in _NUMBER.finditer(text) if ends & set(range(m.start() + 1, m.end()))]
        assert parted == []


def test_every_line_but_the_last_reaches_the_right_edge() -> None:
    for seed in range(40):
        width = 300 + 4 * seed
        *lines, last = _set(_composed(seed), width)
        common = [line for line in lines if max(line.text) < "\U00010000"]
        assert [line.text for line in common if line.right < width - 6.01] == []
        # What hangs over or ends inside its white half is a closing mark.
        assert [
            x.text for x in common if abs(x.right - width) > 0.01 and _ends(x) not in NO_START
        ] == []
        assert max(line.right for line in (*lines, last)) <= width + 0.01


def test_a_line_with_rare_characters_is_never_spaced_so_that_readers_see_gaps() -> None:
    rare = [
        line
        for seed in range(40)
        for line in _set(_composed(seed), 300 + 4 * seed)
        if max(line.text) >= "\U00010000"
    ]

    assert len(rare) > 40
    assert max(max(line.gaps) / line.size for line in rare) <= 0.095


def test_no_letter_is_lost_or_changed() -> None:
    text = _composed(7, 400)

    assert "".join(line.text for line in _set(text, 333)) == text


def test_white_between_letters_is_even_and_never_inside_a_number() -> None:
    for line in _set(_composed(3), 310)[:-1]:
        for found in re.finditer(r"[\d,.*]{2,}", line.text):
            assert set(line.gaps[found.start() : found.end() - 1]) == {0.0}
        plain = [
            round(gap, 3)
            for at, gap in enumerate(line.gaps[:-1])
            if re.fullmatch(r"[\u4e00-\u9fff]{2}", line.text[at : at + 2])
        ]
        assert len(set(plain)) <= 1


def test_a_line_of_plain_chinese_needs_no_spacing() -> None:
    first, *_ = _set("消" * 80, 456, indent=0)

    assert len(first.text) == 38
    assert set(first.gaps) == {0.0}


def test_the_first_line_is_two_characters_in() -> None:
    first, second, *_ = _set("消" * 80, 456)

    assert (first.x, len(first.text)) == (24, 36)
    assert second.x == 0


def test_twenty_thousand_letters_without_a_space_still_wrap() -> None:
    lines = _set("A" * 20_000, 456)

    assert "".join(line.text for line in lines) == "A" * 20_000
    assert max(line.right for line in lines) <= 456
    assert len(lines) < 500


def test_a_word_longer_than_a_line_begins_where_the_text_before_it_ends() -> None:
    lines = _set("备注：" + "8" * 200, 456, indent=0)

    assert lines[0].text.startswith("备注：888")


@pytest.mark.parametrize("sign", ["，", "“", "—", "1", " ", "\u3000", "年", "https://"])
@pytest.mark.parametrize("width", [1, 13, 30, 120])
def test_any_repeated_sign_fits_any_width_without_loss(sign: str, width: float) -> None:
    text = "甲" + sign * 40 + "乙"

    assert "".join(line.text for line in _set(text, width)) == text


def test_meeting_marks_share_their_white() -> None:
    (line,) = _set("他说：“好（早）”。完", 456, indent=0)
    gaps = dict(zip(line.text, line.gaps, strict=True))

    assert gaps["："] == gaps["）"] == gaps["”"] == -6
    assert gaps["“"] == 0


def test_opening_marks_that_meet_share_their_white() -> None:
    (line,) = _set("《“好”》", 456, indent=0)

    assert line.gaps == (-6, 0, 0, -6, 0)


def test_a_long_dash_is_one_stroke() -> None:
    (line,) = _set("异议——愿意", 456, indent=0)

    assert line.gaps[2] == pytest.approx(-1.08)


def test_figures_stand_a_little_off_chinese() -> None:
    (line,) = _set("在11月", 456, indent=0)

    assert line.gaps == pytest.approx((0.96, 0, 0.96, 0))


@pytest.mark.parametrize(
    ("align", "x"), [(Align.LEFT, 0), (Align.CENTER, 38), (Align.RIGHT, 76), (Align.JUSTIFY, 0)]
)
def test_a_short_line_stands_where_it_is_told(align: Align, x: float) -> None:
    (line,) = _set("甲方", 100, indent=0, align=align)

    assert line.x == x


def test_spaces_at_the_end_of_a_line_hang_over_the_edge() -> None:
    first, second = _set("消" * 10 + "　" + "费" * 3, 120, indent=0)

    assert first.text.endswith("消　")
    assert first.right == 120
    assert second.text == "费费费"


_any_text = st.text(
    st.sampled_from(
        [*"甲乙丙丁，。、；：“”（）《》…—·1234567890,.%kgA ", "\u3000", "𬴂", "年", "元"]
    ),
    min_size=1,
    max_size=150,
)


@given(text=_any_text, width=st.integers(120, 456))
def test_whatever_is_typed_is_kept_and_stays_within_the_edges(text: str, width: int) -> None:
    text = f"甲{text}乙"
    lines = _set(text, width)

    assert "".join(line.text for line in lines) == text
    assert all(line.right <= width + 0.01 for line in lines)
