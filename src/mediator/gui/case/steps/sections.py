"""The heading of one part of a step: a picture, a word, a quiet source beside it."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mediator.gui import tokens
from mediator.gui.case.picture import Picture
from mediator.gui.icons import Icon
from mediator.gui.widgets.labels import Label


class SectionHead(QWidget):
    """A heading with an icon; buttons stand at its right."""

    def __init__(self, icon: Icon, title: str, hint: str = "") -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, tokens.TINY, 0, 0)
        self._row.setSpacing(tokens.SMALL)
        self._row.addWidget(Picture(icon, "accent"))
        self._row.addWidget(Label(title, "strong"))
        about = Label(hint, "second", wrap=True)
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(about, 1)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right."""
        self._row.addWidget(widget)
