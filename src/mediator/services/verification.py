"""Verification: is this paper genuine? Offline, by its file, its code, or its number read out."""

import json
from dataclasses import dataclass, replace

from mediator import documents
from mediator.domain.case.agreement import AgreementState
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import Root
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.domain.signatures import How
from mediator.domain.verification import (
    Evidence,
    Finding,
    Kept,
    Verdict,
    differences,
    meant,
    of_erased,
    of_register,
    of_short_code,
    of_stranger,
)
from mediator.services.workplace import Workplace, station_of
from mediator.storage import disputes, signed_copies, station_keys, stations
from mediator.storage import papers as kept_papers
from mediator.storage.database import Reading
from mediator.storage.papers import PaperLine


def verify(workplace: Workplace, content: bytes) -> Finding:
    """Judge a PDF, scan or photograph of a paper.

    Raises `RuleViolation` with `file_unreadable`, `file_too_large` or `picture_too_large`.
    """
    with workplace.reading() as view:
        own, roots = _own(view), station_keys.trusted(view)
        evidence = documents.evidence(content, (*filter(None, (own,)), *roots))
        number = evidence.number or signed_copies.filed_under(view, evidence.sha256)
        paper = _find(view, number)
        if paper is None:
            erased = _erased(view, number, evidence=evidence)
            return erased or _stranger(evidence, own, roots=roots)
        against = _against(view, paper, evidence=evidence)
    return _registered(evidence, content, paper=paper, against=against)


def verify_code(workplace: Workplace, number: str, *, code: str) -> Finding:
    """Judge a paper by its number and check code, as somebody reads them out."""
    with workplace.reading() as view:
        paper = _find(view, number.strip())
        if paper is None:
            erased = kept_papers.line(view, number.strip()) is not None
            verdict = Verdict.ERASED if erased else Verdict.NUMBER_UNKNOWN
            return Finding(verdict=verdict, number=number.strip())
        kept = _kept(view, paper)
    verdict = of_short_code(code, kept)
    return _told(verdict, paper, kept=kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Against:
    """What a file is held against: the paper as issued, or a signed copy of it."""

    kept: Kept
    content: bytes
    record: bytes


def _against(view: Reading, paper: IssuedPaper, *, evidence: Evidence) -> _Against:
    issued, copies = _kept(view, paper), signed_copies.of_paper(view, paper.number)
    signed = [
        replace(
            issued,
            sha256=copy.sha256,
            digest=copy.digest,
            void=issued.void or bool(copy.removed),
            signed=True,
        )
        for copy in copies
    ]
    place = meant(evidence, signed)
    if place is None:
        return _Against(kept=issued, content=paper.pdf, record=documents.record_inside(paper.pdf))
    content = signed_copies.content(view, copies[place])
    drawn = copies[place].how is How.DRAWN
    said = documents.record_inside(content) if drawn else b"{}"
    return _Against(kept=signed[place], content=content, record=said)


def _registered(
    evidence: Evidence, content: bytes, *, paper: IssuedPaper, against: _Against
) -> Finding:
    kept = against.kept
    same = evidence.sha256 == kept.sha256
    seen = (
        () if same or not evidence.digest else documents.differing_pages(content, against.content)
    )
    verdict = of_register(evidence, kept, pages=seen)
    said = json.loads(against.record)
    differing = differences(evidence.record, said) if evidence.digest != kept.digest else ()
    return _told(
        verdict,
        paper,
        kept=kept,
        differences=differing if evidence.digest else (),
        pages=seen,
    )


def _told(
    verdict: Verdict,
    paper: IssuedPaper,
    *,
    kept: Kept,
    differences: tuple[str, ...] = (),
    pages: tuple[int, ...] = (),
) -> Finding:
    return Finding(
        verdict=verdict,
        kept=True,
        number=paper.number,
        station=paper.snapshot.head.station.name,
        signed_at=paper.issued_at,
        superseded_by=kept.superseded_by,
        differences=differences,
        pages=pages,
        signed=kept.signed,
    )


def _erased(view: Reading, number: str, *, evidence: Evidence) -> Finding | None:
    """What can be said of a paper whose case was erased; None where no such number was given out.

    A signature that still holds says more than an erased record could.
    """
    line = kept_papers.line(view, number) if number else None
    if line is None or (evidence.signed_by and evidence.sha256 != line.sha256):
        return None
    void, follower = _standing(view, line)
    kept = Kept(number=number, sha256=line.sha256, digest="", void=void, superseded_by=follower)
    return Finding(
        verdict=of_erased(evidence, kept),
        number=number,
        station=station_of(view).name,
        signed_at=line.issued_at,
        superseded_by=follower,
    )


def _stranger(evidence: Evidence, own: Root | None, *, roots: tuple[Root, ...]) -> Finding:
    print_ = own.fingerprint if own else ""
    by = evidence.signed_by or (evidence.code.sealed_by if evidence.code else "")
    known = {root.fingerprint: root.name for root in (*filter(None, (own,)), *roots)}
    return Finding(
        verdict=of_stranger(evidence, own_root=print_),
        number=evidence.number,
        station=known.get(by, ""),
        signed_at=evidence.signed_at if by else None,
    )


def _own(view: Reading) -> Root | None:
    keys, station = station_keys.load(view), stations.load(view)
    return Root(name=station[0].name, certificate=keys.root) if keys and station else None


def _find(view: Reading, number: str) -> IssuedPaper | None:
    try:
        return kept_papers.load(view, number) if number else None
    except RuleViolation:
        return None


def _kept(view: Reading, paper: IssuedPaper) -> Kept:
    void, follower = _standing(view, paper)
    return Kept(
        number=paper.number,
        sha256=paper.sha256,
        digest=documents.digest_inside(paper.pdf),
        void=void,
        superseded_by=follower,
    )


def _standing(view: Reading, paper: IssuedPaper | PaperLine) -> tuple[bool, str]:
    """Whether an agreement was voided, and the number of the one that took its place."""
    if paper.kind is not PaperKind.AGREEMENT:
        return False, ""
    agreements = disputes.load(view, paper.dispute_id).agreements
    states = {each.number: each.state for each in agreements}
    followers = {each.supersedes: each.number for each in agreements if each.number}
    void = states.get(paper.number) is AgreementState.VOIDED
    return void, followers.get(paper.number, "")
