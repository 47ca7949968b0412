"""The settlement: terms drawn, issued as a paper, signed, voided, performed, paid in advance."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.case import procedure
from mediator.domain.case.agreement import (
    Agreement,
    AgreementMode,
    Fulfilment,
    Term,
)
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.missing import refuse
from mediator.domain.case.outcomes import Signed, StepRecord, TermsDrawn
from mediator.domain.case.steps import AdvancePayment, Recovery, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.domain.station import Limits, Series
from mediator.services import deposits, glyphs, papers, phrasing, snapshots
from mediator.services.workplace import Ref, Workplace, fetch, keep, limits_of
from mediator.storage import disputes, drafts


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A case and the agreement paper just issued in it."""

    dispute: Dispute
    paper: IssuedPaper


def draw(workplace: Workplace, ref: Ref, *, draft: Agreement) -> Dispute:
    """Complete the terms; drawn again, they replace the draft and need a new check."""
    refuse(draft.missing())
    taken = StepRecord(
        step=Step.TERMS, at=workplace.now(), by=workplace.on_duty, outcome=TermsDrawn()
    )
    with workplace.transaction(Right.MEDIATE) as work:
        limits = limits_of(work)
        dispute = fetch(work, ref)
        fresh = Agreement(
            terms=draft.terms, facts=draft.facts, mode=draft.mode, supersedes=_last_number(dispute)
        )
        dispute = procedure.record(dispute, taken, limits=limits).with_agreement(fresh)
        return keep(work, dispute, action="draw", limits=limits, terms=len(draft.terms))


def preview(workplace: Workplace, dispute_id: int, *, draft: Agreement) -> bytes:
    """The agreement as it would be printed: a draft with its watermark and no number."""
    workplace.require(Right.REVEAL)
    with workplace.reading() as view:
        dispute = disputes.load(view, dispute_id)
        head = papers.draft_head(workplace, view, dispute=dispute)
        paper = glyphs.frozen(view, snapshots.agreement_paper(dispute, draft, head=head))
    return documents.render(paper)


def issue(workplace: Workplace, ref: Ref) -> Issued:
    """Take the number, freeze the words, render and keep the bytes, move the case: all or nothing.

    Raises `RuleViolation` when it is not its turn, `DocumentProblem` when a character has no glyph.
    """
    with workplace.transaction(Right.MEDIATE) as work:
        limits = limits_of(work)
        dispute = fetch(work, ref)
        draft = _ready_to_issue(dispute, limits)
        series = _SERIES[draft.mode]
        head = papers.numbered_head(workplace, work, dispute=dispute, series=series)
        moved = dispute.with_agreement(draft.issue(head.number, on=workplace.today))
        paper = papers.keep_agreement(workplace, work, dispute=moved, head=head)
        kept = keep(
            work, moved, action="issue", limits=limits, paper=paper.number, sha256=paper.sha256
        )
    return Issued(dispute=kept, paper=paper)


def sign(workplace: Workplace, ref: Ref, *, signed: Signed) -> Dispute:
    """Both sides have signed the issued paper: the case is settled."""
    taken = StepRecord(step=Step.SIGN, at=workplace.now(), by=workplace.on_duty, outcome=signed)
    with workplace.transaction(Right.MEDIATE) as work:
        limits = limits_of(work)
        dispute = fetch(work, ref)
        dispute = dispute.with_agreement(_current(dispute).sign(on=workplace.today))
        dispute = procedure.record(dispute, taken, limits=limits)
        drafts.forget(work, signing_key(signed.number))
        return keep(work, dispute, action="sign", limits=limits, paper=signed.number)


def void(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """Take the agreement out of force; the case is open again and a new one refers to the old."""
    with workplace.transaction(Right.MEDIATE) as work:
        dispute = fetch(work, ref)
        paper = _current(dispute).number
        drafts.forget(work, signing_key(paper))
        return keep(
            work,
            procedure.void(dispute, reason),
            action="void",
            limits=limits_of(work),
            paper=paper,
        )


def fulfil(workplace: Workplace, ref: Ref, *, act: Fulfilment) -> Dispute:
    """Record one act of performance: a payment, a delivery, an apology."""
    if act.on > workplace.today:
        raise RuleViolation("day_in_future", "on")
    with workplace.transaction(Right.MEDIATE) as work:
        dispute = fetch(work, ref)
        changed = dispute.with_agreement(_current(dispute).fulfil(act))
        return keep(work, changed, action="fulfil", limits=limits_of(work), term=act.term)


def pay_in_advance(workplace: Workplace, ref: Ref, *, payment: AdvancePayment) -> Dispute:
    """The market pays the consumer and recovers from the stall; an open case is settled by it."""
    at, by = workplace.now(), workplace.on_duty
    with workplace.transaction(Right.MEDIATE) as work:
        limits = limits_of(work)
        refuse(payment.missing(cap_fen=limits.policy.advance_cap_fen))
        paid = procedure.pay_in_advance(fetch(work, ref), payment, at=at, by=by)
        deposits.deduct(
            work,
            stall_id=paid.intake.respondent.stall_id,
            dispute_id=paid.id,
            amount_fen=payment.from_deposit_fen,
            on=payment.on,
        )
        return keep(work, paid, action="pay_in_advance", limits=limits, fen=payment.amount_fen)


def recover(workplace: Workplace, ref: Ref, *, recovery: Recovery) -> Dispute:
    """The stall pays back a part of what the market had paid; also after the file was closed."""
    if recovery.on > workplace.today:
        raise RuleViolation("day_in_future", "on")
    with workplace.transaction(Right.MEDIATE) as work:
        dispute = fetch(work, ref)
        if dispute.advance is None:
            raise RuleViolation("nothing_to_recover", "amount")
        changed = replace(dispute, advance=dispute.advance.recover(recovery))
        return keep(
            work, changed, action="recover", limits=limits_of(work), fen=recovery.amount_fen
        )


def signing_key(number: str) -> str:
    """Under which the signatures lie that were drawn before all had signed an agreement."""
    return f"signing:{number}"


def clauses(workplace: Workplace, terms: Sequence[Term], *, dispute_id: int = 0) -> tuple[str, ...]:
    """Each term as the papers of a case word it; of none, as those of a new case would."""
    with workplace.reading() as view:
        dispute = disputes.load(view, dispute_id) if dispute_id else None
        _, phrases = phrasing.own_words(view, dispute)
    return tuple(documents.clause(term, phrases) for term in terms)


_SERIES = {
    AgreementMode.WRITTEN: Series.AGREEMENT,
    AgreementMode.ORAL: Series.ORAL_AGREEMENT,
}


def _ready_to_issue(dispute: Dispute, limits: Limits) -> Agreement:
    agreement = _current(dispute)
    if procedure.current(dispute, limits) is not Step.SIGN:
        raise RuleViolation("step_not_now", step=Step.SIGN.value)
    refuse(agreement.missing())
    return agreement


def _current(dispute: Dispute) -> Agreement:
    if dispute.agreement is None:
        raise RuleViolation("no_agreement", "agreement")
    return dispute.agreement


def _last_number(dispute: Dispute) -> str:
    """The agreement whose place a new one takes: the last that was issued and counts no more."""
    return next((a.number for a in reversed(dispute.agreements) if a is not dispute.agreement), "")
