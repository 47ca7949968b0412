"""Fields for words: one line, and many lines."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from mediator.domain.values import text
from mediator.gui import tokens
from mediator.gui.forms.fields import Field, Raw, words
from mediator.gui.widgets.labels import Label

_NO_LIMIT = 2**31 - 1  # Qt would cut a pasted text at 32,767 characters without a word.
_PARAGRAPH = "\u2029"  # How Qt keeps the end of a line.
_MARKS = frozenset("\ufdd0\ufdd1")  # Noncharacters with which Qt begins and ends a frame.
_UNREADABLE = "\ufffe"  # Another noncharacter, which Qt leaves alone and no record takes.
_LONGEST_LINE = 200
_AS_HIGH_AS_IT_GETS = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which has no name in Python.
_LONGEST_TEXT = 5000


class LineInput(QLineEdit):
    """One line with an optional unit inside at the right."""

    def __init__(self, unit: str = "") -> None:
        super().__init__()
        self.setMaxLength(_NO_LIMIT)
        self._unit = Label(unit, "hint")
        self._unit.setParent(self)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_unit(unit)

    def set_unit(self, unit: str) -> None:
        """Change the unit shown inside."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._place()

    def _place(self) -> None:
        self._unit.adjustSize()
        width = self._unit.width() if self._unit.text() else 0
        self.setTextMargins(0, 0, width + tokens.TINY if width else 0, 0)
        top = (self.height() - self._unit.height()) // 2
        self._unit.move(QPoint(self.width() - width - tokens.GAP, top))


class LineField(Field):
    """A field whose input is one line."""

    input: LineInput

    def __init__(
        self, name: str, label: str, *, hint: str = "", unit: str = "", placeholder: str = ""
    ) -> None:
        line = LineInput(unit)
        super().__init__(name, label, input_=line, hint=hint)
        line.setPlaceholderText(placeholder)
        line.textEdited.connect(lambda _: self._typed())
        self.left.connect(self.examine)

    def raw(self) -> str:
        return self.input.text()

    def remark(self) -> str:
        return unseen(self.raw())

    def restore(self, raw: Raw) -> None:
        self.input.setText(words(raw))
        self.examine()


class TextField(LineField):
    """Words in one line; `limit` in characters is told, never cut."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        hint: str = "",
        placeholder: str = "",
        limit: int = _LONGEST_LINE,
    ) -> None:
        self._limit = limit
        super().__init__(name, label, hint=hint, placeholder=placeholder)

    def value(self) -> str:
        """The words made safe to keep; raises `RuleViolation` as `text.one_line`."""
        return text.one_line(self.raw(), limit=self._limit, field=self.name)

    def check(self) -> None:
        self.value()


class _Sheet(QPlainTextEdit):
    """Many lines; what Qt would take for its own marks stays a character, and is refused later."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if _MARKS.isdisjoint(text):
            super().insertFromMimeData(source)
            return
        kept = QMimeData()
        kept.setText("".join(_UNREADABLE if each in _MARKS else each for each in text))
        super().insertFromMimeData(kept)


class LongText(Field):
    """Words in many lines: Enter goes on, Shift+Enter breaks the line."""

    input: QPlainTextEdit

    def __init__(
        self,
        name: str,
        label: str,
        *,
        hint: str = "",
        lines: int = 3,
        limit: int = _LONGEST_TEXT,
    ) -> None:
        self._limit = limit
        self._restoring = False
        edit = _Sheet()
        edit.setTabChangesFocus(True)
        super().__init__(name, label, input_=edit, hint=hint)
        self.set_lines(lines)
        edit.textChanged.connect(self._edited)
        self.left.connect(self.examine)

    def set_lines(self, lines: int) -> None:
        """Make the box this many lines high; it scrolls beyond."""
        height = self.fontMetrics().lineSpacing() * lines + tokens.PAGE
        self.input.setFixedHeight(max(height, tokens.CONTROL_HEIGHT))

    def take_room(self) -> None:
        """Grow beyond its lines where there is room."""
        self.input.setMaximumHeight(_AS_HIGH_AS_IT_GETS)

    def raw(self) -> str:
        # toPlainText() would turn every no-break space into a plain one.
        return self.input.document().toRawText().replace(_PARAGRAPH, "\n")

    def remark(self) -> str:
        return unseen(self.raw())

    def restore(self, raw: Raw) -> None:
        self._restoring = True
        self.input.setPlainText(words(raw))
        self._restoring = False
        self.examine()

    def value(self) -> str:
        """The words made safe to keep; raises `RuleViolation` as `text.clean`."""
        return text.clean(self.raw(), limit=self._limit, field=self.name)

    def check(self) -> None:
        self.value()

    def _edited(self) -> None:
        if not self._restoring:
            self._typed()

    def _pressed(self, event: QKeyEvent) -> bool:
        breaks = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if breaks and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.input.insertPlainText("\n")  # Qt itself would put a line separator, U+2028.
            return True
        return super()._pressed(event)


def unseen(typed: str) -> str:
    """What is said of words that are kept without some of their characters; nothing if whole."""
    if not text.has_unseen(typed):
        return ""
    return QCoreApplication.translate("Field", "Characters that nobody can see are left out.")
