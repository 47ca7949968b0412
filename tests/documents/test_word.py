"""The month as a Word file: every word of the paper, its tables and charts, and nothing else."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn

from mediator import documents
from mediator.documents.preview import extract_text
from mediator.domain.errors import DocumentProblem
from mediator.domain.month.locked import MonthNotes
from mediator.domain.papers import MonthPaper
from tests.documents.months import BARE_MONTH, MONTH


def words(content: bytes) -> str:
    """Every word in the order of the file, without white."""
    body = Document(BytesIO(content)).element.body
    return "".join("".join(each.text or "" for each in body.iter(qn("w:t"))).split())


@pytest.mark.parametrize("month", [MONTH, BARE_MONTH])
def test_it_says_what_the_paper_says(month: MonthPaper) -> None:
    said = words(documents.month_word(month))
    printed = "\n".join(extract_text(documents.render(month))).splitlines()
    lines = ["".join(line.split()) for line in printed]
    # The marks around the page and the words in the charts are no text here.
    marks = ("校验码：", "编号：", "投诉性质（件）", "商品和服务类别（件）", "草稿")
    missing = [line for line in lines if line not in said and not any(m in line for m in marks)]
    assert missing == []
    assert "一、基本情况" in said
    assert "七、对上一期的更正" in said


def test_its_tables_and_charts_are_there() -> None:
    document = Document(BytesIO(documents.month_word(MONTH)))
    figures = document.tables[1]
    assert [cell.text for cell in figures.rows[0].cells][:2] == ["指标", "本期"]
    widths = [column.width for column in figures.columns]
    assert widths[0] > widths[-1], "a name needs more room than a change"
    assert len(document.inline_shapes) == 2
    assert all(shape.width > shape.height for shape in document.inline_shapes)
    fonts = {each.get(qn("w:eastAsia")) for each in document.element.body.iter(qn("w:rFonts"))}
    assert fonts == {"宋体", "黑体"}


def test_what_staff_typed_is_text_and_nothing_else() -> None:
    hostile = "<w:t>&amp; {x} =1+1\n第二行"
    content = documents.month_word(replace(MONTH, notes=MonthNotes(analysis=hostile)))
    assert "<w:t>&amp;{x}=1+1第二行" in words(content)


def test_a_character_that_our_fonts_lack_is_left_to_those_of_the_reader() -> None:
    assert "\ue000" in words(documents.month_word(replace(MONTH, notes=MonthNotes(cases="\ue000"))))


def test_half_a_character_is_named() -> None:
    with pytest.raises(DocumentProblem, match="text_unreadable"):
        documents.month_word(replace(MONTH, notes=MonthNotes(analysis="\ud800")))


def test_the_properties_of_the_file_name_nobody() -> None:
    kept = Document(BytesIO(documents.month_word(MONTH))).core_properties
    assert (kept.title, kept.author, kept.comments) == ("月研判分析表", "", "")


def test_what_the_local_office_asks_for_stands_in_a_table_of_its_own() -> None:
    notes = MonthNotes(own="培训场次：2\n发放宣传册: 300份\n其他")
    assert notes.own_figures() == (("培训场次", "2"), ("发放宣传册", "300份"), ("其他", ""))
    document = Document(BytesIO(documents.month_word(replace(MONTH, notes=notes))))
    tables = [[cell.text for row in table.rows for cell in row.cells] for table in document.tables]
    assert ["培训场次", "2", "发放宣传册", "300份", "其他", "—"] in tables
    assert "本地要求填报" in "".join(extract_text(documents.render(replace(MONTH, notes=notes))))
