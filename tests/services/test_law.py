"""The rules that come with the program: whole, dated, neutral, and none left without its source."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.law.choice import LawCard
from mediator.domain.case.law.rules import Calculator, Circumstance, Rule
from mediator.domain.values.clock import SHANGHAI
from mediator.services import law
from tests.domain.cases import HEAD, TODAY, WALK_IN

RULES = law.book().rules
SNAPSHOTS = {date(2025, 4, 19), date(2026, 11, 23)}


def card(nature: Nature, *, on: date = TODAY, category: Category = Category.FOOD) -> LawCard:
    at = datetime(on.year, on.month, on.day, 9, tzinfo=SHANGHAI)
    intake = replace(
        WALK_IN,
        nature=nature,
        category=category,
        received_at=at,
        purchase=replace(WALK_IN.purchase, bought_on=on),
    )
    return law.card(Dispute(number="1", intake=intake, registered_by=HEAD), stall_left=False)


def versions(found: LawCard, rule: str) -> list[str]:
    return [each.rule.law.key for each in found.chosen if each.rule.key == rule]


@pytest.mark.parametrize("nature", Nature)
def test_every_nature_is_shown_more_than_the_way_to_the_regulator(nature: Nature) -> None:
    assert len(card(nature).chosen) >= 2


def test_a_rule_on_food_is_not_shown_for_shoes() -> None:
    assert versions(card(Nature.SAFETY), "food")
    assert not versions(card(Nature.SAFETY, category=Category.CLOTHING), "food")


@pytest.mark.parametrize(
    ("nature", "rule", "first", "before"),
    [
        (Nature.PRICE, "regulator", date(2026, 4, 15), ["complaints_20"]),
        (Nature.PRICE, "marked_prices", date(2022, 7, 1), []),
        (Nature.OTHER, "handling", date(2024, 7, 1), []),
        (Nature.MEASUREMENT, "market_short_weight", date(2025, 3, 1), []),
        (Nature.MEASUREMENT, "triple", date(2013, 10, 25), []),
        (Nature.SAFETY, "food", date(2021, 4, 29), []),
    ],
)
def test_a_new_law_counts_from_its_first_day(
    nature: Nature, rule: str, first: date, before: list[str]
) -> None:
    eve = date.fromordinal(first.toordinal() - 1)
    assert versions(card(nature, on=eve), rule) == before
    assert rule in [gap.rule.key for gap in card(nature, on=eve).gaps] or before
    assert len(versions(card(nature, on=first), rule)) == 1
    assert versions(card(nature, on=first), rule) != before


@given(nature=st.sampled_from(Nature), on=st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_on_any_day_a_rule_is_shown_in_one_version_or_said_to_be_missing(
    nature: Nature, on: date
) -> None:
    found = card(nature, on=on)
    shown = [each.rule.key for each in found.chosen]
    missing = [gap.rule.key for gap in found.gaps]
    assert len(set(shown + missing)) == len(shown + missing)
    assert set(shown + missing) == {each.rule.key for each in card(nature).chosen}
    assert all(each.rule.holds_on(on) for each in found.chosen)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.key}-{rule.law.key}")
def test_fraud_is_never_found_here_only_left_to_the_authorities(rule: Rule) -> None:
    said = [rule.title, rule.words, *(each.words for each in rule.conditions)]
    for words in said:
        assert "欺诈" not in words.zh or "由有权机关认定" in words.zh
        assert "fraud" not in words.en.lower() or "authorities" in words.en


def test_every_rule_names_the_text_it_was_read_in() -> None:
    assert {rule.law.read_on for rule in RULES} == SNAPSHOTS
    assert {rule.key for rule in RULES if not rule.article} == {"advance_payment"}


def test_what_was_not_verified_is_marked() -> None:
    marked = {rule.key for rule in RULES if not rule.verified}
    assert {"guarantees", "market_short_weight", "advance_payment", "limitation"} <= marked
    assert "triple" not in marked


def test_every_calculator_and_every_circumstance_has_a_rule() -> None:
    assert {rule.calculator for rule in RULES} == {*Calculator, None}
    assert {each for rule in RULES for each in rule.circumstances} == set(Circumstance)


def test_what_is_worked_out_is_asked_about_first() -> None:
    assert [rule.key for rule in RULES if rule.calculator and not rule.conditions] == ["limitation"]


def test_the_figures_are_those_of_the_law() -> None:
    figures = {rule.key: dict(rule.figures) for rule in RULES if rule.figures}
    assert figures == {
        "triple": {"times": 3, "least_yuan": 500},
        "food": {"times_price": 10, "times_loss": 3, "least_yuan": 1000},
        "return": {"days": 7},
        "no_reason_return": {"days": 7},
        "burden": {"months": 6},
        "guarantees": {"return_days": 7, "replace_days": 15, "repairs": 2},
        "delay": {"days": 15},
        "limitation": {"years": 3},
    }
