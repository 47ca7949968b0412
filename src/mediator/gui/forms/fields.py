"""What every field of a form is: a label above, an input, and one line for hint or error."""

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mediator.domain.errors import RuleViolation
from mediator.gui import failures, theme, tokens
from mediator.gui.widgets.labels import Label

Raw: TypeAlias = str | bool | list[str] | list[dict[str, str]]
"""What was typed, ticked or chosen, exactly; drafts keep it and `services.forms` reads it."""


def words(raw: Raw) -> str:
    """`raw` as words, for a field of words: a draft may come from another version."""
    return raw if isinstance(raw, str) else ""


class Field(QWidget):
    """The frame of a field; `input` is the widget that takes the focus.

    `changed`: staff changed it. `entered`: Enter was pressed, go on. `left`: the focus went away.
    """

    changed = Signal()
    entered = Signal()
    left = Signal()
    secret: ClassVar[bool] = False
    """Whether no draft may hold what stands in it."""

    def __init__(self, name: str, label: str, *, input_: QWidget, hint: str = "") -> None:
        """`name` is the field of `RuleViolation` and of drafts; `label` is what staff read."""
        super().__init__()
        self.name = name
        self.input = input_
        self._hint = hint
        self._remark = ""
        self._label = QLabel(label)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("kind", "second")
        self._label.setBuddy(input_)
        self._note = Label("", "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self._label)
        column.addWidget(input_)
        column.addWidget(self._note)
        # Beside a taller field the label and the input stay on the line of the others.
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(QWidget())
        self.setFocusProxy(input_)
        input_.setAccessibleName(label)
        input_.setObjectName(name)
        input_.installEventFilter(self)
        self._show_note()

    @property
    def label(self) -> str:
        """What staff read above the input."""
        return self._label.text()

    def raw(self) -> Raw:
        """Exactly what was typed or chosen."""
        raise NotImplementedError

    def restore(self, raw: Raw) -> None:
        """Put back what a draft kept; `changed` is not emitted."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise the `RuleViolation` of what stands here; an empty field is never one."""

    def remark(self) -> str:
        """What staff should know of the words that stand here, though they may stay."""
        return ""

    def is_empty(self) -> bool:
        """Whether nothing was typed or chosen."""
        raw = self.raw()
        return not (raw.strip() if isinstance(raw, str) else raw)

    def hide_label(self) -> None:
        """Leave the label to a reader, where a heading above says it already."""
        self._label.hide()

    def set_hint(self, hint: str) -> None:
        """Change the quiet line below."""
        self._hint = hint
        self._show_note()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong; it goes as soon as staff change the field."""
        self._mark(bool(sentence))
        self._show_note(sentence)

    def refuse(self, violation: RuleViolation) -> None:
        """Show in words what is wrong."""
        self.set_error(failures.sentence(violation))

    def error(self) -> str:
        """What is shown as wrong, or nothing."""
        return self._note.text() if self.input.property("wrong") == "true" else ""

    def note(self) -> str:
        """The line below the input: error, remark or hint."""
        return self._note.text()

    def examine(self) -> bool:
        """Run `check` and show what it finds; whether the field may stay as it is."""
        try:
            self.check()
        except RuleViolation as violation:
            self.refuse(violation)
            return False
        self._remark = self.remark()
        self.set_error("")
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return False

    def _typed(self) -> None:
        if self.error() or self._remark:
            self._remark = ""
            self.set_error("")
        self.changed.emit()

    def _mark(self, wrong: bool) -> None:
        if wrong == (self.input.property("wrong") == "true"):
            return
        mark = "true" if wrong else "false"
        for part in self._marked():
            part.setProperty("wrong", mark)
            theme.restyle(part)
        self._note.setProperty("kind", "error" if wrong else "hint")
        theme.restyle(self._note)

    def _marked(self) -> Sequence[QWidget]:
        return (self.input,)

    def _show_note(self, error: str = "") -> None:
        text = error or self._remark or self._hint
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.input.setAccessibleDescription(text)
