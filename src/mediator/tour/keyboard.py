"""A person at the keyboard: keys and words go to whatever has the focus, and nowhere else."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from mediator.gui.agreement import TermsField
from mediator.gui.forms.choices import ChipGroup, Choice, Tick
from mediator.gui.forms.fields import Field
from mediator.gui.forms.folds import Fold
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.typeahead import TypeAhead
from mediator.gui.tasks import Tasks

Row = Mapping[str, str]
Words = str | bool | Sequence[str] | Sequence[Row]

_TABS = 250
_WAIT_MS = 20_000
_REST_MS = 15
_MOMENT_MS = 1000  # What takes its time, such as a backup, is not waited for.


class Unreachable(Exception):
    """Tab never came to a control, or something never happened: the tour says so and stops."""


class Keyboard:
    """Drives one window by keys alone, and waits for what the window has under way."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        self._window = window
        self._tasks = tasks

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys such as `Ctrl+Return`, then wait until the window is at rest."""
        for _ in range(times):
            QTest.keySequence(self._target(), QKeySequence(keys))
        self.rest()

    def words(self, words: str) -> None:
        """Commit words as an input method does; the old ones are selected and replaced."""
        target = self._target()
        if isinstance(target, QLineEdit | QPlainTextEdit):
            target.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(words)
        QCoreApplication.sendEvent(target, event)

    def go(self, name: str) -> QWidget:
        """Tab on until the control called `name`, or one inside the field of that name."""
        return self._go_until(lambda here: _is_at(here, name), name)

    def _go_until(self, there: Callable[[QWidget], bool], name: str) -> QWidget:
        for _ in range(_TABS):
            here = QApplication.focusWidget()
            if here is not None and there(here):
                return here
            QTest.keyClick(self._target(), Qt.Key.Key_Tab)
        raise Unreachable(name)

    def choose_in(self, menu: QMenu, name: str) -> None:
        """Go down an open menu to the entry called `name`, and take it."""
        self.until(menu.isVisible, menu.objectName())
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().objectName() == name:
                QTest.keyClick(menu, Qt.Key.Key_Return)
                self.rest()
                return
        raise Unreachable(name)

    def push(self, name: str) -> None:
        """Go to a button and press it with the space bar."""
        self.go(name)
        self.press("Space")

    def fill(self, values: Mapping[str, Words]) -> None:
        """Fill the fields of the page that is shown, each in the way of its kind."""
        for name, words in values.items():
            field = self.field(name)
            if field is None:
                raise Unreachable(name)
            self._fill(field, words)
            self.rest()  # What was chosen may have brought other fields.

    def unfold(self, field: Field) -> None:
        """Open by its own key what a field is folded away in."""
        for fold in _folds(field):
            if not field.isVisible():
                self._go_until(fold.isAncestorOf, field.name)
                self.press("Space")

    def rest(self) -> None:
        """Wait until nothing is under way and the window was painted."""
        self.until(lambda: not self._tasks.busy, "at rest")

    def settle(self) -> None:
        """Wait also for what follows the keys by a moment, such as sentences, papers and drafts."""
        self.until(lambda: not (self._tasks.busy or self._follows()), "settled")
        _let_work(_REST_MS)  # What came last is laid out and painted.

    def _follows(self) -> bool:
        timers = self._window.findChildren(QTimer)
        return any(each.isActive() and each.interval() <= _MOMENT_MS for each in timers)

    def pause(self, milliseconds: int) -> None:
        """Look at the window for a while."""
        _let_work(milliseconds)

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the window work until `happened`; raises `Unreachable` after twenty seconds."""
        end = QDeadlineTimer(_WAIT_MS)
        while True:
            _let_work(_REST_MS)
            if happened():
                return
            if end.hasExpired():
                raise Unreachable(what)

    def _fill(self, field: Field, words: Words) -> None:
        self.unfold(field)
        match field:
            case TermsField():
                self._fill_terms(field, words)
            case Rows():
                self._fill_rows(field, words)
            case ChipGroup():
                self._choose_chips(field, [words] if isinstance(words, str) else list(words))  # type: ignore[arg-type]
            case Choice():
                self._choose(field, str(words))
            case Tick():
                self.go(field.name)
                if field.raw() is not (words in {True, "yes"}):
                    self.press("Space")
            case TypeAhead():
                self._pick(field, str(words))
            case _:
                self.go(field.name)
                self.words(str(words))

    def _fill_rows(self, field: Rows, rows: Words) -> None:
        for row in rows if isinstance(rows, Sequence) and not isinstance(rows, str) else ():
            if not isinstance(row, Mapping):
                continue
            self.push(f"{field.name}_add")
            added = field.rows()[-1]
            for name, words in row.items():
                self._fill(added.fields[name], words)

    def _fill_terms(self, field: TermsField, rows: Words) -> None:
        for row in rows if isinstance(rows, Sequence) and not isinstance(rows, str) else ():
            if not isinstance(row, Mapping):
                continue
            self.push(f"add_{row['kind']}")
            card = field.cards()[-1]
            for name, words in row.items():
                if name != "kind":
                    self._fill(card.fields[name], words)

    def _choose_chips(self, field: ChipGroup, wanted: Sequence[str]) -> None:
        for key in wanted:
            self.go(field.name)
            chip = field.chip(key)
            for _ in range(_TABS):
                if QApplication.focusWidget() is chip:
                    break
                QTest.keyClick(self._target(), Qt.Key.Key_Right)
            if QApplication.focusWidget() is not chip:
                raise Unreachable(chip.objectName())
            if not chip.isChecked():
                self.press("Space")

    def _choose(self, field: Choice, key: str) -> None:
        box = self.go(field.name)
        if not isinstance(box, QComboBox):
            raise Unreachable(field.name)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentData() == key:
                return
            QTest.keyClick(box, Qt.Key.Key_Down)
        raise Unreachable(f"{field.name}={key}")

    def _pick(self, field: TypeAhead, words: str) -> None:
        self.go(field.name)
        self.words(words)
        self.settle()  # The list opens after a short rest of the keys; an unknown stall has none.
        if field.matches():
            QTest.keyClick(self._target(), Qt.Key.Key_Return)

    def field(self, name: str) -> Field | None:
        """The field of this name that is in sight, or else folded away in what is."""
        found = [field for field in self._window.findChildren(Field) if field.name == name]
        shown = [field for field in found if field.isVisible()]
        folded = [field for field in found if any(fold.isVisible() for fold in _folds(field))]
        return next(iter(shown or folded), None)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self._window


def _let_work(milliseconds: int) -> None:
    """Let the window and its worker go on; `QTest.qWait` would keep the worker from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _folds(field: Field) -> list[Fold]:
    found: list[Fold] = []
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, Fold):
            found.append(above)
        above = above.parentWidget()
    return found


def _is_at(here: QWidget, name: str) -> bool:
    if here.objectName() == name:
        return True
    above: QWidget | None = here
    while above is not None:
        if isinstance(above, Field):
            inside = above.input.objectName() == name or above.name == name
            # A button inside a field of rows is a stop of its own, found by its own name.
            return inside and not (isinstance(above, Rows) and isinstance(here, QAbstractButton))
        above = above.parentWidget()
    return False
