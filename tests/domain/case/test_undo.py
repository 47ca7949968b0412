"""What may be undone: one change away, nothing given out, nothing locked, the form the same."""

from dataclasses import replace

import pytest

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.undo import may_undo
from tests.domain.cases import story

BEFORE = replace(story("accept inform"), id=3, version=7)
AFTER = replace(story("accept inform facts"), id=3, version=8)
MASKED = replace(BEFORE.intake, facts="＊")


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [
        (BEFORE, AFTER, True),
        (BEFORE, replace(AFTER, intake=replace(AFTER.intake, signed=False)), True),
        (replace(BEFORE, intake=MASKED), AFTER, False),
        (BEFORE, replace(AFTER, id=4), False),
        (BEFORE, replace(AFTER, version=9), False),
        (BEFORE, replace(AFTER, version=7), False),
    ],
    ids=["a step", "a signature", "a masked copy", "another case", "two later", "the same"],
)
def test_only_what_was_done_last_to_the_same_case(
    before: Dispute, after: Dispute, *, may: bool
) -> None:
    assert may_undo(before, after) is may
