"""Every figure of a period with how it is counted; each opens the cases behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal

from mediator.domain.month.figures import RATES, Figures
from mediator.domain.values.money import show
from mediator.gui import labels, tokens
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.tables import Column, Table, TableModel
from mediator.services.reporting import Triple

_CONTEXT: Final = "Indicators"

NAMES: Final[Mapping[str, str]] = {
    "registered": QT_TRANSLATE_NOOP("Indicators", "Registered (cases)"),
    "taken": QT_TRANSLATE_NOOP("Indicators", "Registered and accepted (cases)"),
    "refused": QT_TRANSLATE_NOOP("Indicators", "Refused (cases)"),
    "consultations": QT_TRANSLATE_NOOP("Indicators", "Consultations (cases)"),
    "handed_over_at_once": QT_TRANSLATE_NOOP("Indicators", "Handed over at once (cases)"),
    "untriaged": QT_TRANSLATE_NOOP("Indicators", "Not triaged yet (cases)"),
    "carried_in": QT_TRANSLATE_NOOP("Indicators", "Carried in (cases)"),
    "accepted": QT_TRANSLATE_NOOP("Indicators", "Accepted in the period (cases)"),
    "closed": QT_TRANSLATE_NOOP("Indicators", "Closed in the period (cases)"),
    "closed_of_accepted": QT_TRANSLATE_NOOP("Indicators", "Accepted and closed (cases)"),
    "open_at_end": QT_TRANSLATE_NOOP("Indicators", "Open at the end (cases)"),
    "closing_rate": QT_TRANSLATE_NOOP("Indicators", "Closing rate"),
    "cumulative_rate": QT_TRANSLATE_NOOP("Indicators", "Cumulative closing rate"),
    "on_time": QT_TRANSLATE_NOOP("Indicators", "Closed on time (cases)"),
    "late": QT_TRANSLATE_NOOP("Indicators", "Late (cases)"),
    "on_time_rate": QT_TRANSLATE_NOOP("Indicators", "On-time rate"),
    "settled": QT_TRANSLATE_NOOP("Indicators", "Settled (cases)"),
    "failed": QT_TRANSLATE_NOOP("Indicators", "Not settled (cases)"),
    "self_settled": QT_TRANSLATE_NOOP("Indicators", "Settled by themselves (cases)"),
    "withdrawn": QT_TRANSLATE_NOOP("Indicators", "Withdrawn (cases)"),
    "handed_over": QT_TRANSLATE_NOOP("Indicators", "Handed over (cases)"),
    "settlement_rate": QT_TRANSLATE_NOOP("Indicators", "Settlement rate"),
    "resolved": QT_TRANSLATE_NOOP("Indicators", "Accepted and resolved (cases)"),
    "resolution_rate": QT_TRANSLATE_NOOP("Indicators", "Resolution rate"),
    "answered_in_time": QT_TRANSLATE_NOOP("Indicators", "Answered when agreed (cases)"),
    "answered_late": QT_TRANSLATE_NOOP("Indicators", "Answered late (cases)"),
    "answer_rate": QT_TRANSLATE_NOOP("Indicators", "Rate of answers in time"),
    "disputed_fen": QT_TRANSLATE_NOOP("Indicators", "In dispute (yuan)"),
    "recovered_fen": QT_TRANSLATE_NOOP("Indicators", "Recovered losses (yuan)"),
    "increased": QT_TRANSLATE_NOOP("Indicators", "Increased compensation (cases)"),
    "increased_fen": QT_TRANSLATE_NOOP("Indicators", "Increased compensation (yuan)"),
    "advances": QT_TRANSLATE_NOOP("Indicators", "Advance payments (cases)"),
    "advances_fen": QT_TRANSLATE_NOOP("Indicators", "Advance payments (yuan)"),
    "advances_back_fen": QT_TRANSLATE_NOOP("Indicators", "Advances that came back (yuan)"),
    "advance_back_rate": QT_TRANSLATE_NOOP("Indicators", "Rate of advances that came back"),
    "reweighs": QT_TRANSLATE_NOOP("Indicators", "Re-weighs on the fair scale"),
    "reweighs_exceeded": QT_TRANSLATE_NOOP("Indicators", "Re-weighs beyond tolerance"),
    "reopened": QT_TRANSLATE_NOOP("Indicators", "Mediated again (cases)"),
    "overridden": QT_TRANSLATE_NOOP("Indicators", "Filed with something open (cases)"),
    "imported": QT_TRANSLATE_NOOP("Indicators", "Taken from old ledgers (cases)"),
    "asked": QT_TRANSLATE_NOOP("Indicators", "Followed up (cases)"),
    "satisfied": QT_TRANSLATE_NOOP("Indicators", "Satisfied (cases)"),
    "satisfaction_rate": QT_TRANSLATE_NOOP("Indicators", "Satisfaction"),
}
"""In the order of the paper."""

FORMULAS: Final[Mapping[str, str]] = {
    "registered": QT_TRANSLATE_NOOP("Indicators", "with consultations"),
    "taken": QT_TRANSLATE_NOOP("Indicators", "registered in the period and accepted, be it later"),
    "accepted": QT_TRANSLATE_NOOP("Indicators", "accepted by a decision of the period"),
    "carried_in": QT_TRANSLATE_NOOP("Indicators", "open when the period began"),
    "closing_rate": QT_TRANSLATE_NOOP("Indicators", "accepted and closed in it ÷ accepted in it"),
    "cumulative_rate": QT_TRANSLATE_NOOP("Indicators", "closed in it ÷ (carried in + accepted)"),
    "on_time_rate": QT_TRANSLATE_NOOP(
        "Indicators", "closed within the term ÷ (closed + open beyond the term)"
    ),
    "settlement_rate": QT_TRANSLATE_NOOP(
        "Indicators",
        "settled ÷ (settled + not settled); withdrawn, settled by themselves, handed over and "
        "consultations are left out",
    ),
    "resolution_rate": QT_TRANSLATE_NOOP(
        "Indicators", "accepted and settled in it, also by themselves ÷ accepted in it"
    ),
    "answer_rate": QT_TRANSLATE_NOOP(
        "Indicators",
        "answered when agreed ÷ to be answered: the day agreed with the consumer, or asked for by "
        "the authority, lies in the period",
    ),
    "disputed_fen": QT_TRANSLATE_NOOP("Indicators", "the amounts of the cases accepted in it"),
    "recovered_fen": QT_TRANSLATE_NOOP(
        "Indicators",
        "of cases closed in it: refunds + compensation + goods made up or replaced + advances",
    ),
    "increased": QT_TRANSLATE_NOOP(
        "Indicators",
        "closed in it with compensation increased under Consumer Law 55 or Food Safety Law 148",
    ),
    "advances": QT_TRANSLATE_NOOP("Indicators", "paid first by the market in the period"),
    "advance_back_rate": QT_TRANSLATE_NOOP(
        "Indicators", "what came back until now, also from deposits ÷ advances of the period"
    ),
    "reweighs_exceeded": QT_TRANSLATE_NOOP(
        "Indicators", "short by more than the annexed tables allow"
    ),
    "reopened": QT_TRANSLATE_NOOP(
        "Indicators", "mediated again in it, as the agreement was not kept or it flared up"
    ),
    "overridden": QT_TRANSLATE_NOOP(
        "Indicators", "filed in it with something open, by the head's word"
    ),
    "imported": QT_TRANSLATE_NOOP(
        "Indicators", "of the registered; they count in all other figures"
    ),
    "satisfaction_rate": QT_TRANSLATE_NOOP("Indicators", "at least fairly satisfied ÷ asked"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A figure as the table shows it."""

    figure: str
    name: str
    now: str
    change: str
    yearly: str
    formula: str


class IndicatorsCard(Card):
    """All figures in a table; `chosen(figure)` asks for the cases behind one."""

    chosen = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._model: TableModel[_Line] = TableModel(
            (
                Column(title=self.tr("Figure"), text=lambda line: line.name, width=176),
                Column(
                    title=self.tr("Period"), text=lambda line: line.now, numeric=True, width=120
                ),
                Column(
                    title=self.tr("On the last"),
                    text=lambda line: line.change,
                    numeric=True,
                    width=116,
                ),
                Column(
                    title=self.tr("On last year"),
                    text=lambda line: line.yearly,
                    numeric=True,
                    width=116,
                ),
                Column(
                    title=self.tr("How it is counted"),
                    text=lambda line: line.formula,
                    soft=True,
                    width=0,
                ),
            )
        )
        self.table = Table(self._model, title)
        self.table.setObjectName("indicators")
        self.table.opened.connect(self._choose)
        self.add(self.table)

    def show_figures(self, triple: Triple) -> None:
        """Set all figures beside those of the companions."""
        self._model.show_rows([_line(figure, triple) for figure in NAMES])
        # As high as its rows: the page scrolls, not the table.
        heads = self.table.horizontalHeader().sizeHint().height()
        height = heads + self.table.verticalHeader().length()
        self.table.setFixedHeight(height + 2 * self.table.frameWidth() + tokens.SMALL)

    def _choose(self, line: object) -> None:
        if isinstance(line, _Line):
            self.chosen.emit(line.figure)


def _line(figure: str, triple: Triple) -> _Line:
    now = triple.figures
    return _Line(
        figure=figure,
        name=_said(NAMES[figure]),
        now=_shown(figure, now),
        change=_compared(figure, now, before=triple.previous),
        yearly=_compared(figure, now, before=triple.year_before),
        formula=_said(FORMULAS[figure]) if figure in FORMULAS else "",
    )


def _said(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)


def _shown(figure: str, figures: Figures) -> str:
    if figure in RATES:
        return labels.percent_text(getattr(figures, figure))
    value: int = getattr(figures, figure)
    return show(value) if figure.endswith("_fen") else str(value)


def _compared(figure: str, now: Figures, *, before: Figures) -> str:
    if figure in RATES:
        return labels.points_text(getattr(now, figure), getattr(before, figure))
    return labels.growth_text(getattr(now, figure), getattr(before, figure))
