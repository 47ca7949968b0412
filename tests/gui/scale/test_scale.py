"""The fair scale: slips lead to their cases, scales are kept, the tables are looked up."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from mediator.domain.errors import RuleViolation
from mediator.domain.scales import Scale, ScaleCheck
from mediator.gui.forms.conflict import ConflictBanner
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import AmountField
from mediator.gui.scale.checks import ChecksCard
from mediator.gui.scale.page import ScalePage
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.tables import Table
from mediator.services import scales, training
from mediator.services.forms.sheet import Values
from mediator.tour.keyboard import Keyboard
from tests.gui import cells
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")

OVER, WITHIN = "▲ 超过附表负偏差", "● 未超过附表负偏差"


class Counter:
    """The page of the fair scale with a keyboard in front of it."""

    def __init__(self, qtbot: QtBot, desk: TestDesk) -> None:
        self.desk = desk
        self.page = ScalePage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1278, 712)
        activate(qtbot, self.page)
        self.page.open()
        self.keyboard = Keyboard(self.page, desk.tasks)
        self.keyboard.rest()

    def table(self, name: str) -> Table:
        """One of the lists."""
        return find(self.page, Table, name)

    def press(self, name: str) -> None:
        """Press a button, and look again as the window does once data changed."""
        find(self.page, QAbstractButton, name).click()
        self.page.refresh()

    def field(self, name: str) -> Field:
        """A field in sight."""
        found = self.keyboard.field(name)
        assert found is not None
        return found

    def words(self) -> str:
        """All words in sight."""
        QApplication.sendPostedEvents()
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def counter(qtbot: QtBot, desk: TestDesk) -> Counter:
    return Counter(qtbot, desk)


def only_scale(desk: TestDesk) -> Scale:
    """The one check scale of the sample market."""
    (scale,) = scales.scales(desk.workplace)
    return scale


def test_each_slip_is_listed_with_its_verdict_and_opens_its_case(
    qtbot: QtBot, desk: TestDesk
) -> None:
    case = played(desk.workplace, "short_weight", until="facts")
    counter = Counter(qtbot, desk)
    assert cells.rows(counter.table("slips")) == [
        ["11-20 09:44", case.number, "猪后腿肉", "2.100 kg", "1.985 kg", "115 g", OVER[2:]]
    ]
    cells.press_enter(counter.table("slips"), 0)
    assert desk.visits.asked == [("case", {"dispute_id": case.id})]


@pytest.mark.parametrize(
    "typed", [{"reweigh_excluded": True}, {"reweigh_settled": "26", "reweigh_checked": "20"}]
)
def test_what_the_tables_leave_out_is_not_judged(
    qtbot: QtBot, desk: TestDesk, typed: Values
) -> None:
    dispute = played(desk.workplace, "short_weight", until="inform")
    (weighed,) = [a for a in training.samples().cases["short_weight"] if a.do == "facts"]
    act = replace(weighed, values={**weighed.values, **typed})
    training.play(desk.workplace, act, dispute=dispute)
    counter = Counter(qtbot, desk)
    assert cells.column(counter.table("slips"), "结论") == ["不作判定"]


def test_without_slips_the_page_says_where_they_come_from(counter: Counter) -> None:
    assert "还没有复秤单" in counter.words()


@pytest.mark.parametrize(
    ("due_on", "state"),
    [
        (None, "未填有效期"),
        (date(2026, 11, 18), "已过期 2 天"),
        (date(2026, 11, 20), "还有 0 天"),
        (date(2026, 12, 20), "还有 30 天"),
        (date(2026, 12, 21), "有效"),
    ],
)
def test_a_scale_says_how_long_its_verification_lasts(
    qtbot: QtBot, desk: TestDesk, due_on: date | None, state: str
) -> None:
    scales.save_scale(desk.workplace, replace(only_scale(desk), due_on=due_on))
    counter = Counter(qtbot, desk)
    assert cells.column(counter.table("scales"), "状态") == [state]


def test_a_scale_is_entered_by_keyboard_alone(counter: Counter) -> None:
    counter.keyboard.push("add_scale")
    counter.keyboard.fill(
        {
            "serial": "GPC-2026-002",
            "place": "水产区",
            "capacity": "15 kg / 5 g",
            "verified_on": "11-01",
            "due_on": "2027-10-31",
            "note": "能打印票据",
        }
    )
    counter.keyboard.press("Ctrl+Return")
    counter.page.refresh()
    kept = scales.scales(counter.desk.workplace)[-1]
    assert replace(kept, id=0, version=0) == Scale(
        serial="GPC-2026-002",
        place="水产区",
        capacity="15 kg / 5 g",
        verified_on=date(2026, 11, 1),
        due_on=date(2027, 10, 31),
        note="能打印票据",
    )
    assert cells.column(counter.table("scales"), "编号") == ["GPC-2024-011", "GPC-2026-002"]
    assert counter.table("scales").isVisible()


def test_a_scale_is_corrected_from_the_list(counter: Counter) -> None:
    cells.press_enter(counter.table("scales"), 0)
    counter.keyboard.fill({"place": "东门"})
    counter.press("save_scale")
    assert only_scale(counter.desk).place == "东门"
    assert cells.column(counter.table("scales"), "放置地点") == ["东门"]


@pytest.mark.parametrize(
    ("field", "typed"),
    [("serial", "  "), ("due_on", "2026-03-01"), ("due_on", "明年"), ("verified_on", "+1")],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    counter: Counter, field: str, typed: str
) -> None:
    before = only_scale(counter.desk)
    cells.press_enter(counter.table("scales"), 0)
    counter.keyboard.fill({field: typed})
    counter.keyboard.press("Ctrl+Return")
    assert counter.field(field).error()
    assert counter.field(field).raw() == typed
    assert only_scale(counter.desk) == before


def test_escape_closes_the_entry_and_keeps_what_was_typed(counter: Counter) -> None:
    counter.press("add_scale")
    counter.keyboard.fill({"serial": "GPC-3"})
    counter.keyboard.press("Escape")
    assert counter.table("scales").isVisible()
    counter.press("add_scale")
    assert counter.field("serial").raw() == "GPC-3"


def test_what_was_typed_is_there_again_after_the_window_was_gone(
    qtbot: QtBot, desk: TestDesk
) -> None:
    first = Counter(qtbot, desk)
    first.press("add_scale")
    first.keyboard.fill({"serial": "GPC-3"})
    first.page.leave()
    again = Counter(qtbot, desk)
    again.press("add_scale")
    assert again.field("serial").raw() == "GPC-3"


def test_a_colleague_who_was_faster_is_heard_and_nothing_is_lost(counter: Counter) -> None:
    cells.press_enter(counter.table("scales"), 0)
    counter.keyboard.fill({"place": "东门"})
    theirs = replace(only_scale(counter.desk), place="西门", note="换过电池")
    scales.save_scale(counter.desk.workplace, theirs)
    counter.press("save_scale")
    assert "放置地点: 西门" in find(counter.page, ConflictBanner).message()
    counter.press("save_scale")
    kept = only_scale(counter.desk)
    assert (kept.place, kept.note) == ("东门", "换过电池")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("28", "2.1", "1.985"), ("115 g", "5 g", OVER)),
        (("28", "2.1", "2.095"), ("5 g", "5 g", WITHIN)),
        (("28", "2.1", "2.0949"), ("5.1 g", "5 g", OVER)),
        (("5.98", "4斤", "1.96"), ("40 g", "40 g", WITHIN)),
        (("5.98", "4斤", "1.959"), ("41 g", "40 g", OVER)),
        (("35", "0.5", "498g"), ("2 g", "2 g", WITHIN)),
        (("101", "0.5", "498g"), ("2 g", "1 g", OVER)),
    ],
)
def test_the_table_is_looked_up_while_staff_type(
    counter: Counter, typed: tuple[str, ...], said: tuple[str, ...]
) -> None:
    fields = ("reweigh_price", "reweigh_settled", "reweigh_checked")
    counter.keyboard.fill(dict(zip(fields, typed, strict=True)))
    words = counter.words().splitlines()
    assert [each for each in said if each not in words] == []
    assert "欺诈" not in counter.words()


def test_the_tier_follows_the_price_until_staff_choose_and_then_both_are_said(
    counter: Counter,
) -> None:
    weights = {"reweigh_settled": "2.1", "reweigh_checked": "2.095"}
    counter.keyboard.fill({"reweigh_price": "5", **weights})
    assert counter.field("reweigh_tier").raw() == "grain_vegetable_fruit"
    counter.keyboard.fill({"reweigh_price": "35"})
    assert counter.field("reweigh_tier").raw() == "dried_delicacy"
    assert OVER in counter.words()
    counter.keyboard.fill({"reweigh_tier": "meat_egg_poultry_seafood"})
    assert WITHIN in counter.words()
    assert "按价格属“干菜、山海珍品或30至100元/kg”：允许 4 g，超过附表负偏差" in counter.words()
    counter.keyboard.fill({"reweigh_price": "28"})
    assert counter.field("reweigh_tier").raw() == "meat_egg_poultry_seafood"
    assert "按价格属" not in counter.words()


def test_an_equal_scale_doubles_the_line_and_live_goods_are_not_judged(counter: Counter) -> None:
    counter.keyboard.fill(
        {"reweigh_price": "28", "reweigh_settled": "2.1", "reweigh_checked": "2.090"}
    )
    assert OVER in counter.words()
    counter.keyboard.fill({"reweigh_method": "equal"})
    assert WITHIN in counter.words()
    counter.keyboard.fill({"reweigh_excluded": True})
    assert "不作判定" in counter.words()
    assert WITHIN not in counter.words()


@pytest.mark.parametrize("typed", ["abc", "-1", "0"])
def test_a_weight_that_cannot_be_is_never_judged(counter: Counter, typed: str) -> None:
    counter.keyboard.fill({"reweigh_price": "28", "reweigh_settled": typed, "reweigh_checked": "2"})
    assert "超过附表负偏差" not in counter.words()
    assert counter.field("reweigh_settled").raw() == typed


def test_clearing_begins_anew(counter: Counter) -> None:
    counter.keyboard.fill({"reweigh_price": "28", "reweigh_settled": "2.1", "reweigh_checked": "2"})
    counter.press("clear_weights")
    assert "超过附表负偏差" not in counter.words()
    assert counter.field("reweigh_price").raw() == ""
    assert counter.field("reweigh_method").raw() == "higher"


def test_everything_can_be_named_and_reached(counter: Counter) -> None:
    counter.press("add_scale")
    primary = [each for each in counter.page.findChildren(PrimaryButton) if each.isVisible()]
    assert [each.objectName() for each in primary] == ["save_scale"]
    assert_accessible(counter.page)
    assert_reachable(counter.page)


def test_nothing_is_cut_off_at_150_percent(qtbot: QtBot, counter: Counter) -> None:
    counter.page.resize(822, 456)
    bar = counter.table("slips").horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert counter.page.minimumSizeHint().width() <= 822


def test_a_self_check_is_noted_and_judged_by_what_it_may_be_off(counter: Counter) -> None:
    counter.press("add_check")
    counter.keyboard.fill({"load": "1kg", "reading": "1006g", "allowed": "5g"})
    counter.keyboard.press("Ctrl+Return")
    counter.page.refresh()
    (row,) = cells.rows(counter.table("scale_checks"))
    assert row[2:6] == ["1.000 kg", "1.006 kg", "6 g", "超差"]
    assert "下次：" in counter.words()
    found = scales.log(counter.desk.workplace)
    assert [check.within for check in found.checks] == [False]
    assert found.check_due_on(found.scales[0]) == date(2026, 12, 20)


def test_a_self_check_without_a_load_says_so_at_its_field(counter: Counter) -> None:
    counter.press("add_check")
    counter.keyboard.fill({"load": "一千克", "reading": "1006g"})
    counter.keyboard.press("Ctrl+Return")
    assert counter.field("load").error() != ""
    assert scales.log(counter.desk.workplace).checks == ()


def test_a_scale_that_is_used_no_more_stays_in_the_register(counter: Counter) -> None:
    cells.press_enter(counter.table("scales"), 0)
    counter.keyboard.rest()
    counter.keyboard.fill({"retired_on": "今", "division": "5"})
    counter.keyboard.press("Ctrl+Return")
    counter.page.refresh()
    assert cells.column(counter.table("scales"), "状态") == ["已停用"]
    assert only_scale(counter.desk).division_mg == 5_000
    assert not find(counter.page, QAbstractButton, "add_check").isEnabled()


def test_the_register_and_the_log_are_exported_as_text(counter: Counter, tmp_path: Path) -> None:
    scale = only_scale(counter.desk)
    check = ScaleCheck(
        scale_id=scale.id,
        on=date(2026, 11, 19),
        by="赵称",
        load_mg=1_000_000,
        reading_mg=998_000,
        allowed_mg=5_000,
        note="=1+1",
    )
    scales.note_check(counter.desk.workplace, check)
    file = tmp_path / "scales.xlsx"
    find(counter.page, ChecksCard).save(file)
    with ZipFile(file) as book:
        words = book.read("xl/sharedStrings.xml").decode()
        sheets = "".join(book.read(f"xl/worksheets/sheet{at}.xml").decode() for at in (1, 2))
    for told in ("公平秤登记簿", scale.serial, "自检记录", "998 g", "-2 g", "合格", "=1+1"):
        assert told in words or told in book.namelist() or told in sheets or told in _names(file)
    assert "<f>" not in sheets


def _names(file: Path) -> str:
    with ZipFile(file) as book:
        return book.read("xl/workbook.xml").decode()


def test_a_check_on_a_day_to_come_is_refused(counter: Counter) -> None:
    check = ScaleCheck(
        scale_id=1, on=date(2026, 11, 21), by="赵称", load_mg=1, reading_mg=1, allowed_mg=1
    )
    with pytest.raises(RuleViolation, match="day_in_future"):
        scales.note_check(counter.desk.workplace, check)


def test_gold_is_looked_up_without_a_price(counter: Counter) -> None:
    counter.keyboard.fill({"reweigh_tier": "gold"})
    price = counter.page.findChild(AmountField)
    assert price is not None
    assert not price.isVisible()
    counter.keyboard.fill({"reweigh_settled": "10.00g", "reweigh_checked": "9.98g"})
    assert OVER in counter.words()
    assert "附表1、附表2" in counter.words()
