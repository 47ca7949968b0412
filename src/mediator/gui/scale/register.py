"""The register of check scales: where each stands, and when its verification runs out."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget

from mediator import wording
from mediator.domain.scales import Scale, ScaleState
from mediator.domain.values import days
from mediator.gui.desk import Desk
from mediator.gui.icons import Icon
from mediator.gui.scale.entry import ScaleEntry
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import Card, EmptyState
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services.scales import Log

_PLACE, _CAPACITY, _VERIFIED = 1, 2, 3
_LEAST_HEIGHT = 300


class ScalesCard(Card):
    """The list, and in its place the entry that is being written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Check scales"), self.tr("verified at least once a year"))
        self._desk = desk
        self._add = QuietButton(self.tr("Add a scale"), Icon.PLUS)
        self._add.setObjectName("add_scale")
        self._add.clicked.connect(lambda: self._edit(None))
        self.add_action(self._add)
        self._log: Log | None = None
        self._model: TableModel[Scale] = TableModel(_columns(lambda: desk.today, self._state))
        self._table = FittedTable(
            self._model,
            self.tr("Check scales"),
            shares={_PLACE: 3, _CAPACITY: 2},
            spared=(_VERIFIED,),
        )
        self._table.setObjectName("scales")
        self._table.opened.connect(self._edit)
        self._none = EmptyState(
            self.tr("No check scale yet"),
            self.tr("A market keeps its check scales in a register, with the day of verification."),
            icon=Icon.SCALE,
        )
        self.entry = ScaleEntry(desk)
        self.entry.closed.connect(self._close)
        self._stack = QStackedWidget()
        for part in (self._table, self._none, self.entry):
            self._stack.addWidget(part)
        self.add(self._stack, 1)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_log(self, log: Log) -> None:
        """List the scales; an entry being written stays open."""
        self._log = log
        self._model.show_rows(log.scales)
        if not self._is_writing():
            self._show_list()

    def _edit(self, scale: Scale | None) -> None:
        self._add.hide()
        self._stack.setCurrentWidget(self.entry)
        self.entry.show_scale(scale)

    def _close(self) -> None:
        self._show_list()
        here = self._stack.currentWidget()
        target = self._table if here is self._table else self._add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        self._add.show()
        self._stack.setCurrentWidget(self._table if self._model.rowCount() else self._none)

    def _state(self, scale: Scale) -> ScaleState:
        today = self._desk.today
        return self._log.state(scale, today) if self._log else scale.state(today, remind_days=0)

    def _is_writing(self) -> bool:
        return self._stack.currentWidget() is self.entry


def _columns(
    today: Callable[[], date], state: Callable[[Scale], ScaleState]
) -> tuple[Column[Scale], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("ScalesCard", "Serial number"),
            text=lambda scale: scale.serial,
            width=128,
        ),
        Column(title=translate("ScalesCard", "Place"), text=lambda scale: scale.place, width=130),
        Column(
            title=translate("ScalesCard", "Capacity"), text=lambda scale: scale.capacity, width=92
        ),
        Column(
            title=translate("ScalesCard", "Verified"),
            text=lambda scale: _day(scale.verified_on),
            soft=True,
            width=112,
        ),
        Column(
            title=translate("ScalesCard", "Valid until"),
            text=lambda scale: _day(scale.due_on),
            width=112,
        ),
        Column(
            title=translate("ScalesCard", "State"),
            text=lambda scale: _words(scale, state(scale), today=today()),
            tone=lambda scale: _TONES[state(scale)],
            width=118,
        ),
    )


def _day(day: date | None) -> str:
    return days.show(day) if day else "—"


_TONES: Final = {
    ScaleState.VALID: Tone.DONE,
    ScaleState.SOON: Tone.DUE,
    ScaleState.OVERDUE: Tone.LATE,
    ScaleState.UNKNOWN: Tone.WAIT,
    ScaleState.RETIRED: Tone.WAIT,
}


def _words(scale: Scale, state: ScaleState, *, today: date) -> str:
    """The state, with the days where they matter."""
    translate = QCoreApplication.translate
    match state:
        case ScaleState.OVERDUE:
            words = translate("ScalesCard", "overdue {days} d")
        case ScaleState.SOON:
            words = translate("ScalesCard", "{days} days left")
        case _:
            return wording.name(state, language())
    return words.format(days=abs((scale.due_on - today).days) if scale.due_on else 0)
