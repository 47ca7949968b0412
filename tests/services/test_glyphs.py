"""A station's own picture of a character: kept, and frozen into the papers that need it."""

import io
import zipfile
from dataclasses import replace

import pytest

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.parties import Stall
from mediator.domain.errors import DocumentProblem
from mediator.domain.papers import PaperKind
from mediator.domain.premises import Premises, Worker
from mediator.domain.values import periods
from mediator.domain.values.periods import PeriodKind
from mediator.domain.verification import Verdict
from mediator.services import (
    dossiers,
    glyphs,
    handover,
    inspection,
    papers,
    premises,
    stalls,
    verification,
)
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
    with workplace.transaction(Right.MANAGE) as work:
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


def test_the_sheets_of_the_station_and_the_kit_have_it_too(workplace: Workplace) -> None:
    premises.save(workplace, Premises(staff=(Worker(name=NAME),)))
    stalls.add(workplace, Stall(number="Z01", name=f"{RARE}记"))
    month = periods.month(2026, 11, kind=PeriodKind.SHIFTED)
    with pytest.raises(DocumentProblem, match="missing_glyph"):
        inspection.kit(workplace, month, months=1)
    give(workplace)
    with zipfile.ZipFile(io.BytesIO(inspection.kit(workplace, month, months=1))) as packed:
        written_out = {
            name: said(packed.read(name)) for name in packed.namelist() if ".pdf" in name
        }
    named = [name for name, words in written_out.items() if NAME in words]
    assert named == ["06 建站与上墙资料/建站信息登记表.pdf", "06 建站与上墙资料/上墙资料 人员.pdf"]
    assert f"{RARE}记" in written_out["01 站点情况.pdf"]


def test_a_handover_list_has_it_too(workplace: Workplace) -> None:
    give(workplace)
    assert NAME in said(handover.hand_over(workplace, giver=NAME, taker="周静").pdf)
