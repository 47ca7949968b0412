"""月研判分析表 and 受理台账: comparisons, counts, masked lines, corrections in words."""

from dataclasses import fields, replace
from datetime import date

import pytest
from PIL import Image

from mediator import documents
from mediator.documents import counts, indicators, ledgerlines, templates
from mediator.documents.preview import extract_text, page
from mediator.domain.case.outcomes import Satisfaction
from mediator.domain.month.figures import RATES, Figures, Ratio
from mediator.domain.month.reconcile import Correction
from mediator.domain.month.rows import LedgerRow
from mediator.domain.values import periods
from mediator.domain.values.periods import Period, PeriodKind
from tests.documents.months import (
    BARE_MONTH,
    LEDGER,
    LIMITS,
    MONTH,
    MONTH_HEAD,
    PERIOD,
    ROWS,
    counted,
    ledger,
    row,
)
from tests.documents.pieces import STATION, TODAY
from tests.documents.words import said

SAY = templates.load("v1", "month")
COLUMNS = templates.load("v1", "ledger")


@pytest.mark.parametrize(
    ("now", "before", "shown"),
    [
        (14, 11, "+27.3%"),
        (14, 9, "+55.6%"),
        (19, 20, "-5.0%"),
        (5, 5, "0.0%"),
        (0, 3, "-100.0%"),
        (3, 0, "—"),
        (0, 0, "—"),
        (2001, 2000, "+0.1%"),
        (100_001, 100_000, "0.0%"),
        (99_999, 100_000, "0.0%"),
        (9995, 10_000, "-0.1%"),
    ],
)
def test_growth_is_told_with_its_sign_and_a_dash_without_a_base(
    now: int, before: int, shown: str
) -> None:
    assert indicators.growth(now, before) == shown


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(13, 14, "92.9%"), (1, 3, "33.3%"), (0, 5, "0.0%"), (5, 5, "100.0%"), (0, 0, "—")],
)
def test_a_rate_of_nothing_is_a_dash(part: int, whole: int, shown: str) -> None:
    assert indicators.percent(Ratio(part=part, whole=whole).per_mille) == shown


@pytest.mark.parametrize(
    ("now", "before", "shown"),
    [
        (Ratio(part=13, whole=14), Ratio(part=1, whole=1), "-7.1百分点"),
        (Ratio(part=12, whole=13), Ratio(part=9, whole=11), "+10.5百分点"),
        (Ratio(part=1, whole=2), Ratio(part=2, whole=4), "0.0百分点"),
        (Ratio(part=0, whole=0), Ratio(part=1, whole=1), "—"),
        (Ratio(part=1, whole=1), Ratio(part=0, whole=0), "—"),
    ],
)
def test_rates_are_compared_in_points(now: Ratio, before: Ratio, shown: str) -> None:
    assert indicators.points(now, before, say=SAY) == shown


def test_every_figure_is_an_indicator_with_its_name() -> None:
    counted_apart = {"period"} | {each.name for each in fields(Figures) if "by_" in each.name}
    known = {each.name for each in fields(Figures)} - counted_apart | set(RATES)

    assert {each.key for each in indicators.indicators(MONTH, SAY)} == known
    assert set(indicators.LEADING) <= known


def test_the_report_sets_every_leading_figure_beside_its_past() -> None:
    words = said(documents.render(MONTH))

    for each in indicators.leading(MONTH, SAY):
        line = (
            f"{each.name}{each.current}{each.previous}{each.change}{each.year_before}{each.yearly}"
        )
        assert line.replace(" ", "") in words
        assert each.formula in words
    assert "分母为零时填“—”" in words


def test_the_parts_of_each_sum_can_be_added_up_on_the_page() -> None:
    figures = MONTH.figures
    words = said(documents.render(MONTH))

    assert (
        f"登记{figures.registered}件＝受理{figures.taken}＋不予受理{figures.refused}"
        f"＋咨询{figures.consultations}＋立即移送{figures.handed_over_at_once}"
        f"＋待分流{figures.untriaged}"
    ) in words
    assert (
        f"结转{figures.carried_in}＋受理{figures.accepted}"
        f"＝办结{figures.closed}＋未结{figures.open_at_end}"
    ) in words
    assert (
        f"办结{figures.closed}件＝和解、调解成功{figures.settled}＋调解不成{figures.failed}"
        f"＋自行和解{figures.self_settled}＋撤回{figures.withdrawn}＋移送{figures.handed_over}"
    ) in words


def test_the_report_counts_natures_categories_stalls_and_zones() -> None:
    words = said(documents.render(MONTH))

    for found in (
        counts.by_nature(MONTH.figures, SAY),
        counts.by_category(MONTH.figures, SAY),
        counts.by_zone(MONTH.figures, SAY),
        counts.by_source(MONTH.figures, SAY),
        counts.by_stall(MONTH.figures, SAY)[:5],
    ):
        assert found
        for each in found:
            share = counts.share(each, MONTH.figures)
            assert f"{each.key}{each.cases}{share}".replace(" ", "") in words
    assert "其中1户被投诉两件以上：A07王记鲜肉。" in words


def test_charts_are_drawn_with_one_black_bar_above_grey_ones() -> None:
    pdf = documents.render(MONTH)
    greys = [grey for number in (2, 3) for grey in _across_the_bars(pdf, number)]
    assert sum(grey < 0x30 for grey in greys) >= 2 * 9
    assert sum(0x9A < grey < 0xB4 for grey in greys) > 3 * 9


def _across_the_bars(pdf: bytes, number: int) -> list[int]:
    """Greys of a strip beside the names, as far as the shorter bars reach; each is ten high."""
    drawn = page(pdf, number, dpi=60)
    size = (drawn.width, drawn.height)
    picture = Image.frombuffer("RGBA", size, drawn.bgra, "raw", "BGRA", drawn.stride, 1)
    strip = picture.convert("L").crop((112, 0, 116, drawn.height)).tobytes()
    return [line[0] for line in zip(*[iter(strip)] * 4, strict=True) if len({*line}) == 1]


def test_notes_open_cases_and_corrections_are_told() -> None:
    words = said(documents.render(MONTH))

    for expected in (
        "风险研判1.计量投诉集中在A区。2.预付卡一件。",
        "处置措施逐台核验电子秤。",
        "工作建议加密巡查。",
        "期末未结2件：",
        "登记后立即移送1件。",
        "XC-2026-01122026-11-07A07王记鲜肉猪后腿肉计量吕敏已移送",
        "XC-2026-0093挽回损失（元）120.00150.00",
        "XC-2026-0095性质质量售后服务",
        "XC-2026-0096整行无有",
        "XC-2026-0097办结日期（空）2026-10-25",
        "XC-2026-0098诉求修理修理、退还货款和服务费用",
        "XC-2026-0099协议签字否是",
        "XC-2026-0100暂停（空）有",
        "XC-2026-0101商品或服务肉猪肉",
    ):
        assert expected in words


def test_a_month_without_cases_says_so_and_divides_by_nothing() -> None:
    words = said(documents.render(BARE_MONTH))

    assert "本期没有受理投诉。" in words
    assert "办结率—————" in words
    assert "期末没有未结的投诉。" in words
    assert "上一期锁定后，台账没有更正。" in words
    assert "（未填写）" in words


@pytest.mark.parametrize(
    ("period", "title"),
    [
        (periods.month(2026, 11), "月研判分析表"),
        (PERIOD, "月研判分析表"),
        (periods.quarter(2026, 4), "季会商表"),
        (Period(PeriodKind.CUSTOM, date(2026, 11, 1), date(2026, 11, 7)), "研判分析表"),
    ],
)
def test_the_report_is_named_after_its_period(period: Period, title: str) -> None:
    figures = counted((), period)
    words = said(documents.render(replace(BARE_MONTH, figures=figures)))

    assert f"取号）{title}统计期：" in words


def test_a_quarter_is_a_meeting_that_asks_what_became_of_the_last_advice() -> None:
    paper = replace(BARE_MONTH, figures=counted((), periods.quarter(2026, 4)))
    words = said(documents.render(paper))
    for own in ("五、会商", "上季建议的落实情况和本季措施", "下季建议", "参加会商人员："):
        assert own in words
        assert own not in said(documents.render(BARE_MONTH))


@pytest.mark.parametrize("column", [each.name for each in fields(LedgerRow)])
def test_a_correction_of_any_column_has_a_name(column: str) -> None:
    changed = Correction(number="N", field=column, before="", after="")

    assert ledgerlines.correction(changed, COLUMNS)[1]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "按时"),
        ({"ended_on": date(2026, 11, 30)}, "超期"),
        ({"ended_on": None, "ending": None}, "超期未结"),
        ({"ended_on": None, "ending": None, "accepted_on": PERIOD.last}, "期限内"),
        ({"deadline_class": None}, "—"),
    ],
)
def test_a_ledger_line_says_whether_it_was_in_time(changes: dict[str, object], words: str) -> None:
    (line,) = ledgerlines.lines(ledger((row(3, **changes),)))

    assert line["on_time"] == words


@pytest.mark.parametrize(
    ("changes", "column", "words"),
    [
        ({}, "agreement", "XC-XY-2026-0003 已签"),
        ({"signed": False}, "agreement", "XC-XY-2026-0003 未签"),
        ({"agreement_number": ""}, "agreement", "无"),
        ({}, "performance", "已履行"),
        ({"promises_open": True}, "performance", "未履行完"),
        ({"signed": False}, "performance", "—"),
        ({"ending": None}, "ending", "办理中"),
        ({"decision": None}, "decision", "待分流"),
        ({"amount_fen": None}, "amount", "—"),
        ({"remedies": ()}, "remedies", "—"),
        ({"satisfaction": Satisfaction.FAIRLY}, "satisfaction", "基本满意"),
        ({"reweighs": 2}, "remarks", "复秤2次"),
        ({"reweighs": 2, "reweighs_exceeded": 1}, "remarks", "复秤2次，超差1次"),
        (
            {
                "referred": True,
                "imported": True,
                "increased_fen": 60_000,
                "advance_fen": 64_000,
                "advance_back_fen": 50_000,
            },
            "remarks",
            "已移送；先行赔付640.00元，已追回500.00元；加倍赔偿600.00元；补录",
        ),
        (
            {"answer_due_on": TODAY, "answered_on": TODAY, "feedback_due_on": TODAY},
            "remarks",
            "约定2026-11-20前答复，2026-11-20答复；转办要求2026-11-20前反馈",
        ),
        ({}, "remarks", "—"),
    ],
)
def test_a_ledger_line_tells_its_case_in_words(
    changes: dict[str, object], column: str, words: str
) -> None:
    (line,) = ledgerlines.lines(ledger((row(3, **changes),)))

    assert line[column] == words


def test_the_ledger_stands_on_its_side_with_its_heads_on_every_page() -> None:
    many = ledger(tuple(row(at % 28) for at in range(60)))
    pdf = documents.render(many)
    pages = extract_text(pdf)

    assert len(pages) > 5
    assert all("被投诉人和摊位" in words.replace("\n", "") for words in pages)
    image = page(pdf, 1, dpi=20)
    assert image.width > image.height


def test_the_ledger_adds_its_lines_up() -> None:
    words = said(documents.render(LEDGER))

    disputed = sum(each.amount_fen or 0 for each in ROWS)
    recovered = sum(each.recovered_fen for each in ROWS)
    assert f"共{len(ROWS)}件争议金额合计{disputed / 100:,.2f}元" in words
    assert f"挽回损失合计{recovered / 100:,.2f}元" in words


def test_an_empty_ledger_says_so() -> None:
    words = said(documents.render(ledger(())))

    assert "统计期内没有登记、受理或者办结的投诉。" in words
    assert "共0件" in words


def test_the_ledger_names_every_column() -> None:
    assert set(COLUMNS.keys("columns")) == set(ledgerlines.COLUMNS)


def test_a_long_station_name_leaves_room_for_the_number() -> None:
    name = "许昌市魏都区东关街道办事处东关农副产品综合批发交易市场消费维权服务站分站"
    head = replace(MONTH_HEAD, station=replace(STATION, name=name))

    words = said(documents.render(replace(MONTH, head=head)))
    assert name in words
    assert f"编号：{head.number}" in words


def test_days_of_the_limits_are_those_of_the_ledger() -> None:
    assert [each.due_on(LIMITS) for each in ROWS] == list(LEDGER.due_on)
