"""Papers of a case: previewed as drafts, issued once with their bytes kept, reprinted by count."""

import hashlib
from collections.abc import Callable, Iterator

from mediator import documents
from mediator.domain.case.agreement import Agreement
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Round
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import (
    AgreementPaper,
    FailurePaper,
    Head,
    IssuedPaper,
    NoticePaper,
    PaperKind,
    RegistrationPaper,
    Snapshot,
    TranscriptPaper,
)
from mediator.domain.station import Policy, Series
from mediator.services import identity, numbering
from mediator.services.workplace import Ref, Workplace, fetch, known_station
from mediator.storage import disputes, journal
from mediator.storage import papers as kept_papers
from mediator.storage.database import Reading, Transaction

_SERIES = {
    PaperKind.REGISTRATION: Series.REGISTRATION,
    PaperKind.NOTICE: Series.NOTICE,
    PaperKind.TRANSCRIPT: Series.TRANSCRIPT,
    PaperKind.FAILURE: Series.FAILURE,
}


def preview(
    workplace: Workplace, dispute_id: int, *, kind: PaperKind, round_number: int = 1
) -> bytes:
    """The paper as it would be: a draft with its watermark and no number."""
    with workplace.reading() as view:
        dispute = disputes.load(view, dispute_id)
        head = draft_head(workplace, view, dispute=dispute)
        policy = known_station(view)[1]
    return documents.render(
        _snapshot(kind, dispute, head=head, policy=policy, round_number=round_number)
    )


def issue(workplace: Workplace, ref: Ref, *, kind: PaperKind, round_number: int = 1) -> IssuedPaper:
    """Give the paper its number, freeze it, keep its bytes: all or nothing."""
    with workplace.transaction() as work:
        dispute = fetch(work, ref)
        head = numbered_head(workplace, work, dispute=dispute, series=_SERIES[kind])
        policy = known_station(work)[1]
        snapshot = _snapshot(kind, dispute, head=head, policy=policy, round_number=round_number)
        paper = keep(workplace, work, dispute=dispute, snapshot=snapshot, kind=kind)
        journal.append(
            work,
            "issue_paper",
            subject=f"dispute:{dispute.id}",
            public={"paper": paper.number, "sha256": paper.sha256},
        )
    return paper


def listed(workplace: Workplace, dispute_id: int) -> tuple[kept_papers.PaperLine, ...]:
    """The papers issued in a case, oldest first."""
    with workplace.reading() as view:
        return kept_papers.of_dispute(view, dispute_id)


def load(workplace: Workplace, number: str) -> IssuedPaper:
    """An issued paper with its exact bytes; `RuleViolation("paper_unknown")` without one."""
    with workplace.reading() as view:
        return kept_papers.load(view, number)


def reprint(workplace: Workplace, number: str) -> IssuedPaper:
    """The same bytes once more, counted in the journal."""
    with workplace.transaction() as work:
        kept_papers.add_reprint(work, number)
        paper = kept_papers.load(work, number)
        journal.append(
            work,
            "reprint",
            subject=f"dispute:{paper.dispute_id}" if paper.dispute_id else f"paper:{number}",
            public={"paper": number, "reprints": paper.reprints},
        )
    return paper


def pages(pdf: bytes, dpi: int) -> tuple[documents.PageImage, ...]:
    """The pages of a PDF as pictures, for the screen and the printer."""
    return documents.pages(pdf, dpi)


def each_page(pdf: bytes, dpi: int) -> Iterator[documents.PageImage]:
    """The same one at a time, which takes less memory at the dots of a printer."""
    return documents.each_page(pdf, dpi)


def draft_head(workplace: Workplace, view: Reading, *, dispute: Dispute) -> Head:
    """The head of a paper that is only looked at."""
    return Head(
        station=known_station(view)[0],
        made_at=workplace.now(),
        by=workplace.on_duty,
        dispute_number=dispute.number,
    )


def numbered_head(
    workplace: Workplace, work: Transaction, *, series: Series, dispute: Dispute | None = None
) -> Head:
    """The head of a paper being issued: its number, and the journal's head as an anchor."""
    return Head(
        station=known_station(work)[0],
        made_at=workplace.now(),
        by=workplace.on_duty,
        dispute_number=dispute.number if dispute else "",
        number=numbering.take(workplace, work, series=series),
        journal_head=journal.head(work),
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
    snapshot = agreement_paper(dispute, agreement, head=head)
    return keep(workplace, work, dispute=dispute, snapshot=snapshot, kind=PaperKind.AGREEMENT)


def agreement_paper(dispute: Dispute, agreement: Agreement, *, head: Head) -> AgreementPaper:
    """Freeze what an agreement says."""
    return AgreementPaper(
        head=head, intake=dispute.intake, facts=dispute.facts, agreement=agreement
    )


def _snapshot(
    kind: PaperKind, dispute: Dispute, *, head: Head, policy: Policy, round_number: int
) -> Snapshot:
    makers: dict[PaperKind, Callable[[], Snapshot]] = {
        PaperKind.REGISTRATION: lambda: RegistrationPaper(head=head, intake=dispute.intake),
        PaperKind.NOTICE: lambda: NoticePaper(
            head=head, intake=dispute.intake, retention_years=policy.retention_years
        ),
        PaperKind.TRANSCRIPT: lambda: _transcript(dispute, head, round_number=round_number),
        PaperKind.FAILURE: lambda: _failure(dispute, head),
    }
    if kind not in makers:
        raise RuleViolation("paper_not_of_a_case", "kind")
    return makers[kind]()


def _transcript(dispute: Dispute, head: Head, *, round_number: int) -> TranscriptPaper:
    step = Step.FIRST_ROUND if round_number == 1 else Step.SECOND_ROUND
    record, talks = dispute.last(step), dispute.outcome(step)
    if record is None or not isinstance(talks, Round):
        raise RuleViolation("round_not_held", "round", number=round_number)
    return TranscriptPaper(
        head=head,
        intake=dispute.intake,
        facts=dispute.facts,
        round_number=round_number,
        held_at=record.at,
        talks=talks,
    )


def _failure(dispute: Dispute, head: Head) -> FailurePaper:
    ending = dispute.ending
    if ending is None or ending.kind is not EndingKind.FAILED:
        raise RuleViolation("not_failed", "kind")
    return FailurePaper(
        head=head,
        intake=dispute.intake,
        reason=ending.reason,
        ended_on=ending.on,
        referred_to=dispute.referral.office if dispute.referral else "",
    )
