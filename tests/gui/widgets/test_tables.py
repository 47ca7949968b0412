"""Tables fetch what comes into sight, never wait, and open rows by keyboard."""

from collections.abc import Sequence
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mediator.gui import theme, tokens
from mediator.gui.tasks import ImmediateTasks, Tasks
from mediator.gui.tokens import Tone
from mediator.gui.widgets.tables import PAGE_ROWS, Column, PagedTableModel, Table, TableModel
from tests.gui.accessibility import assert_accessible
from tests.gui.finding import activate

COLUMNS: tuple[Column[int], ...] = (
    Column(title="State", text=lambda _: "late", tone=lambda row: Tone.LATE if row % 2 else None),
    Column(title="Number", text=lambda row: f"XC-{row}", soft=True, sort="number"),
    Column(title="Amount", text=lambda row: f"{row}.00", numeric=True, width=0),
)


class Records:
    """As many rows as one likes, and a note of every page that was asked for."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[int] = []

    def count(self) -> int:
        return self.total

    def fetch(self, offset: int, limit: int) -> Sequence[int]:
        self.asked.append(offset // PAGE_ROWS)
        return range(offset, min(offset + limit, self.total))


def _paged(records: Records, tasks: Tasks) -> PagedTableModel[int]:
    model = PagedTableModel(COLUMNS, tasks=tasks, count=records.count, fetch=records.fetch)
    model.reload()
    return model


def _text(model: TableModel[int], row: int, column: int = 1) -> str:
    return str(model.index(row, column).data())


@pytest.mark.parametrize("total", [0, 1, PAGE_ROWS, PAGE_ROWS + 1, 1000])
def test_the_models_keep_the_rules_of_qt(
    qtmodeltester: ModelTester, tasks: ImmediateTasks, total: int
) -> None:
    model = _paged(Records(total), tasks)
    qtmodeltester.check(model)
    plain: TableModel[int] = TableModel(COLUMNS)
    plain.show_rows(range(min(total, 10)))
    qtmodeltester.check(plain)


def test_a_model_under_watch_may_change_its_rows(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    records = Records(10)
    model = _paged(records, tasks)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    for total in (500, 0, 3):
        records.total = total
        model.reload()
        assert model.rowCount() == total
    assert tester.model() is model


def test_only_what_comes_into_sight_is_fetched(tasks: ImmediateTasks) -> None:
    records = Records(100_000)
    model = _paged(records, tasks)
    assert model.rowCount() == 100_000
    assert records.asked == [0]
    assert _text(model, 99_999) == "…"
    assert _text(model, 99_999) == "XC-99999"
    assert records.asked == [0, 499]


def test_few_pages_are_kept(tasks: ImmediateTasks) -> None:
    records = Records(100_000)
    model = _paged(records, tasks)
    for page in range(60):
        _text(model, page * PAGE_ROWS)
    records.asked.clear()
    _text(model, 59 * PAGE_ROWS)
    assert records.asked == []
    _text(model, 0)
    assert records.asked == [0]


def test_a_fast_scroll_fetches_where_it_stops_not_what_it_passed(qtbot: QtBot) -> None:
    tasks, started, go = Tasks(), Event(), Event()
    records = Records(100_000)

    def fetch(offset: int, limit: int) -> Sequence[int]:
        if offset:
            started.set()
            assert go.wait(10)
        return records.fetch(offset, limit)

    model = PagedTableModel(COLUMNS, tasks=tasks, count=records.count, fetch=fetch)
    try:
        with qtbot.waitSignal(model.counted, timeout=5000):
            model.reload()
        for page in range(1, 400):
            assert _text(model, page * PAGE_ROWS) == "…"
        assert started.wait(10)
        go.set()
        qtbot.waitUntil(lambda: _text(model, 399 * PAGE_ROWS) != "…", timeout=5000)
    finally:
        go.set()
        tasks.close()
    assert records.asked == [0, 1, 399]


def test_another_selection_replaces_the_rows(tasks: ImmediateTasks) -> None:
    model = _paged(Records(500), tasks)
    other = Records(3)
    counted: list[int] = []
    model.counted.connect(counted.append)
    model.ask(other.count, other.fetch)
    assert counted == [3]
    assert model.rowCount() == 3


def test_rows_that_went_away_meanwhile_show_a_placeholder(tasks: ImmediateTasks) -> None:
    records = Records(1000)
    model = _paged(records, tasks)
    records.total = 500
    _text(model, 900)
    assert model.row(900) is None
    assert _text(model, 900) == "…"


def test_cells_say_how_they_stand(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    model = _paged(Records(3), tasks)
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) == int(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    )
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) == theme.colour("soft")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Number"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None


@pytest.fixture
def table(qtbot: QtBot, tasks: ImmediateTasks) -> Table:
    table = Table(_paged(Records(50), tasks), "Cases")
    qtbot.addWidget(table)
    table.resize(500, 300)
    activate(qtbot, table)
    return table


def test_enter_and_a_double_click_open_a_row(table: Table, qtbot: QtBot) -> None:
    opened: list[object] = []
    table.opened.connect(opened.append)
    table.setFocus()
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    spot = table.visualRect(table.model().index(5, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [2, 3, 5]
    assert table.current_row() == 5


def test_enter_in_an_empty_table_opens_nothing(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    table = Table(_paged(Records(0), tasks), "Cases")
    qtbot.addWidget(table)
    activate(qtbot, table)
    opened: list[object] = []
    table.opened.connect(opened.append)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == []


def test_a_heading_asks_for_its_order(table: Table) -> None:
    asked: list[str] = []
    table.sort_asked.connect(asked.append)
    for section in range(3):
        table.horizontalHeader().sectionClicked.emit(section)
    assert asked == ["number"]


def test_a_state_is_drawn_as_a_tag_on_the_row(table: Table) -> None:
    table.clearSelection()
    image = table.viewport().grab().toImage()
    ground = QColor(tokens.ground(theme.colours(), Tone.LATE))
    rows = [table.visualRect(table.model().index(row, 0)) for row in (0, 1)]
    shown = [
        any(
            image.pixelColor(x, rect.center().y()) == ground
            for x in range(rect.left(), rect.right())
        )
        for rect in rows
    ]
    assert shown == [False, True]


def test_the_row_under_the_mouse_is_told_from_the_others(table: Table, qtbot: QtBot) -> None:
    spot = table.visualRect(table.model().index(1, 1)).center()
    qtbot.mouseMove(table.viewport(), spot)
    qtbot.waitUntil(lambda: table.row_under_mouse == 1, timeout=2000)


def test_a_screen_reader_reads_the_table(table: Table) -> None:
    assert_accessible(table)
