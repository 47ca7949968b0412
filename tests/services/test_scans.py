"""Sheets that were signed and scanned back: filed by their code or by hand, or refused in words."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from mediator import documents
from mediator.domain.case.exhibits import LARGEST, Media
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.domain.signatures import How
from mediator.domain.verification import Verdict
from mediator.services import (
    settlement,
    signatures,
    upkeep,
    verification,
)
from mediator.services.workplace import Ref, Workplace
from tests.documents.archive.stations import NOW, SNAPSHOT, keys_of
from tests.services.signing import case_of, drawn_copy, forged, other_paper, scan
from tests.services.test_exhibits import photograph
from tests.workplaces import opened, played


def refusal(workplace: Workplace, content: bytes, **by_hand: object) -> str:
    """The word with which a scan is refused; nothing was written."""
    before = upkeep.check(workplace).files
    with pytest.raises(RuleViolation) as refused:
        signatures.file_scan(workplace, content, **by_hand)  # type: ignore[arg-type]
    assert upkeep.check(workplace).files == before
    return refused.value.code


@pytest.mark.parametrize(
    ("kind", "pages", "turned"),
    [("JPEG", slice(0, 1), 3), ("PNG", slice(2, 3), 180), ("PDF", slice(None), -2)],
)
def test_a_scan_is_filed_in_its_case_by_its_code(
    workplace: Workplace, issued: IssuedPaper, kind: str, pages: slice, turned: float
) -> None:
    content = scan(issued.pdf, kind, pages=pages, turned=turned)
    copy = signatures.file_scan(workplace, content)
    assert (copy.number, copy.dispute_id) == (issued.number, issued.dispute_id)
    assert (copy.how, copy.media.name) == (How.SCANNED, kind)
    assert signatures.original(workplace, copy) == content
    assert case_of(workplace, issued).timeline[-1].action == "file_scan"
    assert signatures.dispute_number(workplace, copy) == case_of(workplace, issued).dispute.number
    finding = verification.verify(workplace, content)
    assert (finding.verdict, finding.signed, finding.number) == (
        Verdict.GENUINE,
        True,
        issued.number,
    )


def test_a_sheet_without_a_readable_code_is_filed_by_hand(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    photo = photograph()
    assert refusal(workplace, photo) == "scan_no_code"
    number, case = issued.number, issued.dispute_id
    assert refusal(workplace, photo, number="XC-404", dispute_id=case) == "paper_unknown"
    assert refusal(workplace, photo, number=number, dispute_id=case + 1) == "paper_unknown"
    copy = signatures.file_scan(workplace, photo, number=number, dispute_id=case)
    assert (copy.number, copy.media) == (number, Media.JPEG)
    assert verification.verify(workplace, photo).verdict is Verdict.GENUINE
    assert refusal(workplace, photo, number=number, dispute_id=case) == "scan_filed_already"


def test_a_coarse_scan_of_150_dpi_is_read_all_the_same(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    coarse = scan(issued.pdf, pages=slice(0, 1), dpi=150)
    assert signatures.file_scan(workplace, coarse).number == issued.number


def test_two_papers_in_one_scan_are_told_apart(workplace: Workplace, issued: IssuedPaper) -> None:
    case = case_of(workplace, issued).dispute
    notice = other_paper(workplace, case, PaperKind.NOTICE)
    out = BytesIO()
    with pikepdf.Pdf.new() as both:
        for pdf in (issued.pdf, notice.pdf):
            with pikepdf.open(BytesIO(pdf)) as each:
                both.add_pages_from(each)
        both.save(out)
    assert refusal(workplace, out.getvalue()) == "scan_two_papers"


def test_the_paper_of_another_station_is_not_filed(
    tmp_path: Path, workplace: Workplace, issued: IssuedPaper
) -> None:
    assert refusal(workplace, scan(documents.issue(SNAPSHOT, keys_of("b"), at=NOW))) == (
        "scan_not_ours"
    )
    with opened(tmp_path / "other") as other:
        drawn = played(other, "short_weight", until="terms")
        same_number = settlement.issue(other, Ref.of(drawn)).paper
    assert same_number.number == issued.number
    assert refusal(workplace, scan(same_number.pdf)) == "scan_not_ours"


def test_a_scan_of_a_void_paper_is_not_filed(workplace: Workplace, issued: IssuedPaper) -> None:
    settlement.void(workplace, Ref.of(case_of(workplace, issued).dispute), reason="金额写错")
    assert refusal(workplace, scan(issued.pdf)) == "scan_void"


def test_a_paper_as_a_file_is_no_scan_even_when_it_was_altered(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    drawn = signatures.original(workplace, drawn_copy(workplace, issued))
    for electronic in (issued.pdf, drawn, forged(drawn), forged(issued.pdf)):
        assert refusal(workplace, electronic) == "scan_is_the_paper"


def _bomb() -> bytes:
    out = BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    return out.getvalue()


def _long() -> bytes:
    out = BytesIO()
    with pikepdf.Pdf.new() as pdf:
        for _ in range(61):
            pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def _wide() -> bytes:
    out = BytesIO()
    with pikepdf.Pdf.new() as pdf:
        pdf.add_blank_page(page_size=(14_400, 14_400))
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"MZ", "file_kind_unknown"),
        (b"ID3 a recording", "scan_kind"),
        (b"\xff\xd8\xff\xe1 broken", "file_unreadable"),
        (b"%PDF-1.7 broken", "file_unreadable"),
        (_bomb(), "picture_too_large"),
        (b"%PDF-" + bytes(LARGEST), "file_too_large"),
        (_long(), "scan_too_long"),
        (_wide(), "scan_no_code"),
    ],
    ids=["empty", "program", "sound", "picture", "pdf", "bomb", "large", "long", "wide"],
)
def test_bad_input_is_refused_in_words_and_nothing_is_written(
    workplace: Workplace, content: bytes, code: str
) -> None:
    assert refusal(workplace, content) == code
