"""The law card: a rule for every nature, with its article; the parties have the last word."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mediator.domain.case.claim import Category, Nature
from mediator.gui.case.side import law
from mediator.settings import Language
from tests.gui.case.conftest import Opener
from tests.gui.finding import find

WORDS = list(Language)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("nature", Nature)
def test_every_nature_has_a_rule_with_title_source_and_words(
    nature: Nature, words: Language
) -> None:
    found = law.rules(nature, Category.FOOD, words=words)
    assert found
    assert all(rule["title"] and rule["source"] and rule["words"] for rule in found)


def test_a_rule_on_food_is_not_shown_for_shoes() -> None:
    shoes = law.rules(Nature.SAFETY, Category.CLOTHING, words=Language.ZH_CN)
    food = law.rules(Nature.SAFETY, Category.FOOD, words=Language.ZH_CN)
    assert "食品安全法 148" not in [rule["source"] for rule in shoes]
    assert "食品安全法 148" in [rule["source"] for rule in food]


def test_fraud_is_never_found_here_only_left_to_the_authorities() -> None:
    for nature in Nature:
        for rule in law.rules(nature, None, words=Language.ZH_CN):
            assert "欺诈" not in rule["words"] or "由有权机关认定" in rule["words"]


@pytest.mark.usefixtures("chinese")
def test_the_card_ends_with_the_parties_and_unfolds(opened: Opener) -> None:
    card = find(opened("prepaid_card", "triage").page, law.LawCard)
    labels = [label for label in card.findChildren(QLabel) if label.text()]
    assert labels[-1].text().endswith("由双方协商。")
    more = find(card, QPushButton, "more_rules")
    before = sum(label.isVisible() for label in labels)
    more.click()
    assert sum(label.isVisible() for label in labels) > before
    assert not more.isVisible()
