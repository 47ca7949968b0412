"""移交: the list that goes with the station when somebody else takes over."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.papers import IssuedPaper
from mediator.domain.values import days
from mediator.domain.values.clock import local_day
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.papers.dialog import open_paper
from mediator.gui.papers.wanted import Fresh, Kept, Wanted
from mediator.gui.settings.card import SettingsCard
from mediator.gui.settings.fields import grid
from mediator.gui.widgets.buttons import LinkButton, QuietButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Hint
from mediator.services import handover
from mediator.services.forms.sheet import Sheet
from mediator.services.handover import PaperLine


class HandoverCard(SettingsCard):
    """Who hands over to whom; the list is numbered and kept like every paper."""

    takes = Right.RECORD

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("HandoverCard", "Handing over the station"))
        self._desk = desk
        self._form = Form(self)
        self._giver = TextField("giver", self.tr("Hands over"))
        self._taker = TextField("taker", self.tr("Takes over"))
        self._make = QuietButton(self.tr("Handover list"), Icon.PRINT, keys="Ctrl+Enter")
        self._make.setObjectName("make_handover")
        self._earlier = QWidget()
        self._links = FlowLayout(tokens.WIDE)
        self._earlier.setLayout(self._links)
        self.add(Hint(self._about()))
        self.add(grid([self._form.add(each) for each in (self._giver, self._taker)]))
        self.add(Actions(self._make))
        self.add(self._earlier)
        self._make.clicked.connect(self._hand_over)
        self._form.completed.connect(self._hand_over)

    def load(self) -> None:
        self.begin()

    def begin(self, giver: str = "", taker: str = "") -> None:
        """Show the earlier lists; the next goes from `giver`, or who is on duty, to `taker`."""
        self._form.restore({"giver": giver or self._desk.workplace.on_duty, "taker": taker})
        self._load_lists()

    def _about(self) -> str:
        return self.tr(
            "When somebody else takes over: every case that is not filed yet with its step, due "
            "day and gaps, what is still to be recovered, deposits, scales, and room for the "
            "things that are counted by hand. Both sign it."
        )

    def _hand_over(self) -> None:
        wp = self._desk.workplace
        sheet = Sheet(values=self._form.values(), today=self._desk.today)
        giver, taker = sheet.line("giver"), sheet.line("taker")
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        self._desk.tasks.write(
            self,
            lambda: handover.hand_over(wp, giver=giver, taker=taker),
            done=self._show_issued,
            failed=self._form.show_error,
        )

    def _show_issued(self, paper: IssuedPaper) -> None:
        self._load_lists()
        self._open(Fresh(paper=paper))

    def _load_lists(self) -> None:
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: handover.lists(wp), done=self._show)

    def _show(self, lines: tuple[PaperLine, ...]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        for line in lines:
            self._links.addWidget(self._link(line))
        self._earlier.setVisible(bool(lines))

    def _link(self, line: PaperLine) -> QWidget:
        link = LinkButton(f"{line.number}  {days.show(local_day(line.issued_at))}")
        link.setObjectName(f"handover_{line.number}")
        link.clicked.connect(lambda: self._open(Kept(number=line.number)))
        return link

    def _open(self, wanted: Wanted) -> None:
        open_paper(self._desk, self, wanted=wanted)
