"""Conditions chosen together, taken away one by one, and kept as views."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from mediator.domain.case.claim import Category, Nature
from mediator.domain.values.ranges import AmountRange
from mediator.domain.values.recent import Recent
from mediator.gui.disputes.conditions import conditions
from mediator.gui.disputes.page import DisputesPage
from mediator.gui.disputes.table import DisputeTable
from mediator.gui.forms.fields import Field
from mediator.gui.tasks import ImmediateTasks
from mediator.services import views
from mediator.services.cases import ListQuery
from mediator.services.workplace import Workplace
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import opened, played

pytestmark = pytest.mark.usefixtures("chinese")


class Walk:
    """Stands where the shell stands: opens the list again."""

    page: DisputesPage

    def __init__(self) -> None:
        self.shown: dict[str, object] = {}
        self.said: list[tuple[str, str, Callable[[], object]]] = []

    def __call__(self, page: str, **shown: object) -> None:
        """Go there."""
        assert page == "disputes"
        self.shown = shown
        self.page.open(**shown)

    def count(self) -> int:
        """How many cases are listed."""
        return find(self.page, DisputeTable, "disputes").model().rowCount()


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """One case of short weight: 58.80 yuan, stall A07, measurement."""
    with opened(tmp_path) as made:
        played(made, "short_weight", until="triage")
        yield made


@pytest.fixture
def walk(qtbot: QtBot, workplace: Workplace) -> Walk:
    """The list in front."""
    found = Walk()
    desk = TestDesk(workplace, ImmediateTasks(), found)
    found.page = DisputesPage(desk)
    desk.said.connect(lambda *told: found.said.append(told))
    qtbot.addWidget(found.page)
    found.page.resize(1278, 712)
    activate(qtbot, found.page)
    found.page.open()
    return found


def dialog_of(walk: Walk, name: str) -> QDialog:
    return find(walk.page, QDialog, name)


def typed(dialog: QDialog, **words: str) -> None:
    for name, raw in words.items():
        next(each for each in dialog.findChildren(Field) if each.name == name).restore(raw)


def press(parent: QDialog | DisputesPage, name: str) -> None:
    find(parent, QAbstractButton, name).click()


def chosen(walk: Walk, **words: str) -> None:
    press(walk.page, "filter")
    dialog = dialog_of(walk, "filter_dialog")
    typed(dialog, **words)
    press(dialog, "show_filtered")


def test_conditions_are_chosen_together_and_taken_away_one_by_one(walk: Walk) -> None:
    chosen(
        walk,
        recent="this_month",
        amount_low="50",
        amount_high="60",
        nature="measurement",
        stall="a07",
        imported="no",
    )
    names = ["received", "amount", "nature", "stall", "imported"]
    words = {name: find(walk.page, QAbstractButton, f"drop_{name}").text() for name in names}
    assert words == {
        "received": "本月收到",
        "amount": "50.00 至 60.00 元",
        "nature": "计量",
        "stall": "商户 A07 王记鲜肉",
        "imported": "本站登记",
    }
    assert walk.count() == 1
    for name in names:
        press(walk.page, f"drop_{name}")
    assert walk.shown == {}


def test_the_fields_say_what_is_shown_and_empty_ones_restrict_nothing(walk: Walk) -> None:
    chosen(walk, received_from="11-01", amount_low="100", stall="A07")
    assert walk.shown["received_from"] == date(2026, 11, 1)
    assert walk.count() == 0
    chosen(walk, amount_low="", received_from="")
    assert walk.shown == {"stall_id": 1, "stall": "A07 王记鲜肉"}
    chosen(walk, stall="")
    assert walk.shown == {}


@pytest.mark.parametrize(
    ("field", "raw"), [("amount_low", "多"), ("received_to", "不知道"), ("stall", "Z99")]
)
def test_what_cannot_be_read_is_told_at_its_field(walk: Walk, field: str, raw: str) -> None:
    press(walk.page, "filter")
    dialog = dialog_of(walk, "filter_dialog")
    typed(dialog, **{field: raw})
    press(dialog, "show_filtered")
    assert dialog.isVisible()
    wrong = next(each for each in dialog.findChildren(Field) if each.name == field)
    assert wrong.error()


def test_every_condition_has_its_words() -> None:
    query = ListQuery(
        text="王",
        ids=(1,),
        stall_id=1,
        received_from=date(2026, 11, 1),
        amount=AmountRange(high=100_00),
        nature=Nature.PRICE,
        category=Category.FOOD,
        zone="东",
        handler="吕敏",
        imported=True,
    )
    assert [each.words for each in conditions(query)] == [
        *("搜索：王", "选定的 1 件", "商户 一户", "2026-11-01 起收到", "100.00 元以下"),
        *("价格", "食品类", "东 区", "经办：吕敏", "从台账导入"),
    ]
    other = ListQuery(
        received_from=date(2026, 11, 1), received_to=date(2026, 11, 2), amount=AmountRange(low=1)
    )
    assert [each.words for each in conditions(other)] == [
        "2026-11-01 至 2026-11-02 收到",
        "0.01 元以上",
    ]
    (last,) = conditions(ListQuery(received_to=date(2026, 11, 2)))
    assert last.words == "2026-11-02 前收到"
    (recent,) = conditions(ListQuery(recent=Recent.LAST_YEAR))
    assert recent.words == "去年收到"


def menu(walk: Walk) -> QMenu:
    press(walk.page, "views")
    return find(walk.page, QMenu, "views_menu")


def action(walk: Walk, name: str) -> QAction:
    return next(each for each in menu(walk).actions() if each.objectName() == name)


def keep(walk: Walk, name: str, *, trigger: str = "save_view") -> None:
    action(walk, trigger).trigger()
    dialog = dialog_of(walk, "view_dialog")
    typed(dialog, name=name)
    press(dialog, "keep_view")
    QApplication.sendPostedEvents(None, 0)


def test_what_is_shown_is_kept_as_a_view_and_shown_again(walk: Walk, workplace: Workplace) -> None:
    assert not action(walk, "save_view").isEnabled()  # Everything needs no view.
    chosen(walk, nature="measurement")
    keep(walk, "短斤少两")
    (view,) = views.views(workplace)
    assert (view.name, view.own, view.query) == (
        "短斤少两",
        True,
        ListQuery(nature=Nature.MEASUREMENT),
    )
    walk.page.open()
    action(walk, f"view_{view.id}").trigger()
    assert walk.shown == {"nature": Nature.MEASUREMENT}
    assert action(walk, f"view_{view.id}").isChecked()
    assert action(walk, f"view_{view.id}").text() == "短斤少两（我的）"


def test_saving_renaming_and_deleting_are_undone_by_one_press(
    walk: Walk, workplace: Workplace
) -> None:
    chosen(walk, nature="measurement")

    def names() -> list[str]:
        return [each.name for each in views.views(workplace)]

    keep(walk, "甲")
    walk.said[-1][2]()
    assert names() == []
    keep(walk, "甲")
    keep(walk, "乙", trigger="rename_view")
    assert (walk.said[-1][0], names()) == ("“甲”改名为“乙”了。", ["乙"])
    walk.said[-1][2]()
    assert names() == ["甲"]
    action(walk, "delete_view").trigger()
    assert (walk.said[-1][:2], names()) == (("已删除“甲”。", "撤销"), [])
    walk.said[-1][2]()
    assert names() == ["甲"]


def test_a_name_that_is_taken_is_told_at_its_field(walk: Walk, workplace: Workplace) -> None:
    views.save(workplace, "甲", query=ListQuery(zone="东"), own=True)
    chosen(walk, nature="measurement")
    keep(walk, "甲")
    dialog = dialog_of(walk, "view_dialog")
    name = next(each for each in dialog.findChildren(Field) if each.name == "name")
    assert dialog.isVisible()
    assert "已经有这个名称" in name.error()


def test_both_are_reached_by_keys(walk: Walk) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(walk.page, Qt.Key.Key_O, both)
    opened_menu = find(walk.page, QMenu, "views_menu")
    assert opened_menu.isVisible()
    opened_menu.close()
    QTest.keyClick(walk.page, Qt.Key.Key_F, both)
    dialog = dialog_of(walk, "filter_dialog")
    assert_accessible(dialog)
    assert_reachable(dialog)
