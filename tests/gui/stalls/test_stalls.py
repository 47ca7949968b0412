"""The register of stalls: looked up, filled in by keyboard, corrected; nothing typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mediator.domain.case.parties import Stall
from mediator.gui.forms.conflict import ConflictBanner
from mediator.gui.widgets.buttons import MissingButton, PrimaryButton
from mediator.services import stalls
from mediator.services.forms.sheet import Values
from tests.gui import cells
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import find
from tests.gui.stalls.counters import Counter
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")

NEW: Values = {
    "number": "e01",
    "name": "李𬴂茶叶",
    "zone": "C区 烟酒副食",
    "operator": "李𬴂",
    "phone": "139 0000 6699",
    "credit_code": "91110000600037341l",
    "joined_on": "11-01",
    "note": "茶叶、茶具",
}


@pytest.fixture
def counter(qtbot: QtBot, desk: TestDesk) -> Counter:
    return Counter(qtbot, desk)


def known(desk: TestDesk, number: str) -> Stall:
    """The newest entry under a number."""
    return [line.stall for line in stalls.listed(desk.workplace) if line.stall.number == number][-1]


def test_all_stalls_are_listed_and_the_first_is_shown(counter: Counter) -> None:
    assert cells.column(counter.table, "摊位") == ["A07", "A12", "B05", "B11", "C03", "D02", "D18"]
    assert cells.column(counter.table, "经营者")[0] == "王＊＊"
    assert counter.field("name").raw() == "王记鲜肉"
    assert "在场 6 户 · 已撤场 1 户" in counter.words()


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("B", ["B05", "B11"]),
        ("鞋", ["B05"]),
        ("wjxr", ["A07"]),
        ("6620", ["A07"]),
        ("没有", []),
        ("", ["A07", "A12", "B05", "B11", "C03", "D02", "D18"]),
    ],
)
def test_a_stall_is_looked_up_as_people_remember_it(
    counter: Counter, typed: str, numbers: list[str]
) -> None:
    assert counter.look_up(typed) == numbers
    assert ("没有这样的商户" in counter.words()) is not bool(numbers)


def test_a_stall_is_entered_by_keyboard_alone(counter: Counter) -> None:
    counter.keyboard.push("add_stall")
    assert [link.text() for link in counter.page.findChildren(MissingButton)] == [
        "摊位号",
        "字号",
    ]
    counter.keyboard.fill(NEW)
    counter.keyboard.press("Ctrl+Return")
    kept = known(counter.desk, "E01")
    assert replace(kept, id=0, version=0) == Stall(
        number="E01",
        name="李𬴂茶叶",
        zone="C区 烟酒副食",
        operator="李𬴂",
        phone="13900006699",
        credit_code="91110000600037341L",
        joined_on=date(2026, 11, 1),
        note="茶叶、茶具",
    )
    counter.page.refresh()
    assert "E01" in cells.column(counter.table, "摊位")
    assert counter.table.current_row().stall == kept  # type: ignore[attr-defined]
    assert "已保存 09:12:00" in counter.words()


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("credit_code", "911100006000373410", "校验"),
        ("phone", "139000066", "位"),
        ("joined_on", "+3", "还没到"),
        ("number", "A12", "甜心糕点"),
        ("left_on", "2020-01-01", "撤场"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    counter: Counter, field: str, typed: str, says: str
) -> None:
    before = known(counter.desk, "A07")
    counter.type(field, typed)
    counter.keyboard.press("Ctrl+Return")
    assert says in counter.field(field).error()
    assert counter.field(field).raw() == typed
    assert known(counter.desk, "A07") == before


def test_a_licence_number_is_checked_when_its_field_is_left(counter: Counter) -> None:
    counter.type("credit_code", "911100006000373410")
    counter.keyboard.press("Tab")
    assert counter.field("credit_code").error()
    counter.type("credit_code", "91110000600037341l")
    counter.keyboard.press("Tab")
    assert not counter.field("credit_code").error()


def test_who_leaves_is_marked_and_the_number_is_free_again(counter: Counter) -> None:
    counter.keyboard.push("mark_left")
    assert counter.field("left_on").raw() == "2026-11-20"
    counter.press("save_stall")
    assert cells.column(counter.table, "提示")[-1] == "已撤场"
    assert "在场 5 户 · 已撤场 2 户" in counter.words()
    assert not find(counter.page, QAbstractButton, "mark_left").isVisible()
    counter.press("add_stall")
    counter.keyboard.fill({"number": "A07", "name": "新王记"})
    counter.press("save_stall")
    assert cells.column(counter.table, "摊位").count("A07") == 2


def test_what_was_typed_is_there_again_after_the_window_was_gone(
    qtbot: QtBot, desk: TestDesk
) -> None:
    first = Counter(qtbot, desk)
    first.type("note", "打过两次电话")
    first.page.leave()
    first.page.close()
    again = Counter(qtbot, desk)
    assert again.field("note").raw() == "打过两次电话"
    assert "有改动未保存" in again.words()
    again.press("save_stall")
    assert known(desk, "A07").note == "打过两次电话"
    third = Counter(qtbot, desk)
    assert "有改动未保存" not in third.words()


def test_looking_at_another_stall_keeps_what_was_typed_for_the_first(counter: Counter) -> None:
    counter.type("note", "只差一句")
    counter.table.setCurrentIndex(counter.table.model().index(1, 0))
    assert counter.field("name").raw() == "甜心糕点"
    assert counter.field("note").raw() == ""
    counter.table.setCurrentIndex(counter.table.model().index(0, 0))
    assert counter.field("note").raw() == "只差一句"


def test_a_refresh_never_touches_typed_words(counter: Counter) -> None:
    counter.type("name", "王记鲜肉店")
    stalls.change(counter.desk.workplace, replace(known(counter.desk, "A12"), note="同事写的"))
    counter.page.refresh()
    assert counter.field("name").raw() == "王记鲜肉店"


def test_a_refresh_shows_a_colleagues_change_where_nothing_was_typed(counter: Counter) -> None:
    stalls.change(counter.desk.workplace, replace(known(counter.desk, "A07"), note="同事写的"))
    counter.page.refresh()
    assert counter.field("note").raw() == "同事写的"


def test_a_colleague_who_was_faster_is_heard_and_nothing_is_lost(counter: Counter) -> None:
    counter.type("name", "王记鲜肉店")
    theirs = replace(known(counter.desk, "A07"), name="老王鲜肉", note="同事写的")
    stalls.change(counter.desk.workplace, theirs)
    counter.press("save_stall")
    banner = find(counter.page, ConflictBanner)
    assert banner.isVisible()
    assert "字号: 老王鲜肉" in banner.message()
    assert counter.field("name").raw() == "王记鲜肉店"
    assert counter.field("note").raw() == "同事写的"
    counter.press("save_stall")
    assert (known(counter.desk, "A07").name, known(counter.desk, "A07").note) == (
        "王记鲜肉店",
        "同事写的",
    )
    assert not banner.isVisible()


def test_the_cases_of_a_stall_stand_beside_its_entry_and_open(qtbot: QtBot, desk: TestDesk) -> None:
    made = [played(desk.workplace, "short_weight", until="register") for _ in range(6)]
    stall_id = made[0].intake.respondent.stall_id
    counter = Counter(qtbot, desk, stall_id=stall_id)
    assert "30 天内 6 件 · 共 6 件 · 待履行 0 项" in counter.words()
    find(counter.page, QAbstractButton, "part_cases").click()
    find(counter.page, QAbstractButton, f"case_{made[-1].id}").click()
    assert not counter.page.findChildren(QAbstractButton, f"case_{made[0].id}")
    find(counter.page, QAbstractButton, "all_cases").click()
    assert desk.visits.asked == [
        ("case", {"dispute_id": made[-1].id}),
        ("disputes", {"stall_id": stall_id, "stall": "A07 王记鲜肉"}),
    ]


def test_open_promises_are_marked_in_the_list(qtbot: QtBot, desk: TestDesk) -> None:
    played(desk.workplace, "snacks", until="sign")
    counter = Counter(qtbot, desk)
    assert cells.column(counter.table, "提示")[1].startswith("待履行")


def test_enter_in_the_list_goes_into_the_entry(counter: Counter) -> None:
    cells.press_enter(counter.table, 2)
    assert counter.field("number").raw() == "B05"
    assert counter.field("number").input.hasFocus()


def test_there_is_one_primary_button_and_everything_can_be_reached(counter: Counter) -> None:
    primary = [each for each in counter.page.findChildren(PrimaryButton) if each.isVisible()]
    assert [each.objectName() for each in primary] == ["save_stall"]
    assert_accessible(counter.page)
    assert_reachable(counter.page)


def test_nothing_is_cut_off_at_150_percent(qtbot: QtBot, counter: Counter) -> None:
    counter.page.resize(822, 456)
    bar = counter.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert counter.page.minimumSizeHint().width() <= 822


def test_a_changed_entry_can_be_as_it_was_before_by_one_press(counter: Counter) -> None:
    said: list[tuple[str, str, Callable[[], object]]] = []
    counter.desk.said.connect(lambda *told: said.append(told))
    before = known(counter.desk, "A07")
    counter.look_up("A07")
    counter.keyboard.fill({"note": "换了人看摊"})
    counter.keyboard.press("Ctrl+Return")
    assert known(counter.desk, "A07").note == "换了人看摊"
    ((words, undo, press),) = said
    assert (words, undo) == ("A07 王记鲜肉的档案已改。", "改回原来的")
    press()
    after = known(counter.desk, "A07")
    assert replace(after, version=before.version) == before
    counter.keyboard.press("Ctrl+Return")  # Nothing changed, so nothing is offered.
    assert len(said) == 1
