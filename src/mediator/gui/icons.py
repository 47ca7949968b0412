"""The icons: Lucide drawings, tinted with a token of the theme in use."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from mediator import resources
from mediator.gui import theme


class Icon(StrEnum):
    """What there is in resources/icons."""

    ARCHIVE = "archive"
    ATTACH = "paperclip"
    BACKUP_BAD = "shield-alert"
    BACKUP_GOOD = "shield-check"
    BOOK = "book-open"
    CALCULATOR = "calculator"
    CALENDAR = "calendar"
    CAMERA = "camera"
    CHART = "chart-column"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CLOCK = "clock"
    CLOSE = "x"
    COPY = "copy"
    DELETE = "trash-2"
    DISPUTES = "files"
    DONE = "circle-check"
    DOWNLOAD = "download"
    EDIT = "pencil"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FOLDER = "folder-open"
    HANDSHAKE = "handshake"
    HISTORY = "history"
    HOURGLASS = "hourglass"
    IMAGE = "image-plus"
    IMPORT = "import"
    INBOX = "inbox"
    INFO = "info"
    KEYBOARD = "keyboard"
    LEAVE = "log-out"
    LOCK = "lock"
    MINUS = "minus"
    MONEY = "banknote"
    MORE = "ellipsis"
    PAPER = "file-text"
    PEOPLE = "users"
    PERSON = "user"
    PHONE = "phone"
    PLUS = "plus"
    PRINT = "printer"
    REFRESH = "refresh-cw"
    SAVE = "save"
    SCALE = "scale"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SIGN = "pen-line"
    STALL = "store"
    TABLE = "table"
    TALK = "message-square"
    TODAY = "calendar-check"
    UNDO = "undo-2"
    UNLOCK = "lock-open"
    UPLOAD = "upload"
    WARNING = "triangle-alert"
    WRONG = "circle-alert"


def pixmap(icon: Icon, colour: str = "ink", *, size: int = 18) -> QPixmap:
    """`icon` in the colour token `colour`, `size` logical pixels wide, sharp on every screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    value = theme.colour(colour).name()
    key = f"{icon}/{value}/{size}/{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _draw(icon, value, round(size * ratio))
        drawn.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: Icon, colour: str = "ink", *, size: int = 18) -> QIcon:
    """As `pixmap`, for buttons and menus; `theme` changed: ask again."""
    return QIcon(pixmap(name, colour, size=size))


def _draw(icon: Icon, value: str, pixels: int) -> QPixmap:
    drawing = resources.text("icons", f"{icon}.svg").replace("currentColor", value)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return drawn
