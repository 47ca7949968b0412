"""The reports page: choose a period, reconcile, look, annotate, lock and export."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.month import behind
from mediator.domain.month.reconcile import Mismatch
from mediator.domain.values import periods
from mediator.domain.values.periods import Period
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.page import Page
from mediator.gui.papers.preview import open_preview
from mediator.gui.reports.export import ExportCard
from mediator.gui.reports.figures import Charts, Tiles
from mediator.gui.reports.indicators import IndicatorsCard
from mediator.gui.reports.kit import KitCard
from mediator.gui.reports.mismatches import mismatch_banner
from mediator.gui.reports.notes import NotesCard
from mediator.gui.reports.period import PeriodChooser
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from mediator.gui.widgets.cards import WrappingHeader, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.tags import StateTag
from mediator.services import reporting, stations
from mediator.services.reporting import Month


class ReportsPage(Page):
    """One period at a time, counted anew whenever the records change."""

    section = "reports"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._period: Period | None = None
        self._month: Month | None = None
        self._build_header()
        self._banners = QVBoxLayout()
        self._banners.setSpacing(tokens.SMALL)
        self.column.addLayout(self._banners)
        self._export = ExportCard(desk, self.tr("Lock and export"))
        self._export.hide()
        self.column.addWidget(self._export)
        self._kit = KitCard(desk)
        self._kit.hide()
        self.column.addWidget(self._kit)
        self.column.addWidget(scrolled(self._content()), 1)
        self._gather = LinkButton(self.tr("Inspection kit"))
        self._gather.setObjectName("inspection_kit")
        self._notes.add_below(self._gather)
        self._many = LinkButton(self.tr("Months of many stations"))
        self._many.setObjectName("many_stations")
        self._notes.add_below(self._many)
        self._listen()

    def title(self) -> str:
        return self.tr("Reports")

    def open(self, **shown: object) -> None:
        period = shown.get("period")
        if isinstance(period, Period):
            self._period = period
        self.refresh()

    def refresh(self) -> None:
        wp, wanted = self._desk.workplace, self._period

        def load() -> Month:
            kind = stations.policy(wp).month_kind
            return reporting.month(wp, wanted or periods.containing(wp.today, kind))

        self._desk.tasks.read(self, load, done=self._show)

    def leave(self) -> None:
        self._notes.form.flush()

    def _build_header(self) -> None:
        self._header = WrappingHeader(self.tr("Monthly analysis"))
        self._chooser = PeriodChooser(lambda: self._desk.today)
        self._state = StateTag(Tone.MINE, "")
        self._figures = QuietButton(self.tr("See the figures"))
        self._figures.setObjectName("see_figures")
        self._figures.setCheckable(True)
        self._ledger = QuietButton(self.tr("Ledger"))
        self._ledger.setObjectName("ledger")
        self._preview = QuietButton(self.tr("Preview"))
        self._preview.setObjectName("preview")
        self._lock = PrimaryButton(self.tr("Lock and export"))
        self._lock.setObjectName("lock_and_export")
        self._header.add_tag(self._chooser)
        self._header.add_tag(self._state)
        for button in (self._figures, self._ledger, self._preview, self._lock):
            self._header.add_action(button)
        self.column.addWidget(self._header)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        self._tiles, self._charts, self._notes = Tiles(), Charts(), NotesCard(self._desk)
        column.addWidget(self._tiles)
        column.addWidget(Columns((self._charts, 2), (self._notes, 1)), 1)
        self._indicators = IndicatorsCard(self.tr("All figures"))
        column.addWidget(self._indicators)
        return content

    def _listen(self) -> None:
        self._chooser.chosen.connect(self._choose)
        self._tiles.chosen.connect(self._open_behind)
        self._indicators.chosen.connect(self._open_behind)
        self._charts.chosen.connect(lambda ids: self._desk.go("disputes", ids=ids))
        self._figures.toggled.connect(self._charts.show_tables)
        self._preview.clicked.connect(self._open_report)
        self._ledger.clicked.connect(self._open_ledger)
        self._lock.clicked.connect(self._ask_export)
        self._export.closed.connect(self._close_cards)
        self._gather.clicked.connect(self._ask_kit)
        self._many.clicked.connect(lambda: self._desk.go("collected"))
        self._kit.closed.connect(self._close_cards)
        self._export.locked.connect(self.refresh)

    def _choose(self, period: Period) -> None:
        self._notes.form.flush()
        self._period = period
        self._export.hide()
        self._kit.hide()
        self._lock.show()
        self.refresh()

    def _show(self, month: Month) -> None:
        self._month, self._period = month, month.period
        self._chooser.offer(month.limits.policy.month_kind, month.period)
        locked = month.locked is not None
        words = self.tr("Locked") if locked else self.tr("Not locked")
        self._state.show_state(Tone.DONE if locked else Tone.MINE, words)
        self._lock.set_words(self.tr("Export") if locked else self.tr("Lock and export"))
        self._tiles.show_month(month)
        self._charts.show_month(month)
        self._indicators.show_figures(month.triple)
        asked = month.limits.policy.asked
        self._notes.show_notes(month.period, month.notes, locked=locked, asked=asked)
        self._show_banners(month)

    def _show_banners(self, month: Month) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for mismatch in month.mismatches:
            self._banners.addWidget(mismatch_banner(mismatch, self._open_mismatch))
        if month.corrections:
            words = self.tr("{count} corrections to the last report are listed on this one.")
            self._banners.addWidget(Banner(Tone.MINE, words.format(count=len(month.corrections))))

    def _open_behind(self, figure: str) -> None:
        if self._month is not None:
            rows = behind.cases(self._month.triple.counting, figure)
            self._desk.go("disputes", ids=tuple(row.dispute_id for row in rows))

    def _open_mismatch(self, mismatch: Mismatch) -> None:
        if self._month is not None:
            wanted = set(mismatch.numbers)
            rows = self._month.rows
            ids = tuple(row.dispute_id for row in rows if row.number in wanted)
            self._desk.go("disputes", ids=ids)

    def _open_report(self) -> None:
        period, wp = self._period, self._desk.workplace
        if period is not None:
            self._notes.form.flush()
            open_preview(
                self._desk,
                self,
                make=lambda: reporting.preview(wp, period),
                name=f"{period.label}-report",
                title=self.tr("Monthly analysis"),
            )

    def _open_ledger(self) -> None:
        period, wp = self._period, self._desk.workplace
        if period is not None:
            open_preview(
                self._desk,
                self,
                make=lambda: reporting.ledger_preview(wp, period),
                name=f"{period.label}-ledger",
                title=self.tr("Ledger"),
            )

    def _ask_export(self) -> None:
        if self._month is None:
            return
        self._notes.form.flush()
        month = self._month
        over = self._desk.today >= month.period.last
        self._lock.hide()  # One primary button a page.
        self._kit.hide()
        self._export.ask(month.period, locked=month.locked is not None, over=over)

    def _ask_kit(self) -> None:
        if self._month is not None:
            self._lock.hide()
            self._export.hide()
            self._kit.ask(self._month.period)

    def _close_cards(self) -> None:
        self._export.hide()
        self._kit.hide()
        self._lock.show()
        self._lock.setFocus()
