"""Cases are kept and loaded whole."""

import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from mediator.domain.case.agreement import Agreement, AgreementState, Term, TermKind
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.storage import disputes
from mediator.storage.tables.cases import DisputeRow
from tests.storage.inventions import any_of
from tests.storage.samples import RECEIVED, Desk, accepted, dispute

INTAKES = any_of(
    Intake,
    respondent=any_of(Respondent, stall_id=st.just(0)),
    consumers=st.lists(any_of(Consumer), min_size=1, max_size=3).map(tuple),
)


NUMBERS = map(str, itertools.count())
CASES = any_of(Dispute, intake=INTAKES, id=st.just(0), version=st.just(0))


def numbered(case: Dispute, number: str) -> Dispute:
    """The case with numbers that no other case has."""
    agreements = (
        replace(agreement, number=f"{number}-{place}")
        for place, agreement in enumerate(case.agreements)
    )
    return replace(case, number=number, agreements=tuple(agreements))


def load(desk: Desk, dispute_id: int) -> Dispute:
    with desk.reading() as view:
        return disputes.load(view, dispute_id)


def save(desk: Desk, changed: Dispute) -> Dispute:
    with desk.writing() as work:
        return disputes.save(work, changed, stage=Step.FACTS, live=True)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=CASES)
def test_no_field_is_lost(desk: Desk, case: Dispute) -> None:
    named = numbered(case, next(NUMBERS))
    kept = desk.keep(named)
    assert load(desk, kept.id) == kept
    assert replace(kept, id=0, version=0) == named


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=CASES, after=CASES)
def test_a_changed_case_is_kept_whole(desk: Desk, before: Dispute, after: Dispute) -> None:
    number = next(NUMBERS)
    kept = desk.keep(numbered(replace(before, erased=None), number))
    changed = replace(numbered(after, number), id=kept.id, version=kept.version)
    saved = save(desk, changed)
    assert saved == replace(changed, version=2)
    assert load(desk, kept.id) == saved


def test_a_case_that_somebody_saved_meanwhile_is_stale(desk: Desk) -> None:
    seen = desk.keep(dispute())
    save(desk, replace(seen, registered_by="赵强"))
    with pytest.raises(StaleRecord) as refused:
        save(desk, replace(seen, registered_by="李四"))
    assert refused.value.subject == "dispute"
    assert load(desk, seen.id).registered_by == "赵强"


def test_a_case_that_was_never_kept_cannot_be_saved(desk: Desk) -> None:
    with pytest.raises(StaleRecord):
        save(desk, replace(dispute(), id=77, version=1))


def test_saving_the_same_again_still_counts_as_a_version(desk: Desk) -> None:
    kept = desk.keep(dispute())
    assert save(desk, kept).version == 2
    assert load(desk, kept.id).version == 2


def test_an_unknown_case_is_said(desk: Desk) -> None:
    with pytest.raises(RuleViolation) as refused:
        load(desk, 404)
    assert refused.value.code == "dispute_unknown"


def test_a_case_is_found_by_its_number(desk: Desk) -> None:
    kept = desk.keep(dispute("XC-2026-0007"))
    with desk.reading() as view:
        assert disputes.by_number(view, "XC-2026-0007") == kept
        assert disputes.by_number(view, "XC-2026-0008") is None


def test_many_are_loaded_at_once_by_id(desk: Desk) -> None:
    kept = [desk.keep(dispute(f"XC-2026-{n:04d}")) for n in range(1, 4)]
    with desk.reading() as view:
        assert disputes.load_many(view, (3, 1, 99)) == (kept[0], kept[2])


def test_what_was_saved_is_seen_within_the_same_transaction(desk: Desk) -> None:
    kept = desk.keep(dispute())
    with desk.writing() as work:
        once = disputes.load(work, kept.id)
        taken = replace(once, records=(accepted(),))
        saved = disputes.save(work, taken, stage=Step.INFORM, live=True)
        again = replace(saved, records=(*saved.records, accepted(RECEIVED + timedelta(hours=1))))
        twice = disputes.save(work, again, stage=Step.INFORM, live=True)
        assert disputes.load(work, kept.id) == twice
    assert load(desk, kept.id) == twice


def test_a_superseded_agreement_stays_beside_the_new_one(desk: Desk) -> None:
    term = Term(kind=TermKind.OTHER, text="当面道歉", due_on=date(2026, 12, 1))
    voided = Agreement(terms=(term,), number="XC-XY-2026-0001", state=AgreementState.VOIDED)
    kept = desk.keep(replace(dispute(), agreements=(voided,)))
    fresh = Agreement(terms=(term, term), supersedes=voided.number)
    saved = save(desk, replace(kept, agreements=(voided, fresh)))
    assert load(desk, kept.id) == saved


def test_an_agreement_number_is_given_once(desk: Desk) -> None:
    issued = Agreement(terms=(), number="XC-XY-2026-0001", state=AgreementState.ISSUED)
    desk.keep(replace(dispute("XC-2026-0001"), agreements=(issued,)))
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        desk.keep(replace(dispute("XC-2026-0002"), agreements=(issued,)))


def test_only_live_cases_are_open(desk: Desk) -> None:
    first, second = desk.keep(dispute("XC-2026-0001")), desk.keep(dispute("XC-2026-0002"))
    with desk.writing() as work:
        disputes.save(work, first, stage=None, live=False)
    with desk.reading() as view:
        assert disputes.open_ones(view) == (second,)


def test_a_part_that_was_not_asked_for_is_an_error_not_a_query(desk: Desk) -> None:
    desk.keep(dispute())
    with desk.reading() as view:
        row = view.session.scalars(select(DisputeRow)).one()
        with pytest.raises(InvalidRequestError, match="raise"):
            _ = row.consumers
