"""公平秤: the slips, the register of check scales, and the table of deviations to look up."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.page import Page
from mediator.gui.scale.calculator import CalculatorCard
from mediator.gui.scale.checks import ChecksCard
from mediator.gui.scale.register import ScalesCard
from mediator.gui.scale.slips import SlipsCard
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.services import scales
from mediator.services.scales import Log, Slip

_LISTS_SHARE, _CALCULATOR_SHARE = 5, 3


class ScalePage(Page):
    """The verdict is that of the tables and no more: 超过 or 未超过附表负偏差."""

    section = "scale"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._slips = SlipsCard(lambda: desk.today)
        self._scales = ScalesCard(desk)
        self._checks = ChecksCard(desk)
        self._calculator = CalculatorCard(desk)
        self.column.addWidget(PageHeader(self.tr("Fair scale")))
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self._slips, 1)
        column.addWidget(self._scales, 1)
        column.addWidget(self._checks, 1)
        blocks = Columns((lists, _LISTS_SHARE), (self._calculator, _CALCULATOR_SHARE))
        self.column.addWidget(scrolled(blocks), 1)
        self._slips.chosen.connect(lambda case: desk.go("case", dispute_id=case))

    def title(self) -> str:
        return self.tr("Fair scale")

    def refresh(self) -> None:
        wp = self._desk.workplace

        def load() -> tuple[tuple[Slip, ...], Log]:
            return scales.slips(wp), scales.log(wp)

        self._desk.tasks.read(self, load, done=self._show)

    def leave(self) -> None:
        self._scales.entry.form.flush()

    def _show(self, found: tuple[tuple[Slip, ...], Log]) -> None:
        slips, log = found
        self._slips.show_slips(slips)
        self._scales.show_log(log)
        self._checks.show_log(log)
