"""The list of disputes: filtered, searched, sorted, opened; it loads as it is scrolled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from mediator.gui.desk import Desk
from mediator.gui.disputes.page import DisputesPage
from mediator.gui.disputes.table import DisputeTable
from mediator.gui.forms.choices import ChipGroup, Choice
from mediator.gui.tasks import ImmediateTasks, Tasks
from mediator.services import cases, today, training
from mediator.services.cases import ListGroup, ListQuery, ListSort
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from tests.bench import seed
from tests.gui import cells
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import desk_at
from tests.gui.finding import activate, find
from tests.workplaces import HEAD, Clock

pytestmark = pytest.mark.usefixtures("chinese")

MANY = 700


class Walk:
    """Stands where the shell stands: opens the list again, notes every other page."""

    def __init__(self) -> None:
        self.page: DisputesPage | None = None
        self.asked: list[tuple[str, dict[str, object]]] = []

    def __call__(self, page: str, **shown: object) -> None:
        """Go there."""
        self.asked.append((page, shown))
        if page == "disputes" and self.page is not None:
            self.page.open(**shown)

    def table(self) -> DisputeTable:
        """The list on the page."""
        assert self.page is not None
        return find(self.page, DisputeTable, "disputes")

    def button(self, name: str) -> QAbstractButton:
        """A button of the page."""
        assert self.page is not None
        return find(self.page, QAbstractButton, name)

    def words(self) -> str:
        """All words in sight."""
        assert self.page is not None
        QApplication.sendPostedEvents()
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """A file with all sample cases; the tests of this module only read it."""
    database = open_database(tmp_path_factory.mktemp("practised") / "mediator.db")
    workplace = Workplace(database=database, clock=Clock(), on_duty=HEAD)
    training.fill(workplace)
    yield workplace
    database.close()


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """A file with several pages of cases."""
    database = open_database(tmp_path_factory.mktemp("crowded") / "mediator.db")
    seed.fill(database, cases=MANY)
    yield Workplace(database=database, clock=Clock(), on_duty=HEAD)
    database.close()


def opened(qtbot: QtBot, workplace: Workplace, tasks: Tasks | None = None, **shown: object) -> Walk:
    walk = Walk()
    walk.page = DisputesPage(Desk(workplace, tasks or ImmediateTasks(), walk))
    qtbot.addWidget(walk.page)
    walk.page.resize(1278, 712)
    activate(qtbot, walk.page)
    walk.page.open(**shown)
    return walk


def test_all_cases_are_listed_newest_first_and_masked(qtbot: QtBot, practised: Workplace) -> None:
    walk = opened(qtbot, practised)
    numbers = cells.column(walk.table(), "编号")
    assert numbers == [f"XC-2026-{number:04d}" for number in range(8, 0, -1)]
    assert cells.column(walk.table(), "双方")[2] == "吴＊等7人 诉 D02 童乐车行"
    assert "8 件" in walk.words()


def test_a_line_says_the_same_as_today_does(qtbot: QtBot, practised: Workplace) -> None:
    shown = {row[1]: row for row in cells.rows(opened(qtbot, practised).table())}
    todo = today.board(practised).todo
    assert {line.number: shown[line.number][-2:] for line in todo} == {
        "XC-2026-0001": ["回访", "11-18"],
        "XC-2026-0003": ["回访", "11-25"],
        "XC-2026-0007": ["回访", "11-25"],
    }
    assert shown["XC-2026-0001"][0] == "已超期 2 天"


@pytest.mark.parametrize("group", ListGroup)
def test_each_chip_shows_its_cases(qtbot: QtBot, practised: Workplace, group: ListGroup) -> None:
    walk = opened(qtbot, practised)
    assert walk.page is not None
    find(walk.page, ChipGroup).chip(group).click()
    lines = cases.page(practised, ListQuery(group=group), offset=0, limit=100)
    assert cells.column(walk.table(), "编号") == [line.number for line in lines]
    assert f"{len(lines)} 件" in walk.words()


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("王记", ["XC-2026-0007"]),
        ("wjxr", ["XC-2026-0007"]),
        ("运动鞋", ["XC-2026-0005"]),
        ("XC-2026-0003", ["XC-2026-0003"]),
        ("没有这样的", []),
    ],
)
def test_words_from_the_bar_are_searched(
    qtbot: QtBot, practised: Workplace, typed: str, numbers: list[str]
) -> None:
    walk = opened(qtbot, practised, text=typed)
    assert cells.column(walk.table(), "编号") == numbers
    assert walk.button("drop_text").text() == f"搜索：{typed}"
    assert ("没有符合条件的纠纷" in walk.words()) is not bool(numbers)


def test_conditions_are_taken_away_one_by_one(qtbot: QtBot, practised: Workplace) -> None:
    walk = opened(qtbot, practised, ids=(5, 7), text="王记", group="settled", stall_id=1)
    assert len(cells.rows(walk.table())) == 1
    walk.button("drop_text").click()
    walk.button("drop_stall").click()
    assert walk.asked[-1] == ("disputes", {"ids": (5, 7), "group": ListGroup.SETTLED})
    assert cells.column(walk.table(), "编号") == ["XC-2026-0007", "XC-2026-0005"]
    assert walk.button("drop_ids").accessibleName() == "去掉：选定的 2 件"
    walk.button("drop_ids").click()
    assert walk.asked[-1] == ("disputes", {"group": ListGroup.SETTLED})


def test_no_ids_show_no_case_and_the_way_to_all(qtbot: QtBot, practised: Workplace) -> None:
    walk = opened(qtbot, practised, ids=())
    assert cells.rows(walk.table()) == []
    assert "没有符合条件的纠纷" in walk.words()
    walk.button("show_all").click()
    assert len(cells.rows(walk.table())) == 8


def test_the_order_is_chosen_from_the_list_or_by_a_heading(
    qtbot: QtBot, practised: Workplace
) -> None:
    walk = opened(qtbot, practised, group="ended")
    assert walk.page is not None
    walk.table().sort_asked.emit(ListSort.AMOUNT)
    assert walk.asked[-1] == ("disputes", {"group": ListGroup.ENDED, "sort": ListSort.AMOUNT})
    amounts = [float(words.replace(",", "")) for words in cells.column(walk.table(), "金额（元）")]
    assert amounts == sorted(amounts, reverse=True)
    choice = find(walk.page, Choice)
    assert choice.raw() == ListSort.AMOUNT
    choice.restore(ListSort.OLDEST)
    choice.changed.emit()
    assert cells.column(walk.table(), "编号")[0] == "XC-2026-0001"


def test_enter_opens_the_case_and_the_quick_way_is_at_hand(
    qtbot: QtBot, practised: Workplace
) -> None:
    walk = opened(qtbot, practised)
    assert walk.table().hasFocus()
    QTest.keyClick(walk.table(), Qt.Key.Key_Down)
    QTest.keyClick(walk.table(), Qt.Key.Key_Return)
    walk.button("quick").click()
    assert walk.asked == [("case", {"dispute_id": 7}), ("quick", {})]


def test_choosing_a_chip_by_keyboard_keeps_the_cursor_on_the_chips(
    qtbot: QtBot, practised: Workplace
) -> None:
    walk = opened(qtbot, practised)
    assert walk.page is not None
    chips = find(walk.page, ChipGroup)
    chips.chip(ListGroup.ALL).setFocus()
    QTest.keyClick(chips.chip(ListGroup.ALL), Qt.Key.Key_Right)
    QTest.keyClick(chips.chip(ListGroup.OPEN), Qt.Key.Key_Space)
    assert walk.asked == [("disputes", {"group": ListGroup.OPEN})]
    assert chips.chip(ListGroup.OPEN).hasFocus()


def test_an_empty_file_says_where_cases_come_from(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(tmp_path) as desk:
        walk = opened(qtbot, desk.workplace)
        assert "还没有纠纷" in walk.words()
        walk.button("to_register").click()
        assert walk.asked == [("register", {})]


def test_a_long_list_is_there_to_its_last_line(qtbot: QtBot, crowded: Workplace) -> None:
    walk = opened(qtbot, crowded)
    table = walk.table()
    assert "700 件" in walk.words()
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    cells.column(table, "编号")  # Asks for each page; the cell that asked still says “…”.
    numbers = cells.column(table, "编号")
    assert len(set(numbers)) == MANY
    assert numbers[-1].endswith("-000001")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert walk.asked == [("case", {"dispute_id": 1})]


def test_the_list_is_read_off_the_windows_thread(qtbot: QtBot, crowded: Workplace) -> None:
    tasks = Tasks()
    walk = opened(qtbot, crowded, tasks)
    table = walk.table()
    assert table.model().rowCount() == 0
    qtbot.waitUntil(lambda: table.model().rowCount() == MANY)
    table.scrollToBottom()
    last = table.model().index(MANY - 1, 1)
    qtbot.waitUntil(lambda: str(last.data()).endswith("-000001"))
    tasks.close()


def test_a_colleagues_change_leaves_the_cursor_on_its_line(
    qtbot: QtBot, crowded: Workplace
) -> None:
    walk = opened(qtbot, crowded)
    assert walk.page is not None
    walk.table().setCurrentIndex(walk.table().model().index(450, 0))
    walk.page.refresh()
    assert walk.table().currentIndex().row() == 450
    walk.page.open(group="ended")
    assert walk.table().currentIndex().row() == 0


def test_everything_can_be_named_and_reached(qtbot: QtBot, practised: Workplace) -> None:
    walk = opened(qtbot, practised, text="王记", ids=(7,))
    assert walk.page is not None
    assert_accessible(walk.page)
    assert_reachable(walk.page)


def test_nothing_is_cut_off_at_150_percent(qtbot: QtBot, practised: Workplace) -> None:
    walk = opened(qtbot, practised, text="记", ids=(1, 5, 7))
    assert walk.page is not None
    walk.page.resize(822, 456)
    bar = walk.table().horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert walk.page.minimumSizeHint().width() <= 822
