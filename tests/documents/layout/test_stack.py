"""Pages: what stays together and what parts."""

from collections.abc import Sequence

import pytest

from mediator.documents.layout.blocks import Signatures, Space, clauses, heading
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Lines, Paragraph
from mediator.documents.layout.stack import Closed, Closing, Stack, paginate

_HIGH = 677


def _pages(story: Sequence[Block], height: float = _HIGH) -> list[Stack]:
    return paginate([block.lay(456) for block in story], height)


def _count(stack: Stack) -> int:
    """Count the lines of body text."""
    return sum(
        len(box.lines)
        if isinstance(box, Lines)
        else _count(box)
        if isinstance(box, Stack)
        else _count(box.body)
        if isinstance(box, Closed)
        else 0
        for box in stack.boxes
    )


def _sign() -> Signatures:
    return Signatures([("甲方（签名）：", "乙方（签名）："), ("调解人：", "记录人："), ("日期：",)])


@pytest.mark.parametrize("each", [1, 2, 3, 7])
def test_signatures_never_stand_alone(each: int) -> None:
    for count in range(1, 121):
        paragraphs = [Paragraph("\n".join("甲" * each)) for _ in range(count // each or 1)]
        pages = _pages([Closing(paragraphs, _sign())])
        total = sum(_count(page) for page in pages)

        assert total == each * len(paragraphs)
        assert all(page.height <= _HIGH + 0.01 for page in pages)
        assert _count(pages[-1]) >= min(total, 4)
        assert isinstance(pages[-1].boxes[-1], Closed)


def test_signatures_take_the_whole_of_a_clause_that_cannot_part() -> None:
    fill = Paragraph("\n".join("甲" * 28))
    pages = _pages([fill, Closing([Paragraph("乙\n乙\n乙"), Paragraph("丙\n丙")], _sign())])

    assert [_count(page) for page in pages] == [28, 5]


def test_a_clause_stays_with_its_signatures_when_both_fit() -> None:
    (page,) = _pages([Closing([Paragraph("甲")], _sign())])

    assert page.height == 18 + 20 + 3 * 40


def test_white_above_is_left_out_at_the_top_of_a_page() -> None:
    first, second = _pages([Paragraph("\n".join("甲" * 5)), Space(before=30), _sign()], 150)

    assert first.height == 90 + 30
    assert second.height == 120


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    story = [Paragraph("\n".join("甲" * 34)), heading("一、事实"), Paragraph("乙\n乙\n乙")]
    first, second = _pages(story)

    assert _count(first) == 34
    assert _count(second) == 4


def test_a_heading_stays_when_some_of_its_text_fits() -> None:
    story = [Paragraph("\n".join("甲" * 33)), heading("一、事实"), Paragraph("\n".join("乙" * 6))]

    assert [_count(page) for page in _pages(story)] == [33 + 1 + 3, 3]


def test_two_headings_and_nothing_else_do_not_wander_for_ever() -> None:
    pages = _pages([heading("一"), heading("二"), _sign()], 130)

    assert len(pages) == 2


def test_what_is_higher_than_a_page_stands_alone_on_it() -> None:
    pages = _pages([Paragraph("甲"), _sign(), Paragraph("乙")], 100)

    assert len(pages) == 3


def test_an_empty_story_is_one_page() -> None:
    assert len(_pages([])) == 1


def test_a_long_paragraph_runs_over_as_many_pages_as_it_needs() -> None:
    pages = _pages([Paragraph("甲" * 20_000)])

    assert sum(_count(page) for page in pages) == 20_000 // 38 + 1
    assert all(page.height <= _HIGH for page in pages)


def test_clauses_are_numbered_in_chinese() -> None:
    firsts = [block.lay(456) for block in clauses(["甲"] * 21)]

    assert [box.lines[0].text[:-2] for box in firsts if isinstance(box, Lines)] == [
        *"一二三四五六七八九十",
        *("十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "二十一"),
    ]
