"""The main window: one page at a time, made when first opened, hidden when locked."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mediator.domain.errors import RuleViolation
from mediator.gui.failures import Failures
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import TextField
from mediator.gui.keys import KeysPanel
from mediator.gui.large import LargeWindow
from mediator.gui.page import Page
from mediator.gui.shell import Shell
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.tokens import Tone
from mediator.gui.translation import Translation
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.toasts import Toast
from mediator.settings import Language
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.finding import activate, find


class Notes:
    """What the pages did, and the drafts they handed out."""

    def __init__(self) -> None:
        self.happened: list[str] = []
        self.drafts: dict[str, dict[str, Raw]] = {}


class NotingPage(Page):
    """A page with one field whose draft is kept outside."""

    def __init__(self, name: str, notes: Notes) -> None:
        super().__init__()
        self.name = name
        self.notes = notes
        self.form = Form(self)
        self.field = self.form.add(TextField("words", "Words"))
        self.form.drafted.connect(lambda values: notes.drafts.update({name: values}))
        self.column.addWidget(self.field)
        self.column.addStretch()
        notes.happened.append(f"make {name}")

    def title(self) -> str:
        return self.name.title()

    def open(self, **shown: object) -> None:
        said = " ".join(f"{key}={value}" for key, value in shown.items())
        self.notes.happened.append(f"open {self.name} {said}".strip())
        self.form.restore(self.notes.drafts.get(self.name, {}))

    def refresh(self) -> None:
        self.notes.happened.append(f"refresh {self.name}")

    def leave(self) -> None:
        self.notes.happened.append(f"leave {self.name}")
        self.form.flush()

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Ctrl+P", "Papers of this case"),)


class TodayPage(NotingPage):
    registers = True


class CasePage(NotingPage):
    section = "disputes"


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def shell(qtbot: QtBot, tasks: ImmediateTasks, notes: Notes) -> Shell:
    names = ("disputes", "stalls", "scale", "reports", "settings", "register")
    shell = Shell(
        tasks,
        {
            "today": lambda: TodayPage("today", notes),
            "case": lambda: CasePage("case", notes),
            **{name: partial(NotingPage, name, notes) for name in names},
        },
    )
    qtbot.addWidget(shell)
    shell.navigate("today")
    activate(qtbot, shell)
    notes.happened.clear()
    return shell


def _page(shell: Shell) -> NotingPage:
    page = shell.page()
    assert isinstance(page, NotingPage)
    return page


def test_a_page_is_made_when_it_is_first_opened_and_kept(shell: Shell, notes: Notes) -> None:
    shell.navigate("case", dispute_id=3)
    shell.navigate("today")
    shell.navigate("case", dispute_id=4)
    assert notes.happened == [
        "leave today",
        "make case",
        "open case dispute_id=3",
        "leave case",
        "open today",
        "leave today",
        "open case dispute_id=4",
    ]


def test_the_way_back_leads_where_staff_came_from(shell: Shell, qtbot: QtBot) -> None:
    shell.navigate("disputes")
    shell.navigate("case", dispute_id=3)
    qtbot.keyClick(shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _page(shell).name == "disputes"
    shell.back()
    shell.back()
    assert _page(shell).name == "today"


def test_the_rail_marks_the_section_of_the_page(shell: Shell) -> None:
    def marked() -> list[str]:
        return [
            button.objectName()
            for button in shell.rail.findChildren(QAbstractButton)
            if button.isChecked()
        ]

    seen = [marked()]
    for name in ("case", "register", "reports"):
        shell.navigate(name)
        seen.append(marked())
    assert seen == [["rail_today"], ["rail_disputes"], [], ["rail_reports"]]


def test_only_today_leaves_the_primary_button_to_the_bar(shell: Shell) -> None:
    seen = [shell.bar.register.property("kind")]
    shell.navigate("case")
    seen.append(shell.bar.register.property("kind"))
    assert seen == ["primary", "quiet"]


@pytest.mark.parametrize(
    ("key", "modifier", "page"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, "register"),
        (Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier, "disputes"),
        (Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier, "stalls"),
        (Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier, "scale"),
        (Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier, "reports"),
        (Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier, "settings"),
    ],
)
def test_keys_open_pages_unless_the_window_is_locked(
    shell: Shell, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, page: str
) -> None:
    shell.lock()
    qtbot.keyClick(shell, key, modifier)
    assert _page(shell).name == "today"
    shell.unlock()
    qtbot.keyClick(shell, key, modifier)
    assert _page(shell).name == page


def test_searching_opens_the_list(shell: Shell, qtbot: QtBot, notes: Notes) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shell.focusWidget() is find(shell, QLineEdit, "search")
    find(shell, QLineEdit, "search").insert(" 王记 ")
    qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_Return)
    assert notes.happened[-1] == "open disputes text=王记"


def test_a_change_refreshes_only_the_page_that_is_open(
    shell: Shell, tasks: ImmediateTasks, notes: Notes
) -> None:
    shell.navigate("case")
    notes.happened.clear()
    tasks.write(QObject(shell), lambda: None)
    tasks.write(QObject(shell), lambda: None, quiet=True)
    assert notes.happened == ["refresh case"]


def test_locking_hides_everything_and_keeps_what_was_typed(
    shell: Shell, qtbot: QtBot, notes: Notes
) -> None:
    field = _page(shell).field
    field.setFocus()
    qtbot.keyClicks(field.input, "secret")
    with qtbot.waitSignal(shell.locked) as told:
        qtbot.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [True]
    assert shell.is_locked
    assert not field.isVisible()
    assert notes.drafts["today"]["words"] == "secret"
    assert shell.focusWidget() is find(shell, QAbstractButton, "unlock")
    qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_Return)
    assert not shell.is_locked
    assert shell.focusWidget() is field.input
    assert field.raw() == "secret"


def test_the_window_locks_when_nobody_touches_it(shell: Shell, qtbot: QtBot) -> None:
    shell.lock_after(1)
    timer = shell.idle.timer
    assert timer.isActive()
    timer.setInterval(1)
    qtbot.waitUntil(lambda: shell.is_locked, timeout=2000)
    shell.unlock()
    shell.lock_after(0)
    assert not timer.isActive()


def test_a_touch_puts_off_the_lock(shell: Shell, qtbot: QtBot) -> None:
    shell.lock_after(1)
    shell.idle.timer.stop()
    qtbot.keyClick(shell.windowHandle(), Qt.Key.Key_A)
    assert shell.idle.timer.isActive()
    shell.lock_after(0)


def test_the_language_is_switched_without_losing_the_place_or_the_words(
    shell: Shell, qtbot: QtBot, notes: Notes, qapp: QApplication, compiled_words: Path
) -> None:
    translation = Translation(qapp, compiled_words)
    shell.navigate("case", dispute_id=3)
    field = _page(shell).field
    field.setFocus()
    qtbot.keyClicks(field.input, "kept")
    notes.happened.clear()
    translation.use(Language.ZH_CN)
    qtbot.waitUntil(lambda: "open case dispute_id=3" in notes.happened, timeout=2000)
    assert notes.happened.count("make case") == 1
    assert _page(shell).field.raw() == "kept"
    assert find(shell, QAbstractButton, "rail_today").text() == "今日"
    assert shell.bar.lock.text() == "锁屏"
    assert shell.windowTitle() == "Case – 消费争议调解"
    translation.use(Language.EN)
    qtbot.waitUntil(lambda: shell.bar.lock.text() == "Lock", timeout=2000)


def test_closing_hands_out_the_drafts_and_remembers_the_place(
    shell: Shell, qtbot: QtBot, notes: Notes
) -> None:
    field = _page(shell).field
    field.setFocus()
    qtbot.keyClicks(field.input, "half a w")
    with qtbot.waitSignal(shell.closing):
        shell.close()
    assert notes.drafts["today"]["words"] == "half a w"
    assert QSettings().value("window/geometry") is not None


def test_the_same_failure_stands_only_once(
    shell: Shell, tasks: ImmediateTasks, qtbot: QtBot
) -> None:
    tasks.failed.connect(Failures(tasks, shell, show=shell.show_banner).present)

    def refuse() -> None:
        raise RuleViolation("already_ended")

    for _ in range(3):
        tasks.write(QObject(shell), refuse)

    def shown() -> list[Banner]:
        return [banner for banner in shell.findChildren(Banner) if banner.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=2000)
    shown()[0].closed.emit()
    assert shown() == []


def test_the_shell_says_things_quietly(shell: Shell) -> None:
    undone: list[str] = []
    shell.say("已合并", "撤销合并", press=lambda: undone.append("yes"))
    toast = find(shell, Toast)
    assert toast.words() == "已合并"
    find(toast, QAbstractButton).click()
    assert undone == ["yes"]


def test_ctrl_f1_shows_the_keys_of_the_window_and_of_the_page(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    panel = find(shell, KeysPanel)
    assert panel.isVisible()
    assert {"Ctrl+N", "F1", "Papers of this case"} <= {
        label.text() for label in panel.findChildren(QLabel)
    }
    assert_accessible(panel)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shell.findChildren(KeysPanel), timeout=2000)


def test_every_control_of_the_shell_can_be_named_and_reached(shell: Shell) -> None:
    shell.bar.backup.show_status(Tone.DONE, "备份 今天 08:02")
    shell.bar.backup.show()
    assert_accessible(shell)
    assert_reachable(shell)
    shell.lock()
    assert_accessible(shell)


def test_the_window_fits_a_small_screen_at_a_large_scale(shell: Shell) -> None:
    for page in ("case", "register", "today"):
        shell.navigate(page)
    assert shell.minimumSizeHint().width() <= 910
    assert shell.minimumSizeHint().height() <= 512
    shell.resize(910, 512)
    assert (shell.width(), shell.height()) == (910, 512)
    picture = QPixmap(shell.size())
    shell.render(picture)
    assert not picture.isNull()


def test_a_window_beside_is_hidden_while_locked_and_a_touch_in_it_puts_the_lock_off(
    shell: Shell, qtbot: QtBot
) -> None:
    window = LargeWindow(shell)
    window.open_beside()
    shell.lock_after(1)
    shell.idle.timer.stop()
    qtbot.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert shell.idle.timer.isActive()
    shell.lock()
    assert window.isHidden()
    shell.unlock()
    assert window.isVisible()
    shell.lock_after(0)
    window.close()


def test_a_screen_reader_opens_a_section_without_a_click_and_a_click_opens_it_once(
    shell: Shell,
) -> None:
    asked: list[str] = []
    shell.rail.chosen.connect(asked.append)
    button = find(shell, QAbstractButton, "rail_disputes")
    reader = QAccessible.queryAccessibleInterface(button).actionInterface()
    reader.doAction(QAccessibleActionInterface.toggleAction())
    assert asked == ["disputes"]
    find(shell, QAbstractButton, "rail_reports").click()
    assert asked == ["disputes", "reports"]
    shell.rail.mark("today")
    assert asked == ["disputes", "reports"]
