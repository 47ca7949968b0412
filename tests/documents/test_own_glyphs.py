"""A character that no font has: stopped by name, or drawn by the station's own picture."""

import io
from base64 import b64decode
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import pdfa as validator
from PIL import Image

from mediator import documents
from mediator.documents import preview
from mediator.documents.archive import pdfa
from mediator.domain.errors import DocumentProblem, RuleViolation
from mediator.domain.glyphs import MOST, OwnGlyph, OwnGlyphs, character_of
from mediator.domain.papers import AgreementPaper
from tests.documents import specimens
from tests.documents.archive.stations import NOW, keys_of
from tests.documents.ink import RARE, written
from tests.documents.words import said

NAME = f"王{RARE}明"


def named(*glyphs: OwnGlyph) -> AgreementPaper:
    """An agreement of somebody whose name no font can write."""
    paper = specimens.AGREEMENT_PAPER
    first = replace(paper.intake.consumers[0], name=NAME)
    intake = replace(paper.intake, consumers=(first, *paper.intake.consumers[1:]))
    return replace(paper, intake=intake, head=replace(paper.head, glyphs=glyphs))


@pytest.fixture(scope="module")
def drawn() -> OwnGlyph:
    return documents.own_glyph(RARE, written())


def test_without_a_picture_the_paper_is_stopped_with_the_character_and_its_field() -> None:
    with pytest.raises(DocumentProblem, match="missing_glyph") as told:
        documents.render(named())
    assert (told.value.character, told.value.field) == (RARE, "consumer_name")


def test_with_it_the_name_is_drawn_and_copied_as_typed(drawn: OwnGlyph) -> None:
    pdf = documents.issue(named(drawn), keys_of(), at=NOW)
    assert NAME in said(pdf)


def test_the_paper_is_pdfa_and_the_same_twice_and_carries_the_picture(drawn: OwnGlyph) -> None:
    pdf = documents.render(named(drawn))
    assert pdf == documents.render(named(drawn))
    kept = pdfa.archival(pdf, documents.record(named(drawn)), made_at=NOW)
    report = validator.validate_written(io.BytesIO(kept), "3b")
    assert report.passed, report.findings
    assert drawn.picture.encode() in documents.record_inside(kept)


def test_the_picture_stands_in_the_line_where_the_character_belongs(drawn: OwnGlyph) -> None:
    blank = replace(drawn, picture=_picture(Image.new("1", (8, 8), 1)))
    seen, unseen = (preview.pages(documents.render(named(g)), 72)[0] for g in (drawn, blank))
    assert seen.bgra != unseen.bgra


def test_a_paper_without_it_is_none_the_wiser_for_the_picture(drawn: OwnGlyph) -> None:
    plain = specimens.AGREEMENT_PAPER
    given = replace(plain, head=replace(plain.head, glyphs=(drawn,)))
    with pikepdf.open(io.BytesIO(documents.render(given))) as paper:
        assert not any("own-" in str(key) for page in paper.pages for key in page.resources)
    with pytest.raises(DocumentProblem):
        documents.render(named())


def _picture(image: Image.Image) -> str:
    from base64 import b64encode

    out = io.BytesIO()
    image.save(out, "PNG")
    return b64encode(out.getvalue()).decode()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (60, 190)])
def test_what_is_written_fills_a_square_of_black_and_white(
    kind: str, *, ink: int, paper: int
) -> None:
    glyph = documents.own_glyph(RARE, written(kind, ink=ink, paper=paper))
    with Image.open(io.BytesIO(b64decode(glyph.picture))) as picture:
        assert (picture.mode, picture.size) == ("1", (192, 192))
        box = Image.eval(picture.convert("L"), lambda dot: 255 - dot).getbbox()
    assert box is not None
    assert max(box[:2]) <= 10
    assert min(box[2:]) >= 182


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture_unreadable"),
        (b"\x89PNG\r\n\x1a\n broken", "picture_unreadable"),
        (b"%PDF-1.7", "picture_unreadable"),
        (written(ink=200, paper=210), "glyph_empty"),
        (written(ink=255, paper=255), "glyph_empty"),
    ],
)
def test_a_picture_of_which_nothing_can_be_made_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(RuleViolation, match=code):
        documents.own_glyph(RARE, content)


def test_a_character_that_a_font_has_needs_no_picture() -> None:
    with pytest.raises(RuleViolation, match="glyph_known"):
        documents.own_glyph("李", written())


@pytest.mark.parametrize(
    ("typed", "character"),
    [(RARE, RARE), (f" {RARE} ", RARE), ("U+3134F", RARE), ("3134f", RARE), ("U+E000", "\ue000")],
)
def test_a_character_is_typed_as_itself_or_as_its_code(typed: str, character: str) -> None:
    assert character_of(typed) == character


@pytest.mark.parametrize(
    "typed", ["", "  ", "王明", "U+110000", "U+", "12", "U+0020", "U+D800", "xyzxyz"]
)
def test_anything_else_is_no_character(typed: str) -> None:
    with pytest.raises(RuleViolation, match="one_character"):
        character_of(typed)


def test_a_second_picture_takes_the_place_of_the_first_and_there_is_an_end(
    drawn: OwnGlyph,
) -> None:
    other = replace(drawn, picture="other")
    kept = OwnGlyphs().with_glyph(drawn).with_glyph(other)
    assert kept.glyphs == (other,)
    assert kept.without(RARE) == OwnGlyphs()
    full = OwnGlyphs(glyphs=tuple(replace(drawn, character=chr(0xE000 + n)) for n in range(MOST)))
    with pytest.raises(RuleViolation, match="glyphs_too_many"):
        full.with_glyph(drawn)
    assert full.with_glyph(full.glyphs[0]) == full


def test_the_sample_shows_it_among_printed_words(drawn: OwnGlyph) -> None:
    assert said(documents.glyph_sample(drawn)).count(RARE) >= 8
