"""The draft in large type in a window of its own, for both sides to read across the counter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.agreement.clause import numeral
from mediator.gui.agreement.editor import TermsField
from mediator.gui.forms.texts import LongText
from mediator.gui.widgets.cards import scrolled
from mediator.gui.widgets.labels import Label

_SIZES = (22, 28, 36, 46)


class LargeDraft(QWidget):
    """Follows what is typed; Ctrl+plus and Ctrl+minus change the size, Esc closes."""

    def __init__(self, over: QWidget, *, facts: LongText, clauses: TermsField) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("large_draft")
        self.setWindowTitle(self.tr("Draft agreement"))
        self._facts = facts
        self._clauses = clauses
        self._size = 1
        self._words = Label("", wrap=True, selectable=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setAccessibleName(self.tr("Draft agreement"))
        self._build()
        for key, act in {
            "Esc": self.close,
            "Ctrl++": lambda: self._resize(1),
            "Ctrl+=": lambda: self._resize(1),
            "Ctrl+-": lambda: self._resize(-1),
        }.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        clauses.worded.connect(self._follow)
        facts.changed.connect(self._follow)
        self.resize(over.window().size())
        self._resize(0)
        self._follow()

    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def _build(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(*[2 * tokens.PAGE] * 4)
        inner.addWidget(self._words)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(content))

    def _follow(self) -> None:
        sentences = enumerate(self._clauses.sentences())
        clauses = [f"{numeral(at)}、{sentence}" for at, sentence in sentences]
        self._words.setText("\n\n".join(filter(None, [self._facts.raw().strip(), *clauses])))

    def _resize(self, by: int) -> None:
        self._size = min(max(self._size + by, 0), len(_SIZES) - 1)
        # The application's stylesheet would overrule a font that is merely set.
        self._words.setStyleSheet(f"font-size: {_SIZES[self._size]}px;")
