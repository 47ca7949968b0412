"""承诺: how both pledges stand, the paper to sign, and noting the signature or a renewal."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator import wording
from mediator.domain.papers import IssuedPaper
from mediator.domain.stalls.commitments import Commitment, Pledge
from mediator.domain.values import days
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.measures import DayField
from mediator.gui.forms.options import options
from mediator.gui.icons import Icon
from mediator.gui.papers.dialog import open_paper
from mediator.gui.papers.wanted import Fresh, Kept, Wanted
from mediator.gui.settings.fields import grid
from mediator.gui.stalls import notices
from mediator.gui.stalls.records import Lines, RecordRow, Records
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tags import StateTag
from mediator.services import pledges
from mediator.services.forms import records
from mediator.services.forms.sheet import Sheet
from mediator.services.pledges import Pledges


class PledgeRecords(Records):
    """A renewal is a new pledge; the old ones stay."""

    kind = "pledge"

    def above(self) -> tuple[QWidget, ...]:
        self._states = Lines()
        return (self._states,)

    def fill(self) -> tuple[QWidget, ...]:
        pledge = ChipGroup("pledge", self.tr("Which pledge"), options(Pledge))
        signed = DayField(
            "signed_on", self.tr("Signed on"), today=lambda: self.desk.today, past=True
        )
        self._until = DayField("valid_until", self.tr("Valid until"), today=lambda: self.desk.today)
        for field in (pledge, signed, self._until):
            self.form.add(field)
        return pledge, grid((signed, self._until))

    def start(self) -> dict[str, Raw]:
        return {"signed_on": days.show(self.desk.today)}

    def button(self) -> str:
        return self.tr("Signed")

    def more_buttons(self) -> tuple[QWidget, ...]:
        prepare = QuietButton(self.tr("Paper to sign"), Icon.PRINT)
        prepare.setObjectName("prepare_pledge")
        prepare.clicked.connect(self._prepare)
        return (prepare,)

    def look(self) -> Callable[[], object]:
        wp, stall_id = self.desk.workplace, self.stall_id
        return lambda: pledges.of_stall(wp, stall_id)

    def keep(self, sheet: Sheet) -> Callable[[], object]:
        wp, signed = self.desk.workplace, records.commitment(sheet, self.stall_id)
        return lambda: pledges.note(wp, signed)

    def show_found(self, found: object) -> None:
        if not isinstance(found, Pledges):
            return
        words = self.tr("Empty: until {day}").format(day=days.show(found.usual_end))
        self._until.set_hint(words)
        self._states.show_rows(
            [
                _Tagged(StateTag(notices.pledge_tone(state), notices.pledge_words(state)))
                for state in found.states
            ],
            apart=False,
        )
        rows: list[QWidget] = [self._row(each) for each in reversed(found.commitments)]
        self.lines.show_rows(rows or [Hint(self.tr("No pledge was noted so far."))])

    def _prepare(self) -> None:
        sheet = Sheet(values=self.form.values(), today=self.desk.today)
        wanted = records.commitment(sheet, self.stall_id, signed=False)
        if sheet.problems:
            self.form.show_problems(sheet.problems)
            return
        wp, stall_id = self.desk.workplace, self.stall_id
        self.desk.tasks.write(
            self,
            lambda: pledges.prepare(
                wp, stall_id, pledge=wanted.pledge, valid_until=wanted.valid_until
            ),
            done=self._open_issued,
            failed=self.form.show_error,
        )

    def _open_issued(self, paper: IssuedPaper) -> None:
        self.refresh()
        self.kept.emit()
        self._open(Fresh(paper=paper))

    def _open(self, wanted: Wanted) -> None:
        open_paper(self.desk, self, wanted=wanted)

    def _row(self, commitment: Commitment) -> QWidget:
        row = RecordRow(wording.name(commitment.pledge, language()), self._details(commitment))
        if commitment.paper:
            row.add_link(
                commitment.paper,
                f"paper_{commitment.paper}",
                go=lambda: self._open(Kept(number=commitment.paper)),
            )
        return row

    def _details(self, commitment: Commitment) -> str:
        signed, until = commitment.signed_on, commitment.valid_until
        parts = [
            self.tr("signed {day}").format(day=days.show(signed))
            if signed
            else self.tr("waits for the signature"),
            self.tr("until {day}").format(day=days.show(until))
            if until
            else self.tr("no end agreed"),
            commitment.by,
        ]
        return " · ".join(filter(None, parts))


class _Tagged(QWidget):
    """A tag at the left of its line."""

    def __init__(self, tag: StateTag) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(tag)
        row.addStretch()


def title() -> str:
    """How the section is called."""
    return QCoreApplication.translate("PledgeRecords", "Pledges")
