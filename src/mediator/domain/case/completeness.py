"""What a file still lacks before it is closed; every path that closes one asks here."""

from collections.abc import Iterator
from dataclasses import dataclass

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.filing import papers_of
from mediator.domain.case.missing import Missing
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """What lies in the file beside the case itself.

    `papers` are those issued, each with its part (`CasePaper.part`); `unlisted` counts the pieces
    of evidence that came after the last record of findings. An empty folder lacks everything; of a
    case that was closed in another ledger all lies `elsewhere`.
    """

    papers: frozenset[tuple[PaperKind, int]] = frozenset()
    unlisted: int = 0
    elsewhere: bool = False


def open_points(dispute: Dispute, folder: Folder) -> tuple[Missing, ...]:
    """Signatures, seal, promises, papers, evidence and answers that would be missed later."""
    return () if folder.elsewhere else (*unfinished(dispute), *_unfiled(dispute, folder))


def unfinished(dispute: Dispute) -> tuple[Missing, ...]:
    """The points that the case itself tells, whatever lies in its folder."""
    points = [m for m in dispute.intake.missing() if not m.blocking]
    if dispute.ending is None and dispute.intake.owing():
        points.append(Missing(code="particulars", blocking=False))
    agreement = dispute.agreement
    in_force = agreement is not None and agreement.in_force
    for step in Step:
        outcome = dispute.outcome(step)
        if outcome is not None and (step is not Step.SIGN or in_force):
            points += [m for m in outcome.missing() if not m.blocking]
    return (*points, *_of_agreement(dispute), *_of_authorities(dispute))


def _of_agreement(dispute: Dispute) -> Iterator[Missing]:
    agreement = dispute.agreement
    if agreement is None:
        return
    if agreement.state is AgreementState.SIGNED:
        for place in agreement.open_terms():
            yield Missing(code="open_promise", field=f"term_{place}", blocking=False)
    if dispute.ending and agreement.state is AgreementState.ISSUED:
        yield Missing(code="agreement_unsigned", field="agreement", blocking=False)


def _of_authorities(dispute: Dispute) -> Iterator[Missing]:
    if dispute.intake.hand_down and not dispute.reply:
        yield Missing(code="reply_missing", field="reply", blocking=False)
    if dispute.referral and not dispute.referral.receipt:
        yield Missing(code="receipt_missing", field="receipt", blocking=False)


def _unfiled(dispute: Dispute, folder: Folder) -> Iterator[Missing]:
    for paper in papers_of(dispute):
        if paper.needed and (paper.kind, paper.part) not in folder.papers:
            field = f"{paper.kind.value}:{paper.part}"
            yield Missing(code="paper_missing", field=field, blocking=False)
    if folder.unlisted:
        yield Missing(code="evidence_unlisted", field="evidence", blocking=False)
