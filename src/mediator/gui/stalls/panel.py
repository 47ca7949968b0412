"""One trader: their entry, and in sections beside it all that is kept of them."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mediator.domain.case.parties import Stall
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.stalls import cards, deposit, entry, pledges
from mediator.gui.stalls.cards import CardRecords
from mediator.gui.stalls.deposit import DepositRecords
from mediator.gui.stalls.entry import StallEntry
from mediator.gui.stalls.history import StallCases
from mediator.gui.stalls.pledges import PledgeRecords
from mediator.gui.stalls.records import Records
from mediator.gui.widgets.cards import Card, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import drafts, stalls
from mediator.services.drafts import Draft
from mediator.services.stalls import StallHistory

_NEW = 0
_LEAST_WIDTH = 392


class Part(StrEnum):
    """The sections of the panel."""

    ENTRY = "entry"
    CASES = "cases"
    PLEDGES = "pledges"
    CARDS = "cards"
    DEPOSIT = "deposit"


class StallPanel(Card):
    """Shows one stall at a time; `saved(id)` after its entry was kept."""

    saved = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk = desk
        self.stall_id: int | None = None
        label = SavedLabel()
        self.add_action(label)
        self.cases = StallCases()
        self._entry = StallEntry(desk, label)
        self._records: dict[Part, Records] = {
            Part.PLEDGES: PledgeRecords(desk, label),
            Part.CARDS: CardRecords(desk, label),
            Part.DEPOSIT: DepositRecords(desk, label),
        }
        self._choice = ChipGroup("part", self.tr("Show"), self._parts())
        self._choice.hide_label()
        self._stack = QStackedWidget()
        self._widgets: dict[Part, QWidget] = {
            Part.ENTRY: self._entry,
            Part.CASES: self._cases_part(),
            **self._records,
        }
        for widget in self._widgets.values():
            self._stack.addWidget(widget)
        self.add(self.cases.summary)
        self.add(self._choice)
        self.add(self._stack, 1)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._listen()
        self.show_part(Part.ENTRY)

    def show_new(self) -> None:
        """An empty entry, or the draft of one."""
        self.show_part(Part.ENTRY)
        self._load(_NEW)

    def show_stall(self, stall_id: int) -> None:
        """The entry of this stall, with what was typed and not saved."""
        if stall_id != self.stall_id:
            self._load(stall_id)

    def show_part(self, part: Part) -> None:
        """Turn to one of the sections."""
        self._choice.restore(part.value)
        self._stack.setCurrentWidget(self._widgets[part])
        shown = self._records.get(part)
        if shown is not None and self.stall_id:
            shown.show_stall(self.stall_id)

    def refresh(self) -> None:
        """Look at the records again; what is being typed stays."""
        wp, stall_id = self._desk.workplace, self.stall_id
        if stall_id:
            self._desk.tasks.read(self, lambda: stalls.history(wp, stall_id), done=self._renew)
        shown = self._shown_records()
        if shown is not None:
            shown.refresh()

    def enter(self) -> None:
        """Put the focus into the first field."""
        self.show_part(Part.ENTRY)
        self._entry.form.go_to("number")

    def flush(self) -> None:
        """Hand out what was typed in any section."""
        for form in (self._entry.form, *(each.form for each in self._records.values())):
            form.flush()

    def _parts(self) -> list[tuple[str, str]]:
        return [
            (Part.ENTRY, self.tr("Details")),
            (Part.CASES, self.tr("Disputes")),
            (Part.PLEDGES, pledges.title()),
            (Part.CARDS, cards.title()),
            (Part.DEPOSIT, deposit.title()),
        ]

    def _cases_part(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, tokens.SMALL, 0)
        column.addWidget(self.cases)
        column.addStretch()
        return scrolled(content)

    def _listen(self) -> None:
        self._choice.changed.connect(lambda: self.show_part(Part(str(self._choice.raw()))))
        self._entry.saved.connect(self._saved)
        self._entry.overtaken.connect(self._show_known)
        for each in self._records.values():
            each.kept.connect(self.refresh)
        self.cases.pattern_chosen.connect(lambda ids: self._desk.go("disputes", ids=ids))
        self.cases.case_chosen.connect(lambda case: self._desk.go("case", dispute_id=case))
        self.cases.all_chosen.connect(self._open_cases)

    def _shown_records(self) -> Records | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Records) else None

    def _load(self, stall_id: int) -> None:
        wp = self._desk.workplace

        def load() -> tuple[StallHistory | None, Draft | None]:
            history = stalls.history(wp, stall_id) if stall_id else None
            return history, drafts.load(wp, entry.key(stall_id))

        self.flush()
        self.stall_id = stall_id
        self._desk.tasks.read(
            self, load, done=lambda found: self._show(stall_id, history=found[0], draft=found[1])
        )
        shown = self._shown_records()
        if shown is not None and stall_id:
            shown.show_stall(stall_id)

    def _show(self, stall_id: int, *, history: StallHistory | None, draft: Draft | None) -> None:
        if stall_id == self.stall_id:
            self._entry.show_stall(history.line.stall if history else None, draft)
            self._show_known(history)

    def _show_known(self, history: StallHistory | None) -> None:
        self.cases.summary.setVisible(history is not None)
        self._choice.setVisible(history is not None)
        if history is None:
            self.set_title(self.tr("New stall"))
            return
        stall = history.line.stall
        left = self.tr("left") if stall.has_left else ""
        self.set_title(f"{stall.number} {stall.name}", left)
        self.cases.show_history(history)

    def _renew(self, history: StallHistory) -> None:
        if history.line.stall.id != self.stall_id:
            return
        if self._entry.renew(history.line.stall):
            self._show_known(history)
        else:
            self.cases.show_history(history)

    def _saved(self, stall: Stall) -> None:
        self.stall_id = stall.id
        self.saved.emit(stall.id)

    def _open_cases(self) -> None:
        history = self.cases.history
        if history is not None:
            stall = history.line.stall
            words = f"{stall.number} {stall.name}"
            self._desk.go("disputes", stall_id=stall.id, stall=words)
