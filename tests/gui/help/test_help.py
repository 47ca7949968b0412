"""F1 opens the manual at what is open; it is searched, and needs no records."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import mediator
from mediator.domain.case.steps import Step
from mediator.gui import theme
from mediator.gui.case.page import CasePage
from mediator.gui.help.opening import answer_help, open_help
from mediator.gui.help.picture import PictureDialog
from mediator.gui.help.window import HelpWindow
from mediator.gui.keys import KeysPanel
from mediator.gui.notices import Notices
from mediator.gui.pages import factories
from mediator.gui.settings.about import AboutCard
from mediator.gui.settings.countercard import CounterCardCard
from mediator.gui.settings.page import SUBJECTS
from mediator.gui.shell import Shell
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.translation import Translation
from mediator.gui.widgets.banner import Banner
from mediator.services import manual
from mediator.services.opening import Opened
from mediator.settings import Theme
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import played


@pytest.fixture
def shell(qtbot: QtBot, tasks: ImmediateTasks, desk: TestDesk) -> Shell:
    """The real window with all its pages."""
    shell = Shell(tasks, factories(lambda: desk))
    qtbot.addWidget(shell)
    desk.go = shell.navigate
    shell.navigate("today")
    activate(qtbot, shell)
    return shell


def _help(qtbot: QtBot, window: QWidget) -> str:
    """Press F1 in `window`; the chapter that opens, put away again."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = find(window, HelpWindow)
    assert found.isVisible()
    chapter = found.chapter
    found.close()
    activate(qtbot, window)
    return chapter


def test_f1_opens_the_page_of_the_current_screen(shell: Shell, qtbot: QtBot) -> None:
    seen = {}
    for page in ("today", "disputes", "register", "quick", "stalls", "scale", "reports"):
        shell.navigate(page)
        seen[page] = _help(qtbot, shell)
    for page in ("collected", "verify", "first_run"):
        shell.navigate(page)
        seen[page] = _help(qtbot, shell)
    assert seen == {page: page for page in seen} | {"first_run": "start"}
    for subject in SUBJECTS:
        shell.navigate("settings", subject=subject.key)
        assert shell.guide.place == f"settings/{subject.key}"
    assert _help(qtbot, shell) == "selfcheck"


def test_f1_in_a_case_opens_the_chapter_of_the_step_that_is_open(
    shell: Shell, desk: TestDesk
) -> None:
    dispute = played(desk.workplace, "short_weight", until="triage")
    seen = []
    for step in Step:
        shell.navigate("case", dispute_id=dispute.id, step=step.value)
        seen.append(shell.guide.place)
    assert seen == [f"case/{step.value}" for step in Step]
    find(shell, QWidget, "exits")
    page = shell.page()
    assert isinstance(page, CasePage)
    page._answer("withdraw")  # noqa: SLF001  # As the menu of the ways out does.
    assert shell.guide.place == "case/exits"


def test_f1_before_a_door_says_what_to_do_there(shell: Shell, qtbot: QtBot) -> None:
    shell.lock()
    assert _help(qtbot, shell) == "locked"


def test_f1_in_a_dialog_is_answered_by_the_dialog(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    dialog = PictureDialog(over, QImage(20, 20, QImage.Format.Format_RGB32), "x")
    answer_help(dialog, "dialog/lost")
    dialog.open()
    activate(qtbot, dialog)
    assert _help(qtbot, dialog) == "locked"


def test_every_dialog_answers_f1() -> None:
    """But those that say all there is: keys, the manual itself, a name, a mistake."""
    quiet = {"keys.py", "help/window.py", "help/picture.py", "disputes/views.py"}
    gui = Path(mediator.__file__).parent / "gui"
    silent = {
        file.relative_to(gui).as_posix()
        for file in gui.rglob("*.py")
        if "(QDialog):" in (words := file.read_text(encoding="utf-8"))
        and "answer_help(self" not in words
    }
    assert silent == quiet


def test_all_keys_are_one_press_away_from_the_window_and_from_the_manual(
    shell: Shell, qtbot: QtBot
) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    find(shell, KeysPanel).accept()
    qtbot.waitUntil(lambda: not shell.findChildren(KeysPanel))
    find(shell, QAbstractButton, "bar_help").click()
    window = find(shell, HelpWindow)
    find(window, QAbstractButton, "help_keys").click()
    assert find(window, KeysPanel).isVisible()


@pytest.fixture
def opened(qtbot: QtBot, chinese: Translation) -> Iterator[HelpWindow]:
    """The manual over some window, in Chinese."""
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    open_help(over, "today")
    yield find(over, HelpWindow)
    over.close()


def test_what_is_typed_finds_the_chapters_and_the_place_in_them(
    opened: HelpWindow, qtbot: QtBot
) -> None:
    line = find(opened, QLineEdit, "help_search")
    contents = find(opened, QListWidget, "help_contents")
    every = contents.count()
    line.setText("恢复码 密码")
    titles = [contents.item(row).text() for row in range(contents.count())]
    assert "锁屏、换人、密码忘了" in titles
    assert len(titles) < every
    assert opened.pages.textCursor().selectedText() == "恢复码"
    line.setText("没有这样的话")
    assert contents.count() == 0
    line.clear()
    assert contents.count() == every
    contents.setCurrentRow(1)
    assert opened.chapter == "today"
    assert_accessible(opened)


def test_without_pictures_of_this_version_the_words_stand_and_say_so(opened: HelpWindow) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(opened, "_pictures", {})
        opened.open_at("today")
    words = opened.pages.toPlainText()
    assert "这份程序没有带上本版本的图，只有文字。" in words
    assert "要做的事" in words


@pytest.fixture
def pictured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Resources with one picture of this version."""
    image = QImage(1366, 768, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "today.png"))
    digest = hashlib.sha256((tmp_path / "today.png").read_bytes()).hexdigest()
    told = {"version": mediator.__version__, "pictures": {"today": digest}}
    (tmp_path / manual.MANIFEST).write_text(json.dumps(told), encoding="utf-8")
    found = manual.pictures(tmp_path)
    monkeypatch.setattr(manual, "pictures", lambda: found)


def test_a_picture_stands_in_its_chapter_and_is_shown_large(
    pictured: None, opened: HelpWindow
) -> None:
    assert "￼" in opened.pages.toPlainText()
    opened.pages.anchorClicked.emit(QUrl("picture:today@500"))
    assert find(opened, PictureDialog).isVisible()


def test_the_manual_is_written_anew_in_the_colours_of_the_window(
    opened: HelpWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, Theme.CONTRAST)
    accent = theme.colours().accent.lower()
    qtbot.waitUntil(lambda: accent in opened.pages.toHtml())
    theme.dress(qapp, Theme.LIGHT)


def _just_opened(desk: TestDesk) -> Opened:
    return Opened(workplace=desk.workplace, set_up=False, clock_behind=None, unfit_place="")


def test_what_is_new_is_offered_once_after_an_update(shell: Shell, desk: TestDesk) -> None:
    def told() -> list[Banner]:
        notices = Notices(shell, desk.workplace.now)
        notices.show(_just_opened(desk))
        return [
            each for each in shell.findChildren(Banner) if each.findChild(QWidget, "read_changes")
        ]

    assert told() == []
    QSettings().setValue("window/version", "0.0.9")
    (banner,) = told()
    find(banner, QAbstractButton, "read_changes").click()
    assert find(shell, HelpWindow).chapter == manual.CHANGES
    assert QSettings().value("window/version") == mediator.__version__


def test_the_settings_show_the_version_and_open_manual_and_changes(
    qtbot: QtBot, desk: TestDesk
) -> None:
    card = AboutCard(desk)
    qtbot.addWidget(card)
    card.show()
    find(card, QAbstractButton, "show_changes").click()
    assert find(card, HelpWindow).chapter == manual.CHANGES
    find(card, QAbstractButton, "open_manual").click()
    assert find(card, HelpWindow).chapter == "start"


def test_the_card_for_the_counter_is_shown_before_it_is_printed(
    qtbot: QtBot, desk: TestDesk
) -> None:
    card = CounterCardCard(desk)
    qtbot.addWidget(card)
    card.show()
    find(card, QAbstractButton, "counter_card").click()
    preview = find(card, QDialog, "preview_dialog")
    assert preview.isVisible()
    preview.close()
