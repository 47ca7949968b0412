"""The finished file: words as typed, fonts inside, same bytes, marks on every page."""

import io
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from mediator.documents.layout.blocks import (
    Ends,
    Signatures,
    Space,
    clauses,
    form,
    heading,
    text_block,
    title,
)
from mediator.documents.layout.box import Block, Box
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.paragraph import Paragraph, Run, Style
from mediator.documents.layout.stack import Closing
from mediator.documents.preview import extract_text, page_count
from mediator.domain.errors import DocumentProblem

_MARKS = PageMarks(
    title="消费争议和解（调解）协议书",
    station="东关农贸市场消费维权服务站",
    number="XC-2026-0121",
    copy="甲方联",
    code="7F3K-Q2MX",
)
_HOSTILE = (
    "A&B",
    "<b>",
    '<img src="/etc/hostname"/>',
    "%_%s{0}",
    "1<x and y>2",
    "=1+1",
    "(()\\)",
    "&lt;&amp;",
    "李𬴂",
    "张䶮",
    "王𫝀𬀩",
    "￥1,280.00元",
    "☑现场☐电话",
)


def _story(clause: str = "乙方当场补足猪后腿肉0.120 kg。", count: int = 3) -> list[Block]:
    body: list[Block] = [
        heading("争议事实"),
        text_block("2026年11月20日，甲方在乙方购买猪后腿肉，结算2.100 kg。"),
        *clauses([clause] * count),
    ]
    return [
        title(_MARKS.title),
        Ends("东关农贸市场", "编号：XC-2026-0121"),
        Space(before=6),
        form([[("姓名", Run("李𬴂", bold=True)), ("方式", "☑现场☐电话")]]),
        Closing(body, Signatures([("甲方（签名）：", "乙方（签名）：")])),
    ]


def _poppler(pdf: bytes, tmp_path: Path) -> str:
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf)
    command = ["pdftotext", str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize("value", _HOSTILE)
@pytest.mark.parametrize("bold", [False, True])
def test_what_is_typed_is_what_can_be_copied(value: str, bold: bool) -> None:
    (page,) = extract_text(build([Paragraph(("甲", Run(value, bold=bold), "乙"))], _MARKS))

    assert f"甲{value}乙" in page


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_another_reader_copies_the_same(tmp_path: Path) -> None:
    page = _poppler(build([Paragraph(value) for value in _HOSTILE], _MARKS), tmp_path)

    assert [value for value in _HOSTILE if value not in page] == []


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_wide_spacing_puts_no_spaces_into_copied_words(tmp_path: Path) -> None:
    words = "甲方认为结算的金额1,280.00元不对，2026年11月20日缺斤短两。"
    for width in range(200, 330, 10):
        lines = Paragraph(words, Style()).lay(width)
        pdf = build([_Fixed(lines)], _MARKS)
        for read in (_poppler(pdf, tmp_path), *extract_text(pdf)):
            assert words in read.replace("\n", "")


@pytest.mark.parametrize("rare", ["李𬴂", "王𫝀𬀩", "𬴂"])
def test_rare_characters_are_copied_from_lines_of_any_spacing(rare: str) -> None:
    words = f"甲方{rare}认为结算的金额1,280.00元不对，2026年11月20日{rare}缺斤短两{rare}。"
    for width in range(120, 330, 7):
        (read,) = extract_text(build([_Fixed(Paragraph(words, Style()).lay(width))], _MARKS))
        assert words in read.replace("\n", "")


def test_rare_characters_beside_boxes_are_all_copied() -> None:
    (read,) = extract_text(build([Paragraph("☑王𫝀𬀩☐甲方☑𬴂")], _MARKS))

    assert "☑王𫝀𬀩☐甲方☑𬴂" in read.replace(" ", "")


class _Fixed:
    """Lines that were set at another width."""

    def __init__(self, lines: Box) -> None:
        self._lines = lines

    def lay(self, width: float) -> Box:  # noqa: ARG002  The width it was set at counts.
        return self._lines


def test_every_font_of_every_page_is_inside_the_file() -> None:
    pdf = build(_story(count=60), _MARKS)

    assert b"Helvetica" not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) > 1
        for page in document.pages:
            fonts = page.Resources.Font
            assert [n for n, f in fonts.items() if "/FontFile2" not in f.FontDescriptor] == []


def test_the_same_story_gives_the_same_bytes() -> None:
    assert build(_story(), _MARKS) == build(_story(), _MARKS)


def test_every_page_says_where_it_belongs() -> None:
    pages = extract_text(build(_story(count=90), _MARKS))

    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"第{number}页/共{len(pages)}页" in page
        for mark in (_MARKS.station, _MARKS.number, _MARKS.copy, _MARKS.code):
            assert mark in page


def test_marks_that_are_not_given_are_not_drawn() -> None:
    (page,) = extract_text(build([], PageMarks(title="告知书", station="东关站")))

    assert "编号" not in page
    assert "校验码" not in page


def test_copies_follow_one_another_each_numbered_from_one() -> None:
    copies = [
        PageMarks(title=_MARKS.title, station="东关站", copy=copy)
        for copy in ("甲方联", "乙方联", "站存联")
    ]
    pages = extract_text(build(_story(), *copies))

    assert len(pages) == 3
    assert all("第1页/共1页" in page for page in pages)
    assert ["甲方联" in pages[0], "乙方联" in pages[1], "站存联" in pages[2]] == [True] * 3


@pytest.mark.parametrize("watermark", ["草稿", "演练", "演练 A"])
def test_a_watermark_is_seen_and_does_not_garble_the_words(watermark: str) -> None:
    plain = build(_story(), _MARKS)
    marks = PageMarks(
        title=_MARKS.title,
        station=_MARKS.station,
        number=_MARKS.number,
        copy=_MARKS.copy,
        code=_MARKS.code,
        watermark=watermark,
    )
    marked = build(_story(), marks)
    body = extract_text(plain)[0].partition("校验码")[0]

    assert extract_text(marked)[0].startswith(body)
    assert f"{watermark}　甲方联" in extract_text(marked)[0]


def test_the_file_says_its_language_and_kind_and_nothing_of_people() -> None:
    with pikepdf.open(io.BytesIO(build(_story(), _MARKS))) as document:
        assert str(document.Root.Lang) == "zh-CN"
        assert str(document.docinfo["/Title"]) == _MARKS.title
        assert str(document.docinfo["/Author"]) == ""
        assert str(document.docinfo["/Producer"]) == "Mediator"


def test_a_missing_glyph_stops_the_paper() -> None:
    with pytest.raises(DocumentProblem) as problem:
        build([form([[("姓名", Run("李😀", field="consumer.name"))]])], _MARKS)

    assert (problem.value.character, problem.value.field) == ("😀", "consumer.name")


def test_twenty_thousand_characters_become_a_paper() -> None:
    pdf = build(_story("甲方认为" * 5000, count=1), _MARKS)

    assert page_count(pdf) > 10
    assert "".join(extract_text(pdf)).replace("\n", "").count("甲方认为") > 4900


def test_reportlab_waits_for_the_first_paper() -> None:
    code = (
        "import sys, mediator.documents.layout.build, mediator.documents.charts,"
        " mediator.documents.preview, mediator.documents.layout.blocks;"
        "print({'reportlab', 'pypdfium2'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "set()\n"
