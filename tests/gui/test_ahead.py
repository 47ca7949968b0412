"""Papers are got ready while nobody waits, and what staff ask for is done in between."""

import subprocess
import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mediator.gui import ahead
from mediator.gui.tasks import Tasks

_FIRST_PAPER = """
import sys
from mediator.services import papers
for piece in papers.preparations():
    piece()
loaded = set(sys.modules)
from mediator.documents.layout import fonts
from tests.bench import first_paper
read = fonts.load.cache_info().misses
first_paper.make()
print(fonts.load.cache_info().misses - read)
print(*sorted(name for name in set(sys.modules) - loaded if "." not in name))
"""


def test_pieces_are_done_in_turn_and_the_window_comes_in_between(qtbot: QtBot) -> None:
    tasks, done = Tasks(), list[str]()
    window = QWidget()
    qtbot.addWidget(window)

    def first() -> None:
        done.append("first")

    def ask() -> None:
        tasks.read(window, lambda: done.append("asked"), done=lambda _: None)

    ahead.Ahead(tasks, lambda: (first, lambda: done.append("second")))
    qtbot.waitUntil(lambda: done == ["first"])
    ask()
    qtbot.waitUntil(lambda: len(done) == 3)
    tasks.close()

    assert done == ["first", "asked", "second"]


def test_a_paper_made_ready_loads_no_library_and_only_the_bold_fonts() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _FIRST_PAPER], capture_output=True, text=True, check=True
    )
    fonts, _, loaded = told.stdout.partition("\n")
    assert int(fonts) == 2
    # The tests' own, and data of time zones that only pandas brings along.
    assert set(loaded.split()) <= {"specimens", "tests", "tzdata"}
