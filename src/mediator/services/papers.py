"""Papers of a case: previewed as drafts, issued once with their bytes kept, reprinted by count."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import (
    Head,
    IssuedPaper,
    PaperKind,
    Snapshot,
    StationPaper,
)
from mediator.domain.station import Series
from mediator.services import dictionaries, glyphs, identity, numbering, phrasing
from mediator.services.snapshots import SERIES, Subject, agreement_paper, snapshot
from mediator.services.workplace import Ref, Workplace, fetch, known_station, limits_of
from mediator.storage import disputes, exhibits, journal
from mediator.storage import papers as kept_papers
from mediator.storage.database import Reading, Transaction


def preview(workplace: Workplace, dispute_id: int, *, kind: PaperKind, part: int = 1) -> bytes:
    """The paper as it would be: a draft with its watermark and no number.

    `part` is which of several: the round of talks, or the act of performance (from 1).
    """
    workplace.require(Right.REVEAL)
    with workplace.reading() as view:
        dispute = disputes.load(view, dispute_id)
        head = draft_head(workplace, view, dispute=dispute)
        subject = _subject(view, dispute, head=head, part=part)
        paper = glyphs.frozen(view, snapshot(kind, subject))
    return documents.render(paper)


def issue(workplace: Workplace, ref: Ref, *, kind: PaperKind, part: int = 1) -> IssuedPaper:
    """Give the paper its number, freeze it, keep its bytes: all or nothing.

    Raises as `snapshots.snapshot`.
    """
    with workplace.transaction(Right.RECORD) as work:
        dispute = fetch(work, ref)
        head = numbered_head(workplace, work, dispute=dispute, series=_series(kind))
        frozen = snapshot(kind, _subject(work, dispute, head=head, part=part))
        paper = keep(workplace, work, dispute=dispute, snapshot=frozen, kind=kind)
        journal.append(
            work,
            "issue_paper",
            subject=f"dispute:{dispute.id}",
            public={"paper": paper.number, "sha256": paper.sha256},
        )
    return paper


def still_valid(workplace: Workplace, dispute_id: int, *, kind: PaperKind, part: int = 1) -> str:
    """The number of the newest paper that says what would be said now; empty without one."""
    with workplace.reading() as view:
        dispute = disputes.load(view, dispute_id)
        head = draft_head(workplace, view, dispute=dispute)
        wanted = snapshot(kind, _subject(view, dispute, head=head, part=part))
        for line in reversed(kept_papers.of_dispute(view, dispute_id)):
            if line.kind is kind:
                found = kept_papers.snapshot(view, line.number)
                if _said(found, head) == _said(wanted, head):
                    return line.number
    return ""


def listed(workplace: Workplace, dispute_id: int) -> tuple[kept_papers.PaperLine, ...]:
    """The papers issued in a case, oldest first."""
    with workplace.reading() as view:
        return kept_papers.of_dispute(view, dispute_id)


def load(workplace: Workplace, number: str) -> IssuedPaper:
    """An issued paper with its exact bytes; `RuleViolation("paper_unknown")` without one."""
    workplace.require(Right.REVEAL)
    with workplace.reading() as view:
        return kept_papers.load(view, number)


def reprint(workplace: Workplace, number: str) -> IssuedPaper:
    """The same bytes once more, counted in the journal."""
    with workplace.transaction(Right.RECORD) as work:
        kept_papers.add_reprint(work, number)
        paper = kept_papers.load(work, number)
        journal.append(
            work,
            "reprint",
            subject=f"dispute:{paper.dispute_id}" if paper.dispute_id else f"paper:{number}",
            public={"paper": number, "reprints": paper.reprints},
        )
    return paper


def preparations() -> tuple[Callable[[], object], ...]:
    """What may be done while nobody waits, so that the first paper does not."""
    return documents.preparations()


def pages(pdf: bytes, dpi: int) -> tuple[documents.PageImage, ...]:
    """The pages of a PDF as pictures, for the screen and the printer."""
    return documents.pages(pdf, dpi)


def page(pdf: bytes, number: int, *, dpi: int) -> documents.PageImage:
    """One page, counted from 1, at the dots of a printer."""
    return documents.page(pdf, number, dpi=dpi)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return documents.page_count(pdf)


def copies(paper: IssuedPaper) -> int:
    """How many copies of the same pages lie one after the other in a paper."""
    return documents.copies(paper.snapshot)


def reprint_mark(workplace: Workplace, paper: IssuedPaper) -> str:
    """What is stamped on a paper printed now: that it is a reprint, and which; else nothing."""
    if not paper.reprints:
        return ""
    return documents.reprint_mark(paper.snapshot, count=paper.reprints, on=workplace.today)


def draft_head(workplace: Workplace, view: Reading, *, dispute: Dispute) -> Head:
    """The head of a paper that is only looked at."""
    version, phrases = phrasing.own_words(view, dispute)
    return Head(
        station=known_station(view)[0],
        made_at=workplace.now(),
        by=workplace.on_duty,
        dispute_number=dispute.number,
        phrasing=version,
        phrases=phrases,
    )


def numbered_head(
    workplace: Workplace, work: Transaction, *, series: Series, dispute: Dispute | None = None
) -> Head:
    """The head of a paper being issued: its number, and the journal's head as an anchor."""
    version, phrases = phrasing.own_words(work, dispute)
    return Head(
        station=known_station(work)[0],
        made_at=workplace.now(),
        by=workplace.on_duty,
        dispute_number=dispute.number if dispute else "",
        number=numbering.take(workplace, work, series=series),
        journal_head=journal.head(work),
        phrasing=version,
        phrases=phrases,
    )


def keep(
    workplace: Workplace,
    work: Transaction,
    *,
    snapshot: Snapshot,
    kind: PaperKind,
    dispute: Dispute | None = None,
) -> IssuedPaper:
    """Make the paper, signed by the station, and keep it with its bytes and their SHA-256."""
    snapshot = glyphs.frozen(work, snapshot)
    pdf = documents.issue(snapshot, identity.keys(workplace, work), at=snapshot.head.made_at)
    paper = IssuedPaper(
        kind=kind,
        number=snapshot.head.number,
        dispute_id=dispute.id if dispute else 0,
        issued_at=workplace.now(),
        by=workplace.on_duty,
        sha256=hashlib.sha256(pdf).hexdigest(),
        pdf=pdf,
        snapshot=snapshot,
    )
    return kept_papers.keep(work, paper)


def keep_agreement(
    workplace: Workplace, work: Transaction, *, dispute: Dispute, head: Head
) -> IssuedPaper:
    """Freeze the current agreement of a case under the number of `head`, and keep its paper."""
    agreement = dispute.agreement
    if agreement is None:
        raise RuleViolation("no_agreement", "agreement")
    frozen = agreement_paper(dispute, agreement, head=head)
    return keep(workplace, work, dispute=dispute, snapshot=frozen, kind=PaperKind.AGREEMENT)


def _said(paper: Snapshot, head: Head) -> Snapshot:
    """What a paper says of its case under `head`, whether it was signed since or not."""
    said = replace(paper, head=head)
    if isinstance(said, StationPaper):
        return said
    return replace(said, intake=replace(said.intake, signed=False))


def _subject(view: Reading, dispute: Dispute, *, head: Head, part: int) -> Subject:
    return Subject(
        dispute=dispute,
        head=head,
        limits=limits_of(view),
        exhibits=exhibits.of_dispute(view, dispute.id),
        class_12315=dictionaries.class_of(view, dispute.intake),
        part=part,
    )


def _series(kind: PaperKind) -> Series:
    if kind not in SERIES:
        raise RuleViolation("paper_not_of_a_case", "kind")
    return SERIES[kind]
