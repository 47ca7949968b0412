"""Sheets of a workbook: words as text so that none becomes a formula, figures as numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_CHART_ROWS = 20  # how many rows of the sheet a chart covers
_LINE = 15  # points
_NOTE_LINE = 62  # Chinese characters of a note beside each other

Value = str | int | Decimal


@dataclass(slots=True)
class Sheet:
    """A sheet being filled from the top; words as text, sums of money with two decimals."""

    book: "Workbook"
    sheet: "Worksheet"
    last: int
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
        return cls(book, sheet, len(widths) - 1)

    def line(self, words: str, **look: object) -> None:
        """Write words over the whole width, as many lines high as they need."""
        style = self.book.add_format({"text_wrap": True, "valign": "top", **look})
        lines = sum(-(-len(part) // _NOTE_LINE) or 1 for part in words.split("\n"))
        self.sheet.set_row(self.at, _LINE * lines + 3)
        self.sheet.merge_range(self.at, 0, self.at, self.last, "", style)
        self.sheet.write_string(self.at, 0, words, style)
        self.at += 1

    def heads(self, words: Sequence[str]) -> None:
        """Write the heads of a table."""
        style = self.book.add_format(
            {"bold": True, "border": 1, "align": "center", "bg_color": "#EDF0F3"}
        )
        self._row(words, style, money=style)

    def rows(self, rows: Sequence[Sequence[Value]]) -> None:
        """Write the rows of a table."""
        words = self.book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        money = self.book.add_format({"border": 1, "num_format": "#,##0.00", "valign": "top"})
        for row in rows:
            self._row(row, words, money=money)

    def _row(self, row: Sequence[Value], words: "Format", *, money: "Format") -> None:
        for column, value in enumerate(row):
            if isinstance(value, str):
                self.sheet.write_string(self.at, column, value, words)
            else:
                style = money if isinstance(value, Decimal) else words
                self.sheet.write_number(self.at, column, value, style)
        self.at += 1

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
        self.sheet.insert_chart(self.at, 0, chart)
        self.at += _CHART_ROWS


def number(shown: str) -> Value:
    """A figure that was written for people as a number again; other words as they are."""
    plain = shown.replace(",", "")
    if plain.isdecimal():
        return int(plain)
    return Decimal(plain) if plain.replace(".", "", 1).isdecimal() else shown


def yuan(fen: int) -> Decimal:
    """A sum for a cell."""
    return Decimal(fen).scaleb(-2)
