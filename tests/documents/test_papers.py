"""Every paper: all that was typed stands on it, drafts are marked, files are whole and the same."""

import io
import re
from dataclasses import replace
from typing import get_args

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediator import documents
from mediator.documents.layout.page import PORTRAIT
from mediator.documents.preview import extract_text, page, page_count
from mediator.domain.case.parties import Consumer
from mediator.domain.errors import DocumentProblem
from mediator.domain.papers import LedgerPaper, MonthPaper, Snapshot, StationPaper
from tests.documents.pieces import HOSTILE
from tests.documents.specimens import FULLEST, PLAINEST, REGISTRATION, TELLING, USUAL
from tests.documents.words import bare, relabelled, said, told

_ALL = [*USUAL.values(), *PLAINEST.values(), *FULLEST.values()]


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("name", TELLING)
def test_all_that_was_typed_stands_on_the_paper(name: str, words: str) -> None:
    paper, typed = relabelled(TELLING[name], words)
    pdf = documents.render(paper)

    written = said(pdf) + told(pdf)
    assert [each for each in typed if bare(each) not in written] == []


@pytest.mark.parametrize("name", TELLING)
def test_a_missing_glyph_is_named_with_its_character_and_field(name: str) -> None:
    paper, _ = relabelled(TELLING[name], "李😀")

    with pytest.raises(DocumentProblem) as problem:
        documents.render(paper)
    assert (problem.value.code, problem.value.character) == ("missing_glyph", "😀")
    assert problem.value.field


@pytest.mark.parametrize("name", TELLING)
def test_words_that_no_file_can_hold_stop_the_paper(name: str) -> None:
    paper, _ = relabelled(TELLING[name], "李\ud800")

    with pytest.raises(DocumentProblem, match="text_unreadable"):
        documents.render(paper)


@pytest.mark.parametrize("name", ["registration", "transcript", "agreement", "failure"])
def test_five_thousand_characters_in_every_field_become_a_paper(name: str) -> None:
    paper, typed = relabelled(TELLING[name], "甲方认为" * 250)
    pdf = documents.render(paper)

    written = said(pdf) + told(pdf)
    assert [each[-8:] for each in typed if each[-8:] not in written] == []
    assert written.count("认为") >= 250 * len(typed)


@pytest.mark.parametrize("paper", _ALL)
def test_the_same_snapshot_gives_the_same_bytes(paper: Snapshot) -> None:
    assert documents.render(paper) == documents.render(paper)


@pytest.mark.parametrize("paper", _ALL)
def test_every_page_is_numbered_and_names_the_station(paper: Snapshot) -> None:
    pages = extract_text(documents.render(paper))

    last = int(re.findall(r"共(\d+)页", pages[0])[0])
    numbers = [re.findall(r"第(\d+)页/共(\d+)页", words) for words in pages]
    copies = len(pages) // last
    assert numbers == [[(str(at), str(last))] for at in range(1, last + 1)] * copies
    assert all(paper.head.station.name in words for words in pages)


@pytest.mark.parametrize("paper", _ALL)
def test_every_font_is_inside_the_file(paper: Snapshot) -> None:
    with pikepdf.open(io.BytesIO(documents.render(paper))) as pdf:
        for each in pdf.pages:
            fonts = each.Resources.Font
            assert [n for n, f in fonts.items() if "/FontFile2" not in f.FontDescriptor] == []


@pytest.mark.parametrize("name", PLAINEST)
def test_a_draft_has_a_watermark_and_no_number(name: str) -> None:
    paper = PLAINEST[name]
    words = said(documents.render(paper))

    waiting = "锁定时取号" if isinstance(paper, LedgerPaper | MonthPaper) else "签发时取号"
    assert f"编号：（{waiting}）" in words
    assert "草稿" in words
    assert "校验码" not in words


@pytest.mark.parametrize("paper", USUAL.values())
def test_an_issued_paper_has_number_check_code_and_the_journals_head(paper: Snapshot) -> None:
    for words in map(bare, extract_text(documents.render(paper))):
        assert f"编号：{paper.head.number}" in words
        assert re.search(r"校验码：[0-9A-F]{4}-[0-9A-F]{4}日志：9F8E-7D6C", words)
        assert "草稿" not in words


def test_a_paper_whose_journal_has_no_head_yet_still_has_its_check_code() -> None:
    paper = replace(REGISTRATION, head=replace(REGISTRATION.head, journal_head=""))

    words = said(documents.render(paper))
    assert "校验码：" in words
    assert "日志" not in words


@pytest.mark.parametrize("paper", USUAL.values())
def test_a_training_paper_says_so_on_every_page(paper: Snapshot) -> None:
    head = paper.head
    training = replace(paper, head=replace(head, station=replace(head.station, training=True)))

    pages = extract_text(documents.render(training))
    assert len(pages) == page_count(documents.render(paper))
    assert all("演练" in words for words in pages)


def test_a_watermark_is_seen_behind_the_words() -> None:
    draft = replace(REGISTRATION, head=replace(REGISTRATION.head, number=""))
    watermark = int(0.9 * 255)

    def greys(paper: Snapshot) -> int:
        seen = page(documents.render(paper), 1, dpi=30).bgra
        return seen.count(watermark) + seen.count(watermark + 1)

    assert greys(draft) > 4 * greys(REGISTRATION)


@pytest.mark.parametrize("paper", [*USUAL.values(), *FULLEST.values()])
def test_no_word_gives_up_a_right_or_finds_a_fault(paper: Snapshot) -> None:
    words = said(documents.render(paper))

    for never in ("放弃", "司法确认", "欺诈", "不得投诉", "不再投诉", "不得起诉", "监督管理局"):
        assert never not in words


@pytest.mark.parametrize("name", [n for n in FULLEST if n != "registration"])
def test_no_line_begins_or_ends_against_the_rules(name: str) -> None:
    for words in extract_text(documents.render(FULLEST[name])):
        for line in words.splitlines():
            assert not line[:1] or line[0] not in "。，、；：！？）》”"
            assert not line[-1:] or line[-1] not in "（《“"


@pytest.mark.parametrize("name", ["notice", "transcript", "agreement", "failure"])
@pytest.mark.parametrize("count", [6, 7, 40, 120])
def test_a_crowd_signs_without_running_off_the_page(name: str, count: int) -> None:
    people = tuple(Consumer(name=f"消费者{at}", phone="") for at in range(count))
    paper = USUAL[name]
    assert not isinstance(paper, StationPaper)
    crowd = replace(paper.intake, consumers=people)

    pdf = documents.render(replace(paper, intake=crowd))
    assert all(f"消费者{at}" in said(pdf) for at in range(count))
    assert [words for words in _below_the_text(pdf) if not _FOOT.fullmatch(bare(words))] == []


_FOOT = re.compile(r"校验码：\S+日志：\S+第\d+页/共\d+页(?:[甲乙]方持|站存)?")


def _below_the_text(pdf: bytes) -> list[str]:
    """What stands below the frame of the text on each page."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    below = [
        str(each.get_textpage().get_text_bounded(0, 0, 595, PORTRAIT.bottom - 1))
        for each in document
    ]
    document.close()
    return below


@settings(max_examples=20)
@given(st.text(alphabet="甲乙，。（）《》“”A1 .%&<>", max_size=400))
def test_any_story_makes_a_registration_form(facts: str) -> None:
    paper = replace(REGISTRATION, intake=replace(REGISTRATION.intake, facts=facts))

    assert bare(facts) in said(documents.render(paper))


def test_every_kind_of_snapshot_is_printed() -> None:
    assert {type(paper) for paper in USUAL.values()} == set(get_args(Snapshot))
