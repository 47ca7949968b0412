"""What only Qt can see of this computer: fonts, screens, printers, the way of typing Chinese."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QImage, QPainter, QRawFont
from PySide6.QtPrintSupport import QPrinterInfo

from mediator import resources
from mediator.domain.selfcheck import computer
from mediator.domain.selfcheck.computer import SAMPLES, Printers, Screen, Typing
from mediator.domain.selfcheck.findings import Finding
from mediator.gui import theme, tokens
from mediator.gui.papers.press import STOPPED
from mediator.services import input_methods, selfcheck

FACES: Final = (
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Bold.ttf",
    "NotoSerifSC-Regular.ttf",
    "NotoSerifSC-Bold.ttf",
    "HanaMinB-CDEF.ttf",
)
_NOWHERE: Final = "\U0010fffe"  # A noncharacter, of which no font has a picture.
_PIXELS: Final = 32
_MAPS: Final = Path("/proc/self/maps")
_CONTEXT: Final = re.compile(r"platforminputcontexts/lib(\w+?)platforminputcontextplugin\.so")
_WAYS: Final = {"windows": "windows", "cocoa": "cocoa"}
_PROVED: Final = "selfcheck/typed_by"
_UNSEEN: Final = frozenset({"offscreen", "minimal", "vnc"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What the window says of the fonts: files unread, characters undrawn, what stands in."""

    unread: tuple[str, ...]
    undrawn: str
    family: str


def drawn() -> Drawn:
    """Every file of ours, and whether the window really draws the sample characters with them."""
    paths = [resources.path("fonts", name) for name in FACES]
    unread = (path.name for path in paths if not QRawFont(str(path), _PIXELS).isValid())
    theme.load_rare_characters()
    font = QGuiApplication.font()
    used = QFontInfo(font).family()
    return Drawn(
        unread=tuple(unread), undrawn=_undrawn(font), family="" if used == theme.FAMILY else used
    )


def fonts(seen: Drawn) -> Finding:
    """The same with what papers say of theirs; reading those takes a moment, so the worker does."""
    undrawn = dict.fromkeys(seen.undrawn + selfcheck.paper_fonts())
    return computer.fonts(unread=seen.unread, undrawn="".join(undrawn), family=seen.family)


def screen() -> Finding:
    """The screen on which windows open first."""
    seen = QGuiApplication.primaryScreen()
    if QGuiApplication.platformName() in _UNSEEN or seen is None:
        return computer.screen(None)
    room = seen.availableGeometry()
    return computer.screen(
        Screen(
            width=room.width(),
            height=room.height(),
            scale=seen.devicePixelRatio(),
            least=tokens.SMALLEST,
        )
    )


def printer() -> Finding:
    """The printers of this system; may wait for the print system, so the worker asks."""
    usual = QPrinterInfo.defaultPrinter()
    return computer.printer(
        Printers(
            names=tuple(QPrinterInfo.availablePrinterNames()),
            usual="" if usual.isNull() else usual.printerName(),
            stopped=not usual.isNull() and usual.state() in STOPPED,
            reached=selfcheck.print_system_reached(),
        )
    )


def typing() -> Finding:
    """Which way Chinese comes in, and whether it was seen to."""
    proved = str(QSettings().value(_PROVED, ""))
    return computer.typing(Typing(method=method(), running=input_methods.running(), proved=proved))


def keep_proof() -> Finding:
    """A Han character came in by the way that is taken now."""
    QSettings().setValue(_PROVED, method())
    return typing()


def method() -> str:
    """The way that Qt takes in this process, read off what it has loaded; empty where unseen."""
    name = QGuiApplication.platformName()
    if name in _UNSEEN:
        return ""
    if name in _WAYS:
        return _WAYS[name]
    loaded = set(_contexts())
    if "compose" in loaded:  # Qt falls back on it where another way led nowhere.
        return "compose"
    own = min(loaded, default="")
    return own or ("wayland" if name.startswith("wayland") else "none")


def _contexts() -> Iterator[str]:
    with suppress(OSError):
        for line in _MAPS.read_text("utf-8", "surrogateescape").splitlines():
            found = _CONTEXT.search(line)
            if found:
                yield found[1]


def _undrawn(font: QFont) -> str:
    """The samples that show nothing, or what a character without a picture shows."""
    empty, box = _picture(font, " "), _picture(font, _NOWHERE)
    return "".join(each for each in SAMPLES if _picture(font, each) in (empty, box))


def _picture(font: QFont, character: str) -> QImage:
    image = QImage(_PIXELS, _PIXELS, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRect(0, 0, _PIXELS, _PIXELS), Qt.AlignmentFlag.AlignCenter, character)
    painter.end()
    return image
