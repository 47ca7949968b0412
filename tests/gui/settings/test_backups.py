"""Backups in the settings: made, stopped, tried, in two places, brought back after two asks."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from mediator.gui.settings.backups import BackupsCard
from mediator.gui.settings.page import SettingsPage
from mediator.gui.settings.restoring import RestoreCard
from mediator.gui.tasks import Progress, Tasks
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import Button
from mediator.gui.widgets.labels import Label
from mediator.services import backups, restoring
from mediator.services.backups import Made
from mediator.services.restoring import Wish
from mediator.services.workplace import Workplace
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import activate, find
from tests.workplaces import HEAD, Clock, played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open(subject="backups")
    return made


def press(page: SettingsPage, name: str) -> None:
    find(page, Button, name).click()


def told(page: SettingsPage, name: str) -> str:
    return find(page, Label, name).text()


def test_a_backup_is_made_and_listed_with_its_age(page: SettingsPage) -> None:
    assert told(page, "backups_light") == "还没有备份"
    press(page, "back_up_now")
    assert told(page, "backups_told") == "第 1 号备份已做好并核验。"
    assert told(page, "backups_light") == "备份 今天 09:12 已核验"
    assert find(page, Button, "restore_1").accessibleName() == "恢复第 1 号备份"
    assert_accessible(find(page, BackupsCard))


def test_a_backup_that_is_stopped_leaves_nothing(
    page: SettingsPage, desk: TestDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, stopped, real = Event(), Event(), backups.back_up

    def held(workplace: Workplace, *, report: Progress) -> Made:
        begun.set()
        stopped.wait(10)
        return real(workplace, report=report)

    monkeypatch.setattr(backups, "back_up", held)
    desk.behind = Tasks()
    press(page, "back_up_now")
    assert begun.wait(10)
    press(page, "stop_backup")
    stopped.set()
    qtbot.waitUntil(lambda: not desk.behind.busy)
    assert told(page, "backups_told") == "已停止，没有留下任何东西。"
    assert backups.standing(desk.workplace).backups == ()
    desk.behind.drop()


def test_the_newest_is_tried(page: SettingsPage) -> None:
    press(page, "back_up_now")
    press(page, "try_backup")
    assert told(page, "backups_told") == "第 1 号备份可以恢复。"
    assert told(page, "last_drill") == "上次试恢复：今天 09:12，成功"


def test_without_a_backup_there_is_nothing_to_try(page: SettingsPage) -> None:
    assert not find(page, Button, "try_backup").isEnabled()
    press(page, "back_up_now")
    assert find(page, Button, "try_backup").isEnabled()


def test_a_second_place_is_kept_told_and_given_up(page: SettingsPage, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    find(page, BackupsCard).keep_second(str(second))
    assert str(second) in told(page, "second_place")
    assert told(page, "second_place").endswith("（在同一块磁盘上：磁盘坏了两份都没了）")
    second.rmdir()
    press(page, "back_up_now")
    assert told(page, "backups_told").endswith("找不到备份的第二个地方。移动硬盘插上了吗？")
    assert told(page, "second_place").endswith("（现在找不到）")
    press(page, "no_second")
    assert told(page, "second_place") == "第二个地方：还没有"


def test_a_second_place_inside_the_records_is_refused(page: SettingsPage, tmp_path: Path) -> None:
    find(page, BackupsCard).keep_second(str(tmp_path))
    assert told(page, "backups_told") == "请另选一个存在并且可以写入的文件夹。"
    find(page, BackupsCard).keep_second("")
    assert told(page, "backups_told") == ""


def test_a_restore_is_asked_for_twice_and_says_what_would_be_lost(
    page: SettingsPage, desk: TestDesk
) -> None:
    asked: list[Wish] = []
    said: list[str] = []
    desk.restore_chosen.connect(asked.append)
    desk.restore_chosen.connect(lambda _: said.append(told(page, "restore_words")))
    press(page, "back_up_now")
    played(desk.workplace, "short_weight", until="register")
    press(page, "restore_1")
    words = told(page, "restore_words")
    assert "里有 0 件案件，现在的数据里有 1 件" in words
    press(page, "leave_restore")
    assert find(page, Button, "restore_file").isVisible()
    press(page, "restore_1")
    press(page, "go_on_restore")
    assert asked == []
    assert_accessible(find(page, RestoreCard))
    press(page, "restore_now")
    (wish,) = asked
    assert (wish.source.name, wish.foreign) == ("mediator-000001.backup", False)
    assert said == ["正在核对并恢复备份…"]
    desk.tasks.read(page, lambda: None, done=lambda _: None)  # What the program does then fails.
    assert find(page, Button, "restore_file").isVisible()


def test_what_a_restore_asks_is_scrolled_into_sight(page: SettingsPage, qtbot: QtBot) -> None:
    press(page, "back_up_now")
    page.resize(1278, 400)
    leave = find(page, Button, "leave_restore")
    press(page, "restore_1")
    qtbot.waitUntil(lambda: leave.visibleRegion().boundingRect() == leave.rect())
    assert leave.hasFocus()


def test_a_damaged_backup_is_refused_before_anything_is_asked(
    page: SettingsPage, tmp_path: Path
) -> None:
    press(page, "back_up_now")
    backup = tmp_path / "backups" / "mediator-000001.backup"
    backup.write_bytes(backup.read_bytes()[:-1])
    find(page, RestoreCard).ask(backup)
    assert told(page, "restore_words") == "这份备份已经损坏，什么也没有改动；请换一份。"


def test_restored_records_are_confirmed_once_they_were_looked_at(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_at(tmp_path) as desk:
        source = backups.back_up(desk.workplace).backup.path
    live = tmp_path / "mediator.db"
    restoring.restore(Wish(source=source, live=live, key=None, by=HEAD, at=Clock().at))
    with desk_at(tmp_path) as desk:
        page = SettingsPage(desk)
        qtbot.addWidget(page)
        activate(qtbot, page)
        page.open(subject="backups")
        banner = find(page, Banner)
        assert banner.message().startswith("现在的数据是第 1 号备份。")
        press(page, "confirm_restore")
        assert not banner.isVisible()
        assert backups.standing(desk.workplace).restored == 0
