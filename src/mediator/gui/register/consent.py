"""What the consumer is told about their data, what they agree to, and their signature."""

from PySide6.QtCore import Signal

from mediator.domain.case.claim import Source
from mediator.domain.station import Policy
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import Tick
from mediator.gui.forms.form import Form
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Hint
from mediator.services import stations


class ConsentCard(Card):
    """`print_asked`: print the form so that the consumer signs it."""

    print_asked = Signal()

    def __init__(self, desk: Desk, form: Form, *, prints: bool) -> None:
        """`prints`: there is a form to print, as the quick registration has none."""
        super().__init__(self.tr("Personal data and signature"))
        self._told = Hint("")
        self.add(self._told)
        self.add(
            form.add(Tick("may_publish", self.tr("May be made public, without personal data")))
        )
        self.add(form.add(Tick("may_refer", self.tr("May be passed to another mediator"))))
        self._signed = form.add(Tick("signed", self.tr("The complainant has signed the form")))
        self.add(self._signed)
        self._prints = prints
        self._print = QuietButton(self.tr("Print the form to be signed"), Icon.PRINT)
        self._print.setObjectName("print_form")
        self._print.clicked.connect(self.print_asked)
        self.add(self._print)
        workplace = desk.workplace
        desk.tasks.read(self, lambda: stations.policy(workplace), done=self._tell)

    def follow(self, source: Source) -> None:
        """Only who stands at the counter signs."""
        here = source is Source.WALK_IN
        self._signed.setVisible(here)
        self._print.setVisible(here and self._prints)

    def _tell(self, policy: Policy) -> None:
        words = self.tr(
            "Used only for this dispute and kept until {years} years after it ends. Identity"
            " numbers are normally not taken."
        )
        self._told.setText(words.format(years=policy.retention_years))
