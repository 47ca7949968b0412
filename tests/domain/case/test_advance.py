"""Paying in advance: its conditions, its cap, what is taken from the deposit."""

from dataclasses import replace

import pytest

from mediator.domain.case.steps import AdvanceCondition, AdvancePayment
from tests.domain.cases import ADVANCE

CAP = 5_000_00
ALLOWED = replace(ADVANCE, conditions=(AdvanceCondition.STALL_LEFT,))


def lacking(payment: AdvancePayment, cap_fen: int = CAP) -> list[tuple[str, str]]:
    """What is missing, and where."""
    return [(item.code, item.field) for item in payment.missing(cap_fen=cap_fen)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"amount_fen": CAP}, []),
        ({"amount_fen": CAP + 1}, [("advance_over_cap", "amount")]),
        ({"amount_fen": 0, "from_deposit_fen": 0}, [("required", "amount")]),
        ({"amount_fen": -1, "from_deposit_fen": -1}, [("required", "amount")]),
        ({"conditions": ()}, [("required", "conditions")]),
        ({"basis": ""}, [("required", "basis")]),
        ({"approved_by": ""}, [("required", "approved_by")]),
        ({"from_deposit_fen": 640_00}, []),
        ({"from_deposit_fen": 640_01}, [("recovered_too_much", "from_deposit")]),
        ({"from_deposit_fen": 600_00, "recovered_fen": 40_01},
         [("recovered_too_much", "from_deposit")]),
    ],
)  # fmt: skip
def test_what_is_missing_is_named_at_its_field(
    changes: dict[str, object], expected: list[tuple[str, str]]
) -> None:
    assert lacking(replace(ALLOWED, **changes)) == expected  # type: ignore[arg-type]


def test_the_cap_is_the_stations_own() -> None:
    assert lacking(ALLOWED, cap_fen=639_99) == [("advance_over_cap", "amount")]
    assert lacking(ALLOWED, cap_fen=640_00) == []
