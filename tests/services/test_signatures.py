"""Signing on the screen and scanning back: what is kept, where it is filed, what is refused."""

import hashlib
import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageFilter

from mediator import documents
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import LARGEST, Media
from mediator.domain.case.outcomes import Signed
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.domain.signatures import How, Place, Role, SignedCopy
from mediator.domain.verification import Verdict
from mediator.services import (
    cases,
    drafts,
    papers,
    settlement,
    signatures,
    upkeep,
    verification,
)
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet
from mediator.services.signatures import Sitting
from mediator.services.workplace import Ref, Workplace
from tests.documents.archive.stations import NOW, SNAPSHOT, chance, keys_of
from tests.domain.signing import signature
from tests.services.test_exhibits import photograph
from tests.workplaces import opened, played


@pytest.fixture
def issued(workplace: Workplace) -> IssuedPaper:
    """An agreement that waits for its signatures."""
    drawn = played(workplace, "short_weight", until="terms")
    return settlement.issue(workplace, Ref.of(drawn)).paper


def signed_by(workplace: Workplace, sitting: Sitting, *places: Place) -> Sitting:
    """The sitting once these, or all, have signed."""
    for place in places or sitting.places:
        written = replace(signature(), place=place)
        sitting = signatures.keep_signature(workplace, sitting, signature=written)
    return sitting


def drawn_copy(workplace: Workplace, paper: IssuedPaper) -> SignedCopy:
    """The agreement signed by all on the screen."""
    sitting = signatures.sit_down(workplace, paper.number, witness="陈平")
    return signatures.file_drawn(workplace, signed_by(workplace, sitting))


def scan(pdf: bytes, kind: str = "JPEG", *, pages: slice = slice(None), turned: float = 3) -> bytes:
    """Pages as a cheap scanner saves them: grey, askew, a little blurred, with speckles."""
    pictures = [_scanned(page, turned) for page in documents.pages(pdf, 200)[pages]]
    out = BytesIO()
    more = {"save_all": True, "append_images": pictures[1:]} if kind == "PDF" else {}
    pictures[0].save(out, kind, **more)
    return out.getvalue()


def _scanned(page: documents.PageImage, turned: float) -> Image.Image:
    size = (page.width, page.height)
    drawn = Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1).convert("L")
    noise = Image.effect_noise(size, 40)
    grey = Image.blend(drawn.filter(ImageFilter.GaussianBlur(0.6)), noise, 0.2)
    return grey.rotate(turned, expand=True, fillcolor=200)


def refusal(workplace: Workplace, content: bytes, **by_hand: object) -> str:
    """The word with which a scan is refused; nothing was written."""
    before = upkeep.check(workplace).files
    with pytest.raises(RuleViolation) as refused:
        signatures.file_scan(workplace, content, **by_hand)  # type: ignore[arg-type]
    assert upkeep.check(workplace).files == before
    return refused.value.code


def case_of(workplace: Workplace, paper: IssuedPaper) -> cases.Case:
    """The case of a paper as it is now."""
    return cases.open_case(workplace, paper.dispute_id)


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


def _other(workplace: Workplace, case: Dispute, kind: PaperKind) -> IssuedPaper:
    return papers.issue(workplace, Ref.of(case), kind=kind)


def test_only_a_written_agreement_is_signed_on_the_screen(workplace: Workplace) -> None:
    case = played(workplace, "short_weight", until="register")
    paper = _other(workplace, case, PaperKind.REGISTRATION)
    with pytest.raises(RuleViolation) as refused:
        signatures.sit_down(workplace, paper.number)
    assert refused.value.code == "not_signed_on_screen"


def test_no_stroke_is_told_to_the_journal_or_the_search(
    workplace: Workplace, issued: IssuedPaper
) -> None:
    drawn_copy(workplace, issued)
    event = case_of(workplace, issued).timeline[-1]
    assert set(event.facts) == {"paper", "sha256"}


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


def test_two_papers_in_one_scan_are_told_apart(workplace: Workplace, issued: IssuedPaper) -> None:
    case = case_of(workplace, issued).dispute
    notice = _other(workplace, case, PaperKind.NOTICE)
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


def test_the_unsigned_file_itself_is_no_scan(workplace: Workplace, issued: IssuedPaper) -> None:
    assert refusal(workplace, issued.pdf) == "scan_is_the_paper"


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


def _forged(pdf: bytes) -> bytes:
    """The signed copy with one more stroke on its first page."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        paper.pages[0].contents_add(pikepdf.Stream(paper, b"q 3 w 100 200 m 200 220 l S Q"))
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
    drawn = verification.verify(workplace, _forged(pdf))
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
