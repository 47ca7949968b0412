"""What it is about: the purchase, what happened, what is asked for, what it is counted under."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.claim import HANDED_DOWN, Remedy, Source, Voucher
from mediator.domain.dictionaries import Section
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import Choice
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import AmountField, DayField
from mediator.gui.forms.offered import OfferedChips, OfferedChoice
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.register.heading import heading, side_by_side
from mediator.gui.widgets.cards import Card
from mediator.services.dictionaries import Offers


class MatterPart(QWidget):
    """What was bought, and what happened."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        fields = (
            TextField("goods", self.tr("Goods or service")),
            TextField("quantity", self.tr("Quantity")),
            DayField("bought_on", self.tr("Day of purchase"), today=lambda: desk.today, past=True),
            AmountField("amount", self.tr("Amount in dispute"), capitals=False),
            Choice("voucher", self.tr("Proof"), options(Voucher)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(heading(self.tr("What was bought")))
        laid = [form.add(field) for field in fields]
        column.addLayout(side_by_side(*laid, shares=(6, 3, 5, 5, 5)))
        hint = self.tr("when, where, how, how much")
        column.addSpacing(tokens.SMALL)
        column.addWidget(heading(self.tr("What happened"), hint))
        facts = form.add(LongText("facts", self.tr("What happened"), lines=4))
        facts.hide_label()
        column.addWidget(facts)


class ClaimCard(Card):
    """What the consumer asks for."""

    def __init__(self, form: Form) -> None:
        words = self.tr("What they want")
        super().__init__(words, self.tr("more than one may be chosen"))
        self._remedies = form.add(OfferedChips(Section.REMEDY, "remedies", words, many=True))
        self._remedies.hide_label()
        self._other = form.add(TextField("claim_other", self.tr("What else they want")))
        self._amount = form.add(AmountField("claim_amount", self.tr("Sum asked for")))
        for field in (self._remedies, self._other, self._amount):
            self.add(field)

    def offer(self, offers: Offers) -> None:
        """Offer the remedies in the order of the station."""
        self._remedies.offer(offers.items[Section.REMEDY])

    def follow(self) -> None:
        """Ask for words only where something else is wanted."""
        chosen = self._remedies.raw()
        wanted = isinstance(chosen, list) and Remedy.OTHER.value in chosen
        self._other.setVisible(wanted or not self._other.is_empty())


class NatureCard(Card):
    """The words under which the month counts the case."""

    def __init__(self, form: Form) -> None:
        words = self.tr("What kind of dispute")
        super().__init__(words)
        self._nature = form.add(OfferedChips(Section.NATURE, "nature", words))
        self._nature.hide_label()
        category = self.tr("Class of goods or service")
        self._category = form.add(OfferedChoice(Section.CATEGORY, "category", category))
        self.add(self._nature)
        self.add(self._category)

    def offer(self, offers: Offers) -> None:
        """Offer the items of the station."""
        self._nature.offer(offers.items[Section.NATURE])
        self._category.offer(offers.items[Section.CATEGORY])


class SourceCard(Card):
    """How the complaint came; what an office handed down has its number and day."""

    def __init__(self, desk: Desk, form: Form) -> None:
        words = self.tr("Where it comes from")
        super().__init__(words)
        self._source = form.add(OfferedChips(Section.SOURCE, "source", words))
        self._source.hide_label()
        self._of_office = QWidget()
        number = TextField("hand_down_number", self.tr("Number of the office"))
        office = TextField("hand_down_office", self.tr("Which office (optional)"))
        words = self.tr("It wants an answer by")
        answer = DayField("hand_down_answer_by", words, today=lambda: desk.today)
        fields = [form.add(field) for field in (number, office, answer)]
        self._of_office.setLayout(side_by_side(*fields))
        hint = self.tr("if it was written down by hand while the power was out")
        by_hand = form.add(TextField("hand_form", self.tr("Number of the form"), hint=hint))
        self.add(self._source)
        self.add(self._of_office)
        self.add(by_hand)

    @property
    def source(self) -> Source:
        """The source as chosen; the counter where nothing was."""
        raw = self._source.raw()
        standard = raw.partition("/")[0] if isinstance(raw, str) else ""
        return Source(standard) if standard else Source.WALK_IN

    def offer(self, offers: Offers) -> None:
        """Offer the sources of the station."""
        self._source.offer(offers.items[Section.SOURCE])

    def follow(self) -> None:
        """Ask for the office's number only where an office is behind it."""
        self._of_office.setVisible(self.source in HANDED_DOWN)
