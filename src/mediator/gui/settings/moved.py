"""What a change of the calendar did: the cases whose dates moved, or that none did."""

from datetime import date

from PySide6.QtCore import Signal

from mediator.domain.values import days
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.services.calendar import Moved

_NAMED = 4


class MovedBanner(Banner):
    """Names the first cases with their old and new day; `cases_chosen(ids)` leads to all."""

    cases_chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__(Tone.DONE)
        self.setObjectName("moved")
        self._ids: tuple[int, ...] = ()
        self._see = self.add_button(self.tr("See the cases"), self._choose)
        self._see.setObjectName("to_moved")
        self.hide()

    def show_moved(self, moved: tuple[Moved, ...], today: date) -> None:
        """Say what moved."""
        self._ids = tuple(dict.fromkeys(each.dispute_id for each in moved))
        words = [
            f"{each.number} {days.show_short(each.before, today)}"
            f" → {days.show_short(each.after, today)}"
            for each in moved[:_NAMED]
        ]
        if len(moved) > _NAMED:
            words.append("…")
        strong = self.tr("Deadlines moved: {count}").format(count=len(moved))
        if moved:
            self._tell(Tone.DUE, "  ".join(words), strong=strong)
        else:
            self._tell(Tone.DONE, self.tr("Saved. No deadline moved."))

    def show_refusal(self, words: str) -> None:
        """Say why nothing was changed."""
        self._ids = ()
        self._tell(Tone.LATE, words)

    def say(self, words: str) -> None:
        """Say that something was done."""
        self._ids = ()
        self._tell(Tone.DONE, words)

    def _tell(self, tone: Tone, words: str, *, strong: str = "") -> None:
        self.show_message(tone, words, strong=strong)
        self._see.setVisible(bool(self._ids))
        self.show()

    def _choose(self) -> None:
        self.cases_chosen.emit(self._ids)
