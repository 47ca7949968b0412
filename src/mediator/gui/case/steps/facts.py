"""核实事实: both statements, the re-weigh with its verdict, and the evidence."""

from collections.abc import Sequence
from dataclasses import replace

from mediator.domain.case.claim import Nature
from mediator.domain.case.outcomes import EvidenceKind, Facts
from mediator.domain.case.parties import Side
from mediator.domain.case.scale import Method, Reweigh, Tier
from mediator.domain.errors import RuleViolation
from mediator.gui.case.body import StepBody
from mediator.gui.case.steps.answers import yes_no
from mediator.gui.case.steps.reweigh import VerdictPanel, tier_of_price
from mediator.gui.case.steps.sections import SectionHead
from mediator.gui.forms.choices import Choice, Option, Tick
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import AmountField, WeightField
from mediator.gui.forms.options import options
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values

_NARROW = 160


class FactsBody(StepBody):
    """What was looked into; the fair scale stands first where weight is disputed."""

    def build(self) -> None:
        self._suggested = ""
        self._opened = False
        self._chosen = False
        weighing = self.scene.dispute.intake.nature is Nature.MEASUREMENT
        if weighing:
            self._build_scale()
        self._build_statements()
        if not weighing:
            self._build_scale()
        self._build_evidence()

    def start(self) -> Values:
        intake = self.scene.dispute.intake
        if intake.nature is not Nature.MEASUREMENT:
            return {"reweigh_method": Method.HIGHER.value}
        serial = self.scene.scales[0].serial if self.scene.scales else ""
        return {
            "reweigh_goods": intake.purchase.goods,
            "reweigh_method": Method.HIGHER.value,
            "reweigh_scale": serial,
        }

    def follow(self) -> None:
        self._open_scale()
        self._suggest_tier()
        sheet = Sheet(values=self.form.values(), today=self.scene.today)
        self._verdict.show_slip(self._slip(sheet) if not self._unweighed() else None)

    def read(self, sheet: Sheet) -> Facts:
        desk = self.scene.desk
        at, by = desk.workplace.now(), desk.workplace.on_duty
        found = steps.facts(sheet, at=at, by=by, scales=self.scene.scales)
        return replace(found, reweighs=tuple(self._as_weighed(slip) for slip in found.reweighs))

    def freeze(self) -> None:
        self._open.hide()
        self._scale_head.setVisible(not self._unweighed())

    def _build_statements(self) -> None:
        self.beside(
            LongText("consumer_says", self.tr("What the consumer says"), lines=4),
            LongText("stall_says", self.tr("What the stall says"), lines=4),
        )
        self.put(LongText("agreed", self.tr("What both accept (may stay empty)"), lines=2))
        self.put(
            yes_no(
                "prices_marked",
                self.tr("Are prices marked as they should be? (where it matters)"),
                yes=self.tr("yes"),
                no=self.tr("no"),
            )
        )

    def _build_scale(self) -> None:
        self._scale_head = SectionHead(
            Icon.SCALE, self.tr("Fair scale"), self.tr("weighing rules for retail goods, table 1")
        )
        self.column.addWidget(self._scale_head)
        self._open = QuietButton(self.tr("Weigh again on the fair scale"), Icon.SCALE)
        self._open.setObjectName("open_reweigh")
        self._open.clicked.connect(self._begin_weighing)
        self._scale_head.add_action(self._open)
        goods = TextField("reweigh_goods", self.tr("Goods"))
        self._price = AmountField(
            "reweigh_price", self.tr("Unit price"), unit=self.tr("yuan/kg"), capitals=False
        )
        settled = WeightField("reweigh_settled", self.tr("Settled weight"))
        checked = WeightField("reweigh_checked", self.tr("Checked weight"))
        self.beside(goods, self._price, settled, checked, stretches=(5, 4, 4, 4))
        self._tier = Choice("reweigh_tier", self.tr("Tier, by kind or by price"), options(Tier))
        self._tier.changed.connect(self._note_choice)
        method = Choice("reweigh_method", self.tr("Weighed with"), options(Method))
        scale = Choice("reweigh_scale", self.tr("Check scale"), self._scales())
        excluded = Tick("reweigh_excluded", self.tr("Live poultry, live fish or soaked goods"))
        self.beside(self._tier, method, stretches=(5, 4))
        self.beside(scale, excluded, stretches=(5, 4))
        self._verdict = VerdictPanel()
        self.column.addWidget(self._verdict)
        self._scale_parts: tuple[Field, ...] = (
            goods, self._price, settled, checked, self._tier, method, scale, excluded
        )  # fmt: skip

    def _build_evidence(self) -> None:
        self.column.addWidget(SectionHead(Icon.ATTACH, self.tr("Evidence")))
        self.put(
            Rows(
                "evidence",
                self.tr("What was shown, and by whom"),
                row="evidence",
                make=self._evidence_row,
                add=self.tr("Add a piece of evidence"),
            )
        )

    def _evidence_row(self) -> Sequence[Field]:
        kind = Choice("kind", self.tr("Kind"), options(EvidenceKind))
        kind.restore(EvidenceKind.VOUCHER.value)
        title = TextField("title", self.tr("What it is"))
        given_by = Choice("given_by", self.tr("Given by"), options(Side))
        given_by.restore(Side.CONSUMER.value)
        for narrow in (kind, given_by):
            narrow.setMaximumWidth(_NARROW)
        return (kind, title, given_by)

    def _scales(self) -> tuple[Option, ...]:
        facts = self.scene.dispute.facts
        used = [slip.scale_serial for slip in facts.reweighs] if facts else []
        known = [scale.serial for scale in self.scene.scales if scale.retired_on is None]
        return tuple((serial, serial) for serial in dict.fromkeys([*known, *filter(None, used)]))

    def _begin_weighing(self) -> None:
        self._opened = True
        self.follow()
        self.form.go_to("reweigh_goods")

    def _open_scale(self) -> None:
        """The scale's fields stand open where weight is disputed, or once somebody asks."""
        weighing = self.scene.dispute.intake.nature is Nature.MEASUREMENT
        opened = weighing or self._opened or not self._unweighed()
        self._open.setVisible(not opened)
        for part in self._scale_parts:
            self.want(part, wanted=opened)

    def _unweighed(self) -> bool:
        values = self.form.values()
        return not any(
            str(values.get(name, "")).strip() for name in ("reweigh_settled", "reweigh_checked")
        )

    def _note_choice(self) -> None:
        self._chosen = True

    def _suggest_tier(self) -> None:
        """Choose the tier that the price names until staff choose another."""
        if self._chosen or self._tier.raw() not in {"", self._suggested}:
            return
        tier = tier_of_price(self._price_typed())
        self._suggested = tier.value if tier else ""
        self._tier.restore(self._suggested)

    def _price_typed(self) -> int | None:
        try:
            return self._price.value()
        except RuleViolation:
            return None

    def _slip(self, sheet: Sheet) -> Reweigh | None:
        workplace = self.scene.desk.workplace
        at, by = workplace.now(), workplace.on_duty
        return steps.reweigh(sheet, at=at, by=by, scales=self.scene.scales)

    def _as_weighed(self, slip: Reweigh) -> Reweigh:
        """A weighing that was not changed keeps the time and the person of then."""
        facts = self.scene.dispute.facts
        kept = [
            before
            for before in (facts.reweighs if facts else ())
            if replace(
                slip,
                on=before.on,
                by=before.by,
                division_mg=before.division_mg,
                scale_due_on=before.scale_due_on,
            )
            == before
        ]
        return kept[0] if kept else slip
