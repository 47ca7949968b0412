"""All figures of a period stand on the page in the words of the paper, and open their cases."""

import tomllib

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from mediator import resources
from mediator.domain.month import behind
from mediator.domain.values.periods import PeriodKind, month
from mediator.gui.reports.indicators import FORMULAS, NAMES
from mediator.gui.reports.page import ReportsPage
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.tables import Table
from mediator.services import reporting
from tests.gui.cells import press_enter, rows
from tests.gui.desks import TestDesk
from tests.gui.finding import find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")
NOVEMBER = month(2026, 11, kind=PeriodKind.SHIFTED)
PAPER = tomllib.loads(resources.text("templates", "v1", "month.toml"))


@pytest.fixture
def table(qtbot: QtBot, desk: TestDesk) -> Table:
    for key in ("short_weight", "snacks", "prepaid_card"):
        played(desk.workplace, key)
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    page.resize(1278, 712)
    page.open(period=NOVEMBER)
    return find(page, Table, "indicators")


@pytest.mark.usefixtures("desk")
def test_names_and_formulas_are_those_of_the_paper() -> None:
    for on_screen, section in ((NAMES, "indicators"), (FORMULAS, "formula")):
        said = {
            key: QCoreApplication.translate("Indicators", words) for key, words in on_screen.items()
        }
        assert list(said.items()) == [(key, PAPER[section][key]) for key in on_screen]
    assert list(NAMES) == list(PAPER["indicators"])
    assert FORMULAS.keys() == PAPER["formula"].keys()


def test_each_figure_stands_beside_its_past_and_how_it_is_counted(table: Table) -> None:
    lines = {line[0]: line[1:] for line in rows(table)}
    assert lines["投诉解决率"] == ["100.0%", "—", "—", PAPER["formula"]["resolution_rate"]]
    assert lines["加倍赔偿（元）"][:2] == ["600.00", "—"]
    assert lines["先行赔付追偿率"][0] == "78.1%"
    assert lines["按时回复率"][0] == "—"
    assert lines["不予受理（件）"][0] == "0"
    assert not table.verticalScrollBar().maximum()


def test_each_figure_opens_its_cases(table: Table, desk: TestDesk) -> None:
    counting = reporting.month(desk.workplace, NOVEMBER).triple.counting
    for place, figure in enumerate(NAMES):
        press_enter(table, place)
        page, shown = desk.visits.asked.pop()
        expected = tuple(row.dispute_id for row in behind.cases(counting, figure))
        assert (page, shown) == ("disputes", {"ids": expected}), figure


@pytest.mark.parametrize(("width", "below"), [(1166, False), (711, True)])
def test_the_notes_stand_below_the_charts_where_it_is_narrow(
    qtbot: QtBot, desk: TestDesk, width: int, *, below: bool
) -> None:
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 712)
    page.show()
    page.open(period=NOVEMBER)
    qtbot.wait(0)
    assert page.minimumSizeHint().width() <= width
    assert find(page, Columns).is_narrow is below
