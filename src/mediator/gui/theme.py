"""Dresses the application: the bundled fonts, a palette and one stylesheet from tokens.

The style beneath is Fusion, which `mediator.app` asks for when it makes the application.
"""

from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from mediator import resources
from mediator.gui import tokens
from mediator.gui.stylesheet import STYLESHEET
from mediator.gui.tokens import CONTRAST, DARK, LIGHT, Colours
from mediator.settings import Theme

FAMILY: Final = "Noto Sans SC"
RARE_FAMILY: Final = "HanaMinB"


def dress(app: QApplication, theme: Theme) -> None:
    """Give `app` the fonts and the colours of `theme`; may be called again to change them."""
    if FAMILY not in app.font().families():  # QFontDatabase.families() would read every font.
        for file in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(resources.path("fonts", file)))
        app.setFont(_font())
    chosen = _chosen(theme)
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_stylesheet(chosen))


def restyle(widget: QWidget) -> None:
    """Draw `widget` as its properties say now; what was never drawn is dressed when it is.

    Of the time that a page with many fields took to build, a fifth was dressing them too early.
    """
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def load_rare_characters() -> None:
    """Add the face for rare name characters; large, so called once the first window stands."""
    if RARE_FAMILY not in QFontDatabase.families():
        file = resources.path("fonts", "HanaMinB-CDEF.ttf")
        QFontDatabase.addApplicationFont(str(file))


def colours() -> Colours:
    """The colours now in use, for what paints itself."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper()
    return _BY_GROUND.get(ground, LIGHT)


def colour(name: str) -> QColor:
    """A token of the colours now in use, such as `accent_soft`."""
    return QColor(getattr(colours(), name))


def edge(*, focused: bool, chosen: bool) -> QPen:
    """What is drawn around something that may have the focus or be the one chosen."""
    if not focused and not chosen:
        return QPen(Qt.PenStyle.NoPen)
    return QPen(colour("accent" if focused else "mark"), 2 if focused else 1)


_CHOSEN: Final = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}
_BY_GROUND: Final = {each.bg: each for each in _CHOSEN.values()}


def _chosen(theme: Theme) -> Colours:
    if theme is Theme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return _CHOSEN[theme]


def _font() -> QFont:
    font = QFont([FAMILY, RARE_FAMILY])
    font.setPixelSize(tokens.BODY)
    return font


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, value in {
        role.Window: chosen.bg,
        role.WindowText: chosen.ink,
        role.Base: chosen.card,
        role.AlternateBase: chosen.bg,
        role.Text: chosen.ink,
        role.PlaceholderText: chosen.faint,
        role.Button: chosen.card,
        role.ButtonText: chosen.ink,
        role.BrightText: chosen.late,
        role.ToolTipBase: chosen.card,
        role.ToolTipText: chosen.ink,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Accent: chosen.accent,
        role.Mid: chosen.line,
    }.items():
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(chosen.faint))
    return palette


def _stylesheet(chosen: Colours) -> str:
    values = {name: getattr(chosen, name) for name in Colours.__dataclass_fields__}
    sizes = {name: f"{size}px" for name, size in vars(tokens).items() if isinstance(size, int)}
    return Template(STYLESHEET).substitute(values | sizes)
