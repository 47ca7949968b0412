"""How lists write a case, in both languages."""

from datetime import date

import pytest

from mediator.domain.case.guide import Status
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.month.figures import Ratio
from mediator.gui import labels
from mediator.services.cases import DisputeLine, Parties

TODAY = date(2026, 11, 20)


def line(**changed: object) -> DisputeLine:
    usual: dict[str, object] = {
        "id": 1,
        "number": "XC-2026-0001",
        "status": Status.MINE,
        "parties": Parties(consumer="李＊", others=0, stall="A07 王记鲜肉"),
        "goods": "猪后腿肉",
        "amount_fen": 5_880,
        "step": Step.FACTS,
        "due_on": None,
        "ending": None,
        "received_on": TODAY,
    }
    return DisputeLine(**(usual | changed))  # type: ignore[arg-type]  # A table of exceptions.


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("parties", "words"),
    [
        (Parties(consumer="李＊", others=0, stall="A07 王记鲜肉"), "李＊ 诉 A07 王记鲜肉"),
        (Parties(consumer="吴＊", others=6, stall="D02 童乐车行"), "吴＊等7人 诉 D02 童乐车行"),
        (Parties(consumer="吴＊", others=1, stall="某店"), "吴＊等2人 诉 某店"),
    ],
)
def test_parties_are_named_as_on_the_counter(parties: Parties, words: str) -> None:
    assert labels.parties_text(parties) == words


def test_parties_are_named_in_english_too() -> None:
    assert labels.parties_text(Parties(consumer="李＊", others=0, stall="A07")) == "李＊ v. A07"


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("status", "late_days", "words"),
    [
        (Status.MINE, 0, "待我处理"),
        (Status.WAITING, 0, "等待对方"),
        (Status.DUE_TODAY, 0, "今日到期"),
        (Status.LATE, 2, "已超期 2 天"),
        (Status.DONE, 0, "已办结"),
        (Status.DONE, 3, "已办结"),
    ],
)
def test_a_state_is_said_with_the_days_that_it_is_late(
    status: Status, late_days: int, words: str
) -> None:
    assert labels.state_text(status, late_days) == words
    assert status in labels.TONES


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("day", "words"),
    [
        (None, ""),
        (TODAY, "今天"),
        (date(2026, 11, 19), "11-19"),
        (date(2027, 1, 4), "2027-01-04"),
    ],
)
def test_a_day_is_as_short_as_it_can_be(day: date | None, words: str) -> None:
    assert labels.day_text(day, TODAY) == words


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (line(), "核实事实"),
        (line(step=None, ending=EndingKind.FAILED, status=Status.DONE), "调解不成"),
        (line(step=Step.ARCHIVE, ending=EndingKind.REFUSED, status=Status.DONE), "不属受理范围"),
        (line(step=Step.FOLLOW_UP, ending=EndingKind.MEDIATED, status=Status.LATE), "回访"),
        (line(step=None), ""),
    ],
)
def test_the_next_step_gives_way_to_the_ending(shown: DisputeLine, words: str) -> None:
    assert labels.next_text(shown) == words


@pytest.mark.parametrize(
    ("fen", "words"), [(None, "—"), (0, "0.00"), (5_880, "58.80"), (128_000, "1,280.00")]
)
def test_an_amount_that_nobody_named_is_a_dash(fen: int | None, words: str) -> None:
    assert labels.amount_text(fen) == words


@pytest.mark.parametrize(
    ("part", "whole", "percent", "ratio"),
    [(0, 0, "—", "—"), (0, 3, "0.0%", "0 / 3"), (13, 14, "92.9%", "13 / 14")],
)
def test_a_rate_over_nothing_is_a_dash(part: int, whole: int, percent: str, ratio: str) -> None:
    found = Ratio(part=part, whole=whole)
    assert (labels.percent_text(found), labels.ratio_text(found)) == (percent, ratio)


@pytest.mark.usefixtures("chinese")
def test_the_day_of_the_header_is_written_out() -> None:
    assert labels.full_day_text(TODAY) == "2026 年 11 月 20 日 星期五"
