"""Signing on the screen: what is kept, who has to sign, what is refused, and how it is verified."""

import hashlib
import json
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from mediator import documents
from mediator.domain.case.outcomes import Signed
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.domain.signatures import How, Role
from mediator.domain.verification import Verdict
from mediator.services import (
    drafts,
    papers,
    settlement,
    signatures,
    upkeep,
    verification,
)
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet
from mediator.services.workplace import Ref, Workplace
from tests.documents.archive.stations import chance
from tests.domain.signing import signature
from tests.services.signing import case_of, drawn_copy, forged, other_paper, scan, signed_by
from tests.workplaces import played


def test_what_all_signed_on_the_screen_is_kept_beside_the_paper(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    copy = drawn_copy(workplace, issued)
    content = signatures.original(workplace, copy)
    assert (copy.number, copy.how, copy.by) == (issued.number, How.DRAWN, workplace.on_duty)
    assert copy.sha256 == hashlib.sha256(content).hexdigest()
    said = json.loads(documents.record_inside(content))
    assert [each["place"]["role"] for each in said["signatures"]] == [
        "consumer",
        "stall",
        "mediator",
        "witness",
    ]
    case = case_of(workplace, issued)
    assert case.signed_copies == (copy,)
    assert case.timeline[-1].action == "sign_on_screen"
    assert papers.load(workplace, issued.number).pdf == issued.pdf
    assert upkeep.check(workplace).sound


def test_the_case_is_settled_by_the_signatures_on_the_screen(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    drawn_copy(workplace, issued)
    sheet = Sheet(values={"consumer": True, "stall": True, "sealed": True}, today=workplace.today)
    ref = Ref.of(case_of(workplace, issued).dispute)
    settled = settlement.sign(workplace, ref, signed=steps.signed(sheet, issued.number))
    assert settled.ending is not None


def test_a_window_closed_in_the_middle_loses_no_finished_signature(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    sitting = signatures.sit_down(workplace, issued.number)
    kept = signed_by(workplace, sitting, sitting.places[0])
    again = signatures.sit_down(workplace, issued.number)
    assert again.done == kept.done
    assert [place.role for place in again.unsigned] == [Role.STALL]
    with pytest.raises(RuleViolation) as refused:
        signatures.file_drawn(workplace, again)
    assert refused.value.code == "signatures_missing"
    signatures.file_drawn(workplace, signed_by(workplace, again, sitting.places[1]))
    assert case_of(workplace, issued).signed_copies[0].how is How.DRAWN


def test_who_signs_again_replaces_what_was_written_before(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    sitting = signatures.sit_down(workplace, issued.number)
    place = sitting.places[0]
    again = signed_by(workplace, signed_by(workplace, sitting, place), place)
    assert [each.place for each in again.done] == [place]


def test_who_signs_on_paper_after_all_leaves_no_strokes_behind(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    sitting = signatures.sit_down(workplace, issued.number)
    signed_by(workplace, sitting, sitting.places[0])
    assert len(drafts.listed(workplace)) == 1
    ref = Ref.of(case_of(workplace, issued).dispute)
    settlement.sign(workplace, ref, signed=Signed(number=issued.number))
    assert drafts.listed(workplace) == ()


def test_a_slip_of_the_pen_is_refused_and_nothing_is_kept(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    sitting = signatures.sit_down(workplace, issued.number)
    slip = replace(signature(), place=sitting.places[0], strokes=())
    with pytest.raises(RuleViolation) as refused:
        signatures.keep_signature(workplace, sitting, signature=slip)
    assert refused.value.code == "signature_empty"
    assert signatures.sit_down(workplace, issued.number).done == ()


def test_an_agreement_is_signed_once_on_the_screen_unless_that_copy_was_taken_off(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    sitting = signed_by(workplace, signatures.sit_down(workplace, issued.number))
    copy = signatures.file_drawn(workplace, sitting)
    for again in (
        lambda: signatures.sit_down(workplace, issued.number),
        lambda: signatures.file_drawn(workplace, sitting),
    ):
        with pytest.raises(RuleViolation) as refused:
            again()
        assert refused.value.code == "signed_already"
    with pytest.raises(RuleViolation):
        signatures.remove(workplace, copy, reason=" ")
    signatures.remove(workplace, copy, reason="签错了位置")
    assert signatures.sit_down(workplace, issued.number).done == ()
    assert case_of(workplace, issued).timeline[-1].action == "remove_signed_copy"


def test_a_voided_agreement_cannot_be_signed(workplace: Workplace, issued: IssuedPaper) -> None:
    sitting = signed_by(workplace, signatures.sit_down(workplace, issued.number))
    settlement.void(workplace, Ref.of(case_of(workplace, issued).dispute), reason="金额写错")
    with pytest.raises(RuleViolation) as refused:
        signatures.file_drawn(workplace, sitting)
    assert refused.value.code == "agreement_state"
    assert case_of(workplace, issued).signed_copies == ()


def test_only_a_written_agreement_is_signed_on_the_screen(workplace: Workplace) -> None:
    case = played(workplace, "short_weight", until="register")
    paper = other_paper(workplace, case, PaperKind.REGISTRATION)
    with pytest.raises(RuleViolation) as refused:
        signatures.sit_down(workplace, paper.number)
    assert refused.value.code == "not_signed_on_screen"


def test_no_stroke_is_told_to_the_journal_or_the_search(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    drawn_copy(workplace, issued)
    event = case_of(workplace, issued).timeline[-1]
    assert set(event.facts) == {"paper", "sha256"}


def _changed(pdf: bytes, **head: object) -> bytes:
    """The signed copy with another day in its record."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        said = json.loads(paper.attachments["record.json"].get_file().read_bytes())
        said["signatures"][0].update(head)
        paper.attachments["record.json"] = pikepdf.AttachedFileSpec(
            paper, json.dumps(said).encode(), filename="record.json"
        )
        paper.save(out)
    return out.getvalue()


def test_a_signed_copy_is_genuine_and_an_altered_one_is_not_accepted(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    copy = drawn_copy(workplace, issued)
    pdf = signatures.original(workplace, copy)
    found = verification.verify(workplace, pdf)
    assert (found.verdict, found.signed, found.number) == (Verdict.GENUINE, True, issued.number)
    anew = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        paper.save(anew)
    again = verification.verify(workplace, anew.getvalue())
    assert (again.verdict, again.signed) == (Verdict.COPY, True)
    drawn = verification.verify(workplace, forged(pdf))
    assert (drawn.verdict, drawn.pages) == (Verdict.ALTERED, (1,))
    later = verification.verify(workplace, _changed(pdf, signed_at="2026-12-01T00:00:00+00:00"))
    assert later.verdict is Verdict.ALTERED
    assert later.differences == ("signatures.0.signed_at",)
    paper_itself = verification.verify(workplace, issued.pdf)
    assert (paper_itself.verdict, paper_itself.signed) == (Verdict.GENUINE, False)
    photo = verification.verify(workplace, scan(pdf))
    assert photo.verdict is Verdict.CODE_GENUINE


def _verdicts(workplace: Workplace, pdf: bytes, *, times: int) -> set[Verdict | str]:
    """What is said of a file with one flipped bit, so many times."""
    said: set[Verdict | str] = set()
    luck = chance(27)
    for _ in range(times):
        altered = bytearray(pdf)
        altered[luck.randrange(len(altered))] ^= 1 << luck.randrange(8)
        try:
            said.add(verification.verify(workplace, bytes(altered)).verdict)
        except RuleViolation as refused:
            said.add(refused.code)
    return said


@pytest.mark.long
def test_of_a_thousand_signed_copies_with_a_flipped_bit_none_is_the_one_kept(
    workplace: Workplace, issued: IssuedPaper, caplog: pytest.LogCaptureFixture
) -> None:
    pdf = signatures.original(workplace, drawn_copy(workplace, issued))
    assert Verdict.GENUINE not in _verdicts(workplace, pdf, times=1_000)
    caplog.clear()  # Libraries say too what is damaged.


def test_a_signed_copy_that_was_taken_off_counts_as_void(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    copy = drawn_copy(workplace, issued)
    pdf = signatures.original(workplace, copy)
    signatures.remove(workplace, copy, reason="签错了位置")
    assert verification.verify(workplace, pdf).verdict is Verdict.VOID
    assert verification.verify(workplace, issued.pdf).verdict is Verdict.GENUINE


def test_the_name_of_a_copy_says_nothing_of_anybody(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    copy = drawn_copy(workplace, issued)
    assert signatures.file_name(copy) == f"{issued.number}-signed-{copy.id}.pdf"
