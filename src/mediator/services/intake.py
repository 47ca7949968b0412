"""Taking a complaint down: the full registration, its correction, and the five-minute one."""

from dataclasses import dataclass, replace
from datetime import date

from stdnum.cn import ric
from stdnum.exceptions import ValidationError

from mediator.domain.accounts.roles import Right
from mediator.domain.case import procedure
from mediator.domain.case.agreement import Agreement, AgreementMode, Fulfilment, Term
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.missing import refuse
from mediator.domain.case.outcomes import (
    DeadlineClass,
    Decision,
    Facts,
    Informed,
    Outcome,
    Registered,
    Round,
    Signed,
    StepRecord,
    TermsDrawn,
    Triage,
)
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.station import Limits, Series
from mediator.services import hand_forms, numbering, papers
from mediator.services.workplace import Ref, Workplace, fetch, keep, limits_of
from mediator.storage import past, superseded
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Transaction
from mediator.storage.lists import ListRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What both sides agreed on the spot, for a dispute settled in five minutes."""

    terms: tuple[Term, ...]
    agreed_facts: str
    facts: Facts | None = None
    performed: bool = True
    sealed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCase:
    """An earlier case of the same person or stall."""

    dispute_id: int
    number: str
    received_on: date
    title: str
    ending: EndingKind | None


def register(workplace: Workplace, intake: Intake) -> Dispute:
    """Take a complaint down and give it its number.

    Raises `RuleViolation` at the first field that is missing or wrong.
    """
    with workplace.transaction(Right.RECORD) as work:
        _check(work, intake)
        limits = limits_of(work)
        return keep(
            work, _numbered(workplace, work, intake=intake), action="register", limits=limits
        )


def amend(workplace: Workplace, ref: Ref, *, intake: Intake) -> Dispute:
    """Correct the registration form of an open case."""
    with workplace.transaction(Right.RECORD) as work:
        _check(work, intake, but=ref.id)
        dispute = fetch(work, ref)
        if dispute.ending is not None:
            raise RuleViolation("already_ended")
        if dispute.accepted_on is not None:
            refuse(intake.owing())
        if dispute.intake != intake:
            superseded.add(work, dispute.id, intake=dispute.intake)
        return keep(work, replace(dispute, intake=intake), action="amend", limits=limits_of(work))


def settle_on_spot(workplace: Workplace, intake: Intake, *, spot: Spot) -> Dispute:
    """Register, settle and note an oral agreement, all in one: 快速登记."""
    with workplace.transaction(Right.RECORD) as work:
        _check(work, intake)
        refuse(intake.owing())
        limits = limits_of(work)
        dispute = _numbered(workplace, work, intake=intake)
        dispute = _talk(workplace, dispute, spot=spot, limits=limits)
        head = papers.numbered_head(workplace, work, dispute=dispute, series=Series.ORAL_AGREEMENT)
        dispute = _agree(workplace, dispute, spot=spot, number=head.number, limits=limits)
        kept = keep(work, dispute, action="settle_on_spot", limits=limits, paper=head.number)
        papers.keep_agreement(workplace, work, dispute=kept, head=head)
    return kept


def matches(workplace: Workplace, *, name: str, phone: str) -> tuple[PastCase, ...]:
    """Earlier cases that may be of the same person, by phone or by name."""
    with workplace.reading() as view:
        rows = past.of_person(view, name=name, phone=phone)
    return tuple(past_case(row) for row in rows)


def past_case(row: ListRow) -> PastCase:
    """An earlier case as the right column names it, the other side only."""
    stall = f"{row.stall_number} {row.stall_name}".strip()
    return PastCase(
        dispute_id=row.id,
        number=row.number,
        received_on=row.received_on,
        title=f"{stall} {row.goods}".strip(),
        ending=row.ending,
    )


def _check(work: Transaction, intake: Intake, *, but: int = 0) -> None:
    refuse(intake.missing())
    if intake.respondent.stall_id:
        kept_stalls.load(work, intake.respondent.stall_id)
    if intake.hand_form:
        hand_forms.check(work, intake.hand_form, but=but)
    for consumer in intake.consumers:
        check_id_number(consumer.id_number, "consumer_id_number")


def check_id_number(text: str, field: str) -> None:
    """Refuse a resident identity number whose check digit is wrong (GB 11643)."""
    if not text:
        return
    try:
        ric.validate(text)
    except ValidationError as wrong:
        raise RuleViolation("id_number_wrong", field) from wrong


def _numbered(workplace: Workplace, work: Transaction, *, intake: Intake) -> Dispute:
    taken = StepRecord(
        step=Step.REGISTER, at=workplace.now(), by=workplace.on_duty, outcome=Registered()
    )
    return Dispute(
        number=numbering.take(workplace, work, series=Series.DISPUTE),
        intake=intake,
        registered_by=workplace.on_duty,
        records=(taken,),
    )


def _talk(workplace: Workplace, dispute: Dispute, *, spot: Spot, limits: Limits) -> Dispute:
    position = spot.agreed_facts
    told = spot.facts or Facts(consumer_says=dispute.intake.facts, stall_says=position)
    taken: tuple[tuple[Step, Outcome], ...] = (
        (
            Step.TRIAGE,
            Triage(decision=Decision.ACCEPT, deadline_class=DeadlineClass.ON_THE_SPOT),
        ),
        (Step.INFORM, Informed(consumer_agrees=True, stall_agrees=True, signed=True)),
        (Step.FACTS, told),
        (
            Step.FIRST_ROUND,
            Round(consumer_position=dispute.intake.facts, stall_position=position, agreed=True),
        ),
    )
    for step, outcome in taken:
        dispute = _take(workplace, dispute, step=step, outcome=outcome, limits=limits)
    return dispute


def _agree(
    workplace: Workplace, dispute: Dispute, *, spot: Spot, number: str, limits: Limits
) -> Dispute:
    draft = Agreement(terms=spot.terms, facts=spot.agreed_facts, mode=AgreementMode.ORAL)
    refuse(draft.missing())
    dispute = dispute.with_agreement(draft)
    dispute = _take(workplace, dispute, step=Step.TERMS, outcome=TermsDrawn(), limits=limits)
    today = workplace.today
    agreed = draft.issue(number, on=today).sign(on=today)
    dispute = dispute.with_agreement(agreed)
    signed = Signed(number=number, sealed=spot.sealed)
    dispute = _take(workplace, dispute, step=Step.SIGN, outcome=signed, limits=limits)
    return dispute.with_agreement(_performed(workplace, agreed) if spot.performed else agreed)


def _performed(workplace: Workplace, agreed: Agreement) -> Agreement:
    for position, term in enumerate(agreed.terms):
        act = Fulfilment(
            term=position,
            on=workplace.today,
            by=workplace.on_duty,
            amount_fen=term.amount_fen,
            method=term.method,
        )
        agreed = agreed.fulfil(act)
    return agreed


def _take(
    workplace: Workplace, dispute: Dispute, *, step: Step, outcome: Outcome, limits: Limits
) -> Dispute:
    taken = StepRecord(step=step, at=workplace.now(), by=workplace.on_duty, outcome=outcome)
    return procedure.record(dispute, taken, limits=limits)
