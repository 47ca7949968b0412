"""The language is changed in the middle of things: staff stay where they are."""

from PySide6.QtWidgets import QListWidget

from mediator.gui.settings.window import WindowCard
from mediator.gui.shell import Shell
from mediator.settings import Language
from mediator.tour.counter import Counter
from tests.gui.finding import find


def test_a_change_of_language_leaves_the_subject_of_the_settings_open(counter: Counter) -> None:
    shell = counter.window.shell
    shell.navigate("settings", subject="computer")
    counter.window.desk.language_chosen.emit(Language.EN)
    counter.keyboard.until(lambda: chosen(shell) == "Duty and computer", "the page made anew")
    assert find(shell.page(), WindowCard).isVisible()


def chosen(shell: Shell) -> str:
    """The subject that the list of the page marks."""
    return find(shell.page(), QListWidget, "subjects").currentItem().text()
