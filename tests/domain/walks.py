"""Random walks through a case: whatever the rules let staff do, in any order."""

from dataclasses import replace
from datetime import timedelta
from functools import reduce
from typing import Final

from hypothesis import strategies as st

from mediator.domain.case import procedure
from mediator.domain.errors import RuleViolation
from tests.domain.cases import (
    CROWD,
    HANDED_DOWN,
    LIMITS,
    MORNING,
    REVIEWING,
    VERBS,
    WALK_IN,
    Scene,
    registered,
)

EXITS: Final = (
    *("withdraw", "self_settle", "fail", "hand_over", "advance"),
    *("refuse", "consult", "hand_over_at_once"),
)
_ON: Final = (
    *("accept", "accept_spot", "accept_complex", "accept_promising", "inform", "facts"),
    *("agree", "differ", "agree_again", "draw", "draw_goods", "draw_later", "draw_oral"),
    *("approve", "issue", "sign", "pay_part", "pay_half", "keep", "follow_up", "archive"),
)
_ASIDE: Final = tuple(verb for verb in VERBS if verb not in _ON + EXITS)

CHOICES: Final = st.integers(0, 10_000)


def tried(scene: Scene, verb: str) -> Scene | None:
    """The scene after `verb`, or None when the rules refuse it."""
    try:
        return replace(scene, dispute=VERBS[verb](scene))
    except RuleViolation:
        return None


def stepped(scene: Scene, choice: int) -> Scene:
    """The scene after some verb that the rules allow, and after some days.

    Mostly the case gets on, now and then it is corrected, turned aside or left: a walk without a
    bent would hardly ever come to an agreement.
    """
    verbs = EXITS if choice % 40 == 0 else _ASIDE if choice % 6 == 0 else _ON
    start = choice % len(verbs)
    tries = (tried(scene, verb) for verb in (*verbs[start:], *verbs[:start]))
    allowed = [after for after in tries if after is not None]
    moved = [after for after in allowed if _place(after) != _place(scene)]
    found = next(iter((moved if choice % 5 else allowed) or allowed), scene)
    return replace(found, at=found.at + timedelta(days=choice % 4))


def _place(scene: Scene) -> tuple[object, ...]:
    agreement = scene.dispute.agreement
    current = procedure.current(scene.dispute, scene.limits)
    return current, agreement and (agreement.state, agreement.open_terms())


def starts() -> st.SearchStrategy[Scene]:
    """A case just taken down, of any kind, under any limits."""
    intakes = st.sampled_from((WALK_IN, replace(WALK_IN, signed=False), HANDED_DOWN, CROWD))
    limits = st.sampled_from((LIMITS, REVIEWING))
    return st.builds(lambda i, rules: Scene(registered(i), MORNING, rules), intakes, limits)


def walks(most: int = 25) -> st.SearchStrategy[Scene]:
    """A case after up to `most` steps."""
    choices = st.lists(CHOICES, max_size=most)
    return st.builds(lambda scene, path: reduce(stepped, path, scene), starts(), choices)
