"""A picture of the manual at its full size."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from mediator.gui import tokens

_EDGE = 40  # of the screen around it
_FRAME = 4  # around the picture, so that it needs no scroll bars where it fits


class PictureDialog(QDialog):
    """Esc or a press puts it away; one that is larger than the screen scrolls."""

    def __init__(self, over: QWidget, image: QImage, words: str) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help_picture")
        self.setWindowTitle(words)
        shown = QLabel()
        shown.setPixmap(QPixmap.fromImage(image))
        shown.setAccessibleName(words)
        area = QScrollArea()
        area.setWidget(shown)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[tokens.SMALL] * 4)
        column.addWidget(area)
        room = self.screen().availableGeometry().size() - QSize(_EDGE, _EDGE)
        around = QSize(2 * tokens.SMALL + _FRAME, 2 * tokens.SMALL + _FRAME)
        self.resize((shown.sizeHint() + around).boundedTo(room))
