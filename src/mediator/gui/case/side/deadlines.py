"""期限: every day that something falls due, and how it was counted."""

from mediator.domain.case.deadlines import Due, DueKind
from mediator.domain.values.clock import local_time
from mediator.gui.case import phrases
from mediator.gui.case.side.card import SideCard
from mediator.gui.widgets.labels import Hint, Label


class DeadlinesCard(SideCard):
    """Earliest first; nothing due, no card."""

    def heading(self) -> str:
        return self.tr("Deadlines")

    def build(self) -> None:
        dispute = self.scene.dispute
        if dispute.paused:
            words = self.tr("Paused since {day}: {reason}")
            pause = dispute.pauses[-1]
            day = phrases.day(pause.first, self.scene.today)
            self.add(Hint(words.format(day=day, reason=pause.reason)))
        for due in self.scene.case.guide.dues:
            self._add(due)
        self.empty = not (self.scene.case.guide.dues or dispute.paused)

    def _add(self, due: Due) -> None:
        today = self.scene.today
        tone = phrases.tone_of(due.on, today)
        words = self.tr("{what} {day}, {left}").format(
            what=phrases.due_name(due), day=self._day(due), left=phrases.left(due.on, today)
        )
        label = Label(words, "strong", tone=tone, wrap=True)
        label.setObjectName(f"due_{due.kind}")
        self.add(label)
        counted = phrases.counted(due, today)
        if counted:
            self.add(Hint(counted))

    def _day(self, due: Due) -> str:
        day = phrases.day(due.on, self.scene.today)
        triage = self.scene.dispute.triage
        if due.kind is DueKind.ANSWER and triage is not None and triage.answer_by is not None:
            return f"{day} {local_time(triage.answer_by):%H:%M}"
        return day
