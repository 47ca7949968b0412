"""Which folder to collect, which months, and how far it has come."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from mediator.domain.collected.conclusion import Collected
from mediator.domain.collected.judging import Terms
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.domain.values import periods
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Progress, Task
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Label
from mediator.services import collecting, stations


class AskingCard(Card):
    """Collects a folder behind the window; `collected(folder, Collected)` when it is done."""

    collected = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._first = TextField("from", self.tr("From month"), placeholder="2026-01", limit=7)
        self._last = TextField("to", self.tr("To month"), placeholder="2026-12", limit=7)
        self._told = Label("", "second", wrap=True, selectable=True)
        self._told.setObjectName("collect_told")
        self._stop = QuietButton(self.tr("Stop"))
        self._stop.setObjectName("collect_stop")
        self._stop.hide()
        self._go = PrimaryButton(self.tr("Choose the folder…"), Icon.FOLDER)
        self._go.setObjectName("collect_go")
        self.add(Label(self._about(), "second", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        for field in (self._first, self._last):
            row.addWidget(field)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add(self._told)
        self._say("")
        self.add(Actions(self._stop, self._go))
        self._go.clicked.connect(self._ask)
        self._stop.clicked.connect(self._give_up)

    def collect(self, folder: Path) -> None:
        """Judge and add up every month file in the folder, behind the window."""
        try:
            first, last = _month(self._first), _month(self._last)
        except RuleViolation as wrong:
            field = self._first if wrong.field == "from" else self._last
            field.set_error(sentence(wrong))
            return
        wp = self._desk.workplace

        def work(report: Progress) -> Collected:
            policy = stations.policy(wp)
            terms = Terms(
                first=first, last=last, kind=policy.month_kind, due_day=policy.month_due_day
            )
            listed = collecting.find_roster(folder)
            roster = collecting.read_roster(listed) if listed else collecting.trusted_stations(wp)
            return collecting.collect(folder, roster, terms=terms, today=wp.today, watch=report)

        def done(result: Collected) -> None:
            self._end("")
            self.collected.emit(folder, result)

        self._go.setEnabled(False)
        self._stop.show()
        self._say(self.tr("Collecting…"))
        self._task = self._desk.behind.long(
            self, work, done=done, step=self._step, failed=self._refused
        )

    def _about(self) -> str:
        return self.tr(
            "Put the data files (JSON) that stations send into one folder, with the list of "
            "stations beside them (stations.csv: code, name, place, fingerprint of the root "
            "certificate). Without a list the stations count whose root certificates are kept "
            "here. Nothing in the folder is changed."
        )

    def _ask(self) -> None:
        files.ask_folder(self, self.tr("The folder with the months"), at="", chosen=self.collect)

    def _step(self, done: int, total: int) -> None:
        self._say(self.tr("Collecting… {done} of {total}").format(done=done, total=total))

    def _refused(self, error: MediatorError) -> bool:
        self._end(sentence(error))
        return True

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._end(self.tr("Stopped. Nothing was changed."))

    def _end(self, words: str) -> None:
        self._task = None
        self._go.setEnabled(True)
        self._stop.hide()
        self._say(words)

    def _say(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))


def _month(field: TextField) -> str:
    """The month typed, empty for none; raises `RuleViolation("period_unreadable")`."""
    typed = field.value()
    return periods.parse(typed, field=field.name).label if typed else ""
