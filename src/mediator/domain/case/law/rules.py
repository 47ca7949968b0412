"""Dated rules of law in short words, and which of them may bear on a case: never a verdict."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from mediator.domain.case.claim import Category, Nature, Voucher
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.scale import Verdict
from mediator.domain.errors import RuleViolation

_Item = TypeVar("_Item", bound=StrEnum)


class Calculator(StrEnum):
    """What can be computed or checked under a rule."""

    FRAUD = "fraud"
    FOOD = "food"
    SEVEN_DAYS = "seven_days"
    THREE_GUARANTEES = "three_guarantees"
    BURDEN_OF_PROOF = "burden_of_proof"
    PREPAID = "prepaid"
    DELAY = "delay"
    LIMITATION = "limitation"
    PRICE_MARKS = "price_marks"
    ADVERTISING = "advertising"


class Dating(StrEnum):
    """What the date of a version means: in force since, or the text was made on."""

    IN_FORCE = "in_force"
    TEXT = "text"


class Fact(StrEnum):
    """What a case says that makes a rule worth a look, whatever its nature."""

    PREPAID = "prepaid"
    SHORT_WEIGHT = "short_weight"
    PRICES_UNMARKED = "prices_unmarked"
    STALL_LEFT = "stall_left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bilingual:
    """The same words in both languages of the window."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One version of one rule; `key` is the same in all its versions.

    It holds from `since` up to and with `until`. `on_receipt` says that the day of the complaint
    decides, not that of the purchase. `caution` names what could not be verified about it.
    """

    key: str
    title: Bilingual
    source: Bilingual
    words: Bilingual
    natures: frozenset[Nature]
    categories: frozenset[Category] = frozenset()
    facts: frozenset[Fact] = frozenset()
    conditions: tuple[Bilingual, ...] = ()
    calculator: Calculator | None = None
    since: date | None = None
    until: date | None = None
    dating: Dating = Dating.TEXT
    on_receipt: bool = False
    caution: Bilingual | None = None

    def holds_on(self, day: date) -> bool:
        """Whether this version is the one of that day."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class LawCard:
    """The rules that may bear on a case; `too_early` are those with no version for its day."""

    rules: tuple[Rule, ...]
    too_early: tuple[Rule, ...] = ()


def facts_of(dispute: Dispute, *, stall_left: bool) -> frozenset[Fact]:
    """What the case says, as far as rules look at it."""
    facts = dispute.facts
    slips = facts.reweighs if facts else ()
    told = {
        Fact.PREPAID: dispute.intake.purchase.voucher is Voucher.CARD,
        Fact.SHORT_WEIGHT: any(slip.verdict is Verdict.EXCEEDED for slip in slips),
        Fact.PRICES_UNMARKED: facts is not None and facts.prices_marked is False,
        Fact.STALL_LEFT: stall_left,
    }
    return frozenset(fact for fact, holds in told.items() if holds)


def card(rules: Iterable[Rule], dispute: Dispute, *, stall_left: bool = False) -> LawCard:
    """The rules for a case by nature, goods and facts, those its facts ask for first.

    A case uses the rules of its own day: that of the purchase, where somebody knows it, else the
    day on which it was received.
    """
    facts = facts_of(dispute, stall_left=stall_left)
    known = [rule for rule in rules if _bears_on(rule, dispute, facts=facts)]
    chosen = [rule for rule in known if rule.holds_on(_day_of(dispute, rule))]
    keys = {rule.key for rule in chosen}
    waiting = {
        rule.key: rule
        for rule in reversed(known)
        if rule.key not in keys and rule.since is not None and rule.since > _day_of(dispute, rule)
    }
    chosen.sort(key=lambda rule: not rule.facts & facts)
    return LawCard(rules=tuple(chosen), too_early=tuple(reversed(waiting.values())))


def read(content: Mapping[str, object]) -> tuple[Rule, ...]:
    """The rules of a file.

    Raises `RuleViolation` at the key of the rule: `rule_incomplete` (fact `part`),
    `rule_part_unknown` (fact `part`), `rule_dates_wrong`, or `rule_versions_overlap`.
    """
    listed = content.get("rule")
    found = tuple(_rule(each) for each in (listed if isinstance(listed, list) else []))
    _check_versions(found)
    return found


def _day_of(dispute: Dispute, rule: Rule) -> date:
    bought = dispute.intake.purchase.bought_on
    return dispute.received_on if rule.on_receipt or bought is None else bought


def _bears_on(rule: Rule, dispute: Dispute, *, facts: frozenset[Fact]) -> bool:
    fits = not rule.categories or dispute.intake.category in rule.categories
    return bool(rule.facts & facts) or (fits and dispute.intake.nature in rule.natures)


_PARTS = {
    *("key", "title", "source", "words", "natures", "categories", "facts", "conditions"),
    *("calculator", "since", "until", "dating", "on_receipt", "caution"),
}


def _rule(raw: object) -> Rule:
    table: Mapping[str, object] = raw if isinstance(raw, Mapping) else {}
    key = str(table.get("key", ""))
    if unknown := sorted(set(table) - _PARTS):
        raise RuleViolation("rule_part_unknown", key, part=unknown[0])
    said = {part: _bilingual(table.get(part), key, part=part) for part in _WORDS}
    conditions = table.get("conditions", [])
    caution = table.get("caution")
    rule = Rule(
        key=_needed(key, key, part="key"),
        title=said["title"],
        source=said["source"],
        words=said["words"],
        natures=_all(Nature, table, part="natures"),
        categories=_all(Category, table, part="categories"),
        facts=_all(Fact, table, part="facts"),
        conditions=tuple(
            _bilingual(each, key, part="conditions")
            for each in (conditions if isinstance(conditions, list) else [])
        ),
        calculator=_one(Calculator, table, part="calculator"),
        since=_day(table, "since"),
        until=_day(table, "until"),
        dating=_one(Dating, table, part="dating") or Dating.TEXT,
        on_receipt=table.get("on_receipt") is True,
        caution=_bilingual(caution, key, part="caution") if caution else None,
    )
    if not rule.natures and not rule.facts:
        raise RuleViolation("rule_incomplete", key, part="natures")
    return rule


_WORDS = ("title", "source", "words")


def _bilingual(raw: object, key: str, *, part: str) -> Bilingual:
    match raw:
        case [str(zh), str(en)] if zh.strip() and en.strip():
            return Bilingual(zh=zh, en=en)
        case _:
            raise RuleViolation("rule_incomplete", key, part=part)


def _needed(value: str, key: str, *, part: str) -> str:
    if not value:
        raise RuleViolation("rule_incomplete", key, part=part)
    return value


def _all(kind: type[_Item], table: Mapping[str, object], *, part: str) -> frozenset[_Item]:
    listed = table.get(part, [])
    words = listed if isinstance(listed, list) else [listed]
    return frozenset(_item(kind, word, table=table) for word in words)


def _one(kind: type[_Item], table: Mapping[str, object], *, part: str) -> _Item | None:
    word = table.get(part)
    return None if word is None else _item(kind, word, table=table)


def _item(kind: type[_Item], word: object, *, table: Mapping[str, object]) -> _Item:
    found = next((item for item in kind if item.value == word), None)
    if found is None:
        raise RuleViolation("rule_part_unknown", str(table.get("key", "")), part=str(word))
    return found


def _day(table: Mapping[str, object], part: str) -> date | None:
    day = table.get(part)
    if day is not None and not isinstance(day, date):
        raise RuleViolation("rule_part_unknown", str(table.get("key", "")), part=part)
    return day


def _check_versions(found: tuple[Rule, ...]) -> None:
    """The versions of a rule follow each other: no day has two."""
    versions: dict[str, list[Rule]] = {}
    for rule in found:
        if rule.since and rule.until and rule.until < rule.since:
            raise RuleViolation("rule_dates_wrong", rule.key)
        versions.setdefault(rule.key, []).append(rule)
    for key, same in versions.items():
        same.sort(key=lambda rule: rule.since or date.min)
        for earlier, later in pairwise(same):
            if earlier.until is None or (later.since or date.min) <= earlier.until:
                raise RuleViolation("rule_versions_overlap", key)
