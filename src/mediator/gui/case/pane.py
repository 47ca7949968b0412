"""The open step in the middle column: taken, corrected, or read as it was recorded."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.case import filing
from mediator.domain.case.guide import Move
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.gui import tokens
from mediator.gui.case import notices, reading
from mediator.gui.case.footer import Footer
from mediator.gui.case.form_card import FormCard
from mediator.gui.case.law.reckoned import Reckoned
from mediator.gui.case.notices import Notice
from mediator.gui.case.scene import Scene
from mediator.gui.case.steps.catalogue import BODIES
from mediator.gui.case.steps.talks import TalksBody
from mediator.gui.case.top import StepTop
from mediator.gui.forms.drafts import restore
from mediator.gui.icons import Icon
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.services.forms import outcomes
from mediator.services.forms.sheet import Values

_PAPERS: Final = {
    Step.TRIAGE: (PaperKind.DECISION, PaperKind.REFERRAL),
    Step.FACTS: (PaperKind.FINDINGS, PaperKind.REWEIGH),
    Step.FOLLOW_UP: (PaperKind.FOLLOW_UP,),
}
_RECORDED = frozenset({StepState.DONE, StepState.SKIPPED})


class Pane(FormCard):
    """One step of the case.

    `asked(name)` asks the page for another form (`skip`, `fail`, `fulfil:0`), for a step, for
    `edit`, or for a paper (`print:failure`).
    """

    asked = Signal(str)

    def __init__(
        self,
        scene: Scene,
        step: Step,
        *,
        saved: SavedLabel,
        draft: Values | None = None,
        editing: bool = False,
    ) -> None:
        """`draft` is what was typed and not completed; `editing` corrects a finished step."""
        super().__init__(scene, step.value, saved=saved)
        self.step = step
        self.editing = editing or draft is not None
        state = scene.stand(step).state
        recorded = state in _RECORDED
        self.taking = scene.may_record(step) and (self.editing or not recorded)
        self.top = StepTop(scene, step, taking=self.taking)
        self.top.asked.connect(self.asked)
        self._content = QVBoxLayout()
        self._content.setSpacing(tokens.WIDE)
        self._content.addWidget(self.top)
        sheet = QWidget()
        sheet.setLayout(self._content)
        self._content.setContentsMargins(0, 0, tokens.TINY, 0)
        self.column.addWidget(scrolled(sheet), 1)
        if not recorded and not self.taking:
            self.top.add(notices.closed(scene, step))
            self._content.addStretch()
            return
        self._body = BODIES[step](scene, self.form, step=step)
        self._body.asked.connect(self.asked)
        self._content.addWidget(self._body, 1)
        if self.taking:
            self._open({**self._body.start(), **self._recorded(), **(draft or {})})
        else:
            self._show_recorded()

    def add_notice(self, notice: Notice) -> None:
        """Say something above the form, such as which paper may be printed now."""
        self.top.add(notice)

    def take_over(self, taken: Reckoned) -> None:
        """Add a sum to the offers of the talks; other steps have none."""
        if self.taking and isinstance(self._body, TalksBody):
            self._body.add_offer(taken.offer())

    def _open(self, values: Values) -> None:
        if not self._body.completes:
            return
        if self.top.speech is not None:
            self.taken.connect(self.top.speech.fold)
        complete = PrimaryButton(self.tr("Complete this step"), keys="Ctrl+Enter")
        complete.setObjectName("complete")
        complete.clicked.connect(self.complete)
        self._add_footer(*self._skip_button(), complete)
        self.begin(self._body, values)

    def _skip_button(self) -> tuple[QWidget, ...]:
        current = self.scene.case.guide.current is self.step
        if not current or not self.scene.allows(Move.SKIP):
            return ()
        skip = QuietButton(self.tr("Leave out…"))
        skip.setObjectName("skip")
        skip.clicked.connect(lambda: self.asked.emit("skip"))
        return (skip,)

    def _show_recorded(self) -> None:
        restore(self.form, self._recorded())
        self._body.follow()
        reading.freeze(self.form)
        self._body.freeze()
        buttons = self._print_buttons()
        registered = self.step is Step.REGISTER and self.scene.dispute.ending is None
        registered = registered and self.scene.desk.may(Right.RECORD)
        if registered or self.scene.may_record(self.step):
            edit = QuietButton(self.tr("Correct"), Icon.EDIT)
            edit.setObjectName("edit")
            edit.clicked.connect(lambda: self.asked.emit("edit"))
            buttons.append(edit)
        if buttons:
            self._add_footer(*buttons)

    def _print_buttons(self) -> list[QWidget]:
        """The papers that say what was recorded here."""
        return [
            self._body.print_button(wording.name(paper.kind, language()), paper.kind)
            for paper in filing.papers_of(self.scene.dispute)
            if paper.kind in _PAPERS.get(self.step, ())
        ]

    def _recorded(self) -> Values:
        """What was taken down before; a new check begins without the verdict of the last one."""
        if self.step is Step.REVIEW and self.taking:
            return {}
        record = self.scene.dispute.last(self.step)
        return outcomes.typed(record.outcome) if record else {}

    def _add_footer(self, *buttons: QWidget) -> None:
        """What is missing at the left, the buttons at the right."""
        self.column.addWidget(self.banner)
        self.column.addWidget(line())
        self.column.addWidget(Footer((self.missing, self.later), buttons))
