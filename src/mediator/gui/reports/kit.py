"""考核材料包: for how many months, where to, and how far it has come."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShortcut

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.domain.values.periods import Period
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.rights import only_for
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Progress, Task
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Label
from mediator.services import inspection

_USUAL = 3  # months, as inspectors ask for (domain facts 13)


class KitCard(Card):
    """Gathers what inspectors ask for into one zip; `closed` when staff are done with it."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Inspection kit"))
        self._desk = desk
        self._period: Period | None = None
        self._task: Task | None = None
        self._file: Path | None = None
        options = [(str(n), self.tr("{count} months").format(count=n)) for n in (_USUAL, 6, 12)]
        self._months = ChipGroup("kit_months", self.tr("Up to the month shown"), options)
        self._months.restore(str(_USUAL))
        self._told = Label("", "second", wrap=True, selectable=True)
        self._told.setObjectName("kit_told")
        self._back = QuietButton(self.tr("Back"), keys="Esc")
        self._back.setObjectName("kit_back")
        self._open = QuietButton(self.tr("Open"), Icon.FOLDER)
        self._open.setObjectName("kit_open")
        self._go = PrimaryButton(self.tr("Save the kit…"), Icon.DOWNLOAD)
        self._go.setObjectName("kit_save")
        only_for(desk, Right.REPORT, self._go)
        self.add(Label(self._about(), "second", wrap=True))
        self.add(self._months)
        self.add(self._told)
        self.add(Actions(self._back, self._open, self._go))
        self._back.clicked.connect(self._leave)
        self._open.clicked.connect(self._look)
        self._go.clicked.connect(self._ask)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def ask(self, period: Period) -> None:
        """Show the card for the months that end with `period`."""
        self._period = period
        self._say("")
        self.show()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, path: Path) -> None:
        """Gather the kit behind the window and write it."""
        workplace, period, months = self._desk.workplace, self._period, int(str(self._months.raw()))
        if period is None:
            return

        def work(report: Progress) -> Path:
            packed = inspection.kit(workplace, period, months=months, report=report)
            files.write(path, packed)
            return path

        self._go.setEnabled(False)
        self._say(self.tr("Gathering…"))
        self._task = self._desk.tasks.long(
            self, work, done=self._written, step=self._step, failed=self._refused
        )

    def _about(self) -> str:
        return self.tr(
            "One zip with an index and digests: the station's sheet, ledgers and monthly analyses, "
            "the files of ended cases without names, the register of scales, the sheets "
            "for the wall."
        )

    def _ask(self) -> None:
        if self._period is None:
            return
        name = self.tr("Inspection kit {label}").format(label=self._period.label.replace("..", "-"))
        title = self.tr("Inspection kit")
        files.ask_save(self, title, name=f"{name}.zip", kinds="ZIP (*.zip)", chosen=self.save)

    def _step(self, done: int, total: int) -> None:
        words = self.tr("Gathering… {done} of {total}")
        self._say(words.format(done=done, total=total))

    def _written(self, path: Path) -> None:
        self._end(self.tr("Saved: {file}").format(file=path.name))
        self._file = path
        self._open.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: MediatorError) -> bool:
        self._end(sentence(error))
        return True

    def _end(self, words: str) -> None:
        self._task = None
        self._go.setEnabled(True)
        self._say(words)

    def _say(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._open.hide()

    def _leave(self) -> None:
        """Back to the month; what is still being gathered is given up."""
        if self._task is not None:
            self._task.cancel()
            self._end("")
        self.closed.emit()

    def _look(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))
