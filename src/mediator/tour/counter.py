"""The counter of the tour: sample acts, each done by keyboard on the page where it belongs."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QDialog, QMenu

from mediator.app import Window
from mediator.domain.case.dispute import Dispute
from mediator.services import cases
from mediator.services.training import Act
from mediator.tour.keyboard import Keyboard, Unreachable

Picture = Callable[[str], None]

_EXITS = {
    "hand_over": "hand_over",
    "advance": "pay_in_advance",
    "reply": "reply",
    "fail": "fail",
}


class Clock:
    """The time at the counter: the tour sets it, and every look at it passes a second."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """The time it shows now."""
        self.at += timedelta(milliseconds=1)
        return self.at


class Counter:
    """One case at a time, led through the window; `picture` is asked for each filled-in page."""

    def __init__(self, window: Window, clock: Clock, picture: Picture) -> None:
        self.window = window
        self.clock = clock
        self.keyboard = Keyboard(window.shell, window.tasks)
        self._picture = picture

    def play(self, key: str, acts: tuple[Act, ...], *, base: datetime) -> Dispute:
        """Lead one sample case from its first act to its last; the case as it is kept then."""
        for act in acts:
            moment = act.moment(base)
            self.clock.at = max(self.clock.at, moment)
            self._do(act)
            self._picture(f"{key}-{act.do}")
            self._confirm(act)
        return self.newest()

    def newest(self) -> Dispute:
        """The case registered last."""
        (line,) = cases.page(self.window.desk.workplace, cases.ListQuery(), offset=0, limit=1)
        return cases.open_case(self.window.desk.workplace, line.id).dispute

    def put_papers_away(self) -> None:
        """Esc on every paper that lies over the window."""
        for dialog in self.window.shell.findChildren(QDialog):
            if dialog.isVisible():
                dialog.activateWindow()
                dialog.reject()
        self.window.shell.activateWindow()
        self.keyboard.rest()

    def put_code_away(self) -> None:
        """Say that the sheet with the recovery code lies safe."""
        self.keyboard.push("code_done")
        self.window.shell.activateWindow()
        self.keyboard.rest()

    def choose_exit(self, key: str) -> None:
        """Open the menu of the ways out and go down it to `key`."""
        self.keyboard.push("exits")
        menu = self.window.shell.findChild(QMenu, "exits_menu")
        if menu is None:
            raise Unreachable("exits_menu")
        self.keyboard.choose_in(menu, f"exit_{key}")

    def _do(self, act: Act) -> None:
        if act.do in {"register", "quick"}:
            self._begin(act)
        elif act.do == "fulfil":
            self.keyboard.push(f"fulfil_{act.term}")
        elif act.do in _EXITS:
            self.choose_exit(_EXITS[act.do])
        elif act.do == "issue":
            self.keyboard.push("issue")
            return
        self.keyboard.fill(act.values)

    def _begin(self, act: Act) -> None:
        self.keyboard.press("Ctrl+N")
        if act.do == "quick":
            self.keyboard.push("carry_over")

    def _confirm(self, act: Act) -> None:
        if act.do != "issue":
            self.keyboard.press("Ctrl+Return")
            return
        self.keyboard.push("issue_confirmed")
        self._picture(f"{act.do}-paper")
        self.put_papers_away()
