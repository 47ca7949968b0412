"""更正记录: what each correction of the form or of a step changed, and one part brought back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.case.corrections import Correction, StepCorrection, of_steps
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import Step
from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.case import phrases, said, taken
from mediator.gui.case.scene import Scene
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import answer_help
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton, PrimaryButton
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.labels import Label, Section
from mediator.services import corrections

_WIDTH, _HEIGHT = 760, 560
_WORDS: Final = 1  # the column that takes what width is left


class CorrectionsDialog(QDialog):
    """Newest first: who, when, and for each part what it was and what it became."""

    def __init__(self, scene: Scene, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/corrections")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("corrections_dialog")
        self.setWindowTitle(self.tr("What was corrected"))
        self.resize(_WIDTH, _HEIGHT)
        self._scene = scene
        self._told = Label("", wrap=True, tone=Tone.LATE)
        self._told.hide()
        self._sheet = QVBoxLayout()
        self._sheet.setSpacing(tokens.GAP)
        inner = QWidget()
        inner.setLayout(self._sheet)
        close = PrimaryButton(self.tr("Close"), keys="Esc")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(self.windowTitle()))
        column.addWidget(scrolled(inner), 1)
        column.addWidget(self._told)
        column.addWidget(Actions(close))

    def begin(self) -> None:
        """Look them up."""
        wp, dispute_id = self._scene.desk.workplace, self._scene.dispute.id
        self._scene.desk.tasks.read(
            self,
            lambda: corrections.of_case(wp, dispute_id),
            done=self._show,
            failed=self._refused,
        )

    def _show(self, found: tuple[Correction, ...]) -> None:
        steps = of_steps(self._scene.dispute)
        both: tuple[Correction | StepCorrection, ...] = (*found, *steps)
        for correction in sorted(both, key=lambda each: each.at, reverse=True):
            when = phrases.moment(correction.at, self._scene.today)
            self._sheet.addWidget(Section(f"{when} {correction.by} · {_about(correction)}"))
            self._sheet.addWidget(self._table(correction))
        self._sheet.addStretch()

    def _table(self, correction: Correction | StepCorrection) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.SMALL)
        grid.setColumnStretch(_WORDS, 1)
        for row, parts in enumerate(self._rows(correction)):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        return table

    def _rows(self, correction: Correction | StepCorrection) -> Iterator[tuple[QWidget, ...]]:
        for change in _changes(correction):
            was, became = change.was or "—", change.became or "—"
            words = Label(f"{was}  →  {became}", wrap=True, selectable=True)
            row = (Label(change.label, "soft"), words)
            may = self._may(correction)
            yield (*row, self._link(correction, change.part)) if may else row

    def _may(self, correction: Correction | StepCorrection) -> bool:
        if isinstance(correction, StepCorrection):
            return self._scene.may_record(correction.step)
        open_ = self._scene.dispute.ending is None
        return open_ and self._scene.desk.may(Right.RECORD)

    def _link(self, correction: Correction | StepCorrection, part: str) -> LinkButton:
        link = LinkButton(self.tr("As it was before"))
        of = correction.id if isinstance(correction, Correction) else f"step{correction.place}"
        link.setObjectName(f"bring_back_{of}_{part}")
        link.clicked.connect(lambda: self._bring_back(correction, part))
        return link

    def _bring_back(self, correction: Correction | StepCorrection, part: str) -> None:
        desk, ref = self._scene.desk, self._scene.ref
        wp = desk.workplace

        def bring() -> Dispute:
            if isinstance(correction, Correction):
                return corrections.bring_back(wp, ref, correction=correction.id, part=part)
            return corrections.bring_step_back(wp, ref, place=correction.place, field=part)

        desk.tasks.write(self, bring, done=lambda _: self._brought_back(), failed=self._refused)

    def _brought_back(self) -> None:
        words = self.tr("It stands there again as it was; this too is a correction.")
        self._scene.desk.said.emit(words, "", None)
        self.accept()

    def _refused(self, error: MediatorError) -> bool:
        self._told.setText(sentence(error))
        self._told.show()
        return True


@dataclass(frozen=True, slots=True)
class _Change:
    """One part that a correction changed, in words."""

    part: str
    label: str
    was: str
    became: str


def _changes(correction: Correction | StepCorrection) -> tuple[_Change, ...]:
    if isinstance(correction, StepCorrection):
        before, after = said.lines(correction.before), said.lines(correction.after)
        return tuple(
            _Change(name, said.label(name), before[name], after[name])
            for name in correction.parts()
        )
    was = {line.part: line for line in taken.lines(correction.before)}
    became = {line.part: line for line in taken.lines(correction.after)}
    return tuple(
        _Change(part, was[part].label, was[part].words, became[part].words)
        for part in correction.parts()
    )


def _about(correction: Correction | StepCorrection) -> str:
    step = correction.step if isinstance(correction, StepCorrection) else Step.REGISTER
    return wording.name(step, language())
