"""Fields that are chosen: chips for one or several, a list to drop down, a box to tick."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QItemSelection, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from mediator.gui import icons
from mediator.gui.forms.fields import Field, Raw, words
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import plain
from mediator.gui.widgets.flow import FlowLayout

Option: TypeAlias = tuple[str, str]
"""The key that is kept and the words that are read."""

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ChipGroup(Field):
    """Chips of which one (`many=False`) or several are chosen: arrows move, space chooses.

    Tab enters and leaves the group as one stop. `raw` is the key, or the list of keys.
    """

    def __init__(
        self,
        name: str,
        label: str,
        options: Sequence[Option],
        *,
        many: bool = False,
        hint: str = "",
    ) -> None:
        self._many = many
        self._chips: dict[str, QAbstractButton] = {}
        box = QWidget()
        self._flow = FlowLayout()
        box.setLayout(self._flow)
        self._group = QButtonGroup(box)
        self._group.setExclusive(not many)
        super().__init__(name, label, input_=box, hint=hint)
        self._label.setBuddy(None)  # type: ignore[arg-type]  # Qt takes none; the stub forgets it.
        self.set_options(options)
        # Not clicked: a screen reader toggles a chip without a click.
        self._group.buttonToggled.connect(self._toggled)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other chips; what stays on offer stays chosen."""
        kept, last = self.raw(), list(self._chips.values())[-1:]
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()  # Until it is deleted, nobody shall tab into it.
            chip.deleteLater()
        self._chips = {key: self._chip(key, text) for key, text in options}
        for chip in self._chips.values():  # Where the old ones were, not behind the whole window.
            for before in last:
                QWidget.setTabOrder(before, chip)
            last = [chip]
        self.restore(kept)
        first = next(iter(self._chips.values()), None)
        if first is not None:
            self.setFocusProxy(first)
            self._label.setBuddy(first)

    def raw(self) -> Raw:
        chosen = [key for key, chip in self._chips.items() if chip.isChecked()]
        return chosen if self._many else "".join(chosen[:1])

    def restore(self, raw: Raw) -> None:
        chosen = [raw] if isinstance(raw, str) else raw if isinstance(raw, list) else []
        self._group.setExclusive(False)  # Qt lets no exclusive group go back to none chosen.
        with QSignalBlocker(self._group):
            for key, chip in self._chips.items():
                chip.setChecked(key in chosen)
        self._group.setExclusive(not self._many)
        self._mark_stop()

    def chip(self, key: str) -> QAbstractButton:
        """The control of one option, to disable it or to press it."""
        return self._chips[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._mark_stop(watched)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        by = _ARROWS.get(Qt.Key(event.key()), 0)
        if not by:
            return super()._pressed(event)
        chips = list(self._chips.values())
        at = next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0)
        following = chips[(at + by) % len(chips)]  # Qt itself would stop at the end of a line.
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._many:
            following.click()
        return True

    def _toggled(self, _chip: QAbstractButton, chosen: bool) -> None:
        if chosen or self._many:  # Of two that change places, only the one chosen counts.
            self._typed()

    def _chip(self, key: str, text: str) -> QAbstractButton:
        chip = QCheckBox(plain(text)) if self._many else QRadioButton(plain(text))
        chip.setObjectName(f"{self.name}_{key}")
        chip.setProperty("kind", "chip")
        chip.setAccessibleDescription(self.label)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        chip.installEventFilter(self)
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        chip.show()  # Else it would wait for the next event, and Tab would pass it by.
        return chip

    def _mark_stop(self, stop: QAbstractButton | None = None) -> None:
        chips = list(self._chips.values())
        stop = stop or next((chip for chip in chips if chip.isChecked()), None)
        stop = stop or next(iter(chips), None)
        for chip in chips:
            here = chip is stop
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _marked(self) -> Sequence[QWidget]:
        return (self.input, *self._chips.values())


class _DropDown(QComboBox):
    """A list to drop down; the wheel scrolls the page and never changes the choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = icons.pixmap(Icon.CHEVRON_DOWN, "soft", size=16)
        painter.drawPixmap(QPoint(self.width() - 28, (self.height() - 16) // 2), arrow)
        painter.end()


class Choice(Field):
    """One of a list that drops down; the first entry may be an empty one."""

    input: QComboBox

    def __init__(
        self, name: str, label: str, options: Sequence[Option], *, hint: str = "", empty: str = ""
    ) -> None:
        """`empty` are the words of the entry that chooses nothing."""
        box = _DropDown()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(4)
        self._empty = empty
        super().__init__(name, label, input_=box, hint=hint)
        self.set_options(options)
        # Not activated: a screen reader chooses without opening the list.
        box.currentIndexChanged.connect(lambda _: self._typed())
        box.view().selectionModel().selectionChanged.connect(self._selected)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer another list; the choice stays if it is in it."""
        kept = self.raw()
        with QSignalBlocker(self.input):
            self.input.clear()
            self.input.addItem(self._empty, "")
            for key, text in options:
                self.input.addItem(text, key)
        self.restore(kept)

    def raw(self) -> str:
        return str(self.input.currentData() or "")

    def _selected(self, chosen: QItemSelection) -> None:
        """A screen reader selects in the list while it is closed, which Qt would not take."""
        if not self.input.view().isVisible() and not chosen.isEmpty():
            self.input.setCurrentIndex(chosen.indexes()[0].row())

    def restore(self, raw: Raw) -> None:
        with QSignalBlocker(self.input):
            self.input.setCurrentIndex(max(self.input.findData(words(raw)), 0))
        self.input.update()


class _TickBox(QCheckBox):
    """A box whose tick has the colour of the theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            part = QStyle.SubElement.SE_CheckBoxIndicator
            box = self.style().subElementRect(part, option, self)
            painter = QPainter(self)
            painter.drawPixmap(
                box.center() - QPoint(6, 6), icons.pixmap(Icon.CHECK, "on_accent", size=14)
            )
            painter.end()


class Tick(Field):
    """A box to tick with its words beside it; `raw` is a bool."""

    input: QCheckBox

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        box = _TickBox(label)
        super().__init__(name, label, input_=box, hint=hint)
        self._label.hide()
        box.toggled.connect(lambda _: self._typed())

    def raw(self) -> bool:
        return self.input.isChecked()

    def restore(self, raw: Raw) -> None:
        with QSignalBlocker(self.input):
            self.input.setChecked(raw in (True, "yes"))
        self.input.update()
