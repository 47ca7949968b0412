"""电脑自检 in the window: every line says how it stands, typing is proved by a character alone."""

import inspect
import re
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from mediator import app, resources
from mediator.domain.selfcheck import computer, records
from mediator.domain.selfcheck.findings import State, Subject
from mediator.gui.selfcheck import looking
from mediator.gui.selfcheck.dialog import SelfCheckDialog
from mediator.gui.selfcheck.steady import Steady
from mediator.gui.selfcheck.trying import TryTyping
from mediator.gui.sentences import selfcheck
from mediator.gui.settings.selfcheck import SelfCheckCard
from mediator.gui.shell import Shell
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.widgets.labels import Label
from mediator.gui.widgets.tags import StateTag
from mediator.services import input_methods
from mediator.services import selfcheck as services
from mediator.storage.file import places
from mediator.versions.standing import NOT_NOW
from tests.conftest import NOW
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> SelfCheckCard:
    made = SelfCheckCard(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    made.load()
    return made


def states(card: SelfCheckCard) -> dict[Subject, State]:
    return {each.subject: each.state for each in card.panel.findings()}


def committed(words: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(words)
    return event


def test_every_subject_has_a_line_with_a_state_and_a_sentence(card: SelfCheckCard) -> None:
    assert set(states(card)) == set(Subject)
    for subject in Subject:
        assert find(card, StateTag, f"state_{subject}").text() in {
            selfcheck.state(state) for state in State
        }
        assert find(card, Label, f"says_{subject}").text()
    assert states(card)[Subject.FONTS] is State.GOOD
    assert states(card)[Subject.SCREEN] is State.UNKNOWN  # There is none in a test.
    assert_accessible(card)


def test_every_code_has_its_sentence() -> None:
    sources = "".join(inspect.getsource(module) for module in (computer, records))
    codes = set(re.findall(r'"((?:fonts?|typing|screen|printer|disk|folder)_\w+)"', sources))
    codes |= set(re.findall(r'"((?:backup|clock|calendar|versions)_\w+)"', sources))
    assert len(codes) > 40
    assert codes | {place.value for place in places.Place} == selfcheck.SAID.keys()


def test_the_calendar_leads_to_the_year_that_is_missing(
    card: SelfCheckCard, desk: TestDesk
) -> None:
    find(card, QPushButton, "mend_calendar").click()
    assert desk.visits.asked == [("settings", {"calendar": 2027})]


def test_a_font_that_is_not_there_is_wrong(
    card: SelfCheckCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = resources.path

    def path(*parts: str) -> Path:
        return tmp_path / "gone.ttf" if parts[-1] == "NotoSansSC-Bold.ttf" else real(*parts)

    monkeypatch.setattr(resources, "path", path)
    card.panel.look()
    assert states(card)[Subject.FONTS] is State.BAD
    assert "gone.ttf" in find(card, Label, "says_fonts").text()


def test_without_a_printer_it_is_said_and_nothing_is_red(
    card: SelfCheckCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.setattr(services, "print_system_reached", lambda: True)
    card.panel.look()
    assert find(card, Label, "says_printer").text() == "这台电脑没有装打印机。"
    assert states(card)[Subject.PRINTER] is State.CARE


def test_a_character_from_an_input_method_turns_typing_green_and_letters_do_not(
    qtbot: QtBot, card: SelfCheckCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "method", lambda: "ibus")
    monkeypatch.setattr(input_methods, "running", lambda: ("ibus",))
    card.panel.look()
    assert states(card)[Subject.TYPING] is State.UNKNOWN
    field = find(card, TryTyping)
    qtbot.keyClicks(field.input, "zhong")
    assert "字母" in find(field, Label, "typing_said").text()
    field.input.clear()
    field.input.insert("中")  # As pasting would.
    assert states(card)[Subject.TYPING] is State.UNKNOWN
    QApplication.sendEvent(field.input, committed("，"))
    assert states(card)[Subject.TYPING] is State.UNKNOWN
    QApplication.sendEvent(field.input, committed("中"))
    assert states(card)[Subject.TYPING] is State.GOOD
    assert "「中」" in find(field, Label, "typing_said").text()
    assert "中" in field.input.text()
    monkeypatch.setattr(looking, "method", lambda: "compose")
    card.panel.look()
    assert states(card)[Subject.TYPING] is State.BAD  # What was proved was another way.


def test_a_clock_that_is_moved_while_the_program_runs_is_told() -> None:
    shown, counted = [NOW], [100.0]
    steady = Steady(lambda: shown[0], lambda: counted[0])
    shown[0] += timedelta(hours=3)
    counted[0] += 3 * 3600
    assert steady.jumped() == timedelta()
    shown[0] -= timedelta(minutes=50)
    assert steady.jumped() == timedelta(minutes=-50)


def test_the_cover_leads_to_the_self_check_while_the_records_are_closed(
    qtbot: QtBot, tmp_path: Path, tasks: ImmediateTasks
) -> None:
    from mediator.gui.entrance.door import Door
    from mediator.services.opening import Locked

    shell = Shell(tasks, {})
    qtbot.addWidget(shell)
    door = Door(shell, tasks, lambda: NOW)
    door.stand_before(Locked(live=tmp_path / "mediator.db", names=("吕敏",)), first="")
    find(shell, QPushButton, "selfcheck").click()
    dialog = find(shell, SelfCheckDialog)
    found = {each.subject: each for each in dialog.panel.findings()}
    assert set(found) == set(Subject)
    assert found[Subject.CALENDAR].state is State.UNKNOWN
    assert dialog.findChild(QPushButton, "mend_calendar") is None
    assert_accessible(dialog)
    dialog.accept()


def test_a_program_that_may_not_begin_offers_the_self_check(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def press(box: QMessageBox) -> int:
        check = next(each for each in box.buttons() if each.text() == "自检这台电脑")
        check.click()
        return 0

    def finish(dialog: SelfCheckDialog) -> int:
        qtbot.waitUntil(lambda: len(dialog.panel.findings()) == len(Subject), timeout=20_000)
        shown.extend(each.code for each in dialog.panel.findings())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(SelfCheckDialog, "exec", finish)
    file = tmp_path / "in-the-way"
    file.write_text("", encoding="utf-8")
    assert app.run(file / "records") == NOT_NOW
    assert "fonts_good" in shown
