"""Random walks through a case: whatever the rules let staff do, in any order."""

from dataclasses import replace
from datetime import timedelta
from functools import reduce
from typing import Final

from hypothesis import strategies as st

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

EXITS: Final = ("withdraw", "self_settle", "fail", "hand_over", "advance", "refuse", "consult")
_STEADY: Final = tuple(verb for verb in VERBS if verb not in EXITS)
_ONE_EXIT_IN: Final = 12

CHOICES: Final = st.integers(0, 10_000)


def tried(scene: Scene, verb: str) -> Scene | None:
    """The scene after `verb`, or None when the rules refuse it."""
    try:
        return replace(scene, dispute=VERBS[verb](scene))
    except RuleViolation:
        return None


def stepped(scene: Scene, choice: int) -> Scene:
    """The scene after some verb that the rules allow, and after some days."""
    verbs = _STEADY if choice % _ONE_EXIT_IN else EXITS
    start = choice % len(verbs)
    allowed = (tried(scene, verb) for verb in (*verbs[start:], *verbs[:start]))
    found = next((after for after in allowed if after is not None), scene)
    return replace(found, at=found.at + timedelta(days=choice % 4))


def starts() -> st.SearchStrategy[Scene]:
    """A case just taken down, of any kind, under any limits."""
    intakes = st.sampled_from((WALK_IN, replace(WALK_IN, signed=False), HANDED_DOWN, CROWD))
    limits = st.sampled_from((LIMITS, REVIEWING))
    return st.builds(lambda i, rules: Scene(registered(i), MORNING, rules), intakes, limits)


def walks(most: int = 25) -> st.SearchStrategy[Scene]:
    """A case after up to `most` steps."""
    choices = st.lists(CHOICES, max_size=most)
    return st.builds(lambda scene, path: reduce(stepped, path, scene), starts(), choices)
