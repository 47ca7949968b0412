"""The law card of a case: the rules of its own day, and the sentence every card ends with."""

import tomllib
from functools import cache
from typing import Any

from mediator import resources
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.law import rules
from mediator.domain.case.law.rules import Bilingual, LawCard, Rule

__all__ = ["LawCard", "Rule", "card", "ending"]


def card(dispute: Dispute, *, stall_left: bool = False) -> LawCard:
    """The rules that may bear on a case; never a verdict."""
    return rules.card(_book(), dispute, stall_left=stall_left)


def ending() -> Bilingual:
    """What applies, and how much, is for both sides to settle."""
    zh, en = _content()["ending"]
    return Bilingual(zh=zh, en=en)


@cache
def _book() -> tuple[Rule, ...]:
    return rules.read(_content())


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(resources.text("rules", "law.toml"))
