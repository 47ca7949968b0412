"""A form: Enter goes on, Ctrl+Enter completes, drafts follow, errors go to their fields."""

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mediator.domain.errors import DocumentProblem, MediatorError, RuleViolation
from mediator.gui import tokens
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.forms.focus import enter
from mediator.gui.sentences import sentence
from mediator.gui.widgets.buttons import MissingButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Label

_DRAFT_MS = 300
_LINK_HEIGHT = 26

_Field = TypeVar("_Field", bound=Field)


@runtime_checkable
class Holder(Protocol):
    """A field of fields, such as `Rows`."""

    def field(self, name: str) -> Field | None:
        """The one inside that `RuleViolation` names, such as `offer_0_amount`."""


class Form(QObject):
    """Holds the fields of a page by name; the page lays them out as it likes.

    `completed`: Ctrl+Enter. `ended`: Enter in the last field. `changed`: staff changed something,
    at once. `drafted(values)`: the same, at most every 300 ms: keep it as a draft. `values` never
    parses: drafts hold what was typed.
    """

    completed = Signal()
    changed = Signal()
    drafted = Signal(dict)
    ended = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._fields: dict[str, Field] = {}
        self._hidden: dict[str, str] = {}
        self._pending = False
        self._rest = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._rest.timeout.connect(self.flush)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.completed)

    def add(self, field: _Field) -> _Field:
        """Take a field in; the order of adding is the order of Enter."""
        self._fields[field.name] = field
        field.changed.connect(self._touch)
        field.entered.connect(lambda: self._go_on(field))
        return field

    def remove(self, name: str) -> None:
        """Let a field go; the page deletes its widget."""
        field = self._fields.pop(name)
        field.changed.disconnect(self._touch)

    def field(self, name: str) -> Field | None:
        """The field of this name, also one inside a row such as `offer_0_amount`."""
        if name in self._fields:
            return self._fields[name]
        holders = (field for field in self._fields.values() if isinstance(field, Holder))
        return next((found for each in holders if (found := each.field(name))), None)

    def words(self, name: str) -> str:
        """How staff know a field, one inside a row with its place."""
        field = self.field(name)
        return field.input.accessibleName() if field else name

    def fields(self) -> tuple[Field, ...]:
        """All fields in order."""
        return tuple(self._fields.values())

    def values(self) -> dict[str, Raw]:
        """As typed, hidden values too: for drafts and for `services.forms`; no password."""
        shown = {name: each.raw() for name, each in self._fields.items() if not each.secret}
        return {**self._hidden, **shown}

    def restore(self, values: Mapping[str, Raw]) -> None:
        """Put back what a draft kept; names without a field stay as hidden values."""
        for name, raw in values.items():
            if name in self._fields:
                self._fields[name].restore(raw)
            elif isinstance(raw, str):
                self._hidden[name] = raw

    def hide(self, **values: str) -> None:
        """Keep values that no field shows, such as the id of the stall that was picked."""
        self._hidden |= values
        self._touch()

    def hidden(self, name: str) -> str:
        """One of them, or nothing."""
        return self._hidden.get(name, "")

    def clear(self) -> None:
        """Empty every field."""
        self._hidden = {}
        for field in self._fields.values():
            field.restore("")
            field.set_error("")
        self._pending = False
        self._rest.stop()

    def is_empty(self) -> bool:
        """Whether nothing was typed or chosen anywhere."""
        return all(field.is_empty() for field in self._fields.values())

    def flush(self) -> None:
        """Hand out the draft now if anything changed since the last one; for `Page.leave`."""
        if self._pending:
            self._pending = False
            self._rest.stop()
            self.drafted.emit(self.values())

    def examine(self) -> bool:
        """Check every field, show what is wrong, and go to the first; True when all are well."""
        wrong = [field for field in self._fields.values() if not field.examine()]
        if wrong:
            enter(wrong[0], Qt.FocusReason.OtherFocusReason)
        return not wrong

    def show_problems(self, problems: Iterable[RuleViolation]) -> bool:
        """Show each at its field and go to the first; True when every one found its field."""
        found = [self._show(problem) for problem in problems]
        places = [field for field in found if field is not None]
        if places:
            enter(places[0], Qt.FocusReason.OtherFocusReason)
        return len(places) == len(found)

    def show_error(self, error: MediatorError) -> bool:
        """Show `error` at its field; give this as `failed=` to tasks. False: a banner shows it."""
        place = self._show(error)
        if place is None:
            return False
        enter(place, Qt.FocusReason.OtherFocusReason)
        return True

    def go_to(self, name: str) -> None:
        """Put the focus into a field, as the links of what is missing do."""
        field = self.field(name)
        if field is not None:
            enter(field, Qt.FocusReason.ShortcutFocusReason)

    def _show(self, error: MediatorError) -> Field | None:
        if not isinstance(error, RuleViolation | DocumentProblem) or not error.field:
            return None
        field = self.field(error.field)
        if field is not None:
            field.set_error(sentence(error))
        return field

    def _touch(self) -> None:
        self._pending = True
        if not self._rest.isActive():  # Who types without a pause is safe within a second too.
            self._rest.start()
        self.changed.emit()

    def _go_on(self, field: Field) -> None:
        order = list(self._fields.values())
        following = order[order.index(field) + 1 :]
        target = next((each for each in following if each.isVisible() and each.isEnabled()), None)
        if target is not None:
            enter(target, Qt.FocusReason.TabFocusReason)
        else:
            self.ended.emit()


class MissingLinks(QWidget):
    """“Still missing:” with a link to each field."""

    asked = Signal(str)

    def __init__(self, form: Form | None = None) -> None:
        """With a form, a link goes to its field; `asked(name)` is emitted in any case."""
        super().__init__()
        self._form = form
        self._links: list[MissingButton] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(tokens.TINY)
        self.setLayout(self._flow)
        self._word = Label(self.tr("Still missing:"), "second")
        self._word.setFixedHeight(_LINK_HEIGHT)
        self._flow.addWidget(self._word)
        if form is not None:
            self.asked.connect(form.go_to)
        self._word.hide()

    def show_missing(self, missing: Iterable[tuple[str, str]]) -> None:
        """Show (field name, words) pairs; none hides the line."""
        shown = tuple(missing)
        if shown == self._shown:
            return
        self._shown = shown
        for link in self._links:
            self._flow.removeWidget(link)
            link.deleteLater()
        self._links = [self._link(name, words) for name, words in shown]
        self._word.setVisible(bool(shown))

    def show_problems(self, problems: Iterable[RuleViolation]) -> None:
        """Show the problems of a `Sheet`: what is empty by its label, else in a sentence."""
        self.show_missing([(each.field, self._words(each)) for each in problems])

    def _words(self, problem: RuleViolation) -> str:
        field = self._form.field(problem.field) if self._form else None
        empty = problem.code == "required" or problem.code.endswith("_empty")
        return field.label if field is not None and empty else sentence(problem)

    def _link(self, name: str, words: str) -> MissingButton:
        link = MissingButton(words)
        link.setObjectName(f"missing_{name}")
        link.clicked.connect(lambda: self.asked.emit(name))
        self._flow.addWidget(link)
        return link


class Actions(QWidget):
    """The bottom of a form: what is missing at the left, buttons at the right, primary last."""

    def __init__(self, *buttons: QWidget, missing: MissingLinks | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        if missing is not None:
            row.addWidget(missing, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addStretch()
        for button in buttons:
            row.addWidget(button)
