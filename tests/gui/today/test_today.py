"""Today shows what is to be done, leads to it, and says how to begin where there is nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.scales import ScaleCheck
from mediator.domain.stalls.commitments import Commitment, Pledge
from mediator.domain.values.periods import Period, PeriodKind, month
from mediator.gui.desk import Desk
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.today.due import MonthDueBanner, PledgesBanner, ScalesBanner
from mediator.gui.today.month import RepeatedCard
from mediator.gui.today.page import TodayPage
from mediator.gui.today.todo import TodoCard
from mediator.gui.tokens import Tone
from mediator.gui.widgets.charts import BarChart
from mediator.gui.widgets.tables import Table
from mediator.services import pledges, scales, today, training
from mediator.services.stalls import Group
from mediator.services.today import MonthDue, Tile
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from tests.gui import cells
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, Visits, desk_at
from tests.gui.finding import activate, find
from tests.workplaces import HEAD, Clock, played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[TestDesk]:
    """A station with stalls and no case yet."""
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """A file with all sample cases; the tests of this module only read it."""
    database = open_database(tmp_path_factory.mktemp("practised") / "mediator.db")
    workplace = Workplace(database=database, clock=Clock(), on_duty=HEAD)
    training.fill(workplace)
    yield workplace
    database.close()


@pytest.fixture
def desk(practised: Workplace) -> TestDesk:
    visits = Visits()
    made = TestDesk(practised, ImmediateTasks(), visits)
    made.visits = visits
    return made


def opened(qtbot: QtBot, desk: Desk) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1278, 712)
    activate(qtbot, page)
    page.open()
    return page


def said(widget: QWidget) -> str:
    """All words in sight."""
    QApplication.sendPostedEvents()  # What was just added to a layout is shown by an event.
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_each_tile_counts_its_cases_and_opens_exactly_them(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    tiles = today.board(desk.workplace).tiles
    assert any(tiles.values())
    for kind in Tile:
        tile = find(page, QAbstractButton, f"tile_{kind}")
        assert tile.accessibleName().endswith(f" {len(tiles[kind])}")
        tile.click()
        assert desk.visits.asked[-1] == ("disputes", {"ids": tiles[kind]})


def test_what_is_due_first_stands_first_and_enter_opens_it(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    table = find(page, Table, "todo")
    lines = today.board(desk.workplace).todo
    assert cells.column(table, "编号") == [line.number for line in lines]
    assert cells.column(table, "状态")[0] == "已超期 2 天"
    assert cells.column(table, "双方")[0] == "曾＊＊ 诉 D18 丽人理发"
    assert table.hasFocus()
    cells.press_enter(table, 0)
    assert desk.visits.asked == [("case", {"dispute_id": lines[0].id})]


def test_no_name_is_shown_in_full(qtbot: QtBot, desk: TestDesk) -> None:
    shown = str(cells.rows(find(opened(qtbot, desk), Table, "todo")))
    for names in ("曾", "单", "李"):
        assert f"{names}＊" in shown
    assert "曾小" not in shown


def test_the_header_says_day_and_station(qtbot: QtBot, desk: TestDesk) -> None:
    words = said(opened(qtbot, desk))
    assert "2026 年 11 月 20 日 星期五 · 东关农贸市场消费维权服务站" in words


def test_the_month_stands_beside_its_companions(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    words = said(page)
    assert "6 件" in words
    assert "上月 0\n去年同月 0" in words
    assert "1,566.36 元" in words
    assert "和解率 83.3% · 按时办结 6 / 6" in words
    chart = find(page, BarChart, "months")
    assert chart.accessibleDescription().endswith("2026-11 6")
    chart.chosen.emit(5)
    assert desk.visits.asked == [("reports", {"period": month(2026, 11, kind=PeriodKind.SHIFTED)})]


def test_the_report_that_is_due_leads_to_its_page(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    banner = find(page, MonthDueBanner)
    assert banner.isVisible()
    assert banner.message() == "11 月月报还有 5 天到期 （2026-11-25 前报东关市场监管所）"
    find(page, QAbstractButton, "to_report").click()
    ((name, shown),) = desk.visits.asked
    assert name == "reports"
    assert isinstance(shown["period"], Period)
    assert shown["period"].last == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("days_left", "tone", "words"),
    [
        (2, Tone.DUE, "11 月月报还有 2 天到期 （2026-11-25 前报送）"),
        (0, Tone.DUE, "11 月月报今天到期 （2026-11-25 前报送）"),
        (-3, Tone.LATE, "11 月月报已超期 3 天 （2026-11-25 前报送）"),
    ],
)
def test_the_banner_counts_the_days(qtbot: QtBot, days_left: int, tone: Tone, words: str) -> None:
    banner = MonthDueBanner()
    qtbot.addWidget(banner)
    due = MonthDue(period=month(2026, 11), due_on=date(2026, 11, 25), days_left=days_left)
    banner.show_due(due, regulator="")
    assert (banner.tone, banner.message()) == (tone, words)
    banner.show_due(None, regulator="")
    assert not banner.isVisible()


def test_an_empty_file_says_what_comes_first(qtbot: QtBot, empty: TestDesk) -> None:
    page = opened(qtbot, empty)
    chosen: list[bool] = []
    empty.training_chosen.connect(chosen.append)
    words = said(page)
    assert "还没有纠纷" in words
    assert "和解率 — · 按时办结 —" in words
    for name in ("to_register", "to_stalls", "practise"):
        find(page, QAbstractButton, name).click()
    assert empty.visits.asked == [("register", {}), ("stalls", {})]
    assert chosen == [True]


def test_where_all_is_done_the_page_says_so(qtbot: QtBot, empty: TestDesk) -> None:
    played(empty.workplace, "live_fish")
    assert "没有要做的事" in said(opened(qtbot, empty))


def test_a_new_case_appears_and_the_cursor_stays_on_its_line(qtbot: QtBot, empty: TestDesk) -> None:
    played(empty.workplace, "short_weight", until="register")
    page = opened(qtbot, empty)
    table = find(page, Table, "todo")
    table.setCurrentIndex(table.model().index(0, 0))
    played(empty.workplace, "snacks", until="register")
    page.refresh()
    assert len(cells.rows(table)) == 2
    assert table.currentIndex().row() == 0


def test_stalls_complained_of_repeatedly_are_named_and_opened(
    qtbot: QtBot, empty: TestDesk
) -> None:
    *_, case = (played(empty.workplace, "short_weight", until="register") for _ in range(3))
    stall_id = case.intake.respondent.stall_id
    page = opened(qtbot, empty)
    assert "30 天 3 件" in said(find(page, RepeatedCard))
    find(page, QAbstractButton, f"stall_{stall_id}").click()
    assert empty.visits.asked == [("stalls", {"stall_id": stall_id})]


def test_everything_can_be_named_and_reached(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    assert_accessible(page)
    assert_reachable(page)


def test_nothing_is_cut_off_at_150_percent(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    page.resize(822, 456)
    todo = find(page, Table, "todo")
    qtbot.waitUntil(lambda: todo.horizontalScrollBar().maximum() == 0)
    assert page.width() == 822
    assert page.minimumSizeHint().width() <= 822


def test_an_empty_page_shows_its_buttons_whole_at_150_percent(
    qtbot: QtBot, empty: TestDesk
) -> None:
    page = opened(qtbot, empty)
    page.resize(822, 456)
    button = find(page, QAbstractButton, "practise")
    card = find(page, TodoCard)
    qtbot.waitUntil(lambda: card.width() > 700)
    bottom = button.mapTo(card, button.rect().bottomLeft()).y()
    assert bottom < card.height()
    assert button.height() >= button.sizeHint().height()


def test_pledges_to_renew_are_called_up_and_lead_to_their_stalls(
    qtbot: QtBot, empty: TestDesk
) -> None:
    page = opened(qtbot, empty)
    assert not find(page, PledgesBanner).isVisible()
    ending = Commitment(
        stall_id=1,
        pledge=Pledge.HONESTY,
        signed_on=date(2026, 11, 1),
        valid_until=date(2026, 12, 20),
        by="",
    )
    pledges.note(empty.workplace, ending)
    page.refresh()
    banner = find(page, PledgesBanner)
    assert banner.isVisible()
    assert "承诺待续签 1 户" in said(banner)
    find(page, QAbstractButton, "to_pledges").click()
    assert empty.visits.asked == [("stalls", {"group": Group.TO_RENEW})]


@pytest.mark.parametrize(
    ("due_on", "checked_on", "called"),
    [
        (date(2027, 3, 1), None, False),
        (date(2026, 11, 19), None, True),
        (date(2026, 12, 20), None, True),
        (date(2026, 12, 21), None, False),
        (date(2027, 3, 1), date(2026, 10, 21), True),  # Thirty days ago: due today.
        (date(2027, 3, 1), date(2026, 10, 22), False),
    ],
)
def test_scales_to_be_verified_or_checked_are_called_up(
    qtbot: QtBot, empty: TestDesk, due_on: date, checked_on: date | None, *, called: bool
) -> None:
    (scale,) = scales.scales(empty.workplace)
    scales.save_scale(empty.workplace, replace(scale, due_on=due_on))
    if checked_on is not None:
        check = ScaleCheck(
            scale_id=scale.id, on=checked_on, by="赵称", load_mg=1, reading_mg=1, allowed_mg=1
        )
        scales.note_check(empty.workplace, check)
    page = opened(qtbot, empty)
    banner = find(page, ScalesBanner)
    assert banner.isVisible() is called
    if called:
        assert scale.serial in said(banner)
        find(page, QAbstractButton, "to_scales").click()
        assert empty.visits.asked == [("scale", {})]
