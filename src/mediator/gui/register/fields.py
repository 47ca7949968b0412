"""All fields of a registration: what the consumer tells at the left, how it is counted right."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mediator.domain.case.claim import Source, Voucher
from mediator.domain.case.intake import Intake
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Form
from mediator.gui.register.consent import ConsentCard
from mediator.gui.register.matter import ClaimCard, MatterPart, NatureCard, SourceCard
from mediator.gui.register.people import PeoplePart
from mediator.gui.register.stall import StallPart
from mediator.gui.widgets.cards import Card
from mediator.services import dictionaries
from mediator.services.dictionaries import Offers
from mediator.services.forms import register
from mediator.services.forms.sheet import Sheet, Values

_ROOM_FOR_TWO = 960
START: Values = {"source": Source.WALK_IN.value, "voucher": Voucher.NONE.value}
"""What stands in a registration before anything was typed."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A registration as far as it can be read, with its problems on the sheet."""

    sheet: Sheet
    intake: Intake


class RegistrationFields(QWidget):
    """Two columns, or one where it is narrow. `print_asked`: print the form to be signed."""

    print_asked = Signal()

    def __init__(self, desk: Desk, form: Form, *, prints: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._form = form
        self._people = PeoplePart(desk, form)
        self._stall = StallPart(desk, form)
        told = Card()
        told.body.setSpacing(tokens.PAGE)
        for part in (self._people, self._stall, MatterPart(desk, form)):
            told.add(part)
        self._source = SourceCard(desk, form)
        self._claim = ClaimCard(form)
        self._nature = NatureCard(form)
        self._consent = ConsentCard(desk, form, prints=prints)
        self._consent.print_asked.connect(self.print_asked)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(tokens.WIDE)
        self._columns.addLayout(_column(told, self._source), 70)
        self._columns.addLayout(_column(self._claim, self._nature, self._consent), 30)
        form.changed.connect(self.follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        together = sum(self._least()) + self._columns.spacing()
        wide = self.width() >= max(_ROOM_FOR_TWO, together)
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        # Of one column, else two would hold the page wide and it could never become narrow.
        return QSize(max(self._least()), self._columns.minimumSize().height())

    def _least(self) -> list[int]:
        at = range(self._columns.count())
        return [self._columns.itemAt(place).minimumSize().width() for place in at]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: dictionaries.offers(wp), done=self._offer)

    def _offer(self, offers: Offers) -> None:
        for card in (self._source, self._claim, self._nature):
            card.offer(offers)
        self.follow()

    def show_restored(self) -> None:
        """Follow after other words were put into the form."""
        self._people.show_restored()
        self._stall.show_restored()
        self.follow()

    def follow(self) -> None:
        """Ask for what the words typed so far ask for."""
        self._claim.follow()
        self._source.follow()
        self._consent.follow(self._source.source)

    def read(self, received_at: datetime) -> Taken:
        """Read the fields as they are."""
        sheet = Sheet(values=self._form.values(), today=self._desk.today)
        return Taken(sheet, register.intake(sheet, received_at))


def _column(*cards: Card) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(tokens.GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch()
    return column
