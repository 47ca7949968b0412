"""归档: what is still open, each a way to its step; a reason where it is closed all the same."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.domain.case.missing import Missing
from mediator.domain.case.outcomes import Archived
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.gui import tokens
from mediator.gui.case import dossier, phrases
from mediator.gui.case.body import StepBody
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import LinkButton, MissingButton, QuietButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Label
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values

_PLACES = {
    "consumer_signature": Step.REGISTER.value,
    "particulars": "registration",
    "notice_signature": Step.INFORM.value,
    "seal": Step.SIGN.value,
    "agreement_unsigned": Step.SIGN.value,
    "open_promise": Step.PERFORM.value,
    "reply_missing": "reply",
    "receipt_missing": "acknowledge",
    "evidence_unlisted": Step.FACTS.value,
}


# Signatures and seals may come after their step; the page notes them when asked `attest:<code>`.
LATE = frozenset({"consumer_signature", "notice_signature", "seal"})


class ArchiveBody(StepBody):
    """The check of completeness before the file is closed."""

    def build(self) -> None:
        self._points = () if self.scene.dispute.erased else self.scene.case.guide.missing
        if self.scene.dispute.erased:
            return
        if self._points:
            self._list_points()
        else:
            whole = self.tr("Nothing is open; the file is complete.")
            self.column.addWidget(Banner(Tone.DONE, whole))
        self.column.addWidget(self._dossiers())

    def _list_points(self) -> None:
        self._heading = Label(self.tr("Still open:"), "strong")
        self.column.addWidget(self._heading)
        for point in self._points:
            row = QHBoxLayout()
            row.addWidget(self._link(point))
            if point.code in LATE:
                row.addWidget(self._late(point))
            row.addStretch()
            self.column.addLayout(row)
        self.put(LongText("override", self.tr("Closed all the same, because"), lines=3))
        hint = self.tr("Such files are counted in the month's report.")
        self.put(TextField("head", self.tr("Allowed by (head of station)"), hint=hint))

    def _dossiers(self) -> QWidget:
        """The file as one volume: what goes onto the shelf, and what outsiders may have."""
        box, row = QWidget(), FlowLayout(tokens.GAP)
        box.setLayout(row)  # As a part of another layout it would not outlive its wrapper.
        for redacted, name in ((False, "bind_dossier"), (True, "bind_redacted")):
            button = QuietButton(dossier.words(redacted=redacted) + "…", Icon.ARCHIVE)
            button.setObjectName(name)
            button.clicked.connect(partial(self._bind, redacted))
            row.addWidget(button)
        printed = QuietButton(self.tr("Print the dossier"), Icon.PRINT)
        printed.setObjectName("print_dossier")
        printed.clicked.connect(lambda: dossier.print_out(self.scene, self))
        row.addWidget(printed)
        return box

    def _bind(self, redacted: bool, _checked: bool = False) -> None:  # Qt says.
        dossier.ask(self.scene, self, redacted=redacted)

    def start(self) -> Values:
        return {"head": self.scene.case.station.head} if self._points else {}

    def read(self, sheet: Sheet) -> Archived:
        return steps.archived(sheet, self._points)

    def _link(self, point: Missing) -> MissingButton:
        link = MissingButton(phrases.missing(point))
        link.setObjectName(f"open_{point.code}_{point.field}")
        link.clicked.connect(lambda: self.asked.emit(self._place(point)))
        return link

    def _place(self, point: Missing) -> str:
        """Where the point is put right."""
        match point.code:
            case "paper_missing":
                return f"print:{point.field}"
            case "evidence_unlisted" if self.scene.dispute.facts is not None:
                return f"print:{PaperKind.FINDINGS.value}"
            case _:
                return _PLACES[point.code]

    def _late(self, point: Missing) -> LinkButton:
        button = LinkButton(self.tr("Done meanwhile"))
        button.setObjectName(f"attest_{point.code}")
        button.setAccessibleDescription(phrases.missing(point))
        button.clicked.connect(lambda: self.asked.emit(f"attest:{point.code}"))
        return button
