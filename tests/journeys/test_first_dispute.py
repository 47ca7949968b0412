"""From an empty folder to the first registered dispute: at most twelve inputs, two minutes."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mediator import documents
from mediator.app import Window
from mediator.domain.case.outcomes import Decision
from mediator.domain.case.steps import Step
from mediator.gui.case.page import CasePage
from mediator.gui.entrance.code import CodeDialog
from mediator.gui.papers import output
from mediator.gui.register.page import RegisterPage
from mediator.gui.settings.page import SettingsPage
from mediator.gui.widgets.labels import Label
from mediator.services import cases, stations
from mediator.tour.keyboard import Keyboard, Words
from tests.gui.finding import find
from tests.workplaces import Clock

pytestmark = pytest.mark.usefixtures("quick_locks")
MOST = 12
NAME = "东关农贸市场消费维权服务站"
COMPLAINT: Mapping[str, Words] = {
    "consumer_name": "张三",
    "consumer_phone": "13800001201",
    "stall": "王记鲜肉",
    "facts": "排骨少了二两，要补。",
    "remedies": ["make_up"],
}


class Hands:
    """Somebody at the keyboard whose every field and every press is counted."""

    def __init__(self, window: Window) -> None:
        self.keyboard = Keyboard(window.shell, window.tasks)
        self.inputs = 0

    def fill(self, values: Mapping[str, Words]) -> None:
        """Fill fields, each an input."""
        self.inputs += len(values)
        self.keyboard.fill(values)

    def press(self, keys: str) -> None:
        """Press a key instead of a button."""
        self.inputs += 1
        self.keyboard.press(keys)

    def push(self, button: QPushButton) -> None:
        """Press a button."""
        self.inputs += 1
        button.click()
        self.keyboard.rest()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Window:
    """The whole window over an empty folder."""
    made = Window(qapp, tmp_path / "data", Clock())
    (tmp_path / "data").mkdir()
    qtbot.addWidget(made.shell, before_close_func=lambda _: made.close())
    made.shell.resize(1366, 768)
    made.shell.show()
    made.open_file(training=False)
    return made


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the usual printer put out."""
    sheet = tmp_path / "sheet.pdf"

    def usual(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(sheet))
        return printer

    monkeypatch.setattr(output, "usual_printer", usual)
    return sheet


def set_up(window: Window, hands: Hands) -> str:
    """The station, its head, the password; then the code is printed and put away: the code."""
    hands.keyboard.until(lambda: window.has_file, "the file")
    hands.keyboard.rest()
    hands.fill({"name": NAME, "head": "吕敏", "password": "菜场门口第三棵树"})
    hands.press("Ctrl+Return")
    hands.keyboard.until(lambda: window.shell.findChild(CodeDialog) is not None, "the code")
    dialog = find(window.shell, CodeDialog)
    hands.keyboard.rest()
    hands.push(find(dialog, QPushButton, "print_code"))
    code = find(dialog, Label, "recovery_code").text()
    hands.push(find(dialog, QPushButton, "code_done"))
    window.shell.activateWindow()
    hands.keyboard.rest()
    return code


def test_the_first_dispute_is_registered_after_twelve_inputs_and_stalls_are_offered(
    window: Window, printed: Path
) -> None:
    hands = Hands(window)
    set_up(window, hands)
    assert documents.page_count(printed.read_bytes()) == 1
    assert isinstance(window.shell.page(), RegisterPage)
    hands.fill(COMPLAINT)
    hands.press("Ctrl+Return")
    assert hands.inputs <= MOST
    dispute = cases.open_case(window.desk.workplace, 1).dispute
    assert dispute.number == "DG-2026-0001"
    assert stations.load(window.desk.workplace).name == NAME
    assert dispute.registered_by == "吕敏"
    hands.push(find(window.shell, QPushButton, "bring_stalls"))
    assert isinstance(window.shell.page(), SettingsPage)
    assert find(window.shell, QPushButton, "choose_import").isVisible()


def test_what_the_first_dispute_owes_is_asked_before_it_is_taken(
    window: Window, printed: Path
) -> None:
    hands = Hands(window)
    set_up(window, hands)
    hands.fill(COMPLAINT)
    hands.press("Ctrl+Return")
    page = window.shell.page()
    assert isinstance(page, CasePage)
    hands.keyboard.fill({"decision": Decision.ACCEPT.value, "deadline_class": "ordinary"})
    hands.keyboard.press("Ctrl+Return")
    wp = window.desk.workplace
    assert cases.open_case(wp, 1).dispute.last(Step.TRIAGE) is None
    hands.keyboard.push("complete_registration")
    hands.keyboard.fill(
        {
            "goods": "排骨",
            "bought_on": "今",
            "amount": "54",
            "nature": "measurement",
            "category": "food",
        }
    )
    hands.keyboard.press("Ctrl+Return")
    hands.keyboard.press("Alt+2")
    hands.keyboard.fill({"decision": Decision.ACCEPT.value, "deadline_class": "ordinary"})
    hands.keyboard.press("Ctrl+Return")
    assert cases.open_case(wp, 1).dispute.accepted_on == Clock().at.date()


def test_a_code_that_somebody_chose_is_not_replaced_by_the_proposed_one(window: Window) -> None:
    keyboard = Keyboard(window.shell, window.tasks)
    keyboard.until(lambda: window.has_file, "the file")
    keyboard.rest()
    keyboard.fill({"name": NAME, "head": "吕敏"})
    code = keyboard.field("code")
    assert code is not None
    assert code.raw() == "DG"
    keyboard.fill({"code": "XC7"})
    keyboard.fill({"name": "西关市场消费维权服务站", "head": "吕敏"})
    assert code.raw() == "XC7"
