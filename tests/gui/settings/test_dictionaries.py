"""The dictionaries in the settings, and what registering offers of them."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.claim import Category
from mediator.domain.dictionaries import Section, usual
from mediator.gui.forms.offered import OfferedChips, OfferedChoice
from mediator.gui.register.page import RegisterPage
from mediator.gui.settings.dictionaries import DictionariesCard
from mediator.gui.settings.page import SettingsPage
from mediator.gui.widgets.fitted import FittedTable
from mediator.services import dictionaries
from mediator.services.workplace import Workplace
from mediator.tour.keyboard import Keyboard
from tests.gui import cells
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


class Editor:
    """The card with a keyboard in front of it."""

    def __init__(self, qtbot: QtBot, desk: TestDesk) -> None:
        self.page = SettingsPage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1278, 712)
        activate(qtbot, self.page)
        self.page.open(subject="words")
        self.card = find(self.page, DictionariesCard)
        self.keyboard = Keyboard(self.card, desk.tasks)
        self.table = find(self.card, FittedTable, "items")

    def press(self, name: str) -> None:
        find(self.card, QAbstractButton, name).click()

    def choose(self, row: int) -> None:
        self.table.setCurrentIndex(self.table.model().index(row, 0))

    def names(self) -> list[str]:
        return cells.column(self.table, "名称")

    def error(self, name: str) -> str:
        field = self.keyboard.field(name)
        assert field is not None
        return field.error()


@pytest.fixture
def editor(qtbot: QtBot, desk: TestDesk) -> Editor:
    return Editor(qtbot, desk)


def test_an_own_item_is_added_and_stands_under_what_it_counts_as(
    editor: Editor, desk: TestDesk
) -> None:
    editor.press("section_category")
    editor.keyboard.fill({"item_name": "猪肉", "item_standard": "food"})
    editor.keyboard.push("add_item")
    at = editor.names().index("食品类")
    assert editor.names()[at + 1] == "　猪肉"
    assert cells.column(editor.table, "归入")[at + 1] == "食品类"
    added = dictionaries.load(desk.workplace, Section.CATEGORY).item("food/20")
    assert added.name == "猪肉"


def test_an_item_is_renamed_retired_used_again_and_moved(editor: Editor, desk: TestDesk) -> None:
    editor.choose(1)
    editor.keyboard.fill({"item_name": "不管售后"})
    editor.press("rename_item")
    assert editor.names()[1] == "不管售后"
    editor.press("retire_item")
    assert cells.column(editor.table, "状态")[1] == "已停用"
    assert find(editor.card, QAbstractButton, "retire_item").text() == "恢复使用"
    editor.press("item_up")
    assert editor.names()[:2] == ["不管售后", "质量"]
    editor.press("item_down")
    editor.press("retire_item")
    (found,) = [
        item
        for item in dictionaries.load(desk.workplace, Section.NATURE).items
        if item != usual(Section.NATURE).item(item.id)
    ]
    assert (found.id, found.name, found.retired) == ("after_sales", "不管售后", False)


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        ({}, "item_name", "填"),
        ({"item_name": "计量", "item_standard": "price"}, "item_name", "同名"),
        ({"item_name": "注水肉"}, "item_standard", "填"),
        ({"item_name": "肉" * 20_000, "item_standard": "price"}, "item_name", "20000"),
    ],
)
def test_what_cannot_be_added_is_said_at_its_field(
    editor: Editor, desk: TestDesk, typed: dict[str, str], field: str, says: str
) -> None:
    editor.keyboard.fill(typed)
    editor.press("add_item")
    assert says in editor.error(field)
    assert dictionaries.load(desk.workplace, Section.NATURE) == usual(Section.NATURE)


def test_the_words_of_the_law_can_only_be_retired_or_moved(editor: Editor) -> None:
    editor.press("section_remedy")
    for name, allowed in (
        ("rename_item", False),
        ("add_item", False),
        ("retire_item", True),
        ("item_down", True),
    ):
        assert find(editor.card, QAbstractButton, name).isEnabled() is allowed


def test_the_card_can_be_reached_by_keyboard(editor: Editor) -> None:
    editor.press("section_source")
    assert_accessible(editor.page)
    assert_reachable(editor.page)


def chips(page: QWidget, name: str) -> OfferedChips:
    return next(each for each in page.findChildren(OfferedChips) if each.name == name)


def shown(group: OfferedChips) -> list[str]:
    found = group.findChildren(QAbstractButton)
    return [chip.text() for chip in found if not chip.isHidden()]


def prepared(workplace: Workplace) -> None:
    dictionaries.rename(workplace, Section.SOURCE, item="walk_in", name="前台")
    dictionaries.retire(workplace, Section.NATURE, item="dignity", retired=True)
    dictionaries.add(workplace, Section.NATURE, standard="measurement", name="短秤")
    dictionaries.add(workplace, Section.CATEGORY, standard="food", name="猪肉")


def test_registering_offers_the_stations_words_and_keeps_the_one_chosen(
    qtbot: QtBot, desk: TestDesk
) -> None:
    prepared(desk.workplace)
    page = RegisterPage(desk)
    qtbot.addWidget(page)
    page.resize(1278, 712)
    page.open()
    activate(qtbot, page)
    nature, source = chips(page, "nature"), chips(page, "source")
    assert "人格权益" not in shown(nature)
    assert "短秤" in shown(nature)
    assert shown(source)[0] == "前台"
    assert source.raw() == "walk_in//前台"
    category = next(each for each in page.findChildren(OfferedChoice) if each.name == "category")
    words = [category.input.itemText(at) for at in range(category.input.count())]
    assert words[words.index("食品类") + 1] == "　猪肉"
    Keyboard(page, desk.tasks).fill({"nature": "measurement/1/短秤", "category": "food/20/猪肉"})
    assert (nature.raw(), category.raw()) == ("measurement/1/短秤", "food/20/猪肉")


def test_what_a_case_said_before_stays_chosen_though_it_is_offered_no_more(qtbot: QtBot) -> None:
    group = OfferedChips(Section.NATURE, "nature", "性质")
    qtbot.addWidget(group)
    group.restore("price/7/不退差价")
    group.offer(usual(Section.NATURE).items[:2])
    assert group.raw() == "price/7/不退差价"
    assert shown(group) == ["质量", "售后服务", "不退差价"]
    group.restore("price")
    assert shown(group) == ["质量", "售后服务", "价格"]
    group.restore("quality")
    assert (group.raw(), shown(group)) == ("quality", ["质量", "售后服务"])
    group.restore("no_such")
    assert group.raw() == ""


def test_a_list_keeps_what_a_case_said_before(qtbot: QtBot) -> None:
    choice = OfferedChoice(Section.CATEGORY, "category", "类别")
    qtbot.addWidget(choice)
    choice.restore("food/7/猪肉")
    choice.offer([item for item in usual(Section.CATEGORY).items if item.standard == "vehicles"])
    assert choice.raw() == "food/7/猪肉"
    choice.restore(Category.VEHICLES.value)
    assert choice.raw() == "vehicles"
