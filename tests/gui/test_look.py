"""The look holds together: contrast, fonts, icons, and one place for every colour."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from mediator import resources
from mediator.gui import icons, theme, tokens
from mediator.gui.icons import Icon
from mediator.gui.stylesheet import STYLESHEET
from mediator.gui.tokens import CONTRAST, DARK, LIGHT, Colours, Tone
from mediator.gui.widgets.labels import Label
from mediator.gui.widgets.tables import Column, Table, TableModel
from mediator.settings import Theme

GUI = Path(__file__).resolve().parents[2] / "src/mediator/gui"


def _luminance(value: str) -> float:
    parts = [channel / 255 for channel in QColor(value).getRgb()[:3]]  # type: ignore[index]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST])
def test_the_bar_that_stands_out_is_told_by_lightness_alone(colours: Colours) -> None:
    """On a grey print too, and for eyes that see no red or no green."""
    assert _contrast(colours.accent, colours.aside) >= 1.9
    assert _contrast(colours.aside, colours.card) >= 2.9


def _pairs(colours: Colours) -> Iterator[tuple[str, str]]:
    """Every text colour with every ground that it stands on."""
    for text in (colours.ink, colours.soft, colours.faint, colours.accent):
        yield from ((text, ground) for ground in (colours.bg, colours.card))
    yield colours.on_accent, colours.accent
    yield colours.soft, colours.wait_soft
    for tone in Tone:
        yield tokens.ink(colours, tone), tokens.ground(colours, tone)
        yield tokens.ink(colours, tone), colours.card
        yield colours.ink, tokens.ground(colours, tone)
        yield tokens.ink(colours, tone), colours.accent_soft  # a chosen step or line
    yield colours.soft, colours.accent_soft
    yield colours.card, colours.ink  # toasts
    yield from _of_the_stylesheet(colours)


def _of_the_stylesheet(colours: Colours) -> Iterator[tuple[str, str]]:
    """Every pair of colours that one rule names."""
    rules = re.findall(r"{([^}]*)}", STYLESHEET)
    for rule in rules:
        ink = re.search(r"(?<!-)color: [$](\w+)", rule)
        ground = re.search(r"background: [$](\w+)", rule)
        if ink and ground:
            yield getattr(colours, ink[1]), getattr(colours, ground[1])


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7)],
    ids=["light", "dark", "contrast"],
)
def test_text_can_be_read_on_every_ground_it_stands_on(colours: Colours, least: float) -> None:
    poor = [
        (text, ground, round(_contrast(text, ground), 2))
        for text, ground in _pairs(colours)
        if _contrast(text, ground) < least
    ]
    assert poor == []


def test_in_high_contrast_every_border_and_focus_can_be_seen() -> None:
    for ground in (CONTRAST.bg, CONTRAST.card):
        for drawn in (CONTRAST.line, CONTRAST.accent, CONTRAST.faint, CONTRAST.mark):
            assert _contrast(drawn, ground) >= 7
    assert _contrast(CONTRAST.accent, CONTRAST.wait_soft) >= 7  # how far a long work is


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[Callable[[Theme], None]]:
    """Dresses the application for one test."""
    yield partial(theme.dress, qapp)
    theme.dress(qapp, Theme.LIGHT)


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_an_example_in_an_empty_field_is_written_in_its_own_colour(
    qtbot: QtBot, worn: Callable[[Theme], None], chosen: Theme
) -> None:
    worn(chosen)
    for kind in (QLineEdit, QPlainTextEdit):
        field = kind()
        qtbot.addWidget(field)
        field.setPlaceholderText("■■■■")
        field.show()
        assert theme.colours().faint.lower() in _drawn(field)


def test_in_high_contrast_the_chosen_line_has_an_edge(
    qtbot: QtBot, worn: Callable[[Theme], None]
) -> None:
    worn(Theme.CONTRAST)
    model = TableModel([Column(title="Number", text=str)])
    model.show_rows(["1", "2"])
    table = Table(model, "Cases")
    qtbot.addWidget(table)
    table.show()
    edges = [_drawn(table)[CONTRAST.mark.lower()]]
    table.selectRow(0)
    edges.append(_drawn(table)[CONTRAST.mark.lower()])
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    edges.append(_drawn(table)[CONTRAST.mark.lower()])
    assert edges == [lines * table.columnWidth(0) for lines in (0, 2, 4)]


def _drawn(widget: QWidget) -> Counter[str]:
    """How often each colour stands in the picture of it."""
    image = widget.grab().toImage()
    rows, columns = range(image.height()), range(image.width())
    return Counter(image.pixelColor(x, y).name() for x in columns for y in rows)


def test_the_theme_is_changed_while_the_program_runs(qapp: QApplication) -> None:
    seen = []
    for chosen in (Theme.DARK, Theme.CONTRAST, Theme.LIGHT):
        theme.dress(qapp, chosen)
        seen.append((theme.colours(), theme.colour("bg").name().upper()))
    assert seen == [(each, each.bg) for each in (DARK, CONTRAST, LIGHT)]


def test_the_system_decides_when_staff_do_not(qapp: QApplication) -> None:
    theme.dress(qapp, Theme.SYSTEM)
    assert theme.colours() in (LIGHT, DARK)
    theme.dress(qapp, Theme.LIGHT)


@pytest.mark.parametrize("text", ["消费者权益", "张䶮", "李𬴂", "＊·“”①⑫", "0123456789"])
@pytest.mark.parametrize("bold", [False, True])
def test_the_window_has_a_glyph_for_every_character(
    qapp: QApplication, text: str, bold: bool
) -> None:
    font = QFont(qapp.font())
    font.setBold(bold)
    families = [QFont(family) for family in font.families()]
    for face in families:
        face.setBold(bold)
    for character in text:
        assert any(QFontMetrics(face).inFontUcs4(ord(character)) for face in families), character


def test_figures_stand_in_columns(qapp: QApplication) -> None:
    for bold in (False, True):
        font = QFont(qapp.font())
        font.setBold(bold)
        assert len({QFontMetrics(font).horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_every_icon_has_its_drawing_and_every_drawing_is_an_icon() -> None:
    drawings = {file.stem for file in resources.path("icons").glob("*.svg")}
    assert drawings == {icon.value for icon in Icon}
    assert "ISC" in resources.text("icons", "LICENSE")


@pytest.mark.parametrize("icon", list(Icon))
def test_an_icon_takes_the_colour_of_its_token(qapp: QApplication, icon: Icon) -> None:
    image = icons.pixmap(icon, "late", size=24).toImage()
    inked = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {theme.colour("late").name()}


def test_colours_are_written_in_one_module_only() -> None:
    elsewhere = [
        file.name
        for file in GUI.rglob("*.py")
        if file.name != "tokens.py"
        and re.search(r"[\"'\s]#[0-9A-Fa-f]{6}\b", file.read_text(encoding="utf-8"))
    ]
    assert elsewhere == []


def test_words_change_their_colour_while_they_are_shown(qtbot: QtBot) -> None:
    label = Label("Due")
    qtbot.addWidget(label)
    label.show()
    label.set_tone(Tone.LATE)
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == theme.colour("late")


class _Undressed(Label):
    """Nobody may ask for its style before it is shown."""

    def style(self) -> QStyle:
        raise AssertionError


def test_what_was_never_shown_is_dressed_only_when_it_is(qtbot: QtBot) -> None:
    label = _Undressed("Due")
    qtbot.addWidget(label)
    label.set_tone(Tone.LATE)
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == theme.colour("late")
