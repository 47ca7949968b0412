"""A station's own picture of a character: kept, and frozen into the papers that need it."""

from dataclasses import replace

import pytest

from mediator import documents
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import DocumentProblem
from mediator.domain.papers import PaperKind
from mediator.domain.verification import Verdict
from mediator.services import dossiers, glyphs, papers, verification
from mediator.services.workplace import Ref, Workplace, keep, limits_of
from mediator.storage import journal
from tests.documents.ink import RARE, written
from tests.documents.words import said
from tests.workplaces import played

NAME = f"王{RARE}明"


@pytest.fixture
def dispute(workplace: Workplace) -> Dispute:
    """A case of somebody whose name no font can write."""
    drawn = played(workplace, "short_weight", until="terms")
    first = replace(drawn.intake.consumers[0], name=NAME)
    renamed = replace(drawn, intake=replace(drawn.intake, consumers=(first,)))
    with workplace.transaction() as work:
        return keep(work, renamed, action="rename", limits=limits_of(work))


def give(workplace: Workplace, ink: int = 30) -> None:
    glyphs.keep(workplace, glyphs.made("U+3134F", written(ink=ink)))


def test_the_paper_is_refused_until_there_is_a_picture_and_nothing_is_written(
    workplace: Workplace, dispute: Dispute
) -> None:
    with pytest.raises(DocumentProblem, match="missing_glyph"):
        papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    assert papers.listed(workplace, dispute.id) == ()
    give(workplace)
    paper = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    assert NAME in said(paper.pdf)
    assert NAME in said(papers.preview(workplace, dispute.id, kind=PaperKind.NOTICE))
    assert NAME in said(dossiers.bind(workplace, dispute.id))


def test_such_a_paper_is_proved_like_any_other_whatever_becomes_of_the_picture(
    workplace: Workplace, dispute: Dispute
) -> None:
    give(workplace)
    paper = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    (glyph,) = glyphs.listed(workplace)
    give(workplace, ink=60)
    glyphs.remove(workplace, glyph)
    assert glyphs.listed(workplace) == ()
    assert verification.verify(workplace, paper.pdf).verdict is Verdict.GENUINE
    kept = papers.load(workplace, paper.number).snapshot
    assert kept.head.glyphs == (glyph,)
    assert NAME in said(documents.render(kept))


def test_a_paper_freezes_only_the_pictures_that_it_needs(workplace: Workplace) -> None:
    give(workplace)
    plain = played(workplace, "short_weight", until="register")
    paper = papers.issue(workplace, Ref.of(plain), kind=PaperKind.REGISTRATION)
    assert paper.snapshot.head.glyphs == ()


def test_the_journal_notes_the_code_of_the_character(workplace: Workplace) -> None:
    give(workplace)
    with workplace.reading() as view:
        last = journal.history(view, "station")[-1]
    assert (last.action, last.facts) == ("add_glyph", {"character": "U+3134F"})
