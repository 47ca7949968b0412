"""The month's workbook, read back: words as text, figures as numbers, charts, pages to print."""

import io
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from mediator.documents import counts, indicators, ledgerlines, month_workbook, templates
from mediator.domain.dictionaries import Section
from mediator.domain.errors import DocumentProblem
from mediator.domain.month.figures import DetailCount
from mediator.domain.month.locked import MonthNotes
from mediator.domain.papers import LedgerPaper, MonthPaper
from tests.documents.months import BARE_MONTH, LEDGER, MONTH, MONTH_HEAD, counted, ledger, row
from tests.documents.pieces import HOSTILE, STATION

SAY = templates.load("v1", "month")


def _read(month: MonthPaper = MONTH, lines: LedgerPaper = LEDGER) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(month_workbook(month, lines)))


def _values(sheet: Worksheet) -> list[tuple[object, ...]]:
    return [tuple(cell for cell in line) for line in sheet.iter_rows(values_only=True)]


def test_there_are_five_sheets_that_print_on_a4() -> None:
    book = _read()

    assert book.sheetnames == ["汇总", "性质", "类别", "商户与分区", "台账"]
    for sheet in book:
        assert str(sheet.page_setup.paperSize) == "9"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.oddFooter.left.text == STATION.name
    assert book["台账"].page_setup.orientation == "landscape"
    assert book["台账"].print_title_rows == "$1:$1"


def test_no_cell_holds_a_formula_or_a_link() -> None:
    hostile = tuple(
        row(at, goods=words, stall_name=words, zone=words, handler=words, consumer=words)
        for at, words in enumerate((*HOSTILE, "https://example.cn/", "+1-2", "-2+3", "@x"))
    )
    notes = MonthNotes(analysis="=1+1", measures='=HYPERLINK("x")', advice="@SUM(A1)")
    book = _read(replace(MONTH, notes=notes), ledger(hostile))

    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert [cell.coordinate for cell in cells if cell.hyperlink] == []
    written = {cell.value for cell in cells}
    assert {*HOSTILE, "https://example.cn/", "+1-2", "-2+3", "@x", "=1+1"} <= written


def test_every_figure_stands_beside_how_it_is_counted() -> None:
    lines = {line[0]: line for line in _values(_read()["汇总"]) if line[0]}

    for each in indicators.indicators(MONTH, SAY):
        name, current, previous, change, year_before, yearly, formula = lines[each.name]
        for shown, value in (
            (each.current, current),
            (each.previous, previous),
            (each.year_before, year_before),
        ):
            plain = shown.replace(",", "")
            assert value == shown or Decimal(str(value)) == Decimal(plain)
        assert (name, change, yearly) == (each.name, each.change, each.yearly)
        assert (formula or "") == each.formula
    assert lines["本期受理（件）"][1] == MONTH.figures.accepted
    assert lines["争议金额（元）"][1] == MONTH.figures.disputed_fen / 100


def test_the_summary_says_who_reports_what_and_what_was_corrected() -> None:
    written = [line[0] for line in _values(_read()["汇总"])]

    assert f"编号：{MONTH.head.number}" in written
    assert MONTH.notes.analysis in written
    assert ("XC-2026-0095", "性质", "质量", "售后服务") in [
        line[:4] for line in _values(_read()["汇总"])
    ]


def test_a_draft_and_a_training_month_say_so() -> None:
    head = replace(MONTH_HEAD, number="", station=replace(STATION, training=True))
    written = [line[0] for line in _values(_read(replace(MONTH, head=head))["汇总"])]

    assert "编号：草稿（未锁定）" in written
    assert "演练数据，不得报送" in written


def test_counts_are_numbers_with_a_native_chart_over_them() -> None:
    book = _read()

    for name, found in (
        ("性质", counts.by_nature(MONTH.figures, SAY)),
        ("类别", counts.by_category(MONTH.figures, SAY)),
    ):
        sheet = book[name]
        assert _values(sheet)[1 : len(found) + 1] == [
            (each.key, each.cases, counts.share(each, MONTH.figures), each.amount_fen / 100)
            for each in found
        ]
        (chart,) = sheet._charts  # noqa: SLF001  The only way to a chart that was read.
        (series,) = chart.series
        cells = series.val.numRef.f.replace("'", "")
        assert cells == f"{name}!$B$2:$B${len(found) + 1}"
    assert len(book["商户与分区"]._charts) == 2  # noqa: SLF001


def test_all_stalls_and_zones_are_counted_not_only_the_first_five() -> None:
    written = {line[0] for line in _values(_read()["商户与分区"])}

    for found in (
        counts.by_stall(MONTH.figures, SAY),
        counts.by_zone(MONTH.figures, SAY),
        counts.by_source(MONTH.figures, SAY),
    ):
        assert {each.key for each in found} <= written


def test_the_ledger_sheet_has_every_line_with_sums_as_numbers() -> None:
    head, *lines = _values(_read()["台账"])
    columns = dict(zip(ledgerlines.COLUMNS, range(len(ledgerlines.COLUMNS)), strict=True))

    assert head[columns["consumer"]] == "投诉人"
    assert len(lines) == len(LEDGER.rows)
    for line, known in zip(lines, LEDGER.rows, strict=True):
        assert line[columns["number"]] == known.number
        assert line[columns["consumer"]] == known.consumer
        assert line[columns["amount"]] == (known.amount_fen or 0) / 100
        assert line[columns["recovered"]] == known.recovered_fen / 100


def test_a_month_without_cases_makes_a_workbook_without_charts() -> None:
    book = _read(BARE_MONTH, ledger(()))

    assert sum(len(sheet._charts) for sheet in book) == 0  # noqa: SLF001
    assert len(_values(book["台账"])) == 1


def test_a_station_name_with_an_ampersand_prints_in_the_footer() -> None:
    head = replace(MONTH_HEAD, station=replace(STATION, name="A&B站"))

    book = _read(replace(MONTH, head=head))
    assert "A&&B站" in str(book["汇总"].oddFooter.left.text)


def test_the_same_month_gives_the_same_bytes() -> None:
    assert month_workbook(MONTH, LEDGER) == month_workbook(MONTH, LEDGER)


def test_words_that_no_file_can_hold_are_refused() -> None:
    notes = MonthNotes(analysis="\ud800")

    with pytest.raises(DocumentProblem, match="text_unreadable"):
        month_workbook(replace(MONTH, notes=notes), LEDGER)


def test_own_items_stand_beneath_the_standard_ones_they_count_in() -> None:
    own = DetailCount(
        section=Section.CATEGORY, standard="food", key="1", name="猪肉", cases=2, amount_fen=117_60
    )
    month = replace(MONTH, figures=replace(MONTH.figures, by_detail=(own,)))
    plain, fine = (_values(_read(each)["类别"]) for each in (MONTH, month))
    (heads,) = [line for line in fine if line[0] == "其中：本站自设项目"]
    assert heads[1] == "件数"
    assert [line[:2] for line in fine if line[0] == "食品类：猪肉"] == [("食品类：猪肉", 2)]
    assert [line for line in plain if any(line)] == [line for line in fine if any(line)][:-2]


def test_a_chart_of_many_counts_draws_the_first_ten_and_says_so() -> None:
    many = tuple(
        row(at % 25, stall_number=f"A{at:02}", stall_name="摊", zone=f"{at}区") for at in range(12)
    )
    book = _read(replace(MONTH, figures=counted(many)), ledger(many))
    chart = book["商户与分区"]._charts[0]  # noqa: SLF001  The only way to a chart that was read.
    assert chart.series[0].val.numRef.f == "商户与分区!$B$2:$B$11"
    assert chart.title.tx.rich.p[0].r[0].t == "被投诉经营者前10位（件）"


def test_rates_stand_at_the_right_and_a_row_is_as_high_as_its_words() -> None:
    sheet = _read()["汇总"]
    lines = {str(line[0].value): line for line in sheet.iter_rows()}
    rate, long = lines["办结率"], lines["按时回复率"]
    assert [cell.alignment.horizontal for cell in rate[1:4]] == ["right"] * 3
    assert rate[6].alignment.horizontal is None
    heights = [sheet.row_dimensions[line[0].row].height for line in (rate, long)]
    assert heights == [18, 33]
