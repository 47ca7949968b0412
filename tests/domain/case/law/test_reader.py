"""The file of rules: what it may say, and how each fault in it is named."""

from datetime import date

import pytest

from mediator.domain.case.law import reader
from mediator.domain.case.law.rules import Calculator, Grade, Moment
from mediator.domain.errors import RuleViolation

LAW = """
ending = ["由双方协商。", "Settled between them."]
[law.some]
name = ["某法", "Some Law"]
grade = "B"
read_on = 2025-04-19
since = 2024-07-01
"""
RULE = """
[[rule]]
key = "one"
law = "some"
article = "8"
looks_at = "purchase"
title = ["题", "Title"]
words = ["话", "Words"]
"""
OLD = RULE + "since = 2020-01-01\nuntil = {until}\n"


def test_a_rule_takes_days_and_grade_from_its_law() -> None:
    (rule,) = reader.read(LAW + RULE).rules
    assert (rule.since, rule.until, rule.grade) == (date(2024, 7, 1), None, Grade.B)
    assert rule.looks_at is Moment.PURCHASE
    assert rule.verified


def test_a_rule_may_say_its_own_days_grade_and_what_is_left_to_check() -> None:
    own = 'since = 2025-01-01\ngrade = "A"\nto_check = ["查", "check"]\n'
    (rule,) = reader.read(LAW + RULE + own).rules
    assert (rule.since, rule.grade, rule.verified) == (date(2025, 1, 1), Grade.A, False)


def test_a_rule_of_grade_c_is_never_verified() -> None:
    (rule,) = reader.read(LAW + RULE + 'grade = "C"\n').rules
    assert not rule.verified


def test_versions_lie_side_by_side_from_the_oldest_on() -> None:
    other = RULE.replace('"one"', '"two"')
    found = reader.read(LAW + RULE + other + OLD.format(until="2024-06-30")).rules
    assert [(rule.key, rule.since and rule.since.year) for rule in found] == [
        ("one", 2020),
        ("one", 2024),
        ("two", 2024),
    ]


def test_the_last_day_of_a_version_and_the_first_of_the_next_belong_to_one_each() -> None:
    old, new = reader.read(LAW + RULE + OLD.format(until="2024-06-30")).rules
    assert (old.holds_on(date(2024, 6, 30)), new.holds_on(date(2024, 6, 30))) == (True, False)
    assert (old.holds_on(date(2024, 7, 1)), new.holds_on(date(2024, 7, 1))) == (False, True)


@pytest.mark.parametrize(
    ("content", "code", "part"),
    [
        ("[law", "law_unreadable", None),
        (LAW.replace('ending = ["由双方协商。", "Settled between them."]', "") + RULE,
         "law_part_missing", "ending"),
        (LAW.replace("read_on = 2025-04-19", ""), "law_part_missing", "read_on"),
        (LAW.replace('"B"', '"E"'), "law_word_unknown", "grade"),
        (LAW.replace("2024-07-01", '"soon"'), "law_word_unknown", "since"),
        (LAW + "valid = true", "law_part_unknown", "valid"),
        (LAW + RULE.replace('"some"', '"other"'), "law_word_unknown", "law"),
        (LAW + RULE.replace('"purchase"', '""'), "law_part_missing", "looks_at"),
        (LAW + RULE.replace('["题", "Title"]', '["题"]'), "law_language_missing", "title"),
        (LAW + RULE.replace('"Words"', '" "'), "law_language_missing", "words"),
        (LAW + RULE.replace('["话", "Words"]', '"话"'), "law_language_missing", "words"),
        (LAW + RULE + 'natures = ["noise"]', "law_word_unknown", "natures"),
        (LAW + RULE + 'categories = ["cars"]', "law_word_unknown", "categories"),
        (LAW + RULE + 'circumstances = ["rain"]', "law_word_unknown", "circumstances"),
        (LAW + RULE + 'verdict = "fraud"', "law_part_unknown", "verdict"),
        (LAW + RULE + "until = 2024-06-30", "law_days_reversed", "until"),
        (LAW + RULE + RULE, "law_versions_overlap", "since"),
        (LAW + RULE + OLD.format(until="2024-07-01"), "law_versions_overlap", "since"),
        (LAW + RULE + 'calculator = "magic"', "law_word_unknown", "calculator"),
        (LAW + RULE + 'calculator = "delay"', "law_figures_wrong", "figures"),
        (LAW + RULE + 'calculator = "delay"\nfigures = { days = 0 }',
         "law_figures_wrong", "figures"),
        (LAW + RULE + 'calculator = "delay"\nfigures = { days = 15, weeks = 2 }',
         "law_figures_wrong", "figures"),
        (LAW + RULE + "figures = { days = 15 }", "law_figures_wrong", "figures"),
        (LAW + RULE + '[rule.conditions]\nheld = ["成立"]',
         "law_language_missing", "conditions.held"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_rule_and_its_part(
    content: str, code: str, part: str | None
) -> None:
    with pytest.raises(RuleViolation) as refused:
        reader.read(content)
    assert refused.value.code == code
    assert refused.value.facts.get("part") == part


def test_the_last_day_in_force_may_be_the_first() -> None:
    (rule,) = reader.read(LAW + RULE + "until = 2024-07-01").rules
    assert rule.holds_on(date(2024, 7, 1))


def test_a_version_never_counts_for_a_day_before_its_text_was_made() -> None:
    undated = LAW.replace("since = 2024-07-01", "made_on = 2013-10-25")
    (rule,) = reader.read(undated + RULE).rules
    assert rule.since is None
    assert not rule.holds_on(date(2013, 10, 24))
    assert rule.holds_on(date(2013, 10, 25))


def test_a_calculator_comes_with_its_figures() -> None:
    more = 'calculator = "delay"\nfigures = { days = 15 }\n'
    (rule,) = reader.read(LAW + RULE + more).rules
    assert rule.calculator is Calculator.DELAY
    assert rule.figures == {"days": 15}
