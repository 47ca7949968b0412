"""The quiet parts of a page: rails, papers, labels, banners, tiles, toasts, columns."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.gui import theme
from mediator.gui.icons import Icon
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import IconButton, PrimaryButton
from mediator.gui.widgets.cards import Card, EmptyState, NumberTile, PageHeader, fitting, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.labels import Label, RevealLabel, SavedLabel
from mediator.gui.widgets.papers import PaperView
from mediator.gui.widgets.rails import Moment, StepItem, StepLook, StepRail, Timeline
from mediator.gui.widgets.tags import StateTag
from mediator.gui.widgets.toasts import Toast
from mediator.settings import Theme
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.finding import activate, find


def _steps() -> list[StepItem]:
    return [
        StepItem(key=f"s{number}", number=number, title=f"第{number}", look=look, note=note)
        for number, look, note in (
            (1, StepLook.DONE, "11-20 吕敏"),
            (2, StepLook.SKIPPED, ""),
            (3, StepLook.CURRENT, "还缺 1 项"),
            (4, StepLook.AHEAD, ""),
            (5, StepLook.NOT_NEEDED, ""),
        )
    ]


@pytest.fixture
def rail(qtbot: QtBot) -> StepRail:
    rail = StepRail()
    qtbot.addWidget(rail)
    rail.show_steps(_steps(), selected="s3")
    activate(qtbot, rail)
    return rail


def test_a_step_is_opened_by_press_enter_and_alt_with_its_number(
    rail: StepRail, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    find(rail, QAbstractButton, "step_s1").click()
    find(rail, QAbstractButton, "step_s2").setFocus()
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(rail.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(rail, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(rail, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert chosen == ["s1", "s3", "s4"]


def test_the_open_step_stays_marked_until_another_is_selected(rail: StepRail) -> None:
    def marked() -> list[str]:
        return [
            each.objectName() for each in rail.findChildren(QAbstractButton) if each.isChecked()
        ]

    find(rail, QAbstractButton, "step_s1").click()
    assert marked() == ["step_s3"]
    rail.show_steps(_steps()[:3])
    assert marked() == ["step_s3"]
    rail.select("s1")
    assert marked() == ["step_s1"]


def test_a_screen_reader_hears_how_far_each_step_is(rail: StepRail) -> None:
    assert_accessible(rail)
    assert_reachable(rail)
    names = [step.accessibleName() for step in rail.findChildren(QAbstractButton)]
    assert names == [
        "Step 1 第1, done",
        "Step 2 第2, skipped",
        "Step 3 第3, now",
        "Step 4 第4, ahead",
        "Step 5 第5, not needed",
    ]


def test_a_long_note_makes_its_step_higher(rail: StepRail) -> None:
    step = find(rail, QAbstractButton, "step_s1")
    low = step.heightForWidth(160)
    rail.show_steps([StepItem(key="s1", number=1, title="登记", note="很长的说明" * 12)])
    assert step.heightForWidth(160) > low + 40


def test_a_narrow_rail_gives_every_note_its_lines(rail: StepRail, qtbot: QtBot) -> None:
    rail.resize(160, 900)
    rail.show_steps([StepItem(key="s1", number=1, title="登记", note="很长的说明" * 12)])
    step = find(rail, QAbstractButton, "step_s1")
    qtbot.waitUntil(lambda: step.width() < step.sizeHint().width())
    qtbot.waitUntil(lambda: step.height() == step.heightForWidth(step.width()))


def test_what_happened_is_replaced(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show_moments([Moment(when="09:12", what="登记", by="吕敏")] * 3)
    timeline.show_moments([Moment(when="09:20", what="受理")])
    shown = [each.text() for each in timeline.findChildren(QLabel) if each.isVisibleTo(timeline)]
    assert shown[-2:] == ["09:20", "受理"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    width: int = 4
    height: int = 6
    stride: int = 16
    bgra: bytes = bytes([0, 0, 255, 255]) * 24  # red


def test_a_paper_is_drawn_as_sharp_as_there_is_room(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    asked: list[int] = []

    def render(pdf: bytes, dpi: int) -> list[Pixels]:
        asked.append(dpi)
        return [Pixels()] * len(pdf)

    view = PaperView(tasks, render)
    qtbot.addWidget(view)
    view.resize(530, 400)
    view.show()
    with qtbot.waitSignal(view.shown) as told:
        view.show_pdf(b"ab")
    assert told.args == [2]
    pages = [each for each in view.findChildren(QLabel) if not each.pixmap().isNull()]
    assert [page.pixmap().toImage().pixelColor(1, 1) for page in pages] == [QColor("red")] * 2
    with qtbot.waitSignal(view.shown, timeout=5000):
        view.resize(900, 400)
    assert asked[0] < asked[-1] <= 220
    assert_accessible(view)


def test_without_a_paper_it_says_why(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    view = PaperView(tasks, lambda pdf, _: [Pixels()] * len(pdf))
    qtbot.addWidget(view)
    view.show_pdf(b"a")
    view.show_words("还没有条款")
    assert "还没有条款" in [each.text() for each in view.findChildren(QLabel)]
    assert all(each.pixmap().isNull() for each in view.findChildren(QLabel) if each.isVisible())


def test_masked_words_show_only_while_held(qtbot: QtBot) -> None:
    asked: list[str] = []

    def ask(show: object) -> None:
        asked.append("journalled")
        assert callable(show)
        show("13800001201")

    label = RevealLabel("138＊＊＊＊1201", ask=ask)
    qtbot.addWidget(label)
    activate(qtbot, label)
    button = find(label, QPushButton)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert label.text() == "13800001201"
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert label.text() == "138＊＊＊＊1201"
    qtbot.keyPress(button, Qt.Key.Key_Space)
    assert label.text() == "13800001201"
    qtbot.keyRelease(button, Qt.Key.Key_Space)
    assert label.text() == "138＊＊＊＊1201"
    assert asked == ["journalled"] * 2


def test_what_arrives_after_letting_go_is_not_shown(qtbot: QtBot) -> None:
    late: list[object] = []
    label = RevealLabel("李＊", ask=late.append)
    qtbot.addWidget(label)
    button = find(label, QPushButton)
    button.pressed.emit()
    show = late[0]
    assert callable(show)
    show("李四")
    assert label.text() == "李＊"


def test_words_are_never_read_as_markup(qtbot: QtBot) -> None:
    banner = Banner(Tone.LATE, "<b>x</b>", strong="<i>y</i>")
    for widget in (Label("<b>x</b>"), banner):
        qtbot.addWidget(widget)
        for label in (widget, *widget.findChildren(QLabel)):
            if isinstance(label, Label):
                assert label.textFormat() is Qt.TextFormat.PlainText
    assert banner.message() == "<i>y</i> <b>x</b>"


def test_a_banner_offers_its_button_and_can_be_put_away(qtbot: QtBot) -> None:
    banner = Banner(Tone.DUE, "到期")
    qtbot.addWidget(banner)
    pressed: list[str] = []
    banner.add_button("去填报", lambda: pressed.append("yes")).click()
    banner.add_close()
    banner.show()
    assert_accessible(banner)
    with qtbot.waitSignal(banner.closed):
        find(banner, IconButton).click()
    assert pressed == ["yes"]
    assert not banner.isVisible()


def test_a_tile_is_pressed_with_enter_and_says_its_number(qtbot: QtBot) -> None:
    tile = NumberTile("已超期", Tone.LATE)
    qtbot.addWidget(tile)
    tile.show_number("3", "环比 +27%")
    activate(qtbot, tile)
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("已超期 3", "环比 +27%")
    assert_accessible(tile)
    assert not tile.grab().isNull()


def test_when_it_was_saved_is_said_quietly(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.saved(datetime(2026, 11, 20, 14, 32, 5).astimezone())
    assert label.text() == "Saved 14:32:05"
    label.failing()
    assert label.text() == "Not saved yet, trying again"


@pytest.mark.parametrize("tone", list(Tone))
def test_a_state_is_a_shape_a_word_and_a_colour(qtbot: QtBot, tone: Tone) -> None:
    tag = StateTag(tone, "待我处理")
    qtbot.addWidget(tag)
    assert tag.accessibleName() == "待我处理"
    assert tag.sizeHint().width() > tag.fontMetrics().horizontalAdvance("待我处理")
    shapes = {}
    for each in Tone:
        tag.show_state(each, "")
        shapes[each] = tag.grab(tag.rect().adjusted(8, 6, -8, -6)).toImage()
    alike = [each for each in Tone if shapes[each] == shapes[tone]]
    assert alike == [tone]


def test_an_empty_state_offers_the_first_thing_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("还没有纠纷", "来了第一位，点新登记。", icon=Icon.DISPUTES)
    qtbot.addWidget(empty)
    pressed: list[str] = []
    empty.add_button("新登记", lambda: pressed.append("yes")).click()
    assert pressed == ["yes"]


def test_a_toast_names_what_its_button_does(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    activate(qtbot, window)
    toast = Toast(window)
    done: list[str] = []
    toast.say("已合并", "撤销合并", press=lambda: done.append("undone"))
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    find(toast, QPushButton).click()
    assert done == ["undone"]
    assert not toast.isVisible()
    toast.say("已存")
    assert not find(toast, QPushButton).isVisible()


def test_icons_follow_the_theme(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    button = PrimaryButton("新登记", Icon.PLUS)
    qtbot.addWidget(button)
    button.show()

    def ink() -> str:
        image = button.icon().pixmap(QSize(22, 18)).toImage()
        return image.pixelColor(image.rect().center() - QPoint(2, 0)).name()

    light = ink()
    theme.dress(app, Theme.DARK)
    dark = ink()
    theme.dress(app, Theme.LIGHT)
    assert QColor(light).lightness() > 240
    assert QColor(dark).lightness() < 40


def test_blocks_go_below_each_other_where_the_window_is_narrow(qtbot: QtBot) -> None:
    left, right = Card("左"), Card("右")
    left.setMinimumWidth(400)
    columns = Columns((left, 2), (right, 1))
    area = scrolled(columns)
    qtbot.addWidget(area)
    area.resize(1000, 300)
    area.show()
    assert not columns.is_narrow
    area.resize(450, 300)
    qtbot.waitUntil(lambda: columns.is_narrow, timeout=2000)
    qtbot.waitUntil(lambda: right.y() >= left.geometry().bottom(), timeout=2000)


def test_a_header_takes_tags_after_its_title_and_actions_at_its_end(qtbot: QtBot) -> None:
    header = PageHeader("新登记", "消费者投诉登记")
    qtbot.addWidget(header)
    tag, action = StateTag(Tone.MINE, "草稿"), PrimaryButton("完成")
    header.add_action(action)
    header.add_tag(tag)
    header.show_title("登记", "第二步")
    header.resize(900, 40)
    header.show()
    assert tag.x() < 400 < action.x()


def test_a_number_in_a_tile_is_set_smaller_rather_than_cut() -> None:
    assert fitting("13 件", 24, room=140) == 24
    smaller = fitting("110,315.12 元", 24, room=110)
    assert 15 < smaller < 24
    font = QFont()
    font.setBold(True)
    font.setPixelSize(smaller)
    assert QFontMetrics(font).horizontalAdvance("110,315.12 元") <= 110
