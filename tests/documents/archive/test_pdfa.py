"""PDF/A-3b: what a validator accepts, with the record inside, and the same bytes each time."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import pdfa as validator

from mediator import documents
from mediator.documents.archive import pdfa, record
from mediator.domain.papers import Snapshot
from tests.documents import specimens
from tests.documents.archive.stations import NOW, SNAPSHOT, issued


def _archived(snapshot: Snapshot) -> bytes:
    content = record.record(snapshot)
    return pdfa.archival(documents.render(snapshot), content, made_at=NOW)


@pytest.mark.parametrize("name", specimens.USUAL)
def test_every_paper_is_a_valid_pdfa_3b_with_its_record_inside(name: str) -> None:
    snapshot = specimens.USUAL[name]
    made = _archived(snapshot)
    report = validator.validate_written(BytesIO(made), "3b")
    assert report.passed, report.findings
    assert pdfa.attached(made) == documents.record(snapshot)


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert _archived(SNAPSHOT) == _archived(SNAPSHOT)


def test_an_issued_paper_stays_pdf_1_7_in_chinese_and_names_nobody_in_its_properties() -> None:
    with pikepdf.open(BytesIO(issued())) as paper:
        assert paper.pdf_version == "1.7"
        assert str(paper.Root.Lang) == "zh-CN"
        said = " ".join(str(value) for value in paper.docinfo.values())
    assert SNAPSHOT.intake.consumers[0].name not in said
    assert "20261120014400" in said


def test_the_signature_breaks_no_rule_of_pdfa() -> None:
    report = validator.validate_written(BytesIO(issued()), "3b")
    assert not report.violations


def test_every_font_of_an_issued_paper_is_embedded() -> None:
    with pikepdf.open(BytesIO(issued())) as paper:
        fonts = [font for page in paper.pages for font in page.resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_a_pdf_without_a_record_has_none() -> None:
    assert pdfa.attached(documents.render(SNAPSHOT)) is None
