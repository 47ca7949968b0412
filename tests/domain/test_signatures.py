"""Signatures: who signs, what passes for handwriting, and which paper a scan shows."""

from dataclasses import replace

import pytest

from mediator.domain import signatures
from mediator.domain.case.agreement import Agreement, AgreementMode
from mediator.domain.case.parties import Agent
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import AgreementPaper
from mediator.domain.signatures import (
    MOST_POINTS,
    MOST_STROKES,
    WIDTH,
    Place,
    Point,
    Role,
    Stroke,
)
from mediator.domain.verification import Code, Evidence, Kept, meant
from tests.documents.specimens import AGREEMENT_PAPER
from tests.domain.signing import signature, wave

OWN, OTHER = "aa", "bb"


def dot(x: int, y: int = 100) -> Point:
    return Point(x=x, y=y, at=0)


def test_a_signature_as_a_hand_writes_it_is_taken() -> None:
    signatures.check(signature())


def test_a_name_of_one_straight_stroke_is_taken() -> None:
    signatures.check(replace(signature(), strokes=((dot(1_000), dot(2_500)),)))


@pytest.mark.parametrize(
    ("strokes", "code"),
    [
        ((), "signature_empty"),
        (((),), "signature_empty"),
        (((dot(500),),), "signature_too_little"),
        (((dot(500), dot(1_999)),), "signature_too_little"),
        ((tuple(dot(500 + at % 2 * 300) for at in range(50)),), "signature_too_little"),
        (((dot(0), dot(WIDTH + 1)),), "signature_off_pad"),
        (((dot(0), dot(9_000, -1)),), "signature_off_pad"),
        ((wave(),) * (MOST_STROKES + 1), "signature_too_much"),
        ((tuple(dot(at % WIDTH) for at in range(MOST_POINTS + 1)),), "signature_too_much"),
    ],
    ids=["none", "no-point", "dot", "tick", "scribble", "right", "above", "strokes", "points"],
)
def test_what_is_no_signature_is_refused(strokes: tuple[Stroke, ...], code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        signatures.check(replace(signature(), strokes=strokes))
    assert (refused.value.code, refused.value.field) == (code, "signature")


def _paper(**changes: object) -> AgreementPaper:
    intake = AGREEMENT_PAPER.intake
    return replace(AGREEMENT_PAPER, intake=replace(intake, **changes))  # type: ignore[arg-type]


def test_both_sides_sign_then_the_mediator_and_a_witness_who_is_named() -> None:
    consumer, stall = AGREEMENT_PAPER.intake.consumers[0], AGREEMENT_PAPER.intake.respondent
    paper = _paper(
        consumers=(consumer, replace(consumer, name="周芳", agent=Agent(name="周强"))),
        respondent=replace(stall, agent=Agent(name="店员")),
    )
    found = signatures.places(paper, mediator="吕敏", witness="陈平")
    assert [(place.role, place.name, place.nth, place.agent) for place in found] == [
        (Role.CONSUMER, "李𬴂", 1, ""),
        (Role.CONSUMER, "周芳", 2, "周强"),
        (Role.STALL, "王建国", 1, "店员"),
        (Role.MEDIATOR, "吕敏", 1, ""),
        (Role.WITNESS, "陈平", 1, ""),
    ]
    assert [place.required for place in found] == [True, True, True, False, False]
    assert len(signatures.places(paper, mediator="吕敏")) == 4


def test_a_stall_without_an_operator_signs_by_its_name() -> None:
    stall = replace(AGREEMENT_PAPER.intake.respondent, operator="")
    assert signatures.places(_paper(respondent=stall), mediator="")[-1].name == stall.name


def test_nobody_signs_an_oral_agreement() -> None:
    oral = Agreement(terms=(), mode=AgreementMode.ORAL)
    assert signatures.places(replace(AGREEMENT_PAPER, agreement=oral), mediator="吕敏") == ()


def test_an_agreement_is_signed_when_both_sides_have_signed() -> None:
    wanted = signatures.places(AGREEMENT_PAPER, mediator="吕敏")
    consumer, stall, mediator = (replace(signature(), place=place) for place in wanted)
    assert signatures.unsigned(wanted, [mediator]) == wanted[:2]
    assert signatures.unsigned(wanted, [consumer]) == (wanted[1],)
    assert signatures.unsigned(wanted, [stall, consumer]) == ()
    other = replace(consumer, place=Place(role=Role.CONSUMER, name="别人"))
    assert signatures.unsigned(wanted, [other, stall]) == (wanted[0],)


def code(number: str = "XC-XY-2026-0001", by: str = OWN) -> Code:
    return Code(number=number, digest="0123456789ABCDEF", sealed_by=by)


def test_the_one_paper_on_a_scan_is_found() -> None:
    assert signatures.code_on([code(), code()], own_root=OWN) == code()


@pytest.mark.parametrize(
    ("codes", "own", "word"),
    [
        ([], OWN, "scan_no_code"),
        ([code(), code("XC-XY-2026-0002")], OWN, "scan_two_papers"),
        ([code(), code("YY-XY-2026-0002", by=OTHER)], OWN, "scan_two_papers"),
        ([code(by=OTHER)], OWN, "scan_not_ours"),
        ([code(by="")], OWN, "scan_not_ours"),
        ([code(by="")], "", "scan_not_ours"),
        ([code(), code(by=OTHER)], OWN, "scan_not_ours"),
    ],
)
def test_a_scan_of_no_or_several_or_strange_papers_is_refused(
    codes: list[Code], own: str, word: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        signatures.code_on(codes, own_root=own)
    assert refused.value.code == word


def kept(sha256: str, digest: str = "") -> Kept:
    return Kept(number="XC-XY-2026-0001", sha256=sha256, digest=digest, signed=True)


@pytest.mark.parametrize(
    ("sha256", "digest", "record", "place"),
    [
        ("s1", "", {}, 0),
        ("s2", "d2", {"signatures": []}, 1),
        ("new", "d2", {"signatures": []}, 1),
        ("new", "other", {"signatures": []}, 2),
        ("new", "other", {}, None),
        ("new", "", {}, None),
    ],
    ids=["scan", "drawn", "saved-anew", "altered", "the-paper", "a-photo"],
)
def test_a_file_is_held_against_the_signed_copy_that_it_means(
    sha256: str, digest: str, record: dict[str, object], place: int | None
) -> None:
    copies = [kept("s1"), kept("s2", "d2"), kept("s3", "d3"), kept("s4")]
    assert meant(Evidence(sha256=sha256, digest=digest, record=record), copies) == place


def test_without_signed_copies_a_file_means_the_paper() -> None:
    assert meant(Evidence(sha256="a", record={"signatures": []}), []) is None
