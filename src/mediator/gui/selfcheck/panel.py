"""The self-check as staff see it, in the settings and before a door that does not open."""

from collections.abc import Callable

from PySide6.QtCore import Signal, qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.domain.selfcheck.findings import Finding, State, Subject, in_order, worst
from mediator.gui import tokens
from mediator.gui.selfcheck import looking
from mediator.gui.selfcheck.rows import TONES, FindingRows
from mediator.gui.selfcheck.trying import TryTyping
from mediator.gui.sentences import selfcheck as words
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Tasks
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.cards import line
from mediator.services import selfcheck
from mediator.services.selfcheck import Here


class SelfCheckPanel(QWidget):
    """`looked`: all lines stand. `wanted(subject of the settings)`: where to put one right."""

    looked = Signal()
    wanted = Signal(str)

    def __init__(self, tasks: Tasks, *, here: Callable[[], Here], leads: bool) -> None:
        super().__init__()
        self._tasks, self._here = tasks, here
        self._findings: dict[Subject, Finding] = {}
        self._sum = Banner(Tone.WAIT)
        self._sum.setObjectName("selfcheck_sum")
        self._rows = FindingRows(leads=leads)
        self._rows.wanted.connect(self.wanted)
        self._try = TryTyping()
        self._try.proved.connect(lambda: self._show([looking.keep_proof()]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        for part in (self._sum, self._try, line(), self._rows):
            column.addWidget(part)
        self._wait()

    def look(self) -> None:
        """Look at everything anew; what may wait for a disk or a printer goes to the worker."""
        self._wait()
        drawn = looking.drawn()
        seen = [looking.screen(), looking.typing()]
        here = self._here()

        def work() -> list[Finding]:
            version = selfcheck.versions(str(qVersion()))
            found = (looking.fonts(drawn), looking.printer(), version)
            return [*selfcheck.of_records(here), *found]

        self._tasks.read(
            self, work, done=lambda found: self._show([*seen, *found]), failed=self._refused
        )

    def findings(self) -> tuple[Finding, ...]:
        """What stands there now."""
        return in_order(tuple(self._findings.values()))

    def _wait(self) -> None:
        self._sum.show_message(Tone.WAIT, self.tr("Looking at this computer…"))

    def _show(self, found: list[Finding]) -> None:
        self._findings |= {each.subject: each for each in found}
        findings = self.findings()
        self._rows.show_findings(findings)
        if len(findings) == len(Subject):
            self._sum.show_message(TONES[worst(findings)], words.summary(findings))
            self.looked.emit()

    def _refused(self, error: MediatorError) -> bool:
        self._sum.show_message(TONES[State.BAD], sentence(error))
        return True
