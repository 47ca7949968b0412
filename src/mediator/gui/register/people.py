"""Who complains: name, phone, and what is already known of them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.errors import RuleViolation
from mediator.domain.values import days
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.folds import Fold
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import PhoneField
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.register.heading import heading, side_by_side
from mediator.gui.tasks import Task
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Label
from mediator.services import intake
from mediator.services.intake import PastCase

_REST_MS: Final = 300
_SHOWN: Final = 3
_LINK_HEIGHT: Final = 26


class EarlierCases(QWidget):
    """Earlier cases of the same name or phone, offered quietly; `asked(dispute_id)` opens one."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("earlier_cases")
        self._flow = FlowLayout(tokens.SMALL)
        self.setLayout(self._flow)
        self._word = Label("", "second")
        self._word.setFixedHeight(_LINK_HEIGHT)
        self._flow.addWidget(self._word)
        self._links: list[LinkButton] = []
        self.hide()

    def show_cases(self, found: Sequence[PastCase]) -> None:
        """Offer the newest few; none hides the line."""
        for link in self._links:
            self._flow.removeWidget(link)
            link.deleteLater()
        self._links = [self._link(case) for case in found[:_SHOWN]]
        self._word.setText(self.tr("{count} earlier cases:").format(count=len(found)))
        self.setVisible(bool(found))

    def _link(self, case: PastCase) -> LinkButton:
        ending = f" {wording.name(case.ending, language())}" if case.ending else ""
        link = LinkButton(f"{days.show(case.received_on)} {case.title}{ending}")
        link.setObjectName(f"earlier_{case.dispute_id}")
        link.clicked.connect(lambda: self.asked.emit(case.dispute_id))
        self._flow.addWidget(link)
        return link


class PeoplePart(QWidget):
    """The complainants; more of them, an agent and a proof of identity are folded away."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self._desk = desk
        self._asking: Task | None = None
        self._name = form.add(TextField("consumer_name", self.tr("Name")))
        self._phone = form.add(PhoneField("consumer_phone", self.tr("Phone")))
        address = form.add(TextField("consumer_address", self.tr("Address (optional)")))
        self._earlier = EarlierCases()
        self._earlier.asked.connect(lambda case: desk.go("case", dispute_id=case))
        self._fold = Fold("more_people", self.tr("Several people, an agent, proof of identity"))
        self._fold.body.addWidget(form.add(self._others()))
        self._fold.body.addLayout(side_by_side(*[form.add(each) for each in self._agent()]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        hint = self.tr("Earlier cases show themselves by name or phone")
        column.addWidget(heading(self.tr("Who complains"), hint))
        column.addLayout(side_by_side(self._name, self._phone, address, shares=(3, 3, 4)))
        column.addWidget(self._earlier)
        column.addWidget(self._fold)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        for field in (self._name, self._phone):
            field.changed.connect(self._rest.start)

    def show_restored(self) -> None:
        """Look again after other words were put in; unfold what holds any."""
        self._fold.fold()
        if any(field.raw() for field in self._fold.findChildren(TextField)) or self._more.raw():
            self._fold.unfold()
        self._look()

    def _others(self) -> LongText:
        hint = self.tr("One a line: name, then phone. Shift+Enter begins a new line.")
        self._more = LongText("more_consumers", self.tr("More people"), hint=hint, lines=2)
        return self._more

    def _agent(self) -> tuple[TextField | PhoneField, ...]:
        identity = self.tr("Only where it must be checked")
        return (
            TextField("agent_name", self.tr("Agent")),
            PhoneField("agent_phone", self.tr("Agent's phone")),
            TextField("agent_relation", self.tr("Relation")),
            TextField("consumer_id_number", self.tr("Identity number"), hint=identity),
        )

    def _look(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        name, phone, workplace = self._name.raw().strip(), self._known_phone(), self._desk.workplace
        self._asking = self._desk.tasks.read(
            self,
            lambda: intake.matches(workplace, name=name, phone=phone),
            done=self._earlier.show_cases,
        )

    def _known_phone(self) -> str:
        """The phone in the form it is kept in, once it can be read."""
        try:
            return self._phone.value()
        except RuleViolation:
            return ""
