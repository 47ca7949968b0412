"""Signed copies beside the papers: kept as they came, never changed, taken off with a reason."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from mediator.domain.case.exhibits import Media
from mediator.domain.errors import RuleViolation
from mediator.domain.signatures import How, Signature, SignedCopy
from mediator.storage import papers, signed_copies
from mediator.storage.exhibits import KeptFile
from mediator.storage.tables.signed import SignedCopyRow
from tests.storage.inventions import any_of
from tests.storage.samples import RECEIVED, Desk, dispute
from tests.storage.test_kept import paper

NUMBER = "XC-DJ-2026-0001"
FILE = KeptFile(sha256="ab" * 32, content=b"%PDF-1.7 signed", thumbnail=b"")
COPY = SignedCopy(
    number=NUMBER,
    dispute_id=1,
    how=How.SCANNED,
    media=Media.PDF,
    sha256=FILE.sha256,
    size=len(FILE.content),
    at=RECEIVED,
    by="王敏",
)


@pytest.fixture
def filed(desk: Desk) -> Desk:
    """A case with one paper."""
    desk.keep(dispute())
    with desk.writing() as work:
        papers.keep(work, paper())
    return desk


def _add(desk: Desk, copy: SignedCopy = COPY) -> SignedCopy:
    with desk.writing() as work:
        return signed_copies.add(work, copy, file=replace(FILE, sha256=copy.sha256))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    copy=any_of(
        SignedCopy,
        id=st.just(0),
        number=st.just(NUMBER),
        dispute_id=st.just(1),
        removed=st.just(""),
    )
)
def test_a_signed_copy_comes_back_as_it_was(filed: Desk, copy: SignedCopy) -> None:
    kept = _add(filed, copy)
    with filed.reading() as view:
        assert signed_copies.of_dispute(view, 1)[-1] == kept
        assert signed_copies.of_paper(view, NUMBER)[-1] == kept
        assert signed_copies.content(view, kept) == FILE.content
        assert signed_copies.filed_under(view, kept.sha256) == NUMBER
    assert replace(kept, id=0) == copy


@settings(max_examples=20)
@given(signature=any_of(Signature))
def test_a_signature_comes_back_from_a_draft(signature: Signature) -> None:
    assert signed_copies.read(signed_copies.written(signature)) == signature


@pytest.mark.parametrize("column", ["number", "sha256", "how", "by", "at", "digest", "dispute_id"])
def test_the_file_refuses_to_edit_a_signed_copy(filed: Desk, column: str) -> None:
    _add(filed)

    def edit() -> None:
        with filed.writing() as work:
            work.session.execute(update(SignedCopyRow).values({column: None}))

    with pytest.raises(IntegrityError, match="signed_copy_stays"):
        edit()


def test_the_file_refuses_to_lose_a_signed_copy(filed: Desk) -> None:
    _add(filed)

    def lose() -> None:
        with filed.writing() as work:
            work.session.execute(delete(SignedCopyRow))

    with pytest.raises(IntegrityError, match="signed_copy_whole"):
        lose()


def test_a_signed_copy_of_no_paper_is_refused(filed: Desk) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign ?key"):
        _add(filed, replace(COPY, number="XC-404"))


def test_what_is_taken_off_is_still_known_with_its_reason(filed: Desk) -> None:
    kept = _add(filed)
    with filed.writing() as work:
        gone = signed_copies.remove(work, kept.id, reason="归错了案")
        with pytest.raises(RuleViolation) as refused:
            signed_copies.remove(work, kept.id, reason="再来")
    assert refused.value.code == "signed_copy_unknown"
    with filed.reading() as view:
        assert signed_copies.of_dispute(view, 1) == ()
        assert signed_copies.of_paper(view, NUMBER) == (gone,)
        assert signed_copies.filed_under(view, kept.sha256) == ""
    assert gone == replace(kept, removed="归错了案")
