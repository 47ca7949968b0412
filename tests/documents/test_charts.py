"""Charts on papers."""

import pytest

from mediator.documents.charts import ChartBlock
from mediator.documents.layout.blocks import text_block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.preview import extract_text
from mediator.domain.month.chart import Chart, ChartKind

_MARKS = PageMarks(title="月研判分析表", station="东关农贸市场消费维权服务站")


def _chart(kind: ChartKind, labels: tuple[str, ...], values: tuple[int, ...]) -> Chart:
    return Chart(title="图1　纠纷性质（件）", kind=kind, labels=labels, values=values, highlight=0)


@pytest.mark.parametrize("kind", ChartKind)
def test_a_chart_carries_its_title_names_and_figures(kind: ChartKind) -> None:
    (page,) = extract_text(build([ChartBlock(_chart(kind, ("计量", "质量"), (12, 0)))], _MARKS))

    assert [w for w in ("图1　纠纷性质（件）", "计量", "质量", "12", "0") if w not in page] == []


@pytest.mark.parametrize("kind", ChartKind)
def test_a_chart_without_values_is_a_dash(kind: ChartKind) -> None:
    (page,) = extract_text(build([ChartBlock(_chart(kind, (), ()))], _MARKS))

    assert "—" in page


def test_a_long_name_wraps_and_makes_its_bar_taller() -> None:
    short = ChartBlock(_chart(ChartKind.BARS, ("计量",), (1,))).lay(456)
    long = ChartBlock(_chart(ChartKind.BARS, ("计量器具不合格或者缺斤短两" * 4,), (1,))).lay(456)

    assert long.height > short.height


def test_a_chart_moves_whole_to_the_next_page() -> None:
    chart = ChartBlock(_chart(ChartKind.COLUMNS, ("计量",), (1,)))
    first, second = extract_text(build([text_block("甲" * 1200), chart], _MARKS))

    assert "图1" not in first
    assert "图1" in second
