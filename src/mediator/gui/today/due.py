"""The month report that is due next, as a banner."""

from PySide6.QtCore import Signal

from mediator.domain.values import days
from mediator.domain.values.periods import Period
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.services.today import MonthDue


class MonthDueBanner(Banner):
    """Says how many days are left; `chosen(Period)` leads to the report."""

    chosen = Signal(Period)

    def __init__(self) -> None:
        super().__init__(Tone.DUE)
        self._period: Period | None = None
        self.add_button(self.tr("Fill in the report"), self._choose).setObjectName("to_report")
        self.hide()

    def show_due(self, due: MonthDue | None, *, regulator: str) -> None:
        """Show what is due, or nothing."""
        self.setVisible(due is not None)
        if due is None:
            return
        self._period = due.period
        if regulator:
            text = self.tr("(to {office} by {day})").format(
                office=regulator, day=days.show(due.due_on)
            )
        else:
            text = self.tr("(to be sent by {day})").format(day=days.show(due.due_on))
        tone = Tone.LATE if due.days_left < 0 else Tone.DUE
        self.show_message(tone, text, strong=self._left(due))

    def _left(self, due: MonthDue) -> str:
        month = due.period.last.month
        if due.days_left < 0:
            words = self.tr("The report for month {month} is {days} days late")
        elif due.days_left == 0:
            words = self.tr("The report for month {month} is due today")
        else:
            words = self.tr("The report for month {month} is due in {days} days")
        return words.format(month=month, days=abs(due.days_left))

    def _choose(self) -> None:
        if self._period is not None:
            self.chosen.emit(self._period)
