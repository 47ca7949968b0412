"""What the table says of a weight, without a case: nothing typed here is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from mediator.domain.case.scale import METALS, Method, Tier
from mediator.domain.errors import RuleViolation
from mediator.gui import tokens
from mediator.gui.case.steps.reweigh import VerdictPanel, tier_of_price
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup, Choice, Tick
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import AmountField, WeightField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import TextField
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Hint
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet


class CalculatorCard(Card):
    """Reads the fields as the step of a case does, and judges while staff type."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Look up the deviation"), self.tr("tables 1 and 2"))
        self._desk = desk
        self._suggested = ""
        self.form = Form(self)
        clear = LinkButton(self.tr("Clear"))
        clear.setObjectName("clear_weights")
        clear.clicked.connect(self._clear)
        self.add_action(clear)
        self.body.addLayout(self._fields())
        self._verdict = VerdictPanel()
        self._hint = Hint(self.tr("Price and both weights, and the answer stands here."))
        self.add(self._verdict)
        self.add(self._hint)
        self.body.addStretch()
        self.form.changed.connect(self._follow)
        self._clear()

    def _fields(self) -> QGridLayout:
        add = self.form.add
        goods = add(TextField("reweigh_goods", self.tr("Goods")))
        self._price = add(
            AmountField(
                "reweigh_price", self.tr("Unit price"), unit=self.tr("yuan/kg"), capitals=False
            )
        )
        self._tier = add(
            Choice("reweigh_tier", self.tr("Tier, by kind or by price"), options(Tier))
        )
        settled = add(WeightField("reweigh_settled", self.tr("Settled weight")))
        checked = add(WeightField("reweigh_checked", self.tr("Checked weight")))
        self._method = add(ChipGroup("reweigh_method", self.tr("Weighed with"), options(Method)))
        excluded = add(Tick("reweigh_excluded", self.tr("Live poultry, live fish or soaked goods")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.GAP)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(goods, 0, 0, top)
        grid.addWidget(self._price, 0, 1, top)
        grid.addWidget(self._tier, 1, 0, 1, 2)
        grid.addWidget(settled, 2, 0, top)
        grid.addWidget(checked, 2, 1, top)
        grid.addWidget(self._method, 3, 0, 1, 2)
        grid.addWidget(excluded, 4, 0, 1, 2)
        return grid

    def _clear(self) -> None:
        self.form.clear()
        self._suggested = ""
        self._method.restore(Method.HIGHER.value)
        self._follow()

    def _follow(self) -> None:
        self._suggest_tier()
        metal = self._tier.raw() in METALS
        self._price.setVisible(not metal)
        wp = self._desk.workplace
        values = self.form.values()
        goods = str(values["reweigh_goods"]).strip() or "—"
        price = "" if metal else values["reweigh_price"]
        typed = {**values, "reweigh_goods": goods, "reweigh_price": price}
        sheet = Sheet(values=typed, today=wp.today)
        slip = steps.reweigh(sheet, at=wp.now(), by=wp.on_duty)
        self._verdict.show_slip(slip)
        self._hint.setVisible(slip is None)

    def _suggest_tier(self) -> None:
        """The tier that the price names, until staff choose another."""
        if self._tier.raw() != self._suggested:
            return
        try:
            tier = tier_of_price(self._price.value())
        except RuleViolation:
            return
        self._suggested = tier.value if tier else ""
        self._tier.restore(self._suggested)
