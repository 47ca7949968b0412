"""The steps of a case from top to bottom, and what has happened, newest last."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mediator.gui import icons, theme, tokens
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.labels import Label

_MARK = 22
_TEXT_LEFT = 44
_KEYS = 9


class StepLook(StrEnum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    SKIPPED = "skipped"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepItem:
    """One step of the rail: `note` is its second line, `tone` the colour of that line."""

    key: str
    number: int
    title: str
    note: str = ""
    look: StepLook = StepLook.AHEAD
    tone: Tone | None = None
    why: str = ""


class StepRail(QFrame):
    """All steps, always in sight: `chosen(key)` on a press, on Enter, on Alt+1 … Alt+9."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Steps"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[tokens.SMALL] * 4)
        self._column.setSpacing(0)
        self._column.addStretch()
        self._steps: list[_Step] = []
        self._selected = ""
        for digit in range(1, _KEYS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            shortcut.activated.connect(lambda digit=digit: self._choose_number(digit))

    def show_steps(self, items: Sequence[StepItem], selected: str = "") -> None:
        """Show the steps; `selected` is the one open in the middle."""
        while len(self._steps) < len(items):
            self._steps.append(self._new_step())
        while len(self._steps) > len(items):
            self._steps.pop().deleteLater()
        for step, item in zip(self._steps, items, strict=True):
            step.show_item(item)
        self.select(selected or self._selected)

    def select(self, key: str) -> None:
        """Mark the step that is open."""
        self._selected = key
        for step in self._steps:
            step.setChecked(step.item.key == key)

    def _new_step(self) -> "_Step":
        step = _Step()
        step.clicked.connect(lambda: self.chosen.emit(step.item.key))
        step.moved.connect(lambda by: self._move(step, by))
        self._column.insertWidget(len(self._steps), step)
        return step

    def _move(self, step: "_Step", by: int) -> None:
        at = self._steps.index(step) + by
        if 0 <= at < len(self._steps):
            self._steps[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_number(self, number: int) -> None:
        for step in self._steps:
            if step.item.number == number:
                self.chosen.emit(step.item.key)


class _Step(QAbstractButton):
    """One step: its mark, its title, its note."""

    moved = Signal(int)
    item = StepItem(key="", number=0, title="")

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)  # A radio button to screen readers, not a box to tick.
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_item(self, item: StepItem) -> None:
        """Change what the step says."""
        self.item = item
        self.setObjectName(f"step_{item.key}")
        state = {
            StepLook.DONE: self.tr("done"),
            StepLook.CURRENT: self.tr("now"),
            StepLook.AHEAD: self.tr("ahead"),
            StepLook.SKIPPED: self.tr("skipped"),
            StepLook.NOT_NEEDED: self.tr("not needed"),
        }[item.look]
        name = self.tr("Step {number} {title}, {state}").format(
            number=item.number, title=item.title, state=state
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(filter(None, (item.note, item.why))))
        self.setToolTip(item.why)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark to `StepRail.select`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.moved.emit(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.moved.emit(1)
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 40)

    def heightForWidth(self, width: int) -> int:
        return 39 + (self._note_box(width).height() if self.item.note else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_mark(painter)
        ahead = self.item.look not in (StepLook.DONE, StepLook.CURRENT)
        painter.setPen(theme.colour("soft" if ahead else "ink"))
        painter.setFont(_font(self, tokens.BODY, bold=not ahead))
        title = QRect(_TEXT_LEFT, 7, self.width() - _TEXT_LEFT - tokens.TINY, 23)
        shown = painter.fontMetrics().elidedText(
            self.item.title, Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(_font(self, tokens.SECOND))
        colours = theme.colours()
        tone = self.item.tone
        painter.setPen(tokens.ink(colours, tone) if tone else colours.soft)
        painter.drawText(self._note_box(self.width()), _WRAP, self.item.note)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        focused = self.hasFocus()
        painter.setPen(theme.edge(focused=focused, chosen=self.isChecked()))
        marked = self.isChecked() or self.underMouse()
        painter.setBrush(theme.colour("accent_soft") if marked else Qt.BrushStyle.NoBrush)
        if focused or marked:
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)

    def _paint_mark(self, painter: QPainter) -> None:
        box = QRectF(12, 8, _MARK, _MARK)
        done = self.item.look is StepLook.DONE
        current = self.item.look is StepLook.CURRENT
        if done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("done"))
            painter.drawEllipse(box)
            tick = icons.pixmap(Icon.CHECK, "card", size=14)
            painter.drawPixmap(box.topLeft().toPoint() + QPoint(4, 4), tick)
            return
        ring = QPen(theme.colour("accent" if current else "faint"), 2 if current else 1)
        painter.setPen(ring)
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setFont(_font(self, 12, bold=current))
        painter.setPen(theme.colour("accent" if current else "soft"))
        skipped = self.item.look in (StepLook.SKIPPED, StepLook.NOT_NEEDED)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignCenter, "–" if skipped else str(self.item.number)
        )

    def _note_box(self, width: int) -> QRect:
        room = QRect(_TEXT_LEFT, 30, width - _TEXT_LEFT - tokens.SMALL, 400)
        metrics = QFontMetrics(_font(self, tokens.SECOND))
        return metrics.boundingRect(room, _WRAP, self.item.note)


_WRAP = Qt.TextFlag.TextWordWrap


def _font(widget: QWidget, size: int, *, bold: bool = False) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(size)
    font.setBold(bold)
    return font


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One line of what happened."""

    when: str
    what: str
    by: str = ""


class Timeline(QWidget):
    """What happened, one line each, oldest first; read as words by a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What happened"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SMALL)
        self._grid.setVerticalSpacing(tokens.TINY)
        self._grid.setColumnStretch(1, 1)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Replace the lines."""
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for at, moment in enumerate(moments):
            self._grid.addWidget(Label(moment.when, "second"), at, 0, top)
            words = " · ".join(filter(None, (moment.what, moment.by)))
            self._grid.addWidget(Label(words, "small", wrap=True), at, 1, top)
