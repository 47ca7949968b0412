"""The law card: a rule for every nature, with its article; the parties have the last word."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.law.rules import Calculator
from mediator.gui.case.law import questions
from mediator.gui.case.law.dialog import CalculatorDialog
from mediator.gui.case.side.law import LawCard
from mediator.services import law
from mediator.services.forms import law as forms
from mediator.services.forms.sheet import Sheet
from mediator.tour.keyboard import Keyboard
from tests.domain.cases import LIMITS, TODAY, WALK_IN, story
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find

NATURES = list(Nature)


def rules(nature: Nature, category: Category | None = Category.FOOD) -> tuple[law.Rule, ...]:
    """What the card of such a case shows."""
    intake = replace(WALK_IN, nature=nature, category=category)
    return law.card(story("accept", intake=intake)).rules


@pytest.mark.parametrize("nature", NATURES)
def test_every_nature_has_a_rule_with_title_source_and_words(nature: Nature) -> None:
    found = rules(nature)
    assert found
    for rule in found:
        for words in (rule.title, rule.source, rule.words, *rule.conditions):
            assert words.zh
            assert words.en


def test_a_rule_on_food_is_not_shown_for_shoes() -> None:
    keys = {rule.key for rule in rules(Nature.SAFETY, Category.CLOTHING)}
    assert "food" not in keys
    assert "food" in {rule.key for rule in rules(Nature.SAFETY)}


def test_fraud_is_never_found_here_only_left_to_the_authorities() -> None:
    for nature in NATURES:
        for rule in rules(nature, None):
            assert "欺诈" not in rule.words.zh or "由有权机关认定" in rule.words.zh


@pytest.mark.parametrize("calculator", Calculator)
def test_every_calculator_belongs_to_a_rule(calculator: Calculator) -> None:
    shown = {rule.calculator for nature in NATURES for c in Category for rule in rules(nature, c)}
    assert calculator in shown


def reckon(counter: Counter, key: str) -> CalculatorDialog:
    """Open the calculator of a rule."""
    find(counter.page, QPushButton, f"reckon_{key}").click()
    counter.keyboard.rest()
    (dialog,) = counter.page.findChildren(CalculatorDialog)
    return dialog


def working(dialog: CalculatorDialog) -> list[str]:
    """The lines that are shown."""
    labels = dialog.findChildren(QLabel, "working_line")
    return [label.text() for label in labels if not label.isHidden()]


@pytest.mark.usefixtures("chinese")
def test_the_card_ends_with_the_parties_and_unfolds(opened: Opener) -> None:
    card = find(opened("prepaid_card", "triage").page, LawCard)
    labels = [label for label in card.findChildren(QLabel) if label.text()]
    assert labels[-1].text().endswith("由双方协商。")
    more = find(card, QPushButton, "more_rules")
    before = sum(label.isVisible() for label in labels)
    more.click()
    assert sum(label.isVisible() for label in labels) > before
    assert not more.isVisible()


@pytest.mark.usefixtures("chinese")
def test_the_version_of_the_rule_stands_with_its_article(opened: Opener) -> None:
    card = find(opened("short_weight", "triage").page, LawCard)
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "消费者权益保护法 48、52（2013-10-25文本）" in words
    assert "（2025-03-01起施行）" in words


@pytest.mark.usefixtures("chinese")
def test_the_snacks_are_reckoned_with_their_conditions_and_offered(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    dialog = reckon(counter, "food")
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "经营者是不是明知" in said
    assert "由双方协商" in said
    *sums, condition = working(dialog)
    assert sums == ["价款 18.00 × 10 = 180.00 元", "不足 1,000.00 元的，按 1,000.00 元"]
    assert condition.endswith("条件成立的，增加赔偿为 1,000.00 元。")
    Keyboard(dialog, counter.desk.tasks).fill({"knowing": True})
    assert working(dialog)[-1] == "不足 1,000.00 元的，按 1,000.00 元"
    find(dialog, QPushButton, "copy_amount").click()
    assert QGuiApplication.clipboard().text() == "1,000.00"
    find(dialog, QPushButton, "offer_amount").click()
    counter.put_papers_away()
    counter.take({"consumer_position": "赔", "stall_position": "赔一点", "agreed": "yes"})
    (offer,) = counter.dispute.outcome(counter.dispute.records[-1].step).offers  # type: ignore[union-attr]
    assert (offer.amount_fen, offer.text) == (1_000_00, "参照食品安全法 148计算")


@pytest.mark.usefixtures("chinese")
def test_an_amount_that_cannot_be_read_is_said_at_its_field(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    dialog = reckon(counter, "food")
    Keyboard(dialog, counter.desk.tasks).fill({"price": "18.5.5"})
    field = dialog.form.field("price")
    assert field is not None
    assert field.error() != ""
    assert working(dialog) == []


@pytest.mark.parametrize("calculator", Calculator)
def test_every_calculator_starts_from_the_case_and_reads_its_fields(
    opened: Opener, calculator: Calculator
) -> None:
    counter = opened("prepaid_card", "triage")
    scene = find(counter.page, LawCard).scene
    asked = {field.name for field in questions.fields(calculator, scene)}
    values = {**questions.known(scene), "used": "360", "loss": "0"}
    sheet = Sheet(values=values, today=TODAY)
    assert forms.working(calculator, sheet, calendar=LIMITS.calendar) is not None
    assert asked
