"""A file opened on the desktop: its verification stands there, in this window or the one open."""

import json
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mediator import app, cli
from mediator.app import Window, listen
from mediator.documents.exchange.content import VERSION
from mediator.gui.settings.page import SettingsPage
from mediator.gui.settings.restoring import RestoreCard
from mediator.gui.tokens import Tone
from mediator.gui.verify.page import VerifyPage
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.labels import Label
from mediator.services import backups, identity
from mediator.versions.standing import NOT_NOW
from tests import filing
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import HEAD, Clock, set_up

pytestmark = pytest.mark.usefixtures("chinese")
SOUND = filing.filed("YL", "2026-10", 3)


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> VerifyPage:
    made = VerifyPage(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    return made


def answered(page: VerifyPage, folder: Path, content: bytes, name: str = "月报.json") -> Banner:
    file = folder / name
    file.write_bytes(content)
    page.open(file=file)
    return find(page, Banner, "verdict")


def said(page: VerifyPage) -> str:
    return find(page, Label, "verdict_meaning").text()


def test_a_month_of_an_unknown_station_is_no_month_to_rely_on(
    page: VerifyPage, tmp_path: Path
) -> None:
    banner = answered(page, tmp_path, SOUND)
    assert banner.message().startswith("来自不认识的服务站")
    assert banner.tone is Tone.MINE
    lines = find(page, Label, "verdict_lines").text()
    assert "YL" in lines
    assert "2026-09-26 – 2026-10-25" in lines
    assert "受理：3 件" in lines
    assert_accessible(page)


def test_a_month_of_a_known_station_is_genuine_until_a_figure_is_changed(
    page: VerifyPage, desk: TestDesk, tmp_path: Path
) -> None:
    identity.trust(desk.workplace, filing.keys("YL").root)
    assert answered(page, tmp_path, SOUND).message().startswith("属实")
    told = json.loads(SOUND)
    told["figures"]["closed"] = 99
    banner = answered(page, tmp_path, filing.written(told))
    assert (banner.message()[:3], banner.tone) == ("被改动", Tone.LATE)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"version": VERSION + 1}, "版本不同"),
        ({"schema": "something.else"}, "不是月报"),
        ({"figures": {}}, "格式不符"),
    ],
)
def test_what_is_newer_or_none_of_ours_is_said_in_one_sentence(
    page: VerifyPage, tmp_path: Path, changes: dict[str, object], word: str
) -> None:
    banner = answered(page, tmp_path, filing.written({**json.loads(SOUND), **changes}))
    assert banner.message().startswith(word)
    assert said(page)


def test_a_month_from_the_future_is_told(page: VerifyPage, desk: TestDesk, tmp_path: Path) -> None:
    identity.trust(desk.workplace, filing.keys("YL").root)
    banner = answered(page, tmp_path, filing.filed("YL", "2027-06", 3))
    assert banner.message().startswith("日期在将来")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("信.txt", b"Dear station", "这个文件和本程序无关。"),
        ("坏.json", b'{"schema": "mediator.month"', "截断"),
        ("空.pdf", b"", "这个文件和本程序无关。"),
    ],
)
def test_a_file_that_is_not_ours_gets_a_clear_sentence(
    page: VerifyPage, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    answered(page, tmp_path, content, name)
    assert words in said(page)


def test_a_file_that_is_gone_gets_a_clear_sentence(page: VerifyPage, tmp_path: Path) -> None:
    page.open(file=tmp_path / "gone.json")
    assert "打不开" in said(page)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Window:
    """The whole window over the sample station, which listens for files."""
    (tmp_path / app.FILE).write_bytes(set_up(Clock().at))
    made = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(made.shell, before_close_func=lambda _: made.close())
    made.shell.show()
    return made


def test_a_file_given_at_the_start_is_shown_once_the_records_are_open(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "YL-2026-10.json"
    file.write_bytes(SOUND)
    listen(window, tmp_path, file=file)
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file and isinstance(window.shell.page(), VerifyPage))
    answer = find(window.shell, Banner, "verdict")
    qtbot.waitUntil(lambda: "来自不认识的服务站" in answer.message())


def test_a_second_start_hands_its_file_to_the_open_window_and_waits_behind_the_cover(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listen(window, tmp_path, file=None)
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file)
    window.shell.lock()
    lock = QLockFile(str(tmp_path / "mediator.lock"))
    assert lock.tryLock(0)
    file = tmp_path / "YL 十月.json"
    file.write_bytes(SOUND)
    status: list[int] = []
    monkeypatch.setattr(app, "application", lambda _: window.parent())
    second = Thread(target=lambda: status.append(app.run(tmp_path, file=file)))
    second.start()
    qtbot.waitUntil(lambda: bool(status))
    second.join()
    assert status == [0]
    assert not isinstance(window.shell.page(), VerifyPage)
    window.shell.unlock()
    assert isinstance(window.shell.page(), VerifyPage)
    lock.unlock()


def test_where_nobody_takes_the_file_it_is_said_what_to_do(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: words.append(box.text()))
    monkeypatch.setattr("mediator.gui.handed._WAIT_S", 0.0)
    lock = QLockFile(str(tmp_path / "mediator.lock"))
    assert lock.tryLock(0)
    assert app.run(tmp_path, file=tmp_path / "x.json") == NOT_NOW
    assert "没有接到这个文件" in words[0]
    assert list((tmp_path / "handed").iterdir()) == []
    lock.unlock()


def test_a_backup_leads_to_where_it_is_brought_back(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.open_file(training=False)
    qtbot.waitUntil(lambda: window.has_file)
    window.desk.change_duty(HEAD)
    made = backups.back_up(window.desk.workplace).backup
    window.wanted.want(made.path)
    page = window.shell.page()
    assert isinstance(page, SettingsPage)
    card = find(page, RestoreCard)
    told = "第 1 号备份"
    qtbot.waitUntil(lambda: any(told in each.text() for each in card.findChildren(Label)))


@pytest.mark.parametrize(
    "words",
    [["月报.json"], ["/home/x/协议书.PDF"], ["./folder/file"], ["--data", "d", "月报.json"]],
)
def test_a_file_instead_of_a_command_opens_the_window(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []

    def run(_data: Path, *, training: bool, file: Path | None) -> int:
        opened.append((training, file))
        return 0

    monkeypatch.setattr(app, "run", run)
    assert cli.main(words) == 0
    assert opened == [(False, Path(words[-1]).absolute())]
