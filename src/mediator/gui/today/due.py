"""What falls due apart from cases: the month report, pledges, scales, the holidays of a year."""

from datetime import datetime

from PySide6.QtCore import Signal

from mediator.domain.case.parties import Stall
from mediator.domain.scales import Scale
from mediator.domain.values import days
from mediator.domain.values.periods import Period
from mediator.gui.backups import words
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.services.backups import Light, Standing
from mediator.services.today import MonthDue

_NAMED = 3


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


class PledgesBanner(Banner):
    """Says how many stalls have a pledge to renew; `chosen` leads to them."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(Tone.DUE)
        self.add_button(self.tr("See the stalls"), self.chosen.emit).setObjectName("to_pledges")
        self.hide()

    def show_due(self, stalls: tuple[Stall, ...]) -> None:
        """Name the first few, or show nothing."""
        self.setVisible(bool(stalls))
        names = [f"{stall.number} {stall.name}" for stall in stalls[:_NAMED]]
        if len(stalls) > _NAMED:
            names.append("…")
        strong = self.tr("Pledges to renew: {count} stalls").format(count=len(stalls))
        self.show_message(Tone.DUE, "  ".join(names), strong=strong)


class ScalesBanner(Banner):
    """Says which check scales are to be verified or checked; `chosen` leads to them."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(Tone.DUE)
        self.add_button(self.tr("See the scales"), self.chosen.emit).setObjectName("to_scales")
        self.hide()

    def show_due(self, scales: tuple[Scale, ...]) -> None:
        """Name the first few, or show nothing."""
        self.setVisible(bool(scales))
        names = [scale.serial for scale in scales[:_NAMED]]
        if len(scales) > _NAMED:
            names.append("…")
        strong = self.tr("Check scales to be verified or checked: {count}")
        self.show_message(Tone.DUE, "  ".join(names), strong=strong.format(count=len(scales)))


class BackupsBanner(Banner):
    """Says when the backups are a worry; `chosen` leads to them."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(Tone.DUE, icon=Icon.BACKUP_BAD)
        self.add_button(self.tr("See the backups"), self.chosen.emit).setObjectName("to_backups")
        self.hide()

    def show_standing(self, standing: Standing | None, now: datetime) -> None:
        """Say what is wrong, or show nothing."""
        strong, text = words.concern(standing, now) if standing else ("", "")
        self.setVisible(bool(strong))
        bad = standing is not None and standing.light is Light.BAD
        self.show_message(Tone.LATE if bad else Tone.DUE, text, strong=strong)


class CalendarBanner(Banner):
    """Says that a year's notice of holidays is missing; `chosen(year)` leads to where it goes."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(Tone.DUE)
        self._year = 0
        self.add_button(self.tr("Enter it"), lambda: self.chosen.emit(self._year)).setObjectName(
            "to_calendar"
        )
        self.hide()

    def show_missing(self, year: int | None) -> None:
        """Name the year, or show nothing."""
        self.setVisible(year is not None)
        if year is None:
            return
        self._year = year
        strong = self.tr("The holidays of {year} are not entered yet").format(year=year)
        text = self.tr("Deadlines that reach into it are provisional.")
        self.show_message(Tone.DUE, text, strong=strong)
