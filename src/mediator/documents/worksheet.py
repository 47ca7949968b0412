"""Sheets of a workbook: words as text so that none becomes a formula, figures as numbers."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_CHART_ROWS = 20  # how many rows of the sheet a chart of up to ten bars covers
_BARS, _CHART_HIGH, _BAR_HIGH = 10, 288, 20  # pixels
_LINE = 15  # points
_WRAPPED = {"text_wrap": True, "valign": "vcenter"}
_FIGURE = re.compile(r"—|[+-]?[0-9.]+(%|百分点)(（[0-9/]+）)?")
_NARROW = 0x2E7F  # the last code before the Chinese characters
_NOTE_LINE = 62  # Chinese characters of a note beside each other

Value = str | int | Decimal


@dataclass(slots=True)
class Sheet:
    """A sheet being filled from the top; words as text, sums of money with two decimals."""

    book: "Workbook"
    sheet: "Worksheet"
    widths: tuple[float, ...]
    at: int = 0

    @classmethod
    def new(cls, book: "Workbook", name: str, *, widths: Sequence[float], footer: str) -> "Sheet":
        """An empty sheet that prints on A4, as wide as one page; widths in characters."""
        sheet = book.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.8, right=0.5, top=0.7, bottom=0.8)
        sheet.set_footer(footer)
        return cls(book, sheet, tuple(widths))

    def line(self, words: str, **look: object) -> None:
        """Write words over the whole width, as many lines high as they need."""
        style = self.book.add_format({"text_wrap": True, "valign": "top", **look})
        lines = sum(-(-len(part) // _NOTE_LINE) or 1 for part in words.split("\n"))
        self.sheet.set_row(self.at, _LINE * lines + 3)
        self.sheet.merge_range(self.at, 0, self.at, len(self.widths) - 1, "", style)
        self.sheet.write_string(self.at, 0, words, style)
        self.at += 1

    def heads(self, words: Sequence[str]) -> None:
        """Write the heads of a table."""
        style = self.book.add_format(
            {"bold": True, "border": 1, "align": "center", "bg_color": "#EDF0F3", **_WRAPPED}
        )
        self._row(words, style, money=style, figures=style)

    def rows(self, rows: Sequence[Sequence[Value]]) -> None:
        """Write the rows of a table; rates and changes stand at the right, like numbers."""
        words = self.book.add_format({"border": 1, **_WRAPPED})
        money = self.book.add_format({"border": 1, "num_format": "#,##0.00", **_WRAPPED})
        figures = self.book.add_format({"border": 1, "align": "right", **_WRAPPED})
        for row in rows:
            self._row(row, words, money=money, figures=figures)

    def _row(
        self, row: Sequence[Value], words: "Format", *, money: "Format", figures: "Format"
    ) -> None:
        # Not every program that opens the file makes a row as high as its words.
        self.sheet.set_row(self.at, _LINE * self._lines(row) + 3)
        for column, value in enumerate(row):
            if isinstance(value, str):
                style = figures if _FIGURE.fullmatch(value) else words
                self.sheet.write_string(self.at, column, value, style)
            else:
                style = money if isinstance(value, Decimal) else words
                self.sheet.write_number(self.at, column, value, style)
        self.at += 1

    def _lines(self, row: Sequence[Value]) -> int:
        """How many lines the fullest cell needs."""
        cells = zip(row, self.widths, strict=False)
        needed = (_lines(cell, width) for cell, width in cells if isinstance(cell, str))
        return max(needed, default=1)

    def bars(self, rows: range, *, title: str, column: int = 1) -> None:
        """A bar chart of a column of some rows, the first row on top."""
        chart = self.book.add_chart({"type": "bar"})
        name = self.sheet.get_name()
        chart.add_series(
            {
                "categories": [name, rows[0], 0, rows[-1], 0],
                "values": [name, rows[0], column, rows[-1], column],
                "data_labels": {"value": True},
                "gap": 60,
            }
        )
        chart.set_title({"name": title, "name_font": {"size": 12}})
        chart.set_legend({"none": True})
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
        more = max(len(rows) - _BARS, 0)  # Each bar keeps room for its name and its figure.
        chart.set_size({"height": _CHART_HIGH + more * _BAR_HIGH})
        self.sheet.insert_chart(self.at, 0, chart)
        self.at += _CHART_ROWS + more


def _lines(words: str, width: float) -> int:
    """How many lines words take up in a column; a Chinese character is as wide as two digits."""
    if len(words) * 2 <= width and "\n" not in words:
        return 1
    taken = (len(part) + sum(ord(each) > _NARROW for each in part) for part in words.split("\n"))
    return sum(max(1, math.ceil((each + 1) / width)) for each in taken)


def number(shown: str) -> Value:
    """A figure that was written for people as a number again; other words as they are."""
    plain = shown.replace(",", "")
    if plain.isdecimal():
        return int(plain)
    return Decimal(plain) if plain.replace(".", "", 1).isdecimal() else shown


def yuan(fen: int) -> Decimal:
    """A sum for a cell."""
    return Decimal(fen).scaleb(-2)
