"""The columns of a foreign table: what each is taken for, beside what stands in its first rows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.ledgers.cells import words_of
from mediator.domain.ledgers.fields import FIELDS, Field
from mediator.gui.forms.choices import Choice
from mediator.gui.imports import words
from mediator.gui.widgets.columns import Grid
from mediator.services.imports.looking import Look

_ROWS = 3
_ABREAST = 4


class ColumnsForm(QWidget):
    """A choice for each column; `changed` follows a correction, `columns` says what is chosen."""

    changed = Signal()

    def __init__(self, seen: Look) -> None:
        super().__init__()
        layout = seen.layout
        offered = [(named.value, words.field(named)) for named in FIELDS[layout.kind]]
        chosen = {place: named for named, place in layout.columns}
        self._choices: dict[int, Choice] = {}
        for place in range(_width(seen)):
            header = layout.headers[place] if place < len(layout.headers) else ""
            choice = Choice(
                f"column_{place}",
                header or self.tr("Column {number}").format(number=place + 1),
                offered,
                hint=_examples(seen, place),
                empty=self.tr("Keep in words"),
            )
            choice.restore(chosen[place].value if place in chosen else "")
            choice.changed.connect(self.changed)
            self._choices[place] = choice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Grid(list(self._choices.values()), _ABREAST))

    def choice(self, place: int) -> Choice:
        """The choice of a column, from 0."""
        return self._choices[place]

    def columns(self) -> Mapping[int, Field]:
        """The field of each column that has one."""
        return {
            place: Field(raw) for place, choice in self._choices.items() if (raw := choice.raw())
        }

    def twice(self) -> Field | None:
        """A field that two columns are said to hold."""
        named = list(self.columns().values())
        return next((each for each in named if named.count(each) > 1), None)


def _width(seen: Look) -> int:
    rows = seen.head.rows[seen.layout.first_row :][:_ROWS]
    filled = [place for row in rows for place, cell in enumerate(row) if words_of(cell)]
    return max(len(seen.layout.headers), max(filled, default=-1) + 1)


def _examples(seen: Look, place: int) -> str:
    rows = seen.head.rows[seen.layout.first_row :]
    found = [text for row in rows if place < len(row) and (text := words_of(row[place]))]
    return " · ".join(found[:_ROWS])
