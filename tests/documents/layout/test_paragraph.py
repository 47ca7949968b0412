"""Paragraphs: runs, line feeds, and how they part at the end of a page."""

import pytest

from mediator.documents.layout.fonts import Face
from mediator.documents.layout.paragraph import Lines, Paragraph, Run, Style


def _lines(count: int) -> Lines:
    return Paragraph("\n".join("甲" * count)).lay(400)


def test_a_line_feed_begins_a_new_indented_line() -> None:
    lines = Paragraph("甲方\n乙方", Style(indent=2)).lay(400).lines

    assert [(line.text, line.x) for line in lines] == [("甲方", 24), ("乙方", 24)]


def test_an_empty_line_stays() -> None:
    assert [line.text for line in Paragraph("甲\n\n乙").lay(400).lines] == ["甲", "", "乙"]


def test_no_words_have_no_height() -> None:
    assert Paragraph("").lay(400).height == 0


def test_a_bold_run_is_drawn_by_the_bold_font_and_flows_on() -> None:
    (line,) = Paragraph((Run("甲方：", bold=True), "李某")).lay(400).lines

    assert line.text == "甲方：李某"
    assert line.fonts == ("NotoSerifSC-Bold",) * 3 + ("NotoSerifSC-Regular",) * 2


def test_a_bold_run_in_a_heading_keeps_the_face_of_the_heading() -> None:
    (line,) = Paragraph(Run("甲", bold=True), Style(face=Face.HEI)).lay(400).lines

    assert line.fonts == ("NotoSansSC-Bold",)


@pytest.mark.parametrize(
    ("lines", "room", "first"),
    [(4, 2, 2), (5, 3, 3), (5, 4, 3), (3, 2, 0), (2, 1, 0), (4, 1, 0), (9, 0, 0), (9, 8, 7)],
)
def test_a_page_neither_begins_nor_ends_with_a_single_line(
    lines: int, room: int, first: int
) -> None:
    parts = _lines(lines).split(room * 18 + 1)

    assert (len(parts[0].lines) if parts else 0) == first
    assert not parts or len(parts[1].lines) == lines - first


def test_both_parts_together_are_the_paragraph() -> None:
    whole = _lines(9)
    parts = whole.split(80)

    assert parts
    assert parts[0].lines + parts[1].lines == whole.lines
