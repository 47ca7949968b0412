"""One rule as the law card keeps it: short words, its article, what to ask, and its days."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mediator.domain.case.claim import Category, Nature


class Grade(StrEnum):
    """How sure the source is: law text read, reliable excerpt, one second hand, from memory."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Moment(StrEnum):
    """The day of a case by which the version of a rule is picked.

    What buyer and seller owe each other follows from the sale, so such a rule looks at the day of
    purchase. How a complaint is handled (routes, time limits, who may be asked) looks at the day on
    which the station received it, as 总局令121 does from 2026-04-15 on.
    """

    PURCHASE = "purchase"
    RECEIVED = "received"


class Circumstance(StrEnum):
    """What a case may show beside its nature, and what brings a rule forward."""

    PREPAID_CARD = "prepaid_card"
    SHORT_WEIGHT = "short_weight"
    PRICES_NOT_MARKED = "prices_not_marked"
    STALL_LEFT = "stall_left"
    OLD_PURCHASE = "old_purchase"


class Calculator(StrEnum):
    """What can be worked out under a rule."""

    TRIPLE = "triple"
    FOOD = "food"
    PREPAID = "prepaid"
    RETURN = "return"
    GUARANTEES = "guarantees"
    BURDEN = "burden"
    DELAY = "delay"
    LIMITATION = "limitation"
    CHECKLIST = "checklist"


FIGURES: Mapping[Calculator, frozenset[str]] = {
    Calculator.TRIPLE: frozenset({"times", "least_yuan"}),
    Calculator.FOOD: frozenset({"times_price", "times_loss", "least_yuan"}),
    Calculator.PREPAID: frozenset(),
    Calculator.RETURN: frozenset({"days"}),
    Calculator.GUARANTEES: frozenset({"return_days", "replace_days", "repairs"}),
    Calculator.BURDEN: frozenset({"months"}),
    Calculator.DELAY: frozenset({"days"}),
    Calculator.LIMITATION: frozenset({"years"}),
    Calculator.CHECKLIST: frozenset(),
}
"""The numbers that the rule itself must name for its calculator."""


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same words in Chinese and English."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law or regulation in one version.

    `made_on` is the day of its text, before which it cannot have held; `read_on` the day of the
    collection in which it was read.
    """

    key: str
    name: Bilingual
    grade: Grade
    read_on: date
    made_on: date | None = None
    since: date | None = None
    until: date | None = None
    to_check: Bilingual | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing to ask about, as a statement that holds or does not."""

    key: str
    words: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One version of a rule; versions of the same rule share their `key`.

    `since` None: its first day in force is not known to us; then it counts from the day of its
    text, or ever. `until` None: still in force as far as was read.
    No `natures`: for all; no `categories`: for all. `article` is empty where a law has none.
    """

    key: str
    law: Law
    article: str
    title: Bilingual
    words: Bilingual
    looks_at: Moment
    grade: Grade
    natures: frozenset[Nature] = frozenset()
    categories: frozenset[Category] = frozenset()
    circumstances: frozenset[Circumstance] = frozenset()
    conditions: tuple[Condition, ...] = ()
    since: date | None = None
    until: date | None = None
    to_check: Bilingual | None = None
    calculator: Calculator | None = None
    figures: Mapping[str, int] = field(default_factory=dict)

    @property
    def first_day(self) -> date:
        """The first day for which this version is shown."""
        return self.since or self.law.made_on or date.min

    def holds_on(self, day: date) -> bool:
        """Whether this version is the one of `day`."""
        return self.first_day <= day <= (self.until or date.max)

    @property
    def verified(self) -> bool:
        """Whether its text was read, and nothing of it is left to check."""
        return self.grade in {Grade.A, Grade.B} and self.to_check is None


@dataclass(frozen=True, slots=True, kw_only=True)
class LawBook:
    """All rules in the order in which a card shows them, and the sentence that ends every card."""

    rules: tuple[Rule, ...]
    ending: Bilingual
