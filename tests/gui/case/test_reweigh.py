"""The re-weigh in the step 核实事实: judged at once, by the words of the table and no others."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mediator.gui.case.steps.reweigh import VerdictPanel
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")

WEIGHED = {"reweigh_price": "28", "reweigh_settled": "2.1", "reweigh_checked": "1.985"}


def verdict(counter: Counter) -> list[str]:
    """The words of the panel in sight."""
    panel = find(counter.page, VerdictPanel)
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_the_verdict_follows_the_typing(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    assert verdict(counter) == []
    counter.keyboard.fill(WEIGHED)
    expected = ["短", "115 g", "允许负偏差（≤ 2.500 kg）", "5 g", "结论", "▲ 超过附表负偏差"]
    assert verdict(counter)[:-1] == expected
    counter.keyboard.fill({"reweigh_checked": "2.095"})
    assert verdict(counter)[-2] == "● 未超过附表负偏差"
    assert "附表1、附表2" in verdict(counter)[-1]


def test_the_price_suggests_the_tier_and_staff_may_choose_another(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.fill(WEIGHED | {"reweigh_price": "35"})
    tier = counter.keyboard.field("reweigh_tier")
    assert tier is not None
    assert tier.raw() == "dried_delicacy"
    counter.keyboard.fill({"reweigh_tier": "meat_egg_poultry_seafood"})
    assert (
        "按价格属“干菜、山海珍品或30至100元/kg”：允许 4 g，超过附表负偏差" in verdict(counter)[-1]
    )
    counter.keyboard.fill({"reweigh_price": "120"})
    assert tier.raw() == "meat_egg_poultry_seafood"


def test_a_scale_of_equal_accuracy_doubles_the_allowance(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.fill(WEIGHED | {"reweigh_method": "equal"})
    assert verdict(counter)[3] == "10 g"


def test_live_fish_is_never_judged(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.fill(WEIGHED | {"reweigh_excluded": True})
    assert verdict(counter)[-2] == "◌ 活禽、活鱼、水发物除外，不作判定"


def test_too_much_is_said_as_too_much(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.keyboard.fill(WEIGHED | {"reweigh_checked": "2.2"})
    assert verdict(counter)[:2] == ["多", "100 g"]


def test_the_scale_stays_folded_where_weight_is_not_disputed(opened: Opener) -> None:
    counter = opened("liquor", "inform")
    assert counter.keyboard.field("reweigh_settled") is None
    find(counter.page, QPushButton, "open_reweigh").click()
    assert counter.keyboard.field("reweigh_settled") is not None


def test_a_weight_without_a_price_is_asked_for(opened: Opener) -> None:
    counter = opened("short_weight", "inform")
    counter.take({"consumer_says": "a", "stall_says": "b", "reweigh_settled": "2"})
    price = counter.keyboard.field("reweigh_price")
    assert price is not None
    assert price.error() == "这一项必须填写。"
    assert counter.dispute.facts is None
