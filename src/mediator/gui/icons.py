"""The icons: Lucide drawings, tinted with a token of the theme in use."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
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
    HELP = "circle-question-mark"
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
    VERIFY = "shield-check"
    WARNING = "triangle-alert"
    WRONG = "circle-alert"


def pixmap(icon: Icon, colour: str = "ink", *, size: int = 18, gap: int = 0) -> QPixmap:
    """`icon` in the colour token `colour`, `size` logical pixels wide, sharp on every screen.

    `gap` is free room at its right, for buttons, whose style keeps words too near.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    value = theme.colour(colour).name()
    key = f"{icon}/{value}/{size}/{gap}/{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = QPixmap(QSize(size + gap, size) * ratio)
        drawn.setDevicePixelRatio(ratio)
        _draw(drawn, icon, value=value, size=size)
        QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: Icon, colour: str = "ink", *, size: int = 18, gap: int = 0) -> QIcon:
    """As `pixmap`, for buttons and menus; `theme` changed: ask again."""
    return QIcon(pixmap(name, colour, size=size, gap=gap))


def _draw(drawn: QPixmap, icon: Icon, *, value: str, size: int) -> None:
    drawing = resources.text("icons", f"{icon}.svg").replace("currentColor", value)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
