"""Which rules a case is shown: by nature, goods, what it shows itself, and its own day."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from mediator.domain.case.claim import Category, Nature, Voucher
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.law import reader
from mediator.domain.case.law.choice import LawCard, choose
from mediator.domain.values.clock import SHANGHAI
from tests.domain.cases import HEAD, TODAY, WALK_IN, story

BOOK = reader.read(
    """
ending = ["由双方协商。", "Settled between them."]

[law.old]
name = ["旧法", "Old"]
grade = "A"
read_on = 2025-04-19
until = 2026-04-14

[law.new]
name = ["新法", "New"]
grade = "A"
read_on = 2026-11-23
since = 2026-04-15

[[rule]]
key = "sale"
law = "new"
article = "1"
looks_at = "purchase"
natures = ["price"]
circumstances = ["prices_not_marked"]
title = ["标价", "Marked"]
words = ["话", "Words"]

[[rule]]
key = "route"
law = "old"
article = "15"
looks_at = "received"
title = ["途径", "Route"]
words = ["话", "Words"]

[[rule]]
key = "route"
law = "new"
article = "16"
looks_at = "received"
title = ["途径", "Route"]
words = ["话", "Words"]

[[rule]]
key = "food"
law = "new"
article = "2"
looks_at = "received"
natures = ["safety"]
categories = ["food"]
circumstances = ["prepaid_card", "stall_left", "old_purchase", "short_weight"]
title = ["食品", "Food"]
words = ["话", "Words"]
"""
)
BEFORE, FROM = date(2026, 4, 14), date(2026, 4, 15)


def case(
    nature: Nature | None = Nature.PRICE, bought: date | None = TODAY, received: date = TODAY
) -> Dispute:
    at = datetime(received.year, received.month, received.day, 9, tzinfo=SHANGHAI)
    purchase = replace(WALK_IN.purchase, bought_on=bought)
    intake = replace(WALK_IN, nature=nature, purchase=purchase, received_at=at)
    return Dispute(number="1", intake=intake, registered_by=HEAD)


def changed(dispute: Dispute, **changes: object) -> Dispute:
    intake: Intake = replace(dispute.intake, **changes)  # type: ignore[arg-type]
    return replace(dispute, intake=intake)


def shown(card: LawCard) -> list[tuple[str, str]]:
    return [(each.rule.key, each.rule.law.key) for each in card.chosen]


def missing(card: LawCard) -> list[tuple[str, date]]:
    return [(gap.rule.key, gap.on) for gap in card.gaps]


@pytest.mark.parametrize(
    ("bought", "received", "rules", "gaps"),
    [
        (FROM, FROM, [("sale", "new"), ("route", "new")], []),
        (BEFORE, FROM, [("route", "new")], [("sale", BEFORE)]),
        (BEFORE, BEFORE, [("route", "old")], [("sale", BEFORE)]),
        (None, FROM, [("sale", "new"), ("route", "new")], []),
        (None, BEFORE, [("route", "old")], [("sale", BEFORE)]),
    ],
)
def test_each_rule_is_the_one_of_the_day_it_looks_at(
    bought: date | None, received: date, rules: list[tuple[str, str]], gaps: list[tuple[str, date]]
) -> None:
    card = choose(BOOK, case(bought=bought, received=received))
    assert shown(card) == rules
    assert missing(card) == gaps


def test_a_rule_for_other_goods_is_not_shown() -> None:
    safety = case(Nature.SAFETY)
    assert ("food", "new") in shown(choose(BOOK, safety))
    shoes = changed(safety, category=Category.CLOTHING)
    assert ("food", "new") not in shown(choose(BOOK, shoes))


def test_without_a_nature_nothing_is_guessed() -> None:
    card = choose(BOOK, case(None))
    assert (card.chosen, card.gaps) == ((), ())


def test_what_the_case_shows_brings_its_rule_to_the_top() -> None:
    plain = case(Nature.PRICE)
    assert ("food", "new") not in shown(choose(BOOK, plain))
    card = replace(plain.intake.purchase, voucher=Voucher.CARD)
    assert shown(choose(BOOK, changed(plain, purchase=card)))[0] == ("food", "new")
    assert shown(choose(BOOK, plain, stall_left=True))[0] == ("food", "new")


@pytest.mark.parametrize(
    ("bought", "old"),
    [(date(2023, 11, 20), False), (date(2023, 11, 19), True), (date(2024, 2, 29), False)],
)
def test_a_purchase_counts_as_old_after_three_years_to_the_day(bought: date, old: bool) -> None:
    card = choose(BOOK, case(bought=bought))
    assert (("food", "new") in shown(card)) is old


def test_a_slip_beyond_its_tolerance_is_such_a_circumstance() -> None:
    weighed = story("accept inform facts")
    assert weighed.facts is not None
    assert weighed.facts.reweighs
    assert shown(choose(BOOK, weighed))[0] == ("food", "new")


def test_the_card_always_ends_with_the_parties() -> None:
    assert choose(BOOK, case(None)).ending.zh == "由双方协商。"
