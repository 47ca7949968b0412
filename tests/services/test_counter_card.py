"""柜台速查卡 says what the rules and the station's own limits say, on one sheet."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from mediator import wording
from mediator.documents import preview, standing
from mediator.domain.case.scale import TABLES, Tier
from mediator.domain.case.steps import Step
from mediator.domain.station import Policy, Station
from mediator.domain.values import weight
from mediator.services import premises, stations
from tests.workplaces import opened


def _words(pdf: bytes) -> str:
    return re.sub(r"\s", "", "".join(preview.extract_text(pdf)))


def test_a_changed_limit_changes_the_card(tmp_path: Path) -> None:
    with opened(tmp_path) as workplace:
        station, policy = stations.load(workplace), stations.policy(workplace)
        before = _words(premises.counter_card(workplace))
        changed = replace(
            policy,
            ordinary_days=2,
            complex_days=9,
            follow_up_days=7,
            review_above_fen=1_234_00,
            advance_cap_fen=3_000_00,
            crowd_size=8,
        )
        stations.save(workplace, station, rules=changed)
        after = _words(premises.counter_card(workplace))
    said = ("一般2个，疑难复杂9个工作日", "7个工作日内", "1,234.00元以上", "3,000.00元", "8人起")
    assert [words for words in said if words in before] == []
    assert [words for words in said if words not in after] == []


def test_the_card_has_every_step_the_five_ways_and_the_whole_table_of_weights() -> None:
    station = Station(name="甲市场消费维权服务站", code="XC", regulator="乙监管所")
    words = _words(standing.counter_card(station, Policy()))
    assert all(wording.name(step) in words for step in Step)
    for route in ("自行和解", "消费者协会", "乙监管所", "申请仲裁", "人民法院起诉"):
        assert route in words
    for tier in Tier:
        row = wording.name(tier) + "；".join(
            f"{_short(each.up_to_mg)}→{weight.show(each.tolerance_mg)}" for each in TABLES[tier]
        )
        assert row.replace(" ", "") in words


def _short(mg: int) -> str:
    return {2_500_000: "2.5 kg"}.get(
        mg, f"{mg // 1_000_000} kg" if mg >= 1_000_000 else f"{mg // 1000} g"
    )


@pytest.mark.parametrize(
    ("above", "said"),
    [(None, "本站不要求"), (0, "每件都审"), (500_00, "500.00元以上才审")],
)
def test_the_card_says_which_agreements_are_checked(above: int | None, said: str) -> None:
    station = Station(name="甲站", code="XC")
    policy = replace(Policy(), review_above_fen=above)
    assert said in _words(standing.counter_card(station, policy))


def test_the_card_stays_one_sheet_also_with_long_names() -> None:
    station = Station(
        name="许昌市魏都区东关农产品综合批发交易市场消费维权服务站",
        code="XC",
        regulator="许昌市魏都区市场监督管理局东关市场监督管理所",
        training=True,
    )
    assert preview.page_count(standing.counter_card(station, Policy(review_above_fen=100))) == 1
