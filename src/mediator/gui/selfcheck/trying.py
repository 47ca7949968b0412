"""试打一个字: a field that turns green when a Han character comes in through an input method."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.forms.texts import LineInput
from mediator.gui.tokens import Tone
from mediator.gui.widgets.labels import Label

_HAN: Final = (range(0x3400, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x32000))
_WIDTH: Final = 180


def is_han(character: str) -> bool:
    """Whether it is a Chinese character, or the round zero."""
    return character == "〇" or any(ord(character) in block for block in _HAN)


class _Input(LineInput):
    """`came(words)`: an input method handed words over; pasting and plain keys do not."""

    came = Signal(str)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        words = event.commitString()
        super().inputMethodEvent(event)
        if words:
            self.came.emit(words)


class TryTyping(QWidget):
    """`proved`: a Han character came in."""

    proved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.input = _Input()
        self.input.setObjectName("try_typing")
        self.input.setFixedWidth(_WIDTH)
        label = Label(self.tr("Try to type one character"), "strong")
        label.setBuddy(self.input)
        self.input.setAccessibleName(label.text())
        self._said = Label("", "second", wrap=True)
        self._said.setObjectName("typing_said")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(label)
        row.addWidget(self.input)
        row.addWidget(self._said, 1)
        self.input.came.connect(self._judge)
        self.input.textEdited.connect(self._follow)
        self.setFocusProxy(self.input)
        self.ask()

    def ask(self) -> None:
        """Say what to do."""
        self._say(self.tr("Switch to Chinese, type zhong and choose 中."), None)

    def _follow(self, words: str) -> None:
        """Plain letters only: say so, unless characters came before."""
        if words and not any(map(is_han, words)):
            told = self.tr("Only letters so far: is the input method switched to Chinese?")
            self._say(told, Tone.DUE)

    def _judge(self, words: str) -> None:
        found = next(filter(is_han, words), "")
        if not found:
            return
        self._say(
            self.tr("“{character}” came in: Chinese can be typed.").format(character=found),
            Tone.DONE,
        )
        self.proved.emit()

    def _say(self, words: str, tone: Tone | None) -> None:
        self._said.setText(words)
        self._said.set_tone(tone)
        self.input.setAccessibleDescription(words)
        self._said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
