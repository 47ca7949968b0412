"""The list of disputes, asked as people remember."""

import pytest

from mediator.services import cases
from mediator.services.cases import ListQuery
from mediator.services.workplace import Workplace
from tests.workplaces import played


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("50-60", 1),
        ("58.8-58.9", 1),
        ("60-100", 0),
        (">58.79", 1),
        (">58.8", 0),
        ("58.8以上", 1),
        ("五十到一百", 1),
        ("王记 50-60", 1),
        ("张记 50-60", 0),
        ("<50", 0),
        ("2026-0001", 1),
    ],
)
def test_a_range_of_amounts_among_the_words_is_a_range(
    workplace: Workplace, typed: str, found: int
) -> None:
    dispute = played(workplace, "short_weight", until="register")
    assert dispute.intake.purchase.amount_fen == 58_80
    query = ListQuery(text=typed)
    assert cases.count(workplace, query) == found
    assert len(cases.page(workplace, query, offset=0, limit=5)) == found
