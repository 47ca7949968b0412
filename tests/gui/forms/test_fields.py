"""Fields keep what was typed, say what is wrong in place, and echo what they understood."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.errors import RuleViolation
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import (
    AmountField,
    DayField,
    NumberField,
    PhoneField,
    WeightField,
)
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.translation import Translation
from tests.gui.accessibility import assert_accessible
from tests.gui.finding import activate

TODAY = date(2026, 11, 20)
Make = Callable[[], Field]
HOSTILE = [
    "",
    "A&B",
    "<b>粗</b>",
    '<img src="/etc/hostname"/>',
    "100%_'\"\\",
    "😀👨‍👩‍👧",
    "李𬴂 张䶮",
    "\u202e倒\u202c",
    "字" * 20_000,
    "-1",
    "1e9",
    "0.005",
]


def _fields() -> list[Field]:
    return [
        TextField("name", "Name"),
        LongText("facts", "Facts"),
        AmountField("amount", "Amount"),
        WeightField("weight", "Weight"),
        DayField("day", "Day", today=lambda: TODAY),
        PhoneField("phone", "Phone"),
        NumberField("copies", "Copies", low=1, high=9),
    ]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def _stand(qtbot: QtBot, window: QWidget, field: Field) -> None:
    """Put `field` into the window beside something else to go to."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    layout.addWidget(TextField("other", "Other"))
    activate(qtbot, window)
    field.setFocus()


@pytest.mark.parametrize("typed", HOSTILE)
def test_a_field_gives_back_exactly_what_was_typed(qtbot: QtBot, typed: str) -> None:
    for field in _fields():
        qtbot.addWidget(field)
        field.restore(typed)
        assert field.raw() == typed
        field.examine()
        assert field.raw() == typed


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=60))
def test_no_words_are_changed_by_looking_at_them(qapp: QApplication, typed: str) -> None:
    for field in _fields():
        field.restore(typed)
        field.examine()
        assert field.raw() == typed


def test_a_long_paste_is_not_cut(qtbot: QtBot) -> None:
    field = TextField("name", "Name")
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("长" * 40_000)
    field.input.paste()
    assert field.raw() == "长" * 40_000
    assert not field.examine()
    assert field.error() == "Too long: 40000 characters, at most 200. Nothing was cut off."


def test_half_a_character_never_comes_out_of_a_field(qtbot: QtBot) -> None:
    for field in _fields()[:2]:
        qtbot.addWidget(field)
        field.restore("a\ud800b")
        assert field.raw() == "ab"


@pytest.mark.parametrize("mark", ["\ufdd0", "\ufdd1", "\ufffe"])
def test_a_pasted_mark_of_the_toolkit_never_becomes_a_line_break(qtbot: QtBot, mark: str) -> None:
    field = LongText("facts", "怎么回事")
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText(f"称不{mark}够")
    field.input.paste()
    assert "\n" not in str(field.raw())
    field.examine()
    assert field.error()


def test_a_character_that_no_file_can_hold_is_refused_at_the_field(qtbot: QtBot) -> None:
    for field in _fields()[:2]:
        qtbot.addWidget(field)
        field.restore("a\ufffeb")
        assert field.error() == "A character in here cannot be stored. Please type this again."


@pytest.mark.parametrize(
    ("make", "typed", "echo"),
    [
        (lambda: AmountField("a", "A"), "1.2万", "12,000.00  壹万贰仟元整"),
        (lambda: AmountField("a", "A"), "58.8元", "58.80  伍拾捌元捌角"),
        (lambda: AmountField("a", "A", capitals=False), "1280", "1,280.00"),
        (lambda: WeightField("w", "W"), "4.2斤", "2.100 kg"),
        (lambda: WeightField("w", "W", unit="g"), "115", "115 g"),
        (lambda: DayField("d", "D", today=lambda: TODAY), "昨", "2026-11-19 星期四"),
        (lambda: DayField("d", "D", today=lambda: TODAY), "+3", "2026-11-23 星期一"),
        (lambda: DayField("d", "D", today=lambda: TODAY, past=True), "1224", "2025-12-24 星期三"),
        (lambda: PhoneField("p", "P"), "+86 138-0000-1201", "13800001201"),
        (lambda: PhoneField("p", "P"), "13800001201", ""),
    ],
)
def test_leaving_a_field_echoes_what_was_understood(
    qtbot: QtBot, window: QWidget, chinese: Translation, make: Make, typed: str, echo: str
) -> None:
    field = make()
    _stand(qtbot, window, field)
    field.input.insert(typed)  # type: ignore[attr-defined]
    assert field.note() == ""
    field.input.clearFocus()
    assert field.note() == echo
    assert field.error() == ""
    assert field.raw() == typed


@pytest.mark.parametrize(
    ("make", "typed", "wrong"),
    [
        (lambda: AmountField("a", "A"), "-1", "金额不能小于零。"),
        (lambda: AmountField("a", "A"), "1e9", "看不懂这个金额，请写成 58.80 或 1.2万。"),
        (lambda: AmountField("a", "A"), "0.005", "金额最细到分（两位小数）。"),
        (
            lambda: AmountField("a", "A"),
            "99999999999",
            "金额超过 1,000,000,000.00 元，请核对位数。",
        ),
        (
            lambda: WeightField("w", "W"),
            "两斤半",
            "看不懂这个重量，请写成 2.1 kg、850 g 或 4.2 斤。",
        ),
        (
            lambda: DayField("d", "D", today=lambda: TODAY, past=True),
            "+1",
            "这一天还没到，请核对日期。",
        ),
        (
            lambda: DayField("d", "D", today=lambda: TODAY),
            "1899-12-31",
            "这一天早于 1990-01-01，请核对年份。",
        ),
        (lambda: DayField("d", "D", today=lambda: TODAY), "2-30", "日历上没有这一天。"),
        (lambda: PhoneField("p", "P"), "138abc", "这不是电话号码，请核对。"),
        (lambda: PhoneField("p", "P"), "13800001", "号码有 8 位，手机号是 11 位，请核对。"),
        (lambda: NumberField("n", "N", low=1, high=9), "10", "请填写 1 到 9 之间的数。"),
        (lambda: NumberField("n", "N", low=1, high=9), "三", "请填写整数。"),
    ],
)
def test_leaving_a_field_says_what_is_wrong_until_it_is_changed(
    qtbot: QtBot, window: QWidget, chinese: Translation, make: Make, typed: str, wrong: str
) -> None:
    field = make()
    _stand(qtbot, window, field)
    field.input.insert(typed)  # type: ignore[attr-defined]
    assert field.error() == ""
    field.input.clearFocus()
    assert field.error() == wrong
    assert field.raw() == typed
    assert field.input.accessibleDescription() == wrong
    field.input.insert("0")  # type: ignore[attr-defined]
    assert field.error() == ""


def test_leaving_a_field_says_that_unseen_characters_will_not_be_kept(
    qtbot: QtBot, window: QWidget, chinese: Translation
) -> None:
    for field in (TextField("t", "T", hint="提示"), LongText("l", "L", hint="提示")):
        _stand(qtbot, window, field)
        field.restore("肉\u202e摊")
        assert (field.note(), field.error()) == ("看不见的字符不会保存。", "")
        assert field.raw() == "肉\u202e摊"
        assert field.value() == "肉摊"
        assert field.input.accessibleDescription() == field.note()
        field.input.setFocus()
        field.input.selectAll()
        qtbot.keyClicks(field.input, "b")
        assert field.note() == "提示"


def test_an_empty_field_is_not_called_wrong(qtbot: QtBot) -> None:
    for field in _fields():
        qtbot.addWidget(field)
        assert field.is_empty()
        assert field.examine()
        assert field.error() == ""


def test_values_are_those_of_the_domain(qtbot: QtBot) -> None:
    amount, weight = AmountField("a", "A"), WeightField("w", "W")
    day, phone = DayField("d", "D", today=lambda: TODAY), PhoneField("p", "P")
    for field, typed in ((amount, "1.2万"), (weight, "2.1"), (day, "今"), (phone, "138 0000 1201")):
        qtbot.addWidget(field)
        assert field.value() in (None, "")
        field.restore(typed)
    assert (amount.value(), weight.value()) == (1_200_000, 2_100_000)
    assert (day.value(), phone.value()) == (TODAY, "13800001201")
    amount.restore("x")
    with pytest.raises(RuleViolation) as refused:
        amount.value()
    assert refused.value.field == "a"


def test_enter_leaves_a_long_text_and_shift_enter_breaks_its_line(
    window: QWidget, qtbot: QtBot
) -> None:
    field = LongText("facts", "Facts")
    _stand(qtbot, window, field)
    went_on: list[str] = []
    field.entered.connect(lambda: went_on.append("on"))
    field.input.insertPlainText("一")
    qtbot.keyClick(field.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    field.input.insertPlainText("二")
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.raw() == "一\n二"
    assert went_on == ["on"]


def test_every_field_is_named_by_its_label(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for field in _fields():
        layout.addWidget(field)
    window.show()
    assert_accessible(window)
    for label in window.findChildren(QLabel):
        if label.buddy() is not None:
            assert label.buddy().accessibleName() == label.text()


def test_the_inputs_of_fields_side_by_side_stand_on_one_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    fields = (PhoneField("p", "P"), TextField("n", "N"), AmountField("a", "A"))
    for field in fields:
        row.addWidget(field)
    fields[0].restore("138abc")
    fields[2].restore("12")
    window.resize(600, 200)
    window.show()
    assert (
        len({field.input.mapTo(window, field.input.rect().topLeft()).y() for field in fields}) == 1
    )
