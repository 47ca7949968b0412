"""更正记录: what each correction of the registration changed, and one part of it brought back."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.case.corrections import Correction
from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.case import phrases, taken
from mediator.gui.case.scene import Scene
from mediator.gui.forms.form import Actions
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("corrections_dialog")
        self.setWindowTitle(self.tr("Corrections of the registration"))
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
        for correction in found:
            when = phrases.moment(correction.at, self._scene.today)
            self._sheet.addWidget(Section(f"{when} {correction.by}"))
            self._sheet.addWidget(self._table(correction))
        self._sheet.addStretch()

    def _table(self, correction: Correction) -> QWidget:
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

    def _rows(self, correction: Correction) -> Iterator[tuple[QWidget, ...]]:
        before = {line.part: line for line in taken.lines(correction.before)}
        after = {line.part: line for line in taken.lines(correction.after)}
        for part in correction.parts():
            was, became = before[part].words or "—", after[part].words or "—"
            words = Label(f"{was}  →  {became}", wrap=True, selectable=True)
            row = (Label(before[part].label, "soft"), words)
            yield (*row, self._link(correction, part)) if self._may else row

    @property
    def _may(self) -> bool:
        open_ = self._scene.dispute.ending is None
        return open_ and self._scene.desk.may(Right.RECORD)

    def _link(self, correction: Correction, part: str) -> LinkButton:
        link = LinkButton(self.tr("As it was before"))
        link.setObjectName(f"bring_back_{correction.id}_{part}")
        link.clicked.connect(lambda: self._bring_back(correction.id, part))
        return link

    def _bring_back(self, correction: int, part: str) -> None:
        desk, ref = self._scene.desk, self._scene.ref
        wp = desk.workplace
        desk.tasks.write(
            self,
            lambda: corrections.bring_back(wp, ref, correction=correction, part=part),
            done=lambda _: self._brought_back(),
            failed=self._refused,
        )

    def _brought_back(self) -> None:
        words = self.tr("It stands in the registration again; this too is a correction.")
        self._scene.desk.said.emit(words, "", None)
        self.accept()

    def _refused(self, error: MediatorError) -> bool:
        self._told.setText(sentence(error))
        self._told.show()
        return True
