"""The law card: each rule with its version, what to ask, what is worked out, and where it goes."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from mediator.domain.case.agreement import TermKind
from mediator.domain.case.claim import Nature
from mediator.domain.case.outcomes import Round
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import Step
from mediator.gui.agreement.writing import TermsWriting
from mediator.gui.case.law.dialog import CalculatorDialog
from mediator.gui.case.side.law import LawCard
from mediator.services import intake
from mediator.services.workplace import Ref
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find


def shown(counter: Counter) -> list[str]:
    card = find(counter.page, LawCard)
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def gaps(counter: Counter) -> list[str]:
    card = find(counter.page, LawCard)
    return [label.text() for label in card.findChildren(QLabel, "law_gap")]


class Desk:
    """A calculator that was opened from the card, with a keyboard in front of it."""

    def __init__(self, counter: Counter, rule: str) -> None:
        counter.button(f"reckon_{rule}").click()
        counter.keyboard.rest()
        self.dialog = find(counter.page.window(), CalculatorDialog)
        self.keyboard = Keyboard(self.dialog, counter.desk.tasks)

    def type(self, **values: str) -> None:
        self.keyboard.fill(values)

    def lines(self) -> list[str]:
        labels = self.dialog.findChildren(QLabel, "working_line")
        return [label.text() for label in labels if label.isVisible()]

    def sums(self) -> dict[str, str]:
        labels = self.dialog.findChildren(QLabel)
        found = {each.objectName(): each.text() for each in labels if each.isVisible()}
        return {
            name.removeprefix("sum_"): words
            for name, words in found.items()
            if name.startswith("sum_")
        }

    def error(self, name: str) -> str:
        field = self.dialog.form.field(name)
        assert field is not None
        return field.error()

    def press(self, name: str) -> None:
        buttons = self.dialog.findChildren(QPushButton, name)
        (button,) = [each for each in buttons if each.isVisible()]
        button.click()


@pytest.mark.usefixtures("chinese")
def test_the_card_ends_with_the_parties_and_unfolds(opened: Opener) -> None:
    counter = opened("prepaid_card", "triage")
    assert shown(counter)[-1].endswith("由双方协商。")
    before = len(shown(counter))
    more = counter.button("more_rules")
    more.click()
    assert len(shown(counter)) > before
    assert not more.isVisible()


@pytest.mark.usefixtures("chinese")
def test_a_rule_names_its_article_its_version_and_what_is_not_verified(opened: Opener) -> None:
    counter = opened("short_weight", "triage")
    counter.button("more_rules").click()
    words = shown(counter)
    assert "消费者权益保护法 48、52 · 2013-10-25 的文本" in words
    assert "集贸市场计量监督管理办法（总局令第94号） 12 · 2025-03-01 起施行" in words
    assert "待核：条号来自二手资料，没有读到原文" in words
    assert any("第121号" in each and "2026-04-15 起施行" in each for each in words)


@pytest.mark.usefixtures("chinese")
def test_what_to_ask_stays_folded_until_it_is_wanted(opened: Opener) -> None:
    counter = opened("snacks", "triage")
    asked = "· 是生产者，或者经营者明知不符合"
    assert asked not in shown(counter)
    fold = find(find(counter.page, LawCard), QPushButton, "ask_food")
    assert fold.text() == "要问清的（3）"
    fold.click()
    assert asked in shown(counter)


@pytest.mark.usefixtures("chinese")
def test_a_day_before_any_version_is_told_and_not_guessed(opened: Opener) -> None:
    counter = opened("short_weight", "triage")
    assert not gaps(counter)
    purchase = replace(counter.dispute.intake.purchase, bought_on=date(2025, 2, 28))
    changed = replace(counter.dispute.intake, purchase=purchase)
    intake.amend(counter.desk.workplace, Ref.of(counter.dispute), intake=changed)
    counter.page.refresh()
    counter.keyboard.rest()
    (told,) = gaps(counter)
    assert told.startswith(
        "没有收录《集贸市场计量监督管理办法（总局令第94号）》在 2025-02-28 这一天的版本"
    )
    assert told.endswith("短秤缺量：市场先赔、再追偿")


@pytest.mark.usefixtures("chinese")
def test_the_working_follows_what_is_said_of_each_condition(opened: Opener) -> None:
    desk = Desk(opened("snacks", "facts"), "food")
    names = [label.text() for label in desk.dialog.findChildren(QLabel)]
    assert "如果成立：按价款算" in names
    *worked, reserved = desk.lines()
    assert worked == ["价款 18.00 × 10 = 180.00 元", "不足 1,000.00 元的，按 1,000.00 元"]
    assert reserved.startswith("还要看是否成立：食品不符合食品安全标准；")
    desk.type(condition_substandard="yes", condition_knew="yes", condition_no_label_flaw="yes")
    assert desk.lines() == worked
    assert desk.sums() == {"by_price": "1,000.00 元"}
    desk.type(condition_knew="no")
    (line,) = desk.lines()
    assert line.endswith("是生产者，或者经营者明知不符合")
    assert desk.sums() == {}


@pytest.mark.usefixtures("chinese")
def test_a_loss_gives_the_consumer_the_choice(opened: Opener) -> None:
    desk = Desk(opened("snacks", "facts"), "food")
    desk.type(loss="500")
    assert desk.sums() == {"by_price": "1,000.00 元", "by_loss": "1,500.00 元"}
    assert "两种算法由消费者选一种" in desk.lines()


def test_a_sum_becomes_an_offer_of_the_consumer(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    counter.keyboard.fill({"consumer_position": "赔", "stall_position": "赔一点"})
    desk = Desk(counter, "food")
    desk.press("copy_by_price")
    assert QGuiApplication.clipboard().text() == "1,000.00"
    desk.press("take_by_price")
    counter.put_papers_away()
    counter.take({"agreed": "yes"})
    talks = counter.dispute.outcome(Step.FIRST_ROUND)
    assert isinstance(talks, Round)
    assert talks.consumer_position == "赔"
    (offer,) = talks.offers
    assert (offer.side, offer.amount_fen) == (Side.CONSUMER, 1_000_00)
    assert offer.text == "参照食品安全法148计算，由双方协商"


def test_a_calculator_outlives_a_newer_load_of_the_case(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    desk = Desk(counter, "food")
    counter.page.refresh()
    counter.keyboard.rest()
    desk.press("take_by_price")
    counter.put_papers_away()
    counter.take({"consumer_position": "赔", "stall_position": "赔", "agreed": "yes"})
    talks = counter.dispute.outcome(Step.FIRST_ROUND)
    assert isinstance(talks, Round)
    assert [offer.amount_fen for offer in talks.offers] == [1_000_00]


def test_a_sum_becomes_a_clause_beside_those_already_written(opened: Opener) -> None:
    counter = opened("snacks", "first_round")
    writing = find(counter.page, TermsWriting)
    writing.clauses.add(TermKind.APOLOGY)
    counter.keyboard.rest()
    Desk(counter, "food").press("take_by_price")
    counter.put_papers_away()
    writing = find(counter.page, TermsWriting)
    kept = [(card.kind, card.raw().get("amount", "")) for card in writing.clauses.cards()]
    assert kept == [(TermKind.APOLOGY, ""), (TermKind.COMPENSATE, "1,000.00")]


@pytest.mark.usefixtures("chinese")
def test_what_is_wrong_is_said_at_its_field_and_goes_with_the_mistake(opened: Opener) -> None:
    desk = Desk(opened("prepaid_card", "triage"), "prepaid")
    assert desk.lines() == []
    desk.type(paid="1000", used="1000.01")
    assert "1,000.00 元还多" in desk.error("used")
    assert desk.lines() == []
    desk.type(paid="1.2.3")
    desk.keyboard.press("Tab")
    assert desk.error("paid")
    desk.type(paid="2000")
    assert (desk.error("paid"), desk.error("used")) == ("", "")
    desk.type(used="360", interest="12.5", costs="30")
    assert desk.lines()[:3] == [
        "已付 2,000.00 − 已用 360.00 = 1,640.00 元",
        "加利息 12.50，共 1,652.50 元",
        "加合理费用 30.00，共 1,682.50 元",
    ]
    assert desk.sums() == {"balance": "1,640.00 元", "balance_and_more": "1,682.50 元"}


def test_tab_goes_from_the_last_field_to_the_sum_and_then_out(opened: Opener) -> None:
    desk = Desk(opened("snacks", "facts"), "food")
    desk.type(paid="20", loss="500")
    stops = []
    for _ in range(5):
        desk.keyboard.press("Tab")
        here = desk.dialog.focusWidget()
        stops.append(here.objectName())
    assert stops == [
        "copy_by_price", "take_by_price", "copy_by_loss", "take_by_loss", "close_calculator",
    ]  # fmt: skip


@pytest.mark.usefixtures("chinese")
def test_days_are_counted_in_words(opened: Opener) -> None:
    desk = Desk(opened("shoes", "triage"), "return")
    assert desk.lines()[:2] == [
        "自 2026-10-30 起算，当天不计，7 日到 2026-11-06",
        "2026-11-18 已超过期限 12 天",
    ]
    desk.type(asked_on="2026-10-29")
    assert "早于起算日 2026-10-30" in desk.error("asked_on")
    desk.type(asked_on="2026-11-06")
    assert desk.lines()[1] == "2026-11-06 在期限内"


@pytest.mark.usefixtures("chinese")
def test_a_checklist_counts_and_names_what_is_not_so(opened: Opener) -> None:
    counter = opened("snacks", "triage")
    changed = replace(counter.dispute.intake, nature=Nature.PRICE)
    intake.amend(counter.desk.workplace, Ref.of(counter.dispute), intake=changed)
    counter.page.refresh()
    counter.keyboard.rest()
    desk = Desk(counter, "marked_prices")
    assert desk.lines() == ["是 0 项，否 0 项，不清楚 6 项"]
    desk.type(condition_name="yes", condition_nothing_above="no")
    assert desk.lines() == ["是 1 项，否 1 项，不清楚 4 项", "不是这样：没有在标价之外加价"]
    assert desk.sums() == {}


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("key", ["snacks", "liquor", "shoes", "prepaid_card", "short_weight"])
def test_every_calculator_opens_with_the_keyboard_and_names_its_version(
    opened: Opener, key: str
) -> None:
    counter = opened(key, "triage")
    if counter.page.findChildren(QPushButton, "more_rules"):
        counter.button("more_rules").click()
    chosen = find(counter.page, LawCard).scene.case.law.chosen
    for rule in (each.rule for each in chosen if each.rule.calculator):
        link = counter.button(f"reckon_{rule.key}")
        link.setFocus()
        counter.keyboard.press("Space")
        dialog = find(counter.page.window(), CalculatorDialog)
        assert dialog.focusWidget() is not None
        assert_accessible(dialog)
        assert_reachable(dialog)
        words = [label.text() for label in dialog.findChildren(QLabel)]
        assert any(rule.law.name.zh in each and " · " in each for each in words)
        counter.put_papers_away()
