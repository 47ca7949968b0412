"""A case opened on its page, with a keyboard in front of it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias, TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import Guide
from mediator.domain.case.steps import Step
from mediator.gui.case.page import CasePage
from mediator.gui.widgets.rails import StepRail
from mediator.services import cases, training
from mediator.services.forms.sheet import Values
from mediator.tour.keyboard import Keyboard
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import activate, find
from tests.workplaces import played

_Widget = TypeVar("_Widget", bound=QWidget)


class Counter:
    """One case on the screen."""

    def __init__(self, qtbot: QtBot, desk: TestDesk, dispute: Dispute) -> None:
        self.desk = desk
        self.id = dispute.id
        self.page = CasePage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1278, 712)
        self._qtbot = qtbot
        activate(qtbot, self.page)
        self.page.open(dispute_id=dispute.id)
        self.keyboard = Keyboard(self.page, desk.tasks)
        self.keyboard.rest()

    @property
    def dispute(self) -> Dispute:
        """The case as it is kept."""
        return cases.open_case(self.desk.workplace, self.id).dispute

    @property
    def guide(self) -> Guide:
        """The guide as it is now."""
        return cases.open_case(self.desk.workplace, self.id).guide

    @property
    def step(self) -> str:
        """The step that the rail marks as open."""
        rail = find(self.page, StepRail)
        (marked,) = [step for step in Step if find(rail, QWidget, f"step_{step}").isChecked()]  # type: ignore[attr-defined]
        return marked.value

    def take(self, values: Values) -> None:
        """Fill the open step in and complete it, by keys alone."""
        self.keyboard.fill(values)  # type: ignore[arg-type]
        self.keyboard.press("Ctrl+Return")

    def put_papers_away(self) -> None:
        """Close the papers that lie over the page."""
        for dialog in self.page.findChildren(QDialog):
            dialog.reject()
        activate(self._qtbot, self.page)
        self.keyboard.rest()

    def button(self, name: str) -> QPushButton:
        """The button of this name."""
        return find(self.page, QPushButton, name)

    def choose_exit(self, key: str) -> None:
        """Choose a way out from the menu."""
        find(self.page, QWidget, "exits_menu")
        action = self.page.findChild(QWidget, "exits_menu").actions()  # type: ignore[union-attr]
        (chosen,) = [each for each in action if each.objectName() == f"exit_{key}"]
        chosen.trigger()
        self.keyboard.rest()


Opener: TypeAlias = Callable[..., Counter]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def opened(qtbot: QtBot, desk: TestDesk) -> Opener:
    """Open a sample case on its page, played up to and with one of its acts."""

    def open_(key: str, until: str = "") -> Counter:
        return Counter(qtbot, desk, played(desk.workplace, key, until=until))

    return open_


def words(key: str, do: str) -> Mapping[str, object]:
    """What is typed in one act of a sample case."""
    (act,) = [act for act in training.samples().cases[key] if act.do == do]
    return act.values
