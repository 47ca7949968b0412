"""The signed copy of an agreement: what was drawn stands at its place, and nothing else differs."""

import json
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from pikepdf import pdfa

from mediator import documents
from mediator.documents import preview
from mediator.documents.archive.signature import signature as proved
from mediator.domain import signatures
from mediator.domain.case.parties import Consumer
from mediator.domain.keys import Root
from mediator.domain.papers import AgreementPaper
from mediator.domain.signatures import Role, Signature
from tests.documents.archive.stations import NOW, keys_of
from tests.documents.specimens import AGREEMENT_PAPER
from tests.documents.words import bare
from tests.domain.signing import AT, signature

KEYS = keys_of("a")


def _signed(paper: AgreementPaper = AGREEMENT_PAPER, witness: str = "陈平") -> list[Signature]:
    wanted = signatures.places(paper, mediator="吕敏", witness=witness)
    return [replace(signature(), place=place) for place in wanted]


def _curves(pdf: bytes) -> list[int]:
    """How many curves each page has: only handwriting is drawn with curves."""
    with pikepdf.open(BytesIO(pdf)) as paper:
        return [
            sum(str(each.operator) == "c" for each in pikepdf.parse_content_stream(page))
            for page in paper.pages
        ]


def test_every_copy_carries_every_signature_as_lines() -> None:
    signed = _signed()
    strokes = [stroke for each in signed for stroke in each.strokes]
    expected = sum(len(stroke) - 2 for stroke in strokes)
    pdf = documents.issue(AGREEMENT_PAPER, KEYS, at=NOW, signed=signed)
    assert _curves(pdf) == [expected] * 3
    assert _curves(documents.issue(AGREEMENT_PAPER, KEYS, at=NOW)) == [0] * 3


def test_the_words_are_those_of_the_paper_with_the_day_filled_in() -> None:
    plain = preview.extract_text(documents.issue(AGREEMENT_PAPER, KEYS, at=NOW))
    pdf = documents.issue(AGREEMENT_PAPER, KEYS, at=NOW, signed=_signed())
    expected = [
        bare(page).replace("（盖章）：日期：年月日", "（盖章）：日期：2026年11月20日")
        for page in plain
    ]
    assert [bare(page) for page in preview.extract_text(pdf)] == expected
    assert expected != [bare(page) for page in plain]


def test_the_code_is_that_of_the_paper() -> None:
    roots: tuple[Root, ...] = ()
    plain = documents.codes(documents.issue(AGREEMENT_PAPER, KEYS, at=NOW), roots)
    drawn = documents.codes(documents.issue(AGREEMENT_PAPER, KEYS, at=NOW, signed=_signed()), roots)
    assert drawn == plain
    assert len(drawn) == 1


def test_it_is_archival_signed_by_the_station_and_holds_every_stroke_with_its_time() -> None:
    signed = _signed()
    pdf = documents.issue(AGREEMENT_PAPER, KEYS, at=NOW, signed=signed)
    report = pdfa.validate_written(BytesIO(pdf), "3b")
    assert not report.violations
    found = proved(pdf, [KEYS.root])
    assert found is not None
    assert (found.intact, found.root, found.signed_at) == (True, KEYS.root, NOW)
    said = json.loads(documents.record_inside(pdf))
    first = said["signatures"][0]
    assert first["place"] == {"role": "consumer", "name": "李𬴂", "nth": 1, "agent": ""}
    assert first["signed_at"] == AT.isoformat()
    times = [point["at"] for point in first["strokes"][0]]
    assert times == [10 * at for at in range(90)]
    assert all(earlier < later for earlier, later in pairwise(times))
    del said["signatures"]
    assert said == json.loads(documents.record(AGREEMENT_PAPER))


def test_the_same_signatures_give_the_same_pages() -> None:
    one, two = (documents.issue(AGREEMENT_PAPER, KEYS, at=NOW, signed=_signed()) for _ in range(2))
    assert documents.differing_pages(one, two) == ()


def test_a_crowd_signs_in_its_list() -> None:
    intake = AGREEMENT_PAPER.intake
    crowd = tuple(Consumer(name=f"消费者{at}", phone="13800001201") for at in range(9))
    paper = replace(AGREEMENT_PAPER, intake=replace(intake, consumers=crowd))
    signed = _signed(paper)
    pdf = documents.issue(paper, KEYS, at=NOW, signed=signed)
    pages = len(preview.extract_text(documents.issue(paper, KEYS, at=NOW)))
    assert len(_curves(pdf)) == pages
    expected = sum(len(stroke) - 2 for each in signed for stroke in each.strokes)
    assert sum(_curves(pdf)) == 3 * expected
    assert sum(each.place.role is Role.CONSUMER for each in signed) == 9


@pytest.mark.parametrize("wide", [True, False])
def test_a_straight_line_and_a_dot_stay_on_the_page(*, wide: bool) -> None:
    first = signature()
    line = tuple(
        replace(point, **({"y": 5} if wide else {"x": 5})) for point in first.strokes[0][:2]
    )
    signed = [replace(first, strokes=(line, line[:1]))]
    (page, *_) = documents.pages(documents.issue(AGREEMENT_PAPER, KEYS, at=NOW, signed=signed), 40)
    assert page.width > 0


def test_an_agreement_is_read_aloud_clause_by_clause() -> None:
    facts, *clauses = documents.spoken(AGREEMENT_PAPER)
    assert facts == AGREEMENT_PAPER.agreement.facts
    assert clauses[1].startswith("二、乙方赔偿甲方人民币50.00元（大写：伍拾元整）")
    assert clauses[-1].startswith("六、本协议一式三份")
