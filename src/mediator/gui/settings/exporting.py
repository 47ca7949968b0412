"""全部导出: everything in one open archive, asked for twice and agreed on by two."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.entrance.agreeing import SecretFields
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.tasks import Task
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import DangerButton
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint
from mediator.services import accounts, exporting
from mediator.services.exporting import Exported

_PARTS: Final = 1000


class ExportAllCard(TellingCard):
    """Says that nothing in the archive is behind a lock before anybody makes one."""

    takes = Right.EXPORT_ALL

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ExportAllCard", "Take everything out"))
        self._task: Task | None = None
        self._place = Path()
        self._ask = button("export_all", self.tr("Save everything…"), press=self._ask_place)
        self._stop = button("stop_export", self.tr("Stop"), press=self._cancel)
        self._back = button("leave_export", self.tr("Leave it"), press=self.load)
        self._other = SecretFields("second", self.tr("Taking everything out takes two of you:"))
        self._now = DangerButton(self.tr("Save it without a lock"))
        self._now.setObjectName("export_now")
        self._now.clicked.connect(self._go)
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self.add(
            Hint(
                self.tr(
                    "All cases as a table and as data, every paper, all evidence: for another"
                    " program, or when the station closes. A backup is what protects the records;"
                    " this is not one."
                )
            )
        )
        for part in (self.told, self._other, self._bar):
            self.add(part)
        self.add(Flow(self._ask, self._back, self._now, self._stop))
        self.load()

    def load(self) -> None:
        """Nothing is asked for; what is under way goes on."""
        if self._task is None:
            self._rest()

    def save(self, place: Path) -> None:
        """Ask once more, and whoever must agree, before everything goes to `place`."""
        self._place = place
        words = self.tr(
            "Names, phones and evidence of everybody will lie in {file} for whoever finds it."
            " Delete it once it has served."
        )
        self.tell(words.format(file=place.name), Tone.LATE)
        self._offer(asking=True)
        wp = self.desk.workplace
        self.desk.tasks.read(
            self, lambda: accounts.seconds(wp, Right.EXPORT_ALL), done=self._other.ask
        )

    def _ask_place(self) -> None:
        name = f"mediator-{self.desk.today.isoformat()}-all.zip"
        title = self.tr("Save everything")
        files.ask_save(self, title, name=name, kinds="ZIP (*.zip)", chosen=self.save)

    def _go(self) -> None:
        wp, place, second = self.desk.workplace, self._place, self._other.secret()
        self.tell(self.tr("Being saved…"))
        self._offer(asking=False, going=True)
        self._task = self.desk.behind.long(
            self,
            lambda report: exporting.export_all(wp, place, second=second, report=report),
            done=self._made,
            step=lambda done, total: self._bar.setValue(done * _PARTS // max(total, 1)),
            failed=self._failed,
        )

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._rest()
        self.tell(self.tr("Stopped; nothing was left behind."))

    def _made(self, made: Exported) -> None:
        self._rest()
        words = self.tr("Saved: {cases} cases, {papers} papers, {files} files.")
        told = words.format(cases=made.cases, papers=made.papers, files=made.files)
        self.tell(told, Tone.DONE)

    def _failed(self, error: MediatorError) -> bool:
        self._task = None
        if isinstance(error, RuleViolation) and error.field == "second":
            self._offer(asking=True)
            self._other.refuse(error)
            return True
        self._rest()
        return self.refuse(error)

    def _rest(self) -> None:
        self._task = None
        self.tell("")
        self._other.ask(())
        self._offer(asking=False)

    def _offer(self, *, asking: bool, going: bool = False) -> None:
        self._ask.setHidden(asking or going)
        self._back.setVisible(asking)
        self._now.setVisible(asking)
        self._stop.setVisible(going)
        self._bar.setVisible(going)
