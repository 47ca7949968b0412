"""卷宗: the file of a case as one volume, in the official order (domain facts 9.2)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.case.outcomes import Archived
from mediator.domain.case.steps import Ending, Step
from mediator.domain.papers import Head, IssuedPaper, PaperKind
from mediator.domain.signatures import SignedCopy
from mediator.domain.station import Policy
from mediator.domain.values.clock import local_day
from mediator.domain.values.days import months_later

BEFORE_EVIDENCE: Final = (
    PaperKind.REGISTRATION,
    PaperKind.DECISION,
    PaperKind.NOTICE,
    PaperKind.FINDINGS,
    PaperKind.REWEIGH,
)
AFTER_EVIDENCE: Final = (
    PaperKind.TRANSCRIPT,
    PaperKind.AGREEMENT,
    PaperKind.FAILURE,
    PaperKind.RECEIPT,
    PaperKind.ADVANCE,
    PaperKind.REFERRAL,
    PaperKind.FEEDBACK,
    PaperKind.FOLLOW_UP,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """What a dossier is bound from; `papers` and `exhibits` lie in the order of the file.

    `signed` copies lie behind their papers. `overtaken` are the numbers of agreements that were
    voided or broken. `redacted` volumes are for outsiders: their papers carry no bytes and are
    written anew from what they may say.
    """

    head: Head
    opened_on: date
    consumer: str
    consumers: int
    stall: str
    mediators: tuple[str, ...]
    ending: Ending | None
    archived_on: date | None
    archived_by: str
    kept_until: date | None
    remark: str
    papers: tuple[IssuedPaper, ...]
    exhibits: tuple[Exhibit, ...]
    signed: tuple[SignedCopy, ...] = ()
    overtaken: frozenset[str] = frozenset()
    redacted: bool = False

    @property
    def before_evidence(self) -> tuple[IssuedPaper, ...]:
        """The papers up to the evidence."""
        return _of_kinds(self.papers, BEFORE_EVIDENCE)

    @property
    def after_evidence(self) -> tuple[IssuedPaper, ...]:
        """The papers from the talks on."""
        return _of_kinds(self.papers, AFTER_EVIDENCE)


def volume(
    dispute: Dispute,
    head: Head,
    *,
    policy: Policy,
    papers: tuple[IssuedPaper, ...],
    exhibits: tuple[Exhibit, ...],
    signed: tuple[SignedCopy, ...] = (),
) -> Volume:
    """The volume of a case as it stands; one that is not archived has no day of filing yet."""
    record, archived = dispute.last(Step.ARCHIVE), dispute.outcome(Step.ARCHIVE)
    closed = record if isinstance(archived, Archived) else None
    ending = dispute.ending
    return Volume(
        head=head,
        opened_on=dispute.received_on,
        consumer=dispute.intake.consumers[0].name,
        consumers=len(dispute.intake.consumers),
        stall=dispute.intake.respondent.name,
        mediators=_mediators(dispute),
        ending=ending,
        archived_on=local_day(closed.at) if closed else None,
        archived_by=closed.by if closed else "",
        kept_until=months_later(ending.on, 12 * policy.retention_years) if ending else None,
        remark=archived.override if isinstance(archived, Archived) else "",
        papers=papers,
        exhibits=exhibits,
        signed=signed,
        overtaken=_overtaken(dispute),
    )


def _of_kinds(
    papers: tuple[IssuedPaper, ...], kinds: tuple[PaperKind, ...]
) -> tuple[IssuedPaper, ...]:
    """Papers of these kinds, by the place of their kind, then as they were issued."""
    of_kinds = (paper for paper in papers if paper.kind in kinds)
    return tuple(sorted(of_kinds, key=lambda p: (kinds.index(p.kind), p.issued_at, p.id)))


def _mediators(dispute: Dispute) -> tuple[str, ...]:
    """Whoever took a step, in the order of their first one."""
    return tuple(dict.fromkeys([dispute.registered_by, *(r.by for r in dispute.records)]))


def _overtaken(dispute: Dispute) -> frozenset[str]:
    current = dispute.agreement
    return frozenset(a.number for a in dispute.agreements if a.number and a is not current)
