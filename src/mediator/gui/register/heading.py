"""How the parts of a registration are laid out: a heading with its hint, fields side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.forms.fields import Field
from mediator.gui.widgets.labels import Label, Section


def heading(words: str, hint: str = "") -> QWidget:
    """The heading of a part, with a quiet word beside it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SMALL)
    row.addWidget(Section(words))
    row.addWidget(Label(hint, "second"))
    row.addStretch()
    return line


def side_by_side(*fields: Field, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    """Fields in one line, with the room each takes of it."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.WIDE)
    for at, field in enumerate(fields):
        row.addWidget(field, shares[at] if shares else 1, Qt.AlignmentFlag.AlignTop)
    return row
