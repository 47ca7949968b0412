"""The middle column: the open step, and before it, when asked for, one way out of the case."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from mediator.domain.case.steps import Step
from mediator.gui.case.agreement import AgreementPane, belongs_to_agreement
from mediator.gui.case.exits.panel import ExitPanel
from mediator.gui.case.form_card import FormCard, draft_key
from mediator.gui.case.notices import Notice
from mediator.gui.case.pane import Pane
from mediator.gui.case.scene import Scene
from mediator.gui.case.undo import Typed
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import drafts
from mediator.services.drafts import Draft


class Middle(QStackedWidget):
    """Holds what staff type; nothing is thrown away without being kept as a draft.

    `step_taken(Step)` and `exit_taken(key)` follow a use case that was carried out; `lacking(n)`
    and `asked(name)` come from the open step; `changed` when another step or panel is shown.
    """

    step_taken = Signal(object)
    exit_taken = Signal(str)
    lacking = Signal(int)
    asked = Signal(str)
    stale = Signal()
    changed = Signal()

    def __init__(self, saved: SavedLabel) -> None:
        super().__init__()
        self._saved = saved
        self.card: Pane | AgreementPane | None = None
        self.panel: ExitPanel | None = None
        self._wanted: Step | None = None

    @property
    def step(self) -> Step | None:
        """The step that is open, or about to be once its draft was read."""
        return self._wanted

    @property
    def place(self) -> str:
        """What the manual calls what is in front: a step, the ways out, or nothing yet."""
        if self.panel is not None:
            return "exits"
        return self._wanted.value if self._wanted else ""

    @property
    def typed(self) -> Typed | None:
        """What stands in the form in front, to be typed on if it is undone."""
        form = self.panel or self.card
        return Typed(form.draft_key, form.form.values()) if isinstance(form, FormCard) else None

    @property
    def draws_agreement(self) -> bool:
        """Whether the paper stands beside the form and wants the room."""
        return isinstance(self.card, AgreementPane) and self.panel is None

    def open_step(
        self,
        scene: Scene,
        step: Step,
        *,
        editing: bool = False,
        notice: Notice | None = None,
        then: Callable[[Pane | AgreementPane], None] | None = None,
    ) -> None:
        """Open a step with what was typed there before; of two asked for, the later one."""
        self.leave()
        self._wanted = step

        def place(draft: Draft | None) -> None:
            if self._wanted is not step:
                return
            self._place(self._make(scene, step, draft=draft, editing=editing))
            if notice is not None and self.card is not None:
                self.card.add_notice(notice)
            if then is not None and self.card is not None:
                then(self.card)

        self._with_draft(scene, step.value, then=place)

    def open_due(self, scene: Scene, notice: Notice | None = None) -> None:
        """Open the step that is due."""
        self.open_step(scene, due(scene), notice=notice)

    def open_exit(self, scene: Scene, key: str) -> None:
        """Open a way out; the step waits behind it as it is."""
        self.leave()

        def place(draft: Draft | None) -> None:
            self.close_exit()
            self.panel = ExitPanel(
                scene, key, saved=self._saved, draft=draft.payload if draft else None
            )
            self.panel.closed.connect(self.close_exit)
            self.panel.stale.connect(self.stale)
            self.panel.taken.connect(lambda _: self.exit_taken.emit(key))
            self.addWidget(self.panel)
            self.setCurrentWidget(self.panel)
            self.panel.go_first()
            self.changed.emit()

        self._with_draft(scene, key, then=place)

    def close_exit(self) -> None:
        """Go back to the step."""
        if self.panel is None:
            return
        self.removeWidget(self.panel)
        self.panel.deleteLater()
        self.panel = None
        if self.card is not None:
            self.setCurrentWidget(self.card)
            self.card.go_first()
        self.changed.emit()

    def update_scene(self, scene: Scene) -> bool:
        """Take a newer load in; False when the open step must be drawn anew from it."""
        for part in (self.card, self.panel):
            if isinstance(part, FormCard) and part.touched:
                part.scene = scene
        card = self.card
        if card is None:
            return False
        if card.step is Step.ARCHIVE and card.scene.case.guide.missing != scene.case.guide.missing:
            return False
        same = card.scene.dispute.version == scene.dispute.version
        return same or card.touched or self.panel is not None

    def leave(self) -> None:
        """Keep what was typed, now."""
        for part in (self.card, self.panel):
            if isinstance(part, FormCard):
                part.form.flush()
            elif part is not None:
                part.leave()

    def clear(self) -> None:
        """Show nothing, because another case is opened."""
        self.leave()
        self.close_exit()
        if self.card is not None:
            self._drop(self.card)
            self.card = None
        self._wanted = None

    def _make(
        self, scene: Scene, step: Step, *, draft: Draft | None, editing: bool
    ) -> Pane | AgreementPane:
        if belongs_to_agreement(scene, step, editing=editing):
            return AgreementPane(scene, step)
        words = draft.payload if draft else None
        return Pane(scene, step, saved=self._saved, draft=words, editing=editing)

    def _place(self, card: Pane | AgreementPane) -> None:
        self.close_exit()
        if self.card is not None:
            self._drop(self.card)
        self.card = card
        card.asked.connect(self.asked)
        card.taken.connect(lambda _: self.step_taken.emit(card.step))
        if isinstance(card, Pane):
            card.lacking.connect(self.lacking)
            card.stale.connect(self.stale)
        self.addWidget(card)
        self.setCurrentWidget(card)
        card.go_first()
        self.changed.emit()

    def _drop(self, card: Pane | AgreementPane) -> None:
        self.removeWidget(card)
        card.deleteLater()

    def _with_draft(self, scene: Scene, form: str, *, then: Callable[[Draft | None], None]) -> None:
        workplace, key = scene.desk.workplace, draft_key(scene, form)
        scene.desk.tasks.read(self, lambda: drafts.load(workplace, key), done=then)


def due(scene: Scene) -> Step:
    """The step to open: the one that is due, or the last one of an archived case."""
    return scene.case.guide.current or Step.ARCHIVE
