"""One clause of an agreement as a card: its sentence, and its fields while it is being written."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mediator.domain.case.agreement import TermKind
from mediator.gui import theme, tokens
from mediator.gui.agreement import fields
from mediator.gui.forms.choices import Tick
from mediator.gui.forms.fields import Field
from mediator.gui.forms.focus import enter
from mediator.gui.forms.folds import Fold
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import IconButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Label

_NUMERALS: Final = "一二三四五六七八九十"


def numeral(position: int) -> str:
    """一 for position 0, as the paper counts its clauses."""
    return _NUMERALS[position] if position < len(_NUMERALS) else str(position + 1)


class ClauseHead(QAbstractButton):
    """The numeral and the sentence; focus or a press opens the clause."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numeral = Label("", "strong")
        self._sentence = Label("", wrap=True)
        for part in (self._numeral, self._sentence):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.TINY, tokens.TINY, tokens.TINY, tokens.TINY)
        row.setSpacing(tokens.SMALL)
        row.addWidget(self._numeral, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sentence(self, numeral_: str, sentence: str) -> None:
        """Say what the clause says."""
        self._numeral.setText(numeral_)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{numeral_} {sentence}")

    def sentence(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.colour("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()


class ClauseCard(Card):
    """A clause of one kind.

    `opened`: it is being written now. `changed`: staff changed it. `moved(by)` and `removed` ask
    for that. `ended`: Enter in its last field.
    """

    opened = Signal()
    changed = Signal()
    moved = Signal(int)
    removed = Signal()
    ended = Signal()

    def __init__(self, kind: TermKind, today: Callable[[], date]) -> None:
        super().__init__()
        self.kind = kind
        self.fields: dict[str, Field] = {}
        self._today = today
        self._kept: dict[str, str] = {"kind": kind.value}
        self._build()

    def raw(self) -> dict[str, str]:
        """The words of the clause, and what it has no field for."""
        return {**self._kept, **{name: _words(each) for name, each in self.fields.items()}}

    def restore(self, raw: Mapping[str, str]) -> None:
        """Put words back."""
        for name, words in raw.items():
            if name in self.fields:
                self.fields[name].restore(words)
            elif name != "kind":
                self._kept[name] = words

    def name(self, position: int) -> None:
        """Take the place `position` (from 0) among the clauses."""
        self.setObjectName(f"clause_{position}")
        self.head.setObjectName(f"term_{position}")
        clause = self.tr("clause {position}").format(position=position + 1)
        for name, each in self.fields.items():
            each.input.setObjectName(f"term_{position}_{name}")
            each.input.setAccessibleName(f"{each.label} {clause}")
        for button in self._buttons:
            button.setAccessibleDescription(clause)

    def set_open(self, opened: bool) -> None:
        """Show or hide the fields."""
        self._inside.setVisible(opened)
        for button in self._buttons:
            button.setVisible(opened)
        self.set_chosen(opened)

    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self._inside.isHidden()

    def unfold(self) -> None:
        """Open, because something inside is wanted."""
        self.opened.emit()

    def begin(self) -> None:
        """Go into the first field."""
        enter(next(iter(self.fields.values())), Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.body.setContentsMargins(tokens.GAP, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        self.head = ClauseHead()
        self.head.entered.connect(self.opened)
        self.head.clicked.connect(self.begin)
        up = IconButton(self.tr("Move up"), Icon.CHEVRON_UP)
        down = IconButton(self.tr("Move down"), Icon.CHEVRON_DOWN)
        away = IconButton(self.tr("Take this clause out"), Icon.DELETE)
        up.clicked.connect(lambda: self.moved.emit(-1))
        down.clicked.connect(lambda: self.moved.emit(1))
        away.clicked.connect(self.removed)
        self._buttons = (up, down, away)
        row = QHBoxLayout()
        row.setSpacing(tokens.TINY)
        row.addWidget(self.head, 1)
        for button in self._buttons:
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        shown, folded = fields.names(self.kind)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(tokens.PAGE, 0, tokens.SMALL, tokens.SMALL)
        column.setSpacing(tokens.SMALL)
        column.addLayout(fields.grid([self._add(name) for name in shown]))
        fold = Fold("more", self.tr("More: who, where, in parts"))
        fold.body.addLayout(fields.grid([self._add(name) for name in folded]))
        column.addWidget(fold)
        self.add(self._inside)

    def _add(self, name: str) -> Field:
        each = fields.make(name, self._today)
        self.fields[name] = each
        each.changed.connect(self.changed)
        each.entered.connect(lambda: self._go_on(each))
        return each

    def _go_on(self, field: Field) -> None:
        order = [each for each in self.fields.values() if each.isVisible()]
        following = order[order.index(field) + 1 :]
        if following:
            enter(following[0], Qt.FocusReason.TabFocusReason)
        else:
            self.ended.emit()


def _words(field: Field) -> str:
    """What a field holds, as a row of words keeps it; a tick is a yes or nothing."""
    if isinstance(field, Tick):
        return "yes" if field.raw() else ""
    return str(field.raw())
