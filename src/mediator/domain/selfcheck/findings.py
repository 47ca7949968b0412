"""What was found out about one subject: how it stands, a code, and the facts behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Subject(StrEnum):
    """What is looked at, in the order in which it is shown."""

    FONTS = "fonts"
    TYPING = "typing"
    SCREEN = "screen"
    PRINTER = "printer"
    DISK = "disk"
    FOLDER = "folder"
    BACKUP = "backup"
    CLOCK = "clock"
    CALENDAR = "calendar"
    VERSIONS = "versions"


class State(StrEnum):
    """How it stands; what could not be found out is never called good."""

    GOOD = "good"
    UNKNOWN = "unknown"
    CARE = "care"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the self-check; sentences and remedies go by `code`."""

    subject: Subject
    state: State
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


Case = tuple[bool, State, str]
"""Whether it holds, and how it stands then."""


def first(subject: Subject, *cases: Case, facts: Mapping[str, object]) -> Finding:
    """The first case that holds; the last is to hold always."""
    state, code = next((state, code) for holds, state, code in cases if holds)
    return Finding(subject=subject, state=state, code=code, facts=facts)


_ORDER: Final = tuple(State)


def worst(findings: Sequence[Finding]) -> State:
    """The state that speaks for all of them."""
    return max((each.state for each in findings), key=_ORDER.index, default=State.UNKNOWN)


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """As they are shown."""
    order = tuple(Subject)
    return tuple(sorted(findings, key=lambda each: order.index(each.subject)))
