"""At 150 % of a small screen nothing is cut: what has no room goes below."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mediator.gui.reports.figures import Tiles
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.cards import NumberTile, WrappingHeader
from mediator.gui.widgets.columns import Grid


@pytest.mark.parametrize(("width", "below"), [(1200, False), (480, True)])
def test_actions_of_a_header_go_below_its_title_where_it_is_narrow(
    qtbot: QtBot, width: int, *, below: bool
) -> None:
    header, action = WrappingHeader("月研判分析表"), PrimaryButton("锁定并导出")
    tag = PrimaryButton("2026 年 12 月 (11-26 至 12-25)")
    header.add_tag(tag)
    header.add_action(action)
    page = QWidget()
    qtbot.addWidget(page)
    header.setParent(page)
    page.resize(1200, 200)
    page.show()
    header.setGeometry(0, 0, width, 120)
    QApplication.processEvents()
    top = action.mapTo(header, action.rect().topLeft()).y()
    assert (top >= tag.mapTo(header, tag.rect().bottomLeft()).y()) is below
    assert action.width() >= action.sizeHint().width()


@pytest.mark.parametrize(("width", "rows"), [(1200, 1), (780, 2)])
def test_the_six_figures_stand_in_two_rows_where_it_is_narrow(
    qtbot: QtBot, width: int, rows: int
) -> None:
    tiles = Tiles()
    qtbot.addWidget(tiles)
    tiles.resize(width, 240)
    tiles.show()
    QApplication.processEvents()
    assert len({tile.y() for tile in tiles.findChildren(NumberTile)}) == rows


@pytest.mark.parametrize(("width", "columns"), [(1000, 3), (450, 2), (200, 1)])
def test_as_many_fields_stand_in_a_row_as_have_room(qtbot: QtBot, width: int, columns: int) -> None:
    buttons = [PrimaryButton(words) for words in ("登记", "转办反馈单", "受理", "调解", "归档")]
    for button in buttons:
        button.setMinimumWidth(180)
    page = QWidget()
    qtbot.addWidget(page)
    grid = Grid(buttons, 3)
    grid.setParent(page)
    page.resize(1000, 400)
    page.show()
    grid.setGeometry(0, 0, width, 400)
    QApplication.processEvents()
    assert len({button.x() for button in buttons}) == columns
    assert max(button.geometry().right() for button in buttons) < width
