"""Records that cannot be opened: the window itself brings a backup back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mediator.app import Window
from mediator.gui.entrance.rescue import RescueDialog
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import Button
from mediator.gui.widgets.labels import Label
from mediator.services import backups, opening, protection, stations
from mediator.storage.keys import keyfile
from mediator.versions import standing
from mediator.versions.standing import Choice, Standing
from tests.gui.finding import find
from tests.workplaces import HEAD, Clock, opened

pytestmark = pytest.mark.usefixtures("quick_locks", "chinese")
WORD = "菜场门口第三棵树"


def _kept(folder: Path, *, locked: bool) -> None:
    """Records with a backup beside them."""
    with opened(folder) as workplace:
        if not locked:
            backups.back_up(workplace)
    if locked:
        live = folder / "mediator.db"
        protection.protect(live, HEAD, password=WORD, at=Clock()())
        came = opening.come_in(live, HEAD, password=WORD, clock=Clock())
        backups.back_up(came.workplace)
        came.workplace.database.close()


def _damage(live: Path) -> None:
    live.write_bytes(bytes(5000) + live.read_bytes()[5000:])


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Path], Window]]:
    """A window over a folder, as the program opens it."""
    made: list[Window] = []

    def start(folder: Path) -> Window:
        window = Window(qapp, folder, Clock())
        qtbot.addWidget(window.shell)
        window.shell.show()
        window.open_file(training=False)
        made.append(window)
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=4_000)
        return window

    yield start
    for window in made:
        window.close()


def _dialog(qtbot: QtBot, window: Window) -> RescueDialog:
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(RescueDialog)), timeout=4_000)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=4_000)
    return find(window.shell, RescueDialog)


def test_a_damaged_file_is_replaced_by_the_backup_that_was_chosen(
    qtbot: QtBot, tmp_path: Path, started: Callable[[Path], Window]
) -> None:
    _kept(tmp_path, locked=False)
    _damage(tmp_path / "mediator.db")
    window = started(tmp_path)
    assert not window.has_file
    dialog = _dialog(qtbot, window)
    assert not find(dialog, Button, "rescue_now").isEnabled()
    find(dialog, Button, "restore_1").click()
    find(dialog, Button, "rescue_now").click()
    qtbot.waitUntil(lambda: window.has_file, timeout=4_000)
    assert stations.load(window.desk.workplace).name
    assert backups.standing(window.desk.workplace).restored == 1
    shown = [each for each in window.shell.findChildren(Banner) if each.isVisible()]
    assert "损坏" not in " ".join(each.message() for each in shown)


def test_behind_a_lock_the_head_says_so_with_the_password(
    qtbot: QtBot, tmp_path: Path, started: Callable[[Path], Window]
) -> None:
    _kept(tmp_path, locked=True)
    _damage(tmp_path / "mediator.db")
    window = started(tmp_path)
    window.shell.cover.tried.emit(HEAD, WORD)
    dialog = _dialog(qtbot, window)
    find(dialog, Button, "restore_1").click()
    find(dialog, QLineEdit, "head_secret").setText("nicht dieses")
    find(dialog, Button, "rescue_now").click()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=4_000)
    assert "密码不对" in " ".join(each.text() for each in dialog.findChildren(Label))
    find(dialog, QLineEdit, "head_secret").setText(WORD)
    find(dialog, Button, "rescue_now").click()
    qtbot.waitUntil(lambda: window.shell.is_locked and not window.tasks.busy, timeout=4_000)
    window.shell.cover.tried.emit(HEAD, WORD)
    qtbot.waitUntil(lambda: window.has_file, timeout=4_000)
    assert backups.standing(window.desk.workplace).restored == 1


def test_where_the_keyring_is_damaged_too_the_backup_brings_it_back(
    qtbot: QtBot, tmp_path: Path, started: Callable[[Path], Window]
) -> None:
    _kept(tmp_path, locked=True)
    for place in keyfile.places(tmp_path / "mediator.db"):
        place.write_bytes(b"{}")
    window = started(tmp_path)
    dialog = _dialog(qtbot, window)
    find(dialog, Button, "restore_1").click()
    find(dialog, QLineEdit, "head_secret").setText(WORD)
    find(dialog, Button, "rescue_now").click()
    qtbot.waitUntil(lambda: window.shell.is_locked and not window.tasks.busy, timeout=4_000)
    window.shell.cover.tried.emit(HEAD, WORD)
    qtbot.waitUntil(lambda: window.has_file, timeout=4_000)
    assert keyfile.load(tmp_path / "mediator.db").find(HEAD).active


def test_without_a_backup_it_says_so(
    qtbot: QtBot, tmp_path: Path, started: Callable[[Path], Window]
) -> None:
    with opened(tmp_path):
        pass
    _damage(tmp_path / "mediator.db")
    dialog = _dialog(qtbot, started(tmp_path))
    assert find(dialog, Label, "rescue_told").text() == "数据旁边没有备份，U 盘里有吗？"


def test_records_that_a_failed_update_moved_on_are_brought_back_by_its_backup(
    qtbot: QtBot,
    tmp_path: Path,
    started: Callable[[Path], Window],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _kept(tmp_path, locked=False)
    with opened(tmp_path) as workplace, workplace.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    versions = Standing(tmp_path / "versions")
    versions.home.mkdir()
    monkeypatch.setattr(standing, "usual", lambda: versions)
    window = started(tmp_path)
    assert not window.shell.findChildren(RescueDialog)  # Some other newer version's records.
    versions.keep(Choice(proven=True, failed="9.1.0"))
    window = started(tmp_path)
    dialog = _dialog(qtbot, window)
    find(dialog, Button, "restore_1").click()
    find(dialog, Button, "rescue_now").click()
    qtbot.waitUntil(lambda: window.has_file, timeout=4_000)
    assert stations.load(window.desk.workplace).name
