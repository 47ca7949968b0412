"""A part brought back is as it was, and nothing else moves."""

from dataclasses import fields, replace

import pytest

from mediator.domain.case.claim import Claim, Nature, Purchase, Remedy, Source, Voucher
from mediator.domain.case.corrections import PARTS, changed, with_part
from mediator.domain.case.intake import Intake
from tests.domain.cases import HANDED_DOWN, WALK_IN

OTHER = replace(
    HANDED_DOWN,
    source=Source.PHONE,
    facts="别的",
    purchase=Purchase(
        goods="别的", quantity="2", bought_on=None, amount_fen=1, voucher=Voucher.RECEIPT
    ),
    claim=Claim(remedies=(Remedy.REFUND,), other="别的", amount_fen=2),
    nature=Nature.PRICE,
    signed=not WALK_IN.signed,
    hand_form="XC-SX-2026-0001",
)


@pytest.mark.parametrize("part", PARTS)
def test_one_part_comes_back_alone(part: str) -> None:
    mixed = with_part(OTHER, WALK_IN, part=part)
    assert set(changed(OTHER, mixed)) <= {part}
    assert part not in changed(mixed, WALK_IN)


def test_all_parts_together_are_the_whole_form() -> None:
    mixed = OTHER
    for part in PARTS:
        mixed = with_part(mixed, WALK_IN, part=part)
    left_out = {"received_at", "may_publish", "may_refer"}
    kept = {field.name: getattr(WALK_IN, field.name) for field in fields(Intake)}
    now = {field.name: getattr(mixed, field.name) for field in fields(Intake)}
    assert {name for name in kept if kept[name] != now[name]} <= left_out


def test_a_form_does_not_differ_from_itself() -> None:
    assert changed(WALK_IN, WALK_IN) == ()
