"""The month as a workbook: figures, tables with native charts, the masked ledger; no formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from mediator.documents import counts, indicators, ledgerlines, phrases, templates
from mediator.documents.templates import Template
from mediator.documents.worksheet import Sheet, Value, number, yuan
from mediator.domain.dictionaries import Section
from mediator.domain.errors import DocumentProblem
from mediator.domain.month.chart import MOST
from mediator.domain.month.figures import Count
from mediator.domain.papers import LedgerPaper, MonthPaper
from mediator.domain.values.clock import as_utc, local_day

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_SUMMARY = (24, 18, 14, 14, 14, 14, 46)  # widths in characters, as for all sheets
_COUNTS = (30, 10, 10, 18)
_WIDTHS = {
    "position": 5,
    "number": 13,
    "consumer": 8,
    "stall": 14,
    "stall_number": 7,
    "handler": 8,
    "goods": 14,
    "remedies": 14,
    "agreement": 18,
    "remarks": 30,
    "nature": 10,
    "decision": 10,
    "deadline_class": 8,
    "on_time": 10,
    "performance": 10,
    "satisfaction": 9,
}
_USUAL = 12


def month_workbook(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """The xlsx of a month; the same values give the same bytes.

    Every word is written as text, so that none becomes a formula or a link; figures are numbers.

    Raises:
        DocumentProblem: `text_unreadable` for a lone surrogate.
    """
    from xlsxwriter import Workbook

    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": as_utc(month.head.made_at).replace(tzinfo=None)})
    maker = _Maker(book, month, ledger)
    try:
        maker.write_summary()
        maker.write_counts()
        maker.write_stalls()
        maker.write_ledger()
        book.close()
    except UnicodeEncodeError as unreadable:
        raise DocumentProblem("text_unreadable") from unreadable
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Maker:
    """The month being written, sheet by sheet."""

    book: "Workbook"
    month: MonthPaper
    ledger: LedgerPaper

    @property
    def say(self) -> Template:
        """The wording of the month."""
        return templates.load(self.month.head.template, "month")

    @property
    def own(self) -> Template:
        """The wording that only the workbook has."""
        return templates.load(self.month.head.template, "workbook")

    def write_summary(self) -> None:
        """汇总: who reports what, every figure with how it is counted, notes, corrections."""
        sheet = self._sheet("summary", _SUMMARY, landscape=True)
        title, *rest = _filing(self.month, self.say, own=self.own)
        sheet.line(title, bold=True, font_size=14)
        for words in rest:
            sheet.line(words)
        heads = ("indicator", "current", "previous", "change", "year_before", "yearly")
        sheet.heads([*map(self.say.plain, heads), self.own.plain("formula")])
        sheet.rows([_figure_row(each) for each in indicators.indicators(self.month, self.say)])
        sheet.line(self.say.plain("comparison"))
        if self.month.notes.cases:
            sheet.line(self.say.plain("cases_told"), bold=True)
            sheet.line(self.month.notes.cases)
        for key in ("analysis", "measures", "advice"):
            sheet.line(self.say.plain(key), bold=True)
            sheet.line(getattr(self.month.notes, key) or self.say.plain("not_written"))
        if own := self.month.notes.own_figures():
            sheet.line(self.say.plain("own_figures"), bold=True)
            sheet.rows([[name, value] for name, value in own])
        self._write_corrections(sheet)

    def _write_corrections(self, sheet: Sheet) -> None:
        sheet.line(self.say.plain("corrections"), bold=True)
        if not self.month.corrections:
            sheet.line(self.say.plain("corrections_none"))
            return
        heads = ("number", "field", "before", "after")
        sheet.heads([self.say.plain(f"correction_{head}") for head in heads])
        columns = ledgerlines.wording_of(self.ledger)
        sheet.rows([ledgerlines.correction(each, columns) for each in self.month.corrections])

    def write_counts(self) -> None:
        """性质 and 类别, each with its chart."""
        figures, say = self.month.figures, self.say
        nature, category = counts.by_nature(figures, say), counts.by_category(figures, say)
        for key, section, found in (
            ("nature", Section.NATURE, nature),
            ("category", Section.CATEGORY, category),
        ):
            sheet = self._sheet(key, _COUNTS)
            self._write_table(
                sheet, found, chart=counts.chart_title(f"chart_{key}", found, say=say)
            )
            self._write_details(sheet, section)

    def write_stalls(self) -> None:
        """商户与分区: all stalls, all zones and all sources."""
        figures, say, own = self.month.figures, self.say, self.own
        sheet = self._sheet("stalls", _COUNTS)
        stalls, zones = counts.by_stall(figures, say), counts.by_zone(figures, say)
        self._write_table(
            sheet,
            stalls,
            chart=counts.chart_title("chart_stalls", stalls, say=own),
            caption=own.plain("stall"),
        )
        self._write_table(
            sheet,
            zones,
            chart=counts.chart_title("chart_zones", zones, say=own),
            caption=say.plain("name_stall_zone"),
        )
        self._write_table(sheet, counts.by_source(figures, say), caption=say.plain("name_source"))
        self._write_details(sheet, Section.SOURCE)

    def write_ledger(self) -> None:
        """台账: every line, consumers masked, heads on every printed page."""
        say = ledgerlines.wording_of(self.ledger)
        widths = [_WIDTHS.get(key, _USUAL) for key in ledgerlines.COLUMNS]
        sheet = self._sheet("ledger", widths, landscape=True)
        sheet.heads([say.plain(f"columns.{key}") for key in ledgerlines.COLUMNS])
        sheet.sheet.freeze_panes(1, 3)
        sheet.sheet.repeat_rows(0)
        sheet.rows(
            [
                [_cell(key, line[key]) for key in ledgerlines.COLUMNS]
                for line in ledgerlines.lines(self.ledger)
            ]
        )

    def _write_table(
        self, sheet: Sheet, found: list[Count], *, chart: str = "", caption: str = ""
    ) -> None:
        """A table of counts, and its chart below it if it has a title."""
        first = sheet.at + 1
        summed = [*found, *([counts.total(found, self.say)] if found else [])]
        self._write_rows(sheet, summed, caption=caption or self.say.plain("name"))
        if chart and found:
            sheet.bars(range(first, first + min(len(found), MOST)), title=chart)

    def _write_rows(self, sheet: Sheet, found: list[Count], *, caption: str) -> None:
        sheet.heads([caption, *map(self.say.plain, ("cases", "share", "amount"))])
        sheet.rows(
            [
                (c.key, c.cases, counts.share(c, self.month.figures), yuan(c.amount_fen))
                for c in found
            ]
        )
        sheet.at += 1

    def _write_details(self, sheet: Sheet, section: Section) -> None:
        """The items of the station's own, each beneath the standard one it is counted in."""
        found = counts.by_detail(self.month.figures, section)
        if found:
            self._write_rows(sheet, found, caption=self.own.plain("details"))

    def _sheet(self, key: str, widths: Sequence[float], *, landscape: bool = False) -> Sheet:
        """A new sheet that prints on A4, as wide as one page."""
        head, period = self.month.head, self.month.figures.period
        names = {"station": head.station.name, "period": period.label}
        escaped = {name: value.replace("&", "&&") for name, value in names.items()}
        footer = self.own.plain("footer", **escaped)
        sheet = Sheet.new(self.book, self.own.plain(key), widths=widths, footer=footer)
        if landscape:
            sheet.sheet.set_landscape()
        return sheet


def _filing(month: MonthPaper, say: Template, *, own: Template) -> list[str]:
    """Who reports, for which days, under which number."""
    head, period = month.head, month.figures.period
    made_on = phrases.day(local_day(head.made_at))
    return [
        say.plain(f"title_{period.kind.value}"),
        *([own.plain("training")] if head.station.training else []),
        say.plain("period", span=phrases.span(period.first, period.last)),
        f"{own.plain('station')}：{head.station.name}",
        f"{own.plain('number')}：{head.number or own.plain('draft')}",
        f"{say.plain('by')}：{head.by}　　{say.plain('made_on')}：{made_on}",
    ]


def _figure_row(each: indicators.Indicator) -> list[Value]:
    """Counts and sums as numbers, rates and changes as words."""
    values = (each.current, each.previous, each.year_before)
    current, previous, year_before = (number(value) for value in values)
    return [each.name, current, previous, each.change, year_before, each.yearly, each.formula]


def _cell(key: str, words: str) -> Value:
    """The position and the sums of a ledger line as numbers, all else as words."""
    return number(words) if key in {"position", "amount", "recovered"} else words
