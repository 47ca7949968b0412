"""What was collected from many stations as a workbook: sums with native charts, every finding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

from mediator import wording
from mediator.documents import counts, indicators, phrases, templates
from mediator.documents.templates import Template
from mediator.documents.worksheet import Sheet, Value, number, yuan
from mediator.domain.case.claim import Nature
from mediator.domain.collected.conclusion import Collected, Standing, StationSums
from mediator.domain.collected.verdicts import Gap, Judgement, Verdict
from mediator.domain.month.figures import Count, Figures

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_SHOWN: Final = (
    "registered",
    "accepted",
    "closed",
    "open_at_end",
    "closing_rate",
    "on_time_rate",
    "settlement_rate",
    "disputed_fen",
    "recovered_fen",
    "satisfaction_rate",
)
_ACCEPTED: Final = 1 + _SHOWN.index("accepted")  # its column, behind a name
_FIGURE: Final = 13  # width of a column in characters


def collected_workbook(found: Collected) -> bytes:
    """The xlsx of a collection; the same values give the same bytes, and no word is a formula."""
    from xlsxwriter import Workbook

    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": datetime(*found.on.timetuple()[:3], tzinfo=UTC)})
    maker = _Maker(book, found)
    maker.write_summary()
    maker.write_places()
    maker.write_kinds()
    maker.write_months()
    maker.write_crossed()
    maker.write_stations()
    maker.write_attention()
    book.close()
    return buffer.getvalue()


def said(judgement: Judgement) -> tuple[str, str]:
    """A verdict in a word or two, and what it means."""
    say = _wording()
    details = say.plain("apart").join(_detail(each) for each in judgement.details)
    verdict = judgement.verdict.value
    return say.plain(f"verdicts.{verdict}"), say.plain(f"reasons.{verdict}", details=details)


def said_of_gap(gap: Gap) -> tuple[str, str]:
    """The same of a month that is missing or does not fit."""
    say = _wording()
    return say.plain(f"gaps.{gap.value}"), say.plain(f"gap_reasons.{gap.value}")


def said_of_standing(standing: Standing) -> str:
    """How a station stands."""
    return _wording().plain(f"standings.{standing.value}")


def _wording() -> Template:
    return templates.load(templates.LATEST, "collected")


def _detail(name: str) -> str:
    """A figure by its name on papers; other details are words or codes already."""
    month = templates.load(templates.LATEST, "month")
    return month.plain(f"indicators.{name}") if month.has(f"indicators.{name}") else name


@dataclass(frozen=True, slots=True)
class _Maker:
    """The collection being written, sheet by sheet."""

    book: "Workbook"
    found: Collected

    @property
    def own(self) -> Template:
        """The wording that only this workbook has."""
        return _wording()

    @property
    def say(self) -> Template:
        """The wording of months."""
        return templates.load(templates.LATEST, "month")

    def write_summary(self) -> None:
        """汇总: what was asked, how many files were what, every figure."""
        found, own, sheet = self.found, self.own, self._sheet("summary", (30, 18, 56))
        sheet.line(own.plain("title"), bold=True)
        sheet.line(own.plain("span", span=phrases.span(found.period.first, found.period.last)))
        sheet.line(own.plain("made_on", day=phrases.day(found.on)))
        sound = sum(each.standing is Standing.SOUND for each in found.stations)
        lead = own.plain("stations_lead", stations=str(len(found.stations)), sound=str(sound))
        sheet.line(lead)
        sheet.line(own.plain("rule"))
        sheet.heads([own.plain(head) for head in ("verdict", "files", "reason")])
        sheet.rows([self._files(each) for each in Verdict if found.files.get(each)])
        sheet.at += 1
        sheet.heads([own.plain(head) for head in ("indicator", "value", "formula")])
        sheet.rows([self._figure(key) for key in self.say.keys("indicators")])

    def _files(self, verdict: Verdict) -> list[Value]:
        name, reason = said(Judgement(verdict=verdict, details=(phrases.DASH,)))
        return [name, self.found.files[verdict], reason]

    def _figure(self, key: str) -> list[Value]:
        say = self.say
        formula = say.plain(f"formula.{key}") if say.has(f"formula.{key}") else ""
        return [say.plain(f"indicators.{key}"), self._value(key, self.found.total), formula]

    def _value(self, key: str, figures: Figures) -> Value:
        return number(indicators.shown(key, figures, say=self.say))

    def write_places(self) -> None:
        """地区."""
        named = [(self._place(place), figures) for place, figures in self.found.places]
        self._write_table("places", named, caption="place")

    def write_months(self) -> None:
        """月份."""
        self._write_table("months", self.found.months, caption="month")

    def _place(self, place: str) -> str:
        return place or self.own.plain("elsewhere")

    def _write_table(self, key: str, rows: Sequence[tuple[str, Figures]], *, caption: str) -> None:
        sheet = self._sheet(key, (24, *(_FIGURE for _ in _SHOWN)), landscape=True)
        sheet.heads([self.own.plain(caption), *self._heads()])
        first = sheet.at
        sheet.rows([[name, *self._row(figures)] for name, figures in rows])
        sheet.rows([[self.say.plain("total"), *self._row(self.found.total)]])
        sheet.at += 1
        if rows:
            title = self.own.plain(f"chart_{key}")
            sheet.bars(range(first, first + len(rows)), title=title, column=_ACCEPTED)

    def _heads(self) -> list[str]:
        return [self.say.plain(f"indicators.{key}") for key in _SHOWN]

    def _row(self, figures: Figures) -> list[Value]:
        return [self._value(key, figures) for key in _SHOWN]

    def write_kinds(self) -> None:
        """性质, 类别 and 来源 of all stations, each with its chart."""
        total, say = self.found.total, self.say
        for key, found, chart in (
            ("natures", counts.by_nature(total, say), "chart_nature"),
            ("categories", counts.by_category(total, say), "chart_category"),
            ("sources", counts.by_source(total, say), "chart_source"),
        ):
            sheet = self._sheet(key, (30, 10, 10, 18))
            sheet.heads([*map(say.plain, ("name", "cases", "share", "amount"))])
            summed = [*found, counts.total(found, say)]
            sheet.rows([self._count(each) for each in summed])
            sheet.at += 1
            if found:
                sheet.bars(range(1, 1 + len(found)), title=self.own.plain(chart))

    def _count(self, each: Count) -> list[Value]:
        return [each.key, each.cases, counts.share(each, self.found.total), yuan(each.amount_fen)]

    def write_crossed(self) -> None:
        """地区和性质: the cases of each place by their nature."""
        sheet = self._sheet("crossed", (24, *(_FIGURE for _ in Nature)), landscape=True)
        sheet.heads([self.own.plain("place"), *map(wording.name, Nature)])
        for place, figures in self.found.places:
            cases = {each.key: each.cases for each in figures.by_nature}
            sheet.rows([[self._place(place), *(cases.get(each.value, 0) for each in Nature)]])

    def write_stations(self) -> None:
        """服务站: each with what it sent, what it owes and its sums."""
        sheet = self._sheet(
            "stations", (14, 28, 14, 10, 9, 18, 18, 18, 12, *(_FIGURE for _ in _SHOWN)),
            landscape=True,
        )  # fmt: skip
        heads = (
            *("code", "station", "place", "standing", "counted"),
            *("missing", "late_months", "odd", "refused"),
        )
        sheet.heads([*map(self.own.plain, heads), *self._heads()])
        sheet.sheet.freeze_panes(1, 2)
        sheet.sheet.repeat_rows(0)
        sheet.rows([self._station(each) for each in self.found.stations])

    def _station(self, each: StationSums) -> list[Value]:
        missing = (month for month, gap in each.gaps if gap is Gap.MISSING)
        odd = (month for month, gap in each.gaps if gap is not Gap.MISSING)
        return [
            each.member.code,
            each.member.name,
            self._place(each.member.place),
            said_of_standing(each.standing),
            len(each.counted),
            self._joined(missing),
            self._joined(each.late),
            self._joined(odd),
            len(each.refused),
            *self._row(each.figures),
        ]

    def _joined(self, words: Iterable[str]) -> str:
        return self.own.plain("apart").join(words)

    def write_attention(self) -> None:
        """需核实: every month that is missing or odd, every file that is not simply counted."""
        sheet = self._sheet("attention", (14, 14, 28, 10, 36, 60), landscape=True)
        heads = ("verdict", "code", "station", "month", "file", "reason")
        sheet.heads([self.own.plain(head) for head in heads])
        sheet.sheet.freeze_panes(1, 0)
        for each in self.found.stations:
            for month, gap in each.gaps:
                name, reason = said_of_gap(gap)
                sheet.rows([[name, each.member.code, each.member.name, month, "", reason]])
        names = {each.member.code: each.member.name for each in self.found.stations}
        for finding in self.found.findings:
            name, reason = said(finding.judgement)
            station = names.get(finding.code, "")
            sheet.rows([[name, finding.code, station, finding.month, finding.shown, reason]])

    def _sheet(self, key: str, widths: Sequence[float], *, landscape: bool = False) -> Sheet:
        span = f"{self.found.period.first}..{self.found.period.last}"
        footer = self.own.plain("footer", period=span)
        sheet = Sheet.new(self.book, self.own.plain(key), widths=widths, footer=footer)
        if landscape:
            sheet.sheet.set_landscape()
        return sheet
