"""Choosing the period of a report: recent months, quarters, or any two days."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.domain.errors import RuleViolation
from mediator.domain.values import periods
from mediator.domain.values.days import show
from mediator.domain.values.periods import Period, PeriodKind
from mediator.gui import tokens
from mediator.gui.forms.choices import Choice
from mediator.gui.forms.measures import DayField
from mediator.gui.sentences import sentence

_MONTHS = 14
_QUARTERS = 5
_CUSTOM = "custom"


class PeriodChooser(QWidget):
    """A list of recent periods of the station's kind; `chosen(period)` when another is picked."""

    chosen = Signal(Period)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._offered: dict[str, Period] = {}
        self._choice = Choice("period", self.tr("Period"), [])
        self._first = DayField("first", self.tr("From"), today=today, past=True)
        self._last = DayField("last", self.tr("To"), today=today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        self._choice.setMinimumWidth(300)
        for part in (self._choice, self._first, self._last):
            row.addWidget(part)
        self._choice.changed.connect(self._pick)
        for day in (self._first, self._last):
            day.left.connect(self._pick)
            day.entered.connect(self._pick)
        self._show_days(shown=False)

    def offer(self, kind: PeriodKind, period: Period) -> None:
        """Offer the recent periods of a kind, and show `period` as the one chosen."""
        newest = periods.containing(self._today(), kind)
        offered = _back(newest, _MONTHS)
        offered += _back(periods.containing(self._today(), PeriodKind.QUARTER), _QUARTERS)
        if period not in offered and period.kind is not PeriodKind.CUSTOM:
            offered.insert(0, period)
        self._offered = {each.label: each for each in offered}
        options = [(label, self._words(each)) for label, each in self._offered.items()]
        self._choice.set_options([*options, (_CUSTOM, self.tr("Other days…"))])
        self._choice.restore(period.label if period.label in self._offered else _CUSTOM)
        if period.kind is PeriodKind.CUSTOM:
            self._first.restore(show(period.first))
            self._last.restore(show(period.last))
        self._show_days(shown=period.kind is PeriodKind.CUSTOM)

    def _words(self, period: Period) -> str:
        end = period.last
        if period.kind is PeriodKind.QUARTER:
            name = self.tr("{year}, quarter {number}").format(
                year=end.year, number=(end.month + 2) // 3
            )
        else:
            name = self.tr("{year}-{month:02d}").format(year=end.year, month=end.month)
        days = self.tr("{first} to {last}").format(
            first=period.first.strftime("%m-%d"), last=end.strftime("%m-%d")
        )
        return f"{name}  ({days})"

    def _pick(self) -> None:
        label = self._choice.raw()
        self._show_days(shown=label == _CUSTOM)
        if label in self._offered:
            self.chosen.emit(self._offered[label])
        elif label == _CUSTOM:
            self._pick_days()

    def _pick_days(self) -> None:
        try:
            first, last = self._first.value(), self._last.value()
            if first is not None and last is not None:
                self.chosen.emit(periods.custom(first, last, field="last"))
        except RuleViolation as problem:
            place = self._last if problem.field == "last" else self._first
            place.set_error(sentence(problem))

    def _show_days(self, *, shown: bool) -> None:
        self._first.setVisible(shown)
        self._last.setVisible(shown)


def _back(newest: Period, count: int) -> list[Period]:
    found = [newest]
    while len(found) < count:
        found.append(found[-1].previous())
    return found
