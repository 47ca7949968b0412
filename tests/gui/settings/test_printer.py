"""The printer of this computer: a test page, what was measured, and papers that sit right."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.gui.forms.measures import NumberField
from mediator.gui.papers import output, press
from mediator.gui.settings.printer import PrinterCard
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import desk_at
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path) -> Iterator[PrinterCard]:
    with desk_at(tmp_path) as desk:
        press.keep_shift(0, 0)
        made = PrinterCard(desk)
        qtbot.addWidget(made)
        made.show()
        yield made
        press.keep_shift(0, 0)


def said(card: PrinterCard) -> str:
    return find(card, QLabel, "printer_said").text()


def field(card: PrinterCard, name: str) -> NumberField:
    return next(each for each in card.findChildren(NumberField) if each.name == name)


def measure(card: PrinterCard, left: str, top: str) -> None:
    for name, typed in (("from_left", left), ("from_top", top)):
        field(card, name).restore(typed)
    find(card, QPushButton, "keep_shift").click()


def test_what_was_measured_is_made_up_for_and_a_second_measure_adds_to_it(
    card: PrinterCard,
) -> None:
    assert_accessible(card)
    assert said(card) == "现在不做校正。"
    measure(card, "17", "22")
    assert press.shift() == (3, -2)
    assert "向右 3 毫米，向下 -2 毫米" in said(card)
    measure(card, "", "21")
    assert press.shift() == (3, -3)


def test_a_measure_that_cannot_be_is_told_at_its_field_and_changes_nothing(
    card: PrinterCard,
) -> None:
    measure(card, "200", "20")
    assert field(card, "from_left").error() != ""
    assert press.shift() == (0, 0)


def test_the_test_page_is_printed(
    card: PrinterCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"

    def choose(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        chosen(printer)

    monkeypatch.setattr(output, "has_printer", lambda: True)
    monkeypatch.setattr(output, "choose_printer", choose)
    find(card, QPushButton, "print_test_page").click()
    assert file.read_bytes().startswith(b"%PDF")


def test_without_a_printer_that_is_said(card: PrinterCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "has_printer", lambda: False)
    find(card, QPushButton, "print_test_page").click()
    assert said(card) == "本机没有装打印机。"
