"""The page of one case: rail, open step and right column around one load of it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.gui import tokens
from mediator.gui.case import offers, printing, scene, standing, undo
from mediator.gui.case.exits import catalogue
from mediator.gui.case.header import CaseHeader
from mediator.gui.case.law.reckoned import Reckoned
from mediator.gui.case.middle import Middle, due
from mediator.gui.case.scene import Scene
from mediator.gui.case.side.column import SideArea
from mediator.gui.case.taborder import step_over
from mediator.gui.desk import Desk
from mediator.gui.page import Page
from mediator.gui.translation import language
from mediator.gui.widgets.cards import scrolled
from mediator.gui.widgets.rails import StepRail
from mediator.services import mediation

_RAIL_WIDTH: Final = 222
_ROOM_FOR_THREE: Final = 1_080
_LATE_STEPS: Final = {"Alt+0": Step.PERFORM, "Alt+-": Step.FOLLOW_UP, "Alt+=": Step.ARCHIVE}


class CasePage(Page):
    """Shows a case and leads through its steps, one after the other."""

    section = "disputes"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = 0
        self._scene: Scene | None = None
        self._header = CaseHeader()
        self._rail = StepRail()
        self._middle = Middle(self._header.saved)
        self._rail_area = scrolled(self._rail)
        self._rail_area.setFixedWidth(_RAIL_WIDTH)
        self._side_area = SideArea()
        self._lay_out()
        self._listen()

    def title(self) -> str:
        return self.tr("Case")

    def open(self, **shown: object) -> None:
        """`dispute_id` says which case, `step` which step; else the one that is due."""
        dispute_id, step = shown.get("dispute_id"), shown.get("step")
        if not isinstance(dispute_id, int):
            return
        if dispute_id != self._id:
            self._middle.clear()
            self._id, self._scene = dispute_id, None
        if step:
            self._load(lambda _: self._open_step(Step(str(step))))
        else:
            self.refresh()

    def refresh(self) -> None:
        if self._id:
            self._load(self._look_again)

    def leave(self) -> None:
        self._middle.leave()

    def part(self) -> str:
        return self._middle.place

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Alt+0 - =", self.tr("Steps 10, 11 and 12")),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focusNextPrevChild(self, following: bool) -> bool:
        return step_over(self, self._parts, forward=following)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        row.addWidget(self._rail_area)
        row.addWidget(self._middle, 1)
        row.addWidget(self._side_area)
        self.column.setSpacing(tokens.GAP)
        self.column.addWidget(self._header)
        self.column.addLayout(row, 1)
        self._parts = (self._header, self._rail_area, self._middle, self._side_area)

    def _listen(self) -> None:
        self._header.asked.connect(self._answer)
        self._header.side_asked.connect(lambda _: self._arrange())
        self._rail.chosen.connect(lambda key: self._open_step(Step(key)))
        # The steps have their places only once the rail was laid out.
        self._rail_area.verticalScrollBar().rangeChanged.connect(lambda *_: self._show_selected())
        self._side_area.offered.connect(self._take_over)
        self._middle.asked.connect(self._answer)
        self._middle.lacking.connect(self._show_rail)
        self._middle.stale.connect(self.refresh)
        self._middle.changed.connect(self._show_open)
        self._middle.step_taken.connect(self._go_on)
        self._middle.exit_taken.connect(self._come_back)
        for keys, step in _LATE_STEPS.items():
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._open_step, step))

    def _load(self, then: Callable[[Scene], None]) -> None:
        """Load the case and show it; `then` opens what shall be open."""
        desk, workplace, dispute_id = self._desk, self._desk.workplace, self._id

        def show(loaded: Scene) -> None:
            if dispute_id == self._id:
                self._show(loaded)
                then(loaded)

        desk.tasks.read(self, lambda: scene.load(desk, workplace, dispute_id=dispute_id), done=show)

    def _show(self, loaded: Scene) -> None:
        self._scene = loaded
        self._header.show_scene(loaded)
        self._side_area.show_scene(loaded)
        self._arrange()
        self._show_rail()

    def _look_again(self, loaded: Scene) -> None:
        if self._middle.update_scene(loaded):
            return
        known = self._middle.step if self._middle.card is not None else None
        self._open_step(known or due(loaded))

    def _show_rail(self, lacking: int = 0) -> None:
        if self._scene is None:
            return
        step = self._middle.step
        current = step is not None and step is self._scene.case.guide.current
        items = standing.items(
            self._scene.case, self._desk.today, missing=lacking if current else 0
        )
        self._rail.show_steps(items, step.value if step else "")
        self._show_selected()

    def _show_selected(self) -> None:
        found = self._rail.findChild(QWidget, f"step_{self._middle.step}")
        if found is not None:
            self._rail_area.ensureWidgetVisible(found)

    def _show_open(self) -> None:
        """Another step or panel is shown: mark it, and give it the room it needs."""
        card = self._middle.card
        self._show_rail(getattr(card, "lacks", 0))
        self._arrange()

    def _arrange(self) -> None:
        """Fold the right column where there is no room for three."""
        narrow = self.width() < _ROOM_FOR_THREE
        folded = narrow or self._middle.draws_agreement
        unfolded = self._header.side.isChecked()
        self._header.show_narrow(narrow=narrow, folded=folded)
        self._side_area.setVisible(not folded or unfolded)
        self._rail_area.setVisible(not (narrow and unfolded))

    def _open_step(self, step: Step, *, editing: bool = False) -> None:
        if self._scene is not None:
            self._middle.open_step(self._scene, step, editing=editing)

    def _answer(self, name: str) -> None:
        """Do what a button of a step, a notice or the menu asks for."""
        loaded, step = self._scene, self._middle.step
        if loaded is None:
            return
        if name == "registration" or (name == "edit" and step is Step.REGISTER):
            self._desk.go("register", dispute_id=self._id)
        elif name == "edit" and step is not None:
            self._open_step(step, editing=True)
        elif name.startswith("print:"):
            _print(loaded, self, paper=name.removeprefix("print:"))
        elif name.startswith("attest:"):
            _attest(loaded, self, point=name.removeprefix("attest:"))
        elif found := catalogue.exit_of(name):
            if loaded.allows(found.move):
                self._middle.open_exit(loaded, name)
        else:
            self._open_step(Step(name))

    def _take_over(self, taken: Reckoned) -> None:
        """Put a sum from the law card where the step that is due writes amounts."""
        if (loaded := self._scene) is not None:
            self._middle.open_step(loaded, due(loaded), then=lambda card: card.take_over(taken))

    def _go_on(self, taken: Step) -> None:
        """Open the step that is due after one was taken."""

        def on(loaded: Scene) -> None:
            self._middle.open_due(loaded, offers.after_step(loaded, taken))

        self._go(wording.name(taken, language()), on)

    def _come_back(self, key: str) -> None:
        """After an exit: stay where something is being typed and still is due, else go on."""
        self._go(catalogue.title(key), lambda loaded: self._after_exit(loaded, key))

    def _go(self, done: str, on: Callable[[Scene], None]) -> None:
        """Load the case as it is after what was `done`, offer to undo it, and go `on`."""
        before, typed = self._scene, self._middle.typed

        def go(loaded: Scene) -> None:
            undo.offer(before, loaded, done=done, typed=typed, then=self._show_undone)
            on(loaded)

        self._load(go)

    def _show_undone(self, dispute_id: int) -> None:
        if dispute_id == self._id:
            self._load(self._middle.open_due)

    def _after_exit(self, loaded: Scene, key: str) -> None:
        card, notice = self._middle.card, offers.after_exit(loaded, key)
        if card is not None and card.touched and card.step is loaded.case.guide.current:
            self._middle.update_scene(loaded)
            self._middle.close_exit()
            if notice is not None:
                card.add_notice(notice)
        else:
            self._middle.open_due(loaded, notice)


def _attest(loaded: Scene, owner: QWidget, *, point: str) -> None:
    workplace, ref = loaded.desk.workplace, loaded.ref
    loaded.desk.tasks.write(owner, lambda: mediation.attest(workplace, ref, point=point))


def _print(loaded: Scene, owner: QWidget, *, paper: str) -> None:
    kind, _, part = paper.partition(":")
    printing.open_current(loaded, owner, kind=PaperKind(kind), part=int(part or 1))
