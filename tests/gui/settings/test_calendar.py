"""Working days in the settings: a day, a file, a year; and which cases moved."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.gui.settings.calendar import CalendarCard
from mediator.gui.settings.moved import MovedBanner
from mediator.gui.settings.page import SettingsPage
from mediator.gui.today.due import CalendarBanner
from mediator.gui.today.page import TodayPage
from mediator.gui.tokens import Tone
from mediator.gui.widgets.tables import Table
from mediator.services import calendar
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import activate, find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SettingsPage:
    """The settings, opened on the calendar of the next year as Today asks for."""
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open(calendar=2027)
    return made


def _said(page: SettingsPage) -> tuple[Tone, str]:
    banner = find(page, MovedBanner, "moved")
    return banner.tone, banner.accessibleName()


def test_a_day_entered_by_keyboard_counts_at_once_and_names_the_cases_that_moved(
    page: SettingsPage, desk: TestDesk
) -> None:
    case = played(desk.workplace, "snacks", until="triage")
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill({"calendar_day": "2026-11-17", "calendar_kind": "closed"})
    keyboard.push("mark_day")
    assert _said(page)[0] is Tone.DUE
    assert f"{case.number} 11-17 → 11-18" in _said(page)[1]
    assert find(page, Table, "calendar_days").model().rowCount() > 20
    find(page, QPushButton, "to_moved").click()
    assert desk.visits.asked[-1] == ("disputes", {"ids": (case.id,)})


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", "请填写日期。"), ("2027-02-30", "日"), ("2027-02-05", "本来就上班")],
)
def test_a_day_that_cannot_be_is_refused_at_its_field(
    page: SettingsPage, desk: TestDesk, typed: str, words: str
) -> None:
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill({"calendar_day": typed, "calendar_kind": "workday"})
    keyboard.push("mark_day")
    field = keyboard.field("calendar_day")
    assert field is not None
    assert words in field.error()
    assert calendar.year(desk.workplace, 2027).days == ()


def test_a_file_is_read_whole_or_not_at_all(
    page: SettingsPage, desk: TestDesk, tmp_path: Path
) -> None:
    card, file = find(page, CalendarCard), tmp_path / "2027.csv"
    file.write_text("2027-01-01,放假,通知\n2027-02-30,放假,通知\n", encoding="gb18030")
    card.take_in(file)
    assert _said(page)[0] is Tone.LATE
    assert "第 2 行" in _said(page)[1]
    file.write_text("2027-01-01,放假,通知\n2027-02-06,上班,通知\n", encoding="gb18030")
    card.take_in(file)
    assert _said(page) == (Tone.DONE, "已保存，没有案件的期限变动。")
    assert calendar.year(desk.workplace, 2027).entered
    copy = tmp_path / "copy.csv"
    card.save_as(copy)
    assert "2027-02-06,workday,通知" in copy.read_text(encoding="utf-8-sig")


def test_a_day_is_removed_again(page: SettingsPage, desk: TestDesk) -> None:
    card = find(page, CalendarCard)
    card.begin(2026)
    table = find(page, Table, "calendar_days")
    before = table.model().rowCount()
    table.selectRow(0)
    find(page, QPushButton, "clear_day").click()
    assert table.model().rowCount() == before - 1
    assert date(2026, 1, 1) not in {each.day for each in calendar.year(desk.workplace, 2026).days}


def test_today_says_that_next_years_notice_is_missing_and_leads_to_it(
    qtbot: QtBot, desk: TestDesk
) -> None:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    made.open()
    banner = find(made, CalendarBanner)
    assert banner.isVisible()
    assert "2027 年的放假安排还没有录入" in banner.accessibleName()
    find(made, QPushButton, "to_calendar").click()
    assert desk.visits.asked[-1] == ("settings", {"calendar": 2027})
    calendar.enter(desk.workplace, 2027, entered=True)
    made.refresh()
    assert not banner.isVisible()


def test_the_settings_are_accessible(page: SettingsPage) -> None:
    assert_accessible(page)
