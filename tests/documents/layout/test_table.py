"""Forms and tables: nothing is cut off, heads come again, high rows part."""

import pytest

from mediator.documents.layout.blocks import form
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.stack import paginate
from mediator.documents.layout.table import FIGURE, HEAD, Cell, Ruled, Table
from mediator.documents.preview import extract_text, page_count

_MARKS = PageMarks(title="受理台账", station="东关农贸市场消费维权服务站")


def _ledger(rows: int, words: str = "猪后腿肉") -> Table:
    body = [[Cell(f"编{at:03d}"), Cell(words), Cell("58.80", FIGURE)] for at in range(rows)]
    return Table((1, 3, 1), body, heads=[[Cell(w, HEAD) for w in ("编号", "商品", "金额")]])


def _pages(table: Table, height: float = 677) -> list[Ruled]:
    pages = paginate([table.lay(456)], height)
    return [box for page in pages for box in page.boxes if isinstance(box, Ruled)]


def test_every_page_of_a_table_has_its_head() -> None:
    pages = extract_text(build([_ledger(80)], _MARKS))

    assert len(pages) == 3
    assert all("商品" in page for page in pages)
    assert sum(page.count("编0") for page in pages) == 80


def test_rows_are_not_parted_when_they_fit_the_next_page() -> None:
    parts = _pages(_ledger(30, "猪后腿肉结算与复秤不符" * 4))

    assert sum(len(part.rows) for part in parts) == 30
    assert all(part.height <= 677 for part in parts)


def test_a_row_of_twenty_thousand_characters_parts_without_loss() -> None:
    table = form(
        [[("姓名", "李某"), ("电话", "138")], [("内容", "缺斤短两" * 5000)], [("备注", "")]]
    )
    pdf = build([table], _MARKS)
    words = "".join(extract_text(pdf)).replace("\n", "")

    assert page_count(pdf) > 10
    assert sum(words.count(char) for char in "缺斤短两") == 20_000


def test_a_low_row_moves_whole() -> None:
    first, second = _pages(_ledger(3, "甲\n乙\n丙\n丁"), 24 + 69 + 69 + 50)

    assert (len(first.rows), len(second.rows)) == (2, 1)


def test_a_table_that_has_no_room_for_a_row_moves_whole() -> None:
    laid = _ledger(3).lay(456)

    assert laid.split(40) is None
    assert laid.split(laid.height) is None


def test_a_high_row_moves_when_not_even_two_of_its_lines_fit() -> None:
    laid = form([[("内容", "甲" * 600)]]).lay(456)

    assert laid.height > 120
    assert laid.split(30) is None


@pytest.mark.parametrize("pairs", [1, 2, 3])
def test_a_form_fills_the_width_whatever_a_row_holds(pairs: int) -> None:
    rows = [[("标签", "值")] * pairs, [("标签", "值")]]
    laid = form(rows).lay(456)

    assert [sum(cell.width for cell in row.cells) for row in laid.rows] == pytest.approx([456, 456])


def test_a_cell_grows_with_its_words() -> None:
    low, high = form([[("备注", "")], [("内容", "缺斤短两" * 30)]]).lay(456).rows

    assert low.height == 26
    assert high.height >= 4 * 15.5


def test_a_form_without_rows_draws_nothing() -> None:
    assert form([]).lay(456).height == 0
