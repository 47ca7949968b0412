"""A case opened on its page, with a keyboard in front of it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import Guide
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.gui.case.page import CasePage
from mediator.gui.widgets.rails import StepRail
from mediator.services import cases, papers
from mediator.services.forms.sheet import Values
from mediator.services.workplace import Ref
from mediator.tour.keyboard import Keyboard
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import activate, find
from tests.workplaces import played


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
        return next(
            step.value for step in Step if find(rail, QAbstractButton, f"step_{step}").isChecked()
        )

    def take(self, values: Values) -> None:
        """Fill the open step in and complete it, by keys alone."""
        self.keyboard.fill(values)
        self.keyboard.press("Ctrl+Return")

    def put_papers_away(self) -> None:
        """Close the papers that lie over the page."""
        for dialog in self.page.findChildren(QDialog):
            dialog.reject()
        activate(self._qtbot, self.page)
        self.keyboard.rest()

    def file_papers(self) -> None:
        """Issue every paper that the file still needs, and let the page see it."""
        for point in self.guide.missing:
            if point.code == "paper_missing":
                kind, _, part = point.field.partition(":")
                ref = Ref.of(self.dispute)
                papers.issue(self.desk.workplace, ref, kind=PaperKind(kind), part=int(part))
        self.page.refresh()
        self.keyboard.rest()

    def button(self, name: str) -> QPushButton:
        """The button of this name."""
        return find(self.page, QPushButton, name)

    def exits(self) -> dict[str, bool]:
        """The ways out in the menu, and whether each may be taken."""
        actions = find(self.page, QMenu, "exits_menu").actions()
        return {
            action.objectName().removeprefix("exit_"): action.isEnabled()
            for action in actions
            if not action.isSeparator()
        }

    def choose_exit(self, key: str) -> None:
        """Choose a way out from the menu."""
        actions = find(self.page, QMenu, "exits_menu").actions()
        (chosen,) = [action for action in actions if action.objectName() == f"exit_{key}"]
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
