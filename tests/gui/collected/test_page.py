"""Months of many stations on the page: collected, looked into down to one station, saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.collected.verdicts import Gap, Verdict
from mediator.gui.collected import phrases
from mediator.gui.collected.asking import AskingCard
from mediator.gui.collected.page import CollectedPage
from mediator.gui.forms.texts import TextField
from mediator.gui.reports.page import ReportsPage
from mediator.gui.tasks import Progress, Task
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.cards import NumberTile
from mediator.gui.widgets.charts import ChartWithTable
from mediator.gui.widgets.labels import Label
from mediator.gui.widgets.tables import Table
from tests import filing
from tests.gui.accessibility import assert_accessible
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three stations in two places; one owes a month, one sent a file that was altered."""
    place = tmp_path / "收到"
    place.mkdir()
    rows = ["代码,名称,地区,根证书指纹"]
    for code, where in (("XC", "魏都区"), ("YL", "鄢陵县"), ("JA", "魏都区")):
        member = filing.member(code, where)
        rows.append(f"{code},{member.name},{where},{member.root}")
        for label in ("2026-09", "2026-10"):
            (place / f"{code}-{label}.json").write_bytes(filing.filed(code, label, len(rows)))
    (place / "YL-2026-10.json").unlink()
    sound = (place / "XC-2026-09.json").read_bytes()
    (place / "new.json").write_bytes(sound.replace("猪后腿肉".encode(), "牛肉".encode()))
    (place / "stations.csv").write_text("\n".join(rows), encoding="utf-8")
    return place


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> CollectedPage:
    made = CollectedPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 900)
    activate(qtbot, made)
    made.open()
    return made


@pytest.fixture
def collected(page: CollectedPage, folder: Path) -> CollectedPage:
    find(page, QPushButton, "collect_go").click()
    find(page, QFileDialog).fileSelected.emit(str(folder))
    return page


def cells(page: CollectedPage, name: str) -> list[list[str]]:
    model = find(page, Table, name).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def bars(page: CollectedPage, name: str) -> str:
    return find(page, ChartWithTable, f"sums_{name}").chart.accessibleDescription()


def test_a_folder_is_collected_and_the_worst_stations_stand_first(
    collected: CollectedPage,
) -> None:
    assert cells(collected, "collected_stations") == [
        ["缺报", "YL", "YL市场消费维权服务站", "鄢陵县", "3", "缺2026-10"],
        ["需核实", "XC", "XC市场消费维权服务站", "魏都区", "4", "有未计入的文件：被改动"],
        ["齐全", "JA", "JA市场消费维权服务站", "魏都区", "8", ""],
    ]
    (file,) = cells(collected, "collected_files")
    assert file[:4] == ["被改动", "XC", "2026-09", "new.json"]
    assert find(collected, Banner, "collected_banner").message().startswith("6 份文件")
    assert bars(collected, "below") == "魏都区 12；鄢陵县 3"
    assert bars(collected, "months") == "2026-09 9；2026-10 6"
    assert_accessible(collected)


def test_one_goes_down_to_a_place_and_a_station_and_up_again(collected: CollectedPage) -> None:
    below = find(collected, ChartWithTable, "sums_below")
    here = find(collected, Label, "collected_here")
    below.chosen.emit(0)
    assert here.text() == "魏都区"
    assert bars(collected, "below") == "JA市场消费维权服务站 8；XC市场消费维权服务站 4"
    assert len(cells(collected, "collected_stations")) == 2
    below.chosen.emit(0)
    assert here.text() == "JA市场消费维权服务站"
    assert bars(collected, "months") == "2026-09 4；2026-10 4"
    assert find(collected, NumberTile, "collected_accepted").accessibleName() == "受理 8 件"
    find(collected, QPushButton, "collected_up").click()
    assert here.text() == "魏都区"
    find(collected, QPushButton, "collected_all").click()
    assert here.text() == "全部地区"
    below.chosen.emit(99)
    assert here.text() == "全部地区"


def test_a_tile_lists_the_stations_of_its_standing(collected: CollectedPage) -> None:
    find(collected, NumberTile, "collected_missing").click()
    assert [row[1] for row in cells(collected, "collected_stations")] == ["YL"]
    find(collected, NumberTile, "collected_accepted").click()
    assert len(cells(collected, "collected_stations")) == 3


def test_a_station_is_opened_from_the_list(collected: CollectedPage) -> None:
    table = find(collected, Table, "collected_stations")
    table.opened.emit(table.model().row(0))  # type: ignore[attr-defined]  # Our model.
    assert find(collected, Label, "collected_here").text() == "YL市场消费维权服务站"
    assert bars(collected, "months") == "2026-09 3"
    assert find(collected, Label, "collected_why").text() == "缺2026-10"


def test_a_file_that_is_gone_meanwhile_is_said(collected: CollectedPage, folder: Path) -> None:
    (folder / "YL-2026-09.json").unlink()
    table = find(collected, Table, "collected_stations")
    table.opened.emit(table.model().row(0))  # type: ignore[attr-defined]  # Our model.
    assert "刚刚被换过" in find(collected, Banner, "collected_banner").message()


def test_the_sums_are_saved_where_it_was_asked_for(
    collected: CollectedPage, tmp_path: Path
) -> None:
    find(collected, QPushButton, "collected_export").click()
    collected.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "out"))
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "collected.xlsx",
        "collected.json",
    }
    assert "collected.xlsx" in find(collected, Banner, "collected_banner").message()
    collected.export(tmp_path / "out" / "collected.json")
    assert find(collected, Banner, "collected_banner").message()


def test_a_month_that_is_none_is_said_at_its_field(page: CollectedPage, folder: Path) -> None:
    card = find(page, AskingCard)
    field = next(each for each in card.findChildren(TextField) if each.name == "to")
    field.restore("十月")
    card.collect(folder)
    assert field.error()
    field.restore("2026-09")
    field.set_error("")
    card.collect(folder)
    assert bars(page, "months") == "2026-09 9"


def test_without_a_list_the_page_says_what_it_needs(page: CollectedPage, tmp_path: Path) -> None:
    find(page, AskingCard).collect(tmp_path)
    assert "服务站名册" in find(page, Label, "collect_told").text()
    assert find(page, QPushButton, "collect_go").isEnabled()


def test_collecting_may_be_stopped(
    page: CollectedPage, desk: TestDesk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[Task] = []

    def long(owner: CollectedPage, work: Callable[[Progress], object], **_: object) -> Task:
        held.append(Task(owner=owner, work=work))
        return held[-1]

    monkeypatch.setattr(desk.behind, "long", long)
    find(page, AskingCard).collect(folder)
    find(page, QPushButton, "collect_stop").click()
    assert held[0].cancelled
    assert "已停止" in find(page, Label, "collect_told").text()


def test_the_reports_page_leads_here(qtbot: QtBot, desk: TestDesk) -> None:
    reports = ReportsPage(desk)
    qtbot.addWidget(reports)
    reports.open()
    find(reports, QPushButton, "many_stations").click()
    assert desk.visits.asked == [("collected", {})]


def test_every_verdict_and_gap_has_words_and_a_colour() -> None:
    assert set(phrases.VERDICTS) == set(Verdict)
    assert set(phrases.GAPS) == set(Gap)
    assert all(phrases.tone(verdict) for verdict in Verdict)
    assert all(phrases.verdict(verdict) for verdict in Verdict)
