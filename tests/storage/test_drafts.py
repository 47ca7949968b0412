"""What was typed is kept as typed."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediator.storage import drafts
from mediator.storage.drafts import Draft
from tests.storage.samples import RECEIVED, Desk

DRAFT = Draft(
    key="case:12:facts",
    person="王敏",
    desk="1",
    form="case",
    payload={"facts": "秤上 2.10", "signed": True, "terms": [{"kind": "refund"}]},
    updated_at=RECEIVED,
)


def keep(desk: Desk, *kept: Draft) -> None:
    with desk.database.transaction(by="王敏", at=desk.now, quiet=True) as work:
        for draft in kept:
            drafts.save(work, draft)


def load(desk: Desk, person: str = "王敏", at: str = "1") -> Draft | None:
    with desk.reading() as view:
        return drafts.load(view, DRAFT.key, person=person, desk=at)


def test_a_draft_comes_back_as_typed(desk: Desk) -> None:
    keep(desk, DRAFT)
    assert load(desk) == DRAFT


def test_the_newest_state_replaces_the_one_before(desk: Desk) -> None:
    newer = replace(DRAFT, payload={"facts": ""}, updated_at=RECEIVED + timedelta(seconds=1))
    keep(desk, DRAFT)
    keep(desk, newer)
    assert load(desk) == newer


def test_people_and_desks_have_drafts_of_their_own(desk: Desk) -> None:
    keep(desk, DRAFT, replace(DRAFT, person="赵强", payload={}), replace(DRAFT, desk="2"))
    assert load(desk) == DRAFT
    other = load(desk, "赵强")
    assert other is not None
    assert other.payload == {}
    assert load(desk, "赵强", "2") is None


def test_drafts_are_listed_newest_first(desk: Desk) -> None:
    newer = replace(DRAFT, key="register:1", updated_at=RECEIVED + timedelta(seconds=1))
    keep(desk, DRAFT, newer, replace(DRAFT, person="赵强"))
    with desk.reading() as view:
        assert drafts.listed(view, person="王敏", desk="1") == (newer, DRAFT)


def test_a_dropped_draft_is_gone_and_dropping_it_again_does_no_harm(desk: Desk) -> None:
    keep(desk, DRAFT)
    for _ in range(2):
        with desk.database.transaction(by="王敏", at=desk.now, quiet=True) as work:
            drafts.drop(work, DRAFT.key, person="王敏", desk="1")
    assert load(desk) is None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text())
def test_whatever_was_typed_is_kept_even_half_a_character(desk: Desk, typed: str) -> None:
    draft = replace(DRAFT, payload={"facts": typed + "\ud800\0"})
    keep(desk, draft)
    assert load(desk) == draft
