"""Which rules a case is shown: by nature, goods and facts, in the version of its own day."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mediator.domain.case.claim import Category, Nature, Voucher
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.law.rules import Dating, Fact, card, facts_of, read
from mediator.domain.errors import RuleViolation
from tests.domain.cases import MORNING, TO_TERMS, WALK_IN, story

PLAIN: dict[str, Any] = {
    "key": "weight",
    "title": ["短秤", "Short weight"],
    "source": ["某法 1", "Some law 1"],
    "words": ["补足。", "Make it up."],
    "natures": ["measurement"],
}


def book(*tables: dict[str, Any]) -> Any:  # noqa: ANN401  # As `read` takes it.
    """A file with these rules."""
    return read({"rule": [{**PLAIN, **table} for table in tables]})


def of(nature: Nature, category: Category = Category.FOOD, **purchase: object) -> Dispute:
    """A case of this nature."""
    bought = replace(WALK_IN.purchase, **purchase)  # type: ignore[arg-type]
    return story(
        "accept", intake=replace(WALK_IN, nature=nature, category=category, purchase=bought)
    )


def shown(rules: Any, dispute: Dispute, *, stall_left: bool = False) -> list[str]:  # noqa: ANN401
    """The English titles of the card."""
    return [rule.title.en for rule in card(rules, dispute, stall_left=stall_left).rules]


def test_a_rule_is_shown_for_its_nature_and_narrowed_by_its_goods() -> None:
    rules = book({}, {"key": "food", "title": ["食", "Food"], "categories": ["food"]})
    assert shown(rules, of(Nature.MEASUREMENT)) == ["Short weight", "Food"]
    assert shown(rules, of(Nature.MEASUREMENT, Category.CLOTHING)) == ["Short weight"]
    assert shown(rules, of(Nature.PRICE)) == []


def test_what_the_case_says_brings_a_rule_whatever_its_nature_and_puts_it_first() -> None:
    rules = book({}, {"key": "card", "title": ["卡", "Card"], "natures": [], "facts": ["prepaid"]})
    assert shown(rules, of(Nature.MEASUREMENT, voucher=Voucher.CARD)) == ["Card", "Short weight"]
    assert shown(rules, of(Nature.MEASUREMENT)) == ["Short weight"]


@pytest.mark.parametrize(
    ("bought_on", "titles"),
    [
        (date(2025, 12, 31), ["Old"]),
        (date(2026, 1, 1), ["New"]),
        (date(2026, 11, 20), ["New"]),
        (None, ["New"]),  # Then the day on which it was received.
    ],
)
def test_a_case_uses_the_version_of_the_day_of_its_purchase(
    bought_on: date | None, titles: list[str]
) -> None:
    rules = book(
        {"title": ["旧", "Old"], "since": date(2020, 1, 1), "until": date(2025, 12, 31)},
        {"title": ["新", "New"], "since": date(2026, 1, 1)},
    )
    assert shown(rules, of(Nature.MEASUREMENT, bought_on=bought_on)) == titles


def test_a_rule_on_complaints_goes_by_the_day_of_the_complaint() -> None:
    rules = book({"since": MORNING.date(), "on_receipt": True})
    assert shown(rules, of(Nature.MEASUREMENT, bought_on=date(2024, 1, 1))) == ["Short weight"]


def test_a_day_before_any_version_is_said_and_nothing_is_guessed() -> None:
    rules = book(
        {"since": date(2026, 1, 1), "until": date(2026, 6, 30)}, {"since": date(2026, 7, 1)}
    )
    found = card(rules, of(Nature.MEASUREMENT, bought_on=date(2025, 12, 31)))
    assert found.rules == ()
    assert [rule.key for rule in found.too_early] == ["weight"]
    later = card(rules, of(Nature.MEASUREMENT, bought_on=date(2026, 6, 30)))
    assert (len(later.rules), later.too_early) == (1, ())


def test_the_facts_are_read_from_the_case() -> None:
    weighed = story(TO_TERMS)
    assert facts_of(weighed, stall_left=False) == {Fact.SHORT_WEIGHT}
    assert facts_of(story("accept"), stall_left=True) == {Fact.STALL_LEFT}
    assert weighed.facts is not None


@pytest.mark.parametrize(
    ("change", "code", "part"),
    [
        ({"title": ["只有中文"]}, "rule_incomplete", "title"),
        ({"words": ["", "empty"]}, "rule_incomplete", "words"),
        ({"source": "一种语言"}, "rule_incomplete", "source"),
        ({"conditions": [["问", ""]]}, "rule_incomplete", "conditions"),
        ({"key": ""}, "rule_incomplete", "key"),
        ({"natures": []}, "rule_incomplete", "natures"),
        ({"natures": ["weight"]}, "rule_part_unknown", "weight"),
        ({"categories": ["fish"]}, "rule_part_unknown", "fish"),
        ({"facts": ["rain"]}, "rule_part_unknown", "rain"),
        ({"calculator": "dice"}, "rule_part_unknown", "dice"),
        ({"dating": "someday"}, "rule_part_unknown", "someday"),
        ({"sinze": date(2026, 1, 1)}, "rule_part_unknown", "sinze"),
        ({"since": "2026-13-01"}, "rule_part_unknown", "since"),
    ],
)
def test_a_rule_that_cannot_be_read_is_named(change: dict[str, Any], code: str, part: str) -> None:
    with pytest.raises(RuleViolation, match=code) as refused:
        book(change)
    assert refused.value.facts["part"] == part


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ({"since": date(2026, 1, 1), "until": date(2025, 1, 1)}, {"key": "x"}, "rule_dates_wrong"),
        ({"since": date(2026, 1, 1)}, {"since": date(2026, 6, 1)}, "rule_versions_overlap"),
        (
            {"until": date(2026, 6, 1)},
            {"since": date(2026, 6, 1)},
            "rule_versions_overlap",
        ),
        ({}, {}, "rule_versions_overlap"),
    ],
)
def test_versions_that_hold_on_the_same_day_are_refused(
    first: dict[str, Any], second: dict[str, Any], code: str
) -> None:
    with pytest.raises(RuleViolation, match=code):
        book(first, second)


def test_a_version_says_whether_its_day_is_that_of_its_text() -> None:
    (text,) = book({"since": date(2026, 1, 1)})
    (forced,) = book({"since": date(2026, 1, 1), "dating": "in_force"})
    assert (text.dating, forced.dating) == (Dating.TEXT, Dating.IN_FORCE)
