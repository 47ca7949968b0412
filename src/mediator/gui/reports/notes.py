"""研判: what staff write under the figures, kept while they type."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.month.locked import MonthNotes
from mediator.domain.values.periods import Period
from mediator.gui.desk import Desk
from mediator.gui.forms.fields import Raw, words
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import LongText
from mediator.gui.rights import only_for
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import proposing, reporting

_FIELDS = ("cases", "analysis", "measures", "advice", "own")
_LINES = 3


class NotesCard(Card):
    """Three passages; `kept` once what was typed is safe in the file."""

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._period: Period | None = None
        self.form = Form(self)
        for name, label in zip(_FIELDS, self._labels(), strict=True):
            field = self.form.add(LongText(name, label, lines=_LINES))
            field.take_room()
            self.add(field, 1)
        self._own = self.form.fields()[-1]
        self._saved = SavedLabel()
        self._foot = QHBoxLayout()
        self._propose = LinkButton(self.tr("Draft from the figures"))
        self._propose.setObjectName("propose_notes")
        self._propose.clicked.connect(self._ask)
        self._foot.addWidget(self._propose)
        self._foot.addWidget(self._saved)
        self._foot.addStretch()
        self.body.addLayout(self._foot)
        self.form.drafted.connect(self._keep)
        only_for(desk, Right.REPORT, *self.form.fields(), self._propose)

    def add_below(self, button: QWidget) -> None:
        """Put what is wanted once or twice a year below the notes."""
        self._foot.addWidget(button)

    def show_notes(
        self, period: Period, notes: MonthNotes, *, locked: bool, asked: Sequence[str] = ()
    ) -> None:
        """Show what was written; a locked month's notes are only read.

        `asked` is what the local office wants besides: it stands there to be filled in.
        """
        if period != self._period:
            self._period = period
            self.form.restore({name: getattr(notes, name) for name in _FIELDS})
            if not notes.own and not locked:
                self._own.restore("\n".join(f"{name}：" for name in asked))
        self._own.setHidden(self._own.is_empty())
        for field in self.form.fields():
            field.setEnabled(not locked and self._desk.may(Right.REPORT))
        self._propose.setEnabled(not locked)

    def _ask(self) -> None:
        wp, period = self._desk.workplace, self._period
        if period is not None:
            self._desk.tasks.read(self, lambda: proposing.propose(wp, period), done=self._fill)

    def _fill(self, proposed: MonthNotes) -> None:
        """Only where nothing was written yet."""
        passages = (field for field in self.form.fields() if field is not self._own)
        empty = [field for field in passages if field.is_empty()]
        for field in empty:
            field.restore(getattr(proposed, field.name))
        if empty:
            self._keep(self.form.values())
        words = self.tr("Drafted where nothing was written yet. Please read it over.")
        none = self.tr("Something is written everywhere already.")
        self._desk.said.emit(words if empty else none, "", None)

    def _labels(self) -> tuple[str, ...]:
        return (
            self.tr("Cases in point, with letters for names"),
            self.tr("Analysis: problems and risks"),
            self.tr("Measures taken"),
            self.tr("Advice for the next period"),
            self.tr("What the local office asks for besides"),
        )

    def _keep(self, values: dict[str, Raw]) -> None:
        period, wp = self._period, self._desk.workplace
        if period is None:
            return
        notes = MonthNotes(**{name: words(values[name]) for name in _FIELDS})
        self._desk.tasks.write(
            self,
            lambda: reporting.save_notes(wp, period, notes=notes),
            done=lambda _: self._saved.saved(wp.now()),
            failed=self.form.show_error,
            quiet=True,
        )
