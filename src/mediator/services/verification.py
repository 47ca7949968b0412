"""Verification: is this paper genuine? Offline, by its file, its code, or its number read out."""

import json

from mediator import documents
from mediator.domain.case.agreement import AgreementState
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import Root
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.domain.verification import (
    Evidence,
    Finding,
    Kept,
    Verdict,
    differences,
    of_register,
    of_short_code,
    of_stranger,
)
from mediator.services.workplace import Workplace
from mediator.storage import disputes, station_keys, stations
from mediator.storage import papers as kept_papers
from mediator.storage.database import Reading


def verify(workplace: Workplace, content: bytes) -> Finding:
    """Judge a PDF, scan or photograph of a paper.

    Raises `RuleViolation` with `file_unreadable`, `file_too_large` or `picture_too_large`.
    """
    with workplace.reading() as view:
        own, roots = _own(view), station_keys.trusted(view)
        evidence = documents.evidence(content, (*filter(None, (own,)), *roots))
        paper = _find(view, evidence.number)
        if paper is None:
            return _stranger(evidence, own, roots=roots)
        kept = _kept(view, paper)
    return _registered(evidence, content, paper=paper, kept=kept)


def verify_code(workplace: Workplace, number: str, *, code: str) -> Finding:
    """Judge a paper by its number and check code, as somebody reads them out."""
    with workplace.reading() as view:
        paper = _find(view, number.strip())
        if paper is None:
            return Finding(verdict=Verdict.NUMBER_UNKNOWN, number=number.strip())
        kept = _kept(view, paper)
    verdict = of_short_code(code, kept)
    return _told(verdict, paper, kept=kept)


def _registered(evidence: Evidence, content: bytes, *, paper: IssuedPaper, kept: Kept) -> Finding:
    same = evidence.sha256 == kept.sha256
    pages = () if same or not evidence.digest else documents.differing_pages(content, paper.pdf)
    verdict = of_register(evidence, kept, pages=pages)
    said = json.loads(documents.record(paper.snapshot))
    differing = differences(evidence.record, said) if evidence.digest != kept.digest else ()
    return _told(
        verdict,
        paper,
        kept=kept,
        differences=differing if evidence.digest else (),
        pages=pages,
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
        digest=documents.record_digest(paper.snapshot),
        void=void,
        superseded_by=follower,
    )


def _standing(view: Reading, paper: IssuedPaper) -> tuple[bool, str]:
    """Whether an agreement was voided, and the number of the one that took its place."""
    if paper.kind is not PaperKind.AGREEMENT:
        return False, ""
    agreements = disputes.load(view, paper.dispute_id).agreements
    states = {each.number: each.state for each in agreements}
    followers = {each.supersedes: each.number for each in agreements if each.number}
    void = states.get(paper.number) is AgreementState.VOIDED
    return void, followers.get(paper.number, "")
