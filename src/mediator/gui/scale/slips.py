"""Every weighing on the fair scale, newest first; each opens its case."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from mediator import wording
from mediator.domain.case.scale import Verdict
from mediator.domain.values import weight
from mediator.gui.case import phrases
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.cards import Card, EmptyState
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services.scales import Slip

_NUMBER, _GOODS, _VERDICT = 1, 2, 6
_LEAST_HEIGHT = 230


class SlipsCard(Card):
    """The list; `chosen(dispute_id)` on Enter."""

    chosen = Signal(int)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(self.tr("Weighed again"))
        self.add_action(Hint(self.tr("Newest first · Enter opens the case")))
        self._model: TableModel[Slip] = TableModel(_columns(today))
        self._table = FittedTable(
            self._model,
            self.tr("Weighed again"),
            shares={_GOODS: 1, _VERDICT: 3},  # English takes more words for it.
            spared=(_NUMBER,),
        )
        self._table.setObjectName("slips")
        self._table.opened.connect(lambda slip: self.chosen.emit(slip.dispute_id))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing was weighed again yet"),
                self.tr("Weigh within a case, in the step “Check facts”; the slip stands here."),
                icon=Icon.SCALE,
            )
        )
        self.add(self._stack, 1)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def show_slips(self, slips: tuple[Slip, ...]) -> None:
        """List these."""
        self._model.show_rows(slips)
        self._stack.setCurrentIndex(0 if slips else 1)


def _columns(today: Callable[[], date]) -> tuple[Column[Slip], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("SlipsCard", "When"),
            text=lambda slip: phrases.moment(slip.reweigh.on, today()),
            width=108,
        ),
        Column(
            title=translate("SlipsCard", "Case"),
            text=lambda slip: slip.number,
            soft=True,
            width=122,
        ),
        Column(
            title=translate("SlipsCard", "Goods"), text=lambda slip: slip.reweigh.goods, width=90
        ),
        Column(
            title=translate("SlipsCard", "Charged"),
            text=lambda slip: weight.show(slip.reweigh.settled_mg),
            numeric=True,
            width=82,
        ),
        Column(
            title=translate("SlipsCard", "Checked"),
            text=lambda slip: weight.show(slip.reweigh.checked_mg),
            numeric=True,
            width=82,
        ),
        Column(
            title=translate("SlipsCard", "Short"),
            text=lambda slip: weight.show(slip.reweigh.shortage_mg),
            numeric=True,
            width=76,
        ),
        Column(
            title=translate("SlipsCard", "Verdict"),
            text=lambda slip: _verdict(slip.reweigh.verdict),
            tone=lambda slip: _tone(slip.reweigh.verdict),
            width=146,
        ),
    )


def _tone(verdict: Verdict) -> Tone:
    match verdict:
        case Verdict.EXCEEDED:
            return Tone.LATE
        case Verdict.WITHIN:
            return Tone.DONE
        case Verdict.NOT_JUDGED_EXCLUDED | Verdict.NOT_JUDGED_BEYOND_TABLE:
            return Tone.WAIT


def _verdict(verdict: Verdict) -> str:
    """The words of the table; why something was not judged stands on the slip."""
    if verdict in {Verdict.EXCEEDED, Verdict.WITHIN}:
        return wording.name(verdict, language())
    return QCoreApplication.translate("SlipsCard", "not judged")
