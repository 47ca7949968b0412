"""The agreement: what its terms need, its life from draft to performed, and what never changes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.case.agreement import (
    Agreement,
    AgreementState,
    Fulfilment,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation
from tests.domain.cases import DRAFT, HEAD, LATER, MAKE_UP, PAY, TO_ISSUE, TODAY, story

APOLOGY = Term(kind=TermKind.APOLOGY, text="当面道歉")
ISSUED = replace(DRAFT, terms=(PAY, MAKE_UP)).issue("XC-XY-2026-0001", on=TODAY)
SIGNED = ISSUED.sign(on=TODAY)


def act(term: int = 0, fen: int | None = None, on: date = TODAY) -> Fulfilment:
    return Fulfilment(term=term, on=on, by=HEAD, amount_fen=fen)


@pytest.mark.parametrize(
    ("term", "missing"),
    [
        (PAY, []),
        (MAKE_UP, []),
        (APOLOGY, []),
        (LATER, []),
        (replace(PAY, amount_fen=None), ["term_1_amount"]),
        (replace(PAY, amount_fen=0), ["term_1_amount"]),
        (replace(PAY, method=None), ["term_1_method"]),
        (Term(kind=TermKind.REFUND), ["term_1_amount", "term_1_method"]),
        (replace(MAKE_UP, goods=""), ["term_1_goods"]),
        (Term(kind=TermKind.RETURN), ["term_1_goods"]),
        (replace(APOLOGY, text=""), ["term_1_text"]),
        (Term(kind=TermKind.OTHER), ["term_1_text"]),
        (replace(LATER, due_on=None), ["term_1_instalments"]),
        (replace(PAY, instalments=0), ["term_1_instalments"]),
    ],
)
def test_a_term_names_what_it_lacks_at_its_own_field(term: Term, missing: list[str]) -> None:
    draft = replace(DRAFT, terms=(APOLOGY, term))
    assert [item.field for item in draft.missing()] == missing


def test_a_draft_needs_terms_and_facts() -> None:
    assert [item.field for item in Agreement(terms=()).missing()] == ["terms", "agreement_facts"]


@pytest.mark.parametrize(
    ("term", "fen"),
    [
        (PAY, 50_00),
        (MAKE_UP, 3_36),
        (APOLOGY, 0),
        (replace(PAY, debtor=Side.CONSUMER), 0),
        (replace(PAY, debtor=Side.MARKET), 50_00),
    ],
)
def test_what_the_consumer_recovers_is_money_and_the_worth_of_goods(term: Term, fen: int) -> None:
    assert replace(DRAFT, terms=(term, MAKE_UP)).recovered_fen == fen + 3_36


@pytest.mark.parametrize(
    ("agreement", "change"),
    [
        (DRAFT, lambda a: a.sign(on=TODAY)),
        (DRAFT, lambda a: a.void("错")),
        (DRAFT, lambda a: a.fulfil(act(fen=1))),
        (ISSUED, lambda a: a.issue("XC-XY-2026-0002", on=TODAY)),
        (ISSUED, lambda a: a.fulfil(act(fen=1))),
        (SIGNED, lambda a: a.issue("XC-XY-2026-0002", on=TODAY)),
        (SIGNED, lambda a: a.sign(on=TODAY)),
        (ISSUED.void("错"), lambda a: a.sign(on=TODAY)),
        (ISSUED.void("错"), lambda a: a.void("又错")),
    ],
)
def test_an_agreement_lives_only_forward(
    agreement: Agreement, change: Callable[[Agreement], Agreement]
) -> None:
    with pytest.raises(RuleViolation, match="agreement_state") as refused:
        change(agreement)
    assert refused.value.facts == {"state": agreement.state.value}


def test_its_number_and_days_come_with_issue_and_signing() -> None:
    assert (DRAFT.number, DRAFT.issued_on, DRAFT.in_force) == ("", None, False)
    assert (ISSUED.number, ISSUED.issued_on, ISSUED.in_force) == ("XC-XY-2026-0001", TODAY, False)
    assert (SIGNED.signed_on, SIGNED.in_force) == (TODAY, True)
    assert not SIGNED.void("错").in_force


@pytest.mark.parametrize(
    ("acts", "refused", "code", "field"),
    [
        ([], act(term=2, fen=1), "term_unknown", "term"),
        ([], act(term=-1, fen=1), "term_unknown", "term"),
        ([], act(fen=50_01), "paid_too_much", "amount"),
        ([act(fen=20_00)], act(fen=30_01), "paid_too_much", "amount"),
        ([act(fen=50_00)], act(fen=1), "term_already_kept", "term"),
        ([act(term=1)], act(term=1), "term_already_kept", "term"),
        ([], act(fen=None), "required", "amount"),
        ([], act(fen=0), "required", "amount"),
        ([], act(fen=-1), "required", "amount"),
        ([], act(fen=1, on=date(2026, 11, 19)), "fulfilled_before_signing", "on"),
        ([act(fen=50_00), act(term=1)], act(fen=1), "agreement_state", "agreement"),
    ],
)
def test_performance_that_cannot_be_is_refused_at_its_field(
    acts: list[Fulfilment], refused: Fulfilment, code: str, field: str
) -> None:
    agreement = SIGNED
    for each in acts:
        agreement = agreement.fulfil(each)
    with pytest.raises(RuleViolation) as caught:
        agreement.fulfil(refused)
    assert (caught.value.code, caught.value.field) == (code, field)


def test_a_promise_is_kept_part_by_part_and_the_last_one_ends_it() -> None:
    half = SIGNED.fulfil(act(fen=20_00))
    assert (half.paid_fen(0), half.open_terms()) == (20_00, (0, 1))
    paid = half.fulfil(act(fen=30_00))
    assert (paid.is_kept(0), paid.open_terms(), paid.state) == (True, (1,), AgreementState.SIGNED)
    done = paid.fulfil(act(term=1))
    assert (done.open_terms(), done.state) == ((), AgreementState.PERFORMED)
    with pytest.raises(RuleViolation) as caught:
        half.fulfil(act(fen=30_01))
    assert caught.value.facts == {"owed_fen": 30_00}


def test_the_next_day_due_is_that_of_the_earliest_open_promise() -> None:
    terms = (LATER, replace(LATER, due_on=date(2026, 11, 24)), PAY)
    agreement = replace(DRAFT, terms=terms).issue("XC-XY-2026-0001", on=TODAY).sign(on=TODAY)
    days = []
    for term, fen in ((2, 50_00), (1, 600_00), (0, 600_00)):
        days.append(agreement.next_due())
        agreement = agreement.fulfil(act(term=term, fen=fen))
    assert days == [TODAY, date(2026, 11, 24), date(2026, 11, 27)]
    assert agreement.next_due() is None
    assert DRAFT.next_due() is None


@pytest.mark.parametrize(
    "changed",
    [
        replace(SIGNED, terms=(replace(PAY, amount_fen=60_00), MAKE_UP)),
        replace(SIGNED, facts="改过"),
        replace(SIGNED, number="XC-XY-2026-0002"),
        replace(SIGNED, number=""),
        replace(SIGNED, issued_on=date(2026, 11, 21)),
        replace(SIGNED, supersedes="XC-XY-2026-0000"),
        replace(SIGNED, state=AgreementState.DRAFT),
        DRAFT,
    ],
)
def test_an_issued_agreement_cannot_be_edited(changed: Agreement) -> None:
    for agreement in (ISSUED, SIGNED):
        dispute = replace(story(TO_ISSUE), agreements=(agreement,))
        with pytest.raises(RuleViolation, match="agreement_state") as refused:
            dispute.with_agreement(changed)
        assert refused.value.field == "agreement"


def test_a_draft_may_still_become_anything() -> None:
    dispute = story(TO_ISSUE)
    other = Agreement(terms=(MAKE_UP,), facts="改过")
    assert dispute.with_agreement(other).agreements == (other,)
    assert dispute.with_agreement(ISSUED).agreement == ISSUED


def test_an_agreement_after_a_voided_one_stands_beside_it() -> None:
    voided = ISSUED.void("错")
    dispute = replace(story(TO_ISSUE), agreements=(voided,))
    assert dispute.agreement is None
    assert dispute.with_agreement(DRAFT).agreements == (voided, DRAFT)


def test_a_term_without_money_is_kept_by_any_act() -> None:
    apology = replace(DRAFT, terms=(APOLOGY,)).issue("XC-XY-2026-0001", on=TODAY).sign(on=TODAY)
    done = apology.fulfil(replace(act(), method=PayMethod.CASH))
    assert done.state is AgreementState.PERFORMED
