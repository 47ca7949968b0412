"""The short check code: the same for the same words, another for any other."""

import hashlib
import json
import re
from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from mediator.documents.papers.checkcode import check_code, short
from mediator.documents.plain import plain
from mediator.domain.papers import Snapshot
from tests.documents.pieces import AT, INTAKE
from tests.documents.specimens import AGREEMENT_PAPER, TRANSCRIPT, USUAL


@pytest.mark.parametrize("paper", USUAL.values())
def test_it_is_the_start_of_the_digest_of_the_canonical_snapshot(paper: Snapshot) -> None:
    record = {"paper": type(paper).__name__, **plain(paper)}
    canonical = json.dumps(record, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(canonical.encode()).hexdigest()

    assert check_code(paper) == f"{digest[:4]}-{digest[4:8]}".upper()
    assert re.fullmatch(r"[0-9A-F]{4}-[0-9A-F]{4}", check_code(paper))


def test_it_changes_with_every_word_sum_and_time() -> None:
    head, agreement = AGREEMENT_PAPER.head, AGREEMENT_PAPER.agreement
    first, second = agreement.terms
    changed: list[Snapshot] = [
        AGREEMENT_PAPER,
        replace(AGREEMENT_PAPER, head=replace(head, number="XC-XY-2026-0032")),
        replace(AGREEMENT_PAPER, head=replace(head, made_at=AT + timedelta(seconds=1))),
        replace(AGREEMENT_PAPER, intake=replace(INTAKE, facts="别的")),
        replace(
            AGREEMENT_PAPER,
            agreement=replace(agreement, terms=(first, replace(second, amount_fen=5001))),
        ),
        replace(AGREEMENT_PAPER, facts=None),
        TRANSCRIPT,
    ]

    assert len({check_code(paper) for paper in changed}) == len(changed)


def test_it_does_not_depend_on_the_zone_in_which_a_time_is_kept() -> None:
    head = replace(AGREEMENT_PAPER.head, made_at=AT.astimezone(UTC))

    assert check_code(replace(AGREEMENT_PAPER, head=head)) == check_code(AGREEMENT_PAPER)


def test_a_digest_is_shortened_to_two_groups_of_four() -> None:
    assert short("9f8e7d6c5b4a") == "9F8E-7D6C"
