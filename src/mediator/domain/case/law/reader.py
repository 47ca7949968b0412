"""Reads resources/rules/law.toml, and refuses a book that could mislead.

Two kinds of tables: `[law.<key>]`, a law in one version, and `[[rule]]`, one version of a rule. All
words are ["中文", "English"]. `since` and `until` of a rule default to those of its law, and so do
`grade` and `to_check`.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final, TypeVar

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.law.rules import (
    FIGURES,
    Bilingual,
    Calculator,
    Circumstance,
    Condition,
    Grade,
    Law,
    LawBook,
    Moment,
    Rule,
)
from mediator.domain.errors import RuleViolation

_LAW_FIELDS: Final = frozenset(
    {"name", "grade", "read_on", "made_on", "since", "until", "to_check"}
)
_RULE_FIELDS: Final = frozenset(
    {"key", "law", "article", "title", "words", "looks_at", "natures", "categories"}
    | {"circumstances", "conditions", "since", "until", "grade", "to_check"}
    | {"calculator", "figures"}
)
_LANGUAGES: Final = 2

_Word = TypeVar("_Word", bound=StrEnum)


def read(content: str) -> LawBook:
    """The book of rules.

    Raises:
        RuleViolation: the first fault, with facts `rule` (key of a rule or law) and `part`:
            `law_unreadable`, `law_part_missing`, `law_part_unknown`, `law_word_unknown` (a nature,
            a law and so on), `law_language_missing`, `law_days_reversed`, `law_versions_overlap`,
            `law_figures_wrong`.
    """
    try:
        data = tomllib.loads(content)
    except tomllib.TOMLDecodeError as fault:
        raise RuleViolation("law_unreadable", "file") from fault
    laws = {key: _law(_Table(key, table)) for key, table in data.get("law", {}).items()}
    rules = [_rule(_Table(str(each.get("key", "")), each), laws) for each in data.get("rule", ())]
    order = list(dict.fromkeys(rule.key for rule in rules))
    rules.sort(key=lambda rule: (order.index(rule.key), rule.first_day))
    for before, after in pairwise(rules):
        if before.key == after.key and (before.until or date.max) >= after.first_day:
            raise RuleViolation("law_versions_overlap", "file", rule=after.key, part="since")
    return LawBook(rules=tuple(rules), ending=_Table("", data).words("ending"))


class _Table:
    """One table of the file, asked part by part."""

    def __init__(self, name: str, parts: Mapping[str, Any]) -> None:
        self.name = name
        self.parts = parts

    def fault(self, code: str, part: str) -> RuleViolation:
        return RuleViolation(code, "file", rule=self.name, part=part)

    def must_hold_only(self, known: frozenset[str]) -> None:
        for part in self.parts.keys() - known:
            raise self.fault("law_part_unknown", part)

    def text(self, part: str) -> str:
        found = self.parts.get(part)
        if not isinstance(found, str) or not found.strip():
            raise self.fault("law_part_missing", part)
        return found

    def words(self, part: str) -> Bilingual:
        if part not in self.parts:
            raise self.fault("law_part_missing", part)
        return self.bilingual(self.parts[part], part)

    def words_or_none(self, part: str) -> Bilingual | None:
        return self.words(part) if part in self.parts else None

    def bilingual(self, found: object, part: str) -> Bilingual:
        pair = found if isinstance(found, list) else []
        if len(pair) != _LANGUAGES or not all(isinstance(w, str) and w.strip() for w in pair):
            raise self.fault("law_language_missing", part)
        return Bilingual(*pair)

    def day(self, part: str) -> date | None:
        found = self.parts.get(part)
        if found is not None and type(found) is not date:
            raise self.fault("law_word_unknown", part)
        return found

    def word(self, part: str, kind: type[_Word]) -> _Word:
        return self._word(self.text(part), kind, part=part)

    def several(self, part: str, kind: type[_Word]) -> frozenset[_Word]:
        found: Sequence[str] = self.parts.get(part, ())
        return frozenset(self._word(each, kind, part=part) for each in found)

    def days_in_order(self, since: date | None, until: date | None) -> None:
        if since and until and since > until:
            raise self.fault("law_days_reversed", "until")

    def _word(self, found: str, kind: type[_Word], *, part: str) -> _Word:
        known = {each.value: each for each in kind}
        if found not in known:
            raise self.fault("law_word_unknown", part)
        return known[found]


def _law(table: _Table) -> Law:
    table.must_hold_only(_LAW_FIELDS)
    read_on, since, until = table.day("read_on"), table.day("since"), table.day("until")
    if read_on is None:
        raise table.fault("law_part_missing", "read_on")
    table.days_in_order(since, until)
    return Law(
        key=table.name,
        name=table.words("name"),
        grade=table.word("grade", Grade),
        read_on=read_on,
        made_on=table.day("made_on"),
        since=since,
        until=until,
        to_check=table.words_or_none("to_check"),
    )


def _rule(table: _Table, laws: Mapping[str, Law]) -> Rule:
    table.must_hold_only(_RULE_FIELDS)
    law = laws.get(table.text("law"))
    if law is None:
        raise table.fault("law_word_unknown", "law")
    since, until = table.day("since") or law.since, table.day("until") or law.until
    table.days_in_order(since, until)
    calculator = table.word("calculator", Calculator) if "calculator" in table.parts else None
    return Rule(
        key=table.text("key"),
        law=law,
        article=table.text("article") if "article" in table.parts else "",
        title=table.words("title"),
        words=table.words("words"),
        looks_at=table.word("looks_at", Moment),
        grade=table.word("grade", Grade) if "grade" in table.parts else law.grade,
        natures=table.several("natures", Nature),
        categories=table.several("categories", Category),
        circumstances=table.several("circumstances", Circumstance),
        conditions=_conditions(table),
        since=since,
        until=until,
        to_check=table.words_or_none("to_check") or law.to_check,
        calculator=calculator,
        figures=_figures(table, calculator),
    )


def _conditions(table: _Table) -> tuple[Condition, ...]:
    found: Mapping[str, object] = table.parts.get("conditions", {})
    return tuple(
        Condition(key=key, words=table.bilingual(words, f"conditions.{key}"))
        for key, words in found.items()
    )


def _figures(table: _Table, calculator: Calculator | None) -> Mapping[str, int]:
    """The numbers of the rule: just those that its calculator works with, each above zero."""
    found: Mapping[str, object] = table.parts.get("figures", {})
    wanted = FIGURES[calculator] if calculator else frozenset()
    figures = {name: number for name, number in found.items() if type(number) is int and number > 0}
    if found.keys() != wanted or figures.keys() != wanted:
        raise table.fault("law_figures_wrong", "figures")
    return figures
