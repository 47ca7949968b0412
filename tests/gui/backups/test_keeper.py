"""The window looks after the backups by itself, and says how they stand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.app import Window
from mediator.domain.errors import StorageUnavailable
from mediator.gui.backups.keeper import Keeper
from mediator.gui.chrome import StatusButton
from mediator.gui.today.due import BackupsBanner
from mediator.gui.today.page import TodayPage
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import QuietButton
from mediator.services import backups, drafts, restoring, stations, upkeep
from mediator.services.backups import Light, Occasion
from mediator.storage import drafts as kept_drafts
from tests.gui.desks import TestDesk
from tests.gui.finding import find
from tests.services.test_backups import renamed
from tests.workplaces import Clock, opened, played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def light(qtbot: QtBot) -> StatusButton:
    made = StatusButton("")
    qtbot.addWidget(made)
    return made


def clock_of(desk: TestDesk) -> Clock:
    clock = desk.workplace.clock
    assert isinstance(clock, Clock)
    return clock


def test_the_first_look_makes_the_backup_of_the_day_and_tries_it(
    desk: TestDesk, light: StatusButton
) -> None:
    Keeper(desk, light).look()
    standing = backups.standing(desk.workplace)
    assert standing.newest is not None
    assert standing.newest.manifest.occasion is Occasion.DAILY
    assert standing.drill is not None
    assert standing.drill.passed
    assert light.text() == "备份 今天 09:12 已核验"


def test_a_day_later_it_is_amber_until_the_next_backup(desk: TestDesk, light: StatusButton) -> None:
    keeper = Keeper(desk, light)
    keeper.look()
    played(desk.workplace, "short_weight", until="register")
    clock_of(desk).forward(days=1)
    seen: list[Light] = []
    desk.backups_seen.connect(
        lambda: seen.append(desk.backups.light if desk.backups else Light.BAD)
    )
    keeper.look()
    assert (seen[0], seen[-1]) == (Light.OLD, Light.GOOD)
    assert light.property("tone") == "done"
    assert len(backups.standing(desk.workplace).backups) == 2


def test_a_failure_is_told_once_and_not_tried_again_by_itself(
    desk: TestDesk, light: StatusButton, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def fail(*_: object, **__: object) -> None:
        tried.append("")
        raise StorageUnavailable("disk_full")

    monkeypatch.setattr(backups, "back_up", fail)
    keeper = Keeper(desk, light)
    keeper.look()
    keeper.look()
    assert len(tried) == 1


def test_today_says_when_the_backups_are_a_worry(qtbot: QtBot, desk: TestDesk) -> None:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.open()
    banner = find(page, BackupsBanner)
    assert banner.isHidden()
    played(desk.workplace, "short_weight", until="register")
    desk.show_backups(backups.standing(desk.workplace))
    assert banner.message() == "没有核验过的备份"
    backups.back_up(desk.workplace)
    desk.show_backups(backups.standing(desk.workplace))
    assert banner.isHidden()
    clock_of(desk).forward(days=8)
    desk.show_backups(backups.standing(desk.workplace))
    assert banner.message() == "最近一次核验过的备份：8 天前"
    banner.chosen.emit()
    assert desk.visits.asked == [("settings", {"subject": "backups"})]


def test_the_window_brings_a_backup_back_and_opens_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with opened(tmp_path) as workplace:
        source = backups.back_up(workplace).backup.path
        renamed(workplace, "改错了的名称")
    window = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(window.shell)
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file and not window.tasks.busy, timeout=20000)
    before = window.desk
    before.restore_chosen.emit(restoring.wish(before.workplace, source, foreign=False))
    qtbot.waitUntil(lambda: window.desk is not before and not window.tasks.busy, timeout=20000)
    assert stations.load(window.desk.workplace).name != "改错了的名称"
    assert backups.standing(window.desk.workplace).restored == 1
    window.close()


def test_a_full_disk_is_given_the_room_that_was_kept_for_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with opened(tmp_path) as workplace:
        upkeep.hold_room(workplace)
    window = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(window.shell)
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file and not window.tasks.busy, timeout=20000)

    def write() -> bool:
        if (tmp_path / "mediator.reserve").exists():
            raise StorageUnavailable("disk_full")
        return True

    done: list[bool] = []
    window.tasks.write(window.shell, write, done=done.append)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    banner = window.shell.findChildren(Banner)[-1]
    find(banner, QuietButton).click()
    qtbot.waitUntil(lambda: done == [True])
    window.close()


def test_records_in_a_cloud_folder_open_with_a_warning(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    cloud = tmp_path / "OneDrive"
    with opened(cloud):
        pass
    window = Window(qapp, cloud, Clock())
    qtbot.addWidget(window.shell)
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file and not window.tasks.busy, timeout=20000)
    told = " ".join(each.message() for each in window.shell.findChildren(Banner))
    assert "同步" in told
    window.close()


def test_a_backup_that_cannot_be_brought_back_leaves_the_window_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with opened(tmp_path) as workplace:
        source = backups.back_up(workplace).backup.path
    spoiled = bytearray(source.read_bytes())
    spoiled[-1] ^= 1
    source.write_bytes(spoiled)
    window = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(window.shell)
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file and not window.tasks.busy, timeout=20000)
    before = window.desk
    before.restore_chosen.emit(restoring.wish(before.workplace, source, foreign=False))
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20000)
    assert window.desk is before
    assert stations.load(window.desk.workplace).name
    assert "损坏" in " ".join(each.message() for each in window.shell.findChildren(Banner))
    window.close()


def test_what_was_thrown_away_longer_than_thirty_days_ago_is_swept_before_the_backup(
    desk: TestDesk, light: StatusButton
) -> None:
    drafts.save(desk.workplace, "register:1", values={"facts": "少称"})
    drafts.throw_away(desk.workplace, "register:1")
    clock_of(desk).forward(days=31)
    Keeper(desk, light).look()
    with desk.workplace.reading() as view:
        assert kept_drafts.thrown(view, person=desk.workplace.on_duty) == ()
