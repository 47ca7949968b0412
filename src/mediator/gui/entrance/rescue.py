"""Records that cannot be opened: what happened, and the backups that can take their place."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError, RuleViolation
from mediator.gui import files, tokens
from mediator.gui.backups.listing import BackupsList
from mediator.gui.entrance.agreeing import SecretFields
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import answer_help
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Tasks
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import DangerButton, QuietButton
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.labels import Label
from mediator.services import opening, restoring
from mediator.services.opening import Locked, Opened
from mediator.services.restoring import Rescue

_WIDTH, _HEIGHT = 640, 560
_SHOWN: Final = 8


class RescueDialog(QDialog):
    """`rescued(Opened | Locked)`: a backup took the place of what could not be opened.

    `checked`: somebody wants to look at the computer first.
    """

    rescued = Signal(object)
    checked = Signal()

    def __init__(
        self, over: QWidget, tasks: Tasks, live: Path, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(over)
        answer_help(self, "dialog/rescue")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("rescue_dialog")
        self.setWindowTitle(self.tr("The records cannot be opened"))
        self.resize(_WIDTH, _HEIGHT)
        self._tasks, self._live, self._clock = tasks, live, clock
        self._source: Path | None = None
        self._why = Label("", wrap=True, tone=Tone.LATE)
        self._told = Label("", wrap=True)
        self._told.setObjectName("rescue_told")
        self._list = BackupsList()
        self._head = SecretFields("head", self.tr("The head of the station says so:"))
        self._second = SecretFields("second", self.tr("And a second person agrees:"))
        self._file = QuietButton(self.tr("From a file…"))
        self._file.setObjectName("rescue_file")
        self._check = QuietButton(self.tr("Self-check"))
        self._check.setObjectName("selfcheck")
        self._check.clicked.connect(self.checked)
        self._now = DangerButton(self.tr("Bring it back"))
        self._now.setObjectName("rescue_now")
        self._now.setEnabled(False)
        self._lay_out()
        self._list.wanted.connect(self.choose)
        self._file.clicked.connect(self._ask_file)
        self._now.clicked.connect(self._go)

    def begin(self, error: MediatorError) -> None:
        """Say what happened, and look which backups there are."""
        self._why.setText(sentence(error))
        live = self._live
        self._tasks.read(self, lambda: restoring.rescue(live), done=self._show)

    def choose(self, source: Path) -> None:
        """This one."""
        self._source = source
        chosen = self.tr("Chosen: {name}. What cannot be opened stays beside it as a file.")
        self._tell(chosen.format(name=source.name))
        self._now.setEnabled(True)

    def _lay_out(self) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.GAP)
        advice = self.tr(
            "Choose the newest backup that is good; what was written after it is lost."
        )
        for part in (self._why, Label(advice, "second", wrap=True), self._list, self._told):
            inner.addWidget(part)
        inner.addWidget(self._head)
        inner.addWidget(self._second)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(self.windowTitle()))
        column.addWidget(scrolled(sheet), 1)
        column.addWidget(Actions(self._check, self._file, self._now))

    def _show(self, found: Rescue) -> None:
        self._list.show_newest(found.backups[:_SHOWN], self._clock())
        if not found.backups:
            self._tell(self.tr("There is none beside the records; is there one on a stick?"))
        self._head.ask(found.heads)
        self._second.ask(found.others if len(found.others) > 1 else ())

    def _ask_file(self) -> None:
        title = self.tr("A backup")
        files.ask_open(self, title, kinds="Mediator (*.backup)", chosen=self.choose)

    def _go(self) -> None:
        source, live, clock = self._source, self._live, self._clock
        if source is None:
            return
        secrets = (self._head.secret(), self._second.secret())
        self._now.setEnabled(False)
        self._tell(self.tr("The backup is being checked and brought back…"))
        self._tasks.read(
            self,
            lambda: opening.rescue(live, source, secrets=secrets, clock=clock),
            done=self._done,
            failed=self._refused,
        )

    def _done(self, found: Opened | Locked) -> None:
        self.rescued.emit(found)
        self.accept()

    def _refused(self, error: MediatorError) -> bool:
        self._now.setEnabled(True)
        at_second = isinstance(error, RuleViolation) and error.field == "second"
        at_head = isinstance(error, RuleViolation) and error.field in {"password", "name"}
        self._tell("" if at_second or at_head else sentence(error), Tone.LATE)
        if at_second:
            self._second.refuse(error)
        if at_head:
            self._head.refuse(error)
        return True

    def _tell(self, words: str, tone: Tone | None = None) -> None:
        self._told.setText(words)
        self._told.set_tone(tone)
