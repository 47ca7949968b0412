"""A field of repeated rows, such as offers or terms: each row a few fields of its own."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import IconButton, QuietButton


class Row(QWidget):
    """The fields of one row side by side, and the button that takes the row away."""

    removed = Signal()

    def __init__(self, fields: Sequence[Field], remove: str) -> None:
        super().__init__()
        self.fields = {field.name: field for field in fields}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.GAP)
        for field in fields:
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        button = IconButton(remove, Icon.CLOSE)
        button.clicked.connect(self.removed)
        line.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.button = button

    def raw(self) -> dict[str, str]:
        """The words of the row by field."""
        return {name: str(field.raw()) for name, field in self.fields.items()}


class Rows(Field):
    """Rows that staff add and take away; `raw` is a list of the rows' raw words.

    A field inside is found as `<row>_<position>_<field>`, as `services.forms.Sheet.rows` names it.
    """

    def __init__(
        self,
        name: str,
        label: str,
        *,
        row: str,
        make: Callable[[], Sequence[Field]],
        add: str,
        hint: str = "",
    ) -> None:
        """`make` builds the fields of a new row; `add` are the words of the button."""
        box = QWidget()
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SMALL)
        self._row = row
        self._make = make
        self._rows: list[Row] = []
        self._add = QuietButton(add, Icon.PLUS)
        super().__init__(name, label, input_=box, hint=hint)
        self._label.setBuddy(self._add)
        self.setFocusProxy(self._add)
        self._add.setObjectName(f"{name}_add")
        self._add.clicked.connect(self.append)
        self._column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)

    def append(self) -> None:
        """Add an empty row and go into it."""
        self.take({})

    def take(self, words: Mapping[str, str]) -> None:
        """Add a row with `words` by field, and go into it."""
        row = self._insert()
        for name, said in words.items():
            row.fields[name].restore(said)
        next(iter(row.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def rows(self) -> tuple[Row, ...]:
        """The rows in order."""
        return tuple(self._rows)

    def field(self, name: str) -> Field | None:
        """The field of `<row>_<position>_<field>`."""
        for position, row in enumerate(self._rows):
            prefix = f"{self._row}_{position}_"
            if name.startswith(prefix) and name.removeprefix(prefix) in row.fields:
                return row.fields[name.removeprefix(prefix)]
        return None

    def raw(self) -> Raw:
        return [row.raw() for row in self._rows]

    def restore(self, raw: Raw) -> None:
        for row in tuple(self._rows):
            self._drop(row)
        for values in raw if isinstance(raw, list) else []:
            row = self._insert()
            for name, words in values.items() if isinstance(values, dict) else ():
                if name in row.fields:
                    row.fields[name].restore(words)

    def examine(self) -> bool:
        found = [field.examine() for row in self._rows for field in row.fields.values()]
        return all(found)

    def _insert(self) -> Row:
        row = Row(self._make(), self.tr("Take away"))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        order = list(row.fields.values())
        for field, following in zip(order, [*order[1:], None], strict=True):
            field.changed.connect(self._typed)
            field.entered.connect((following or self).setFocus)
        row.removed.connect(lambda: self._take_away(row))
        self._name_rows()
        return row

    def _take_away(self, row: Row) -> None:
        self._drop(row)
        self._name_rows()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def _drop(self, row: Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()

    def _name_rows(self) -> None:
        for position, row in enumerate(self._rows):
            row.button.setAccessibleDescription(f"{self.label} {position + 1}")
            for name, field in row.fields.items():
                field.input.setObjectName(f"{self._row}_{position}_{name}")
                field.input.setAccessibleName(f"{field.label} {position + 1}")
