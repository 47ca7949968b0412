"""What all forms of a case share: how they lay out, which words count, what they will do."""

from collections.abc import Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.missing import Missing
from mediator.domain.case.outcomes import Outcome
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.gui import tokens
from mediator.gui.case.scene import Scene
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Form
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.columns import Columns
from mediator.services import mediation
from mediator.services.forms.sheet import Sheet, Values
from mediator.services.workplace import Ref, Workplace

Taking: TypeAlias = Callable[[Workplace, Ref], Dispute]
"""The use case that a form leads to; runs on the worker's thread."""

_Field = TypeVar("_Field", bound=Field)


class Body(QWidget):
    """The fields of one form: `build` lays them out, `taking` reads them and says what to do.

    `asked(name)` asks the page for something else: another form such as `fail`, or a step.
    """

    asked = Signal(str)

    def __init__(self, scene: Scene, form: Form) -> None:
        super().__init__()
        self.scene = scene
        self.form = form
        self._unwanted: set[str] = set()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.WIDE)
        self.build()
        self.column.addStretch()

    def build(self) -> None:
        """Lay out the fields."""

    def start(self) -> Values:
        """What stands in the fields before anything was typed."""
        return {}

    def follow(self) -> None:
        """Show what the words typed so far ask for; called after every change."""

    def taking(self, sheet: Sheet) -> Taking:
        """What completing will do; problems are noted on the sheet."""
        raise NotImplementedError

    def later(self, sheet: Sheet) -> tuple[Missing, ...]:
        """What is missing too but may follow, such as a seal."""
        return ()

    def counted(self) -> Values:
        """What counts of the words typed: a field that is not asked for does not."""
        values = self.form.values()
        return {name: raw for name, raw in values.items() if name not in self._unwanted}

    def want(self, part: QWidget, *, wanted: bool) -> None:
        """Show `part` where it is asked for; what is hidden keeps its words but does not count."""
        part.setVisible(wanted)
        if isinstance(part, Field):
            (self._unwanted.discard if wanted else self._unwanted.add)(part.name)

    def print_button(self, words: str, kind: PaperKind, *, part: int = 1) -> QuietButton:
        """A button that opens a paper of the case; `words` say which."""
        button = QuietButton(words, Icon.PRINT)
        button.setObjectName(f"print_{kind.value}")
        button.clicked.connect(lambda: self.asked.emit(f"print:{kind.value}:{part}"))
        return button

    def put(self, field: _Field) -> _Field:
        """Take a field into the form and set it on a line of its own."""
        self.form.add(field)
        self.column.addWidget(field)
        return field

    def beside(self, *fields: Field, stretches: tuple[int, ...] = ()) -> None:
        """Take fields into the form and set them side by side while there is room."""
        shares = stretches or (1,) * len(fields)
        line = Columns(*zip(fields, shares, strict=True))
        layout = line.layout()
        for field in fields:
            self.form.add(field)
            if layout is not None:
                layout.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(line)


class StepBody(Body):
    """The form of one step: `read` makes the outcome of its words."""

    completes = True
    """Whether the step is completed by the button below; others have a way of their own."""

    def __init__(self, scene: Scene, form: Form, *, step: Step) -> None:
        self.step = step
        super().__init__(scene, form)

    def read(self, sheet: Sheet) -> Outcome:
        """The outcome as far as it can be read; problems are on the sheet."""
        raise NotImplementedError

    def taking(self, sheet: Sheet) -> Taking:
        outcome, step = self.read(sheet), self.step
        return lambda workplace, ref: mediation.record_step(
            workplace, ref, step=step, outcome=outcome
        )

    def later(self, sheet: Sheet) -> tuple[Missing, ...]:
        return tuple(item for item in self.read(sheet).missing() if not item.blocking)

    def freeze(self) -> None:
        """Show what was recorded, without room for changes."""
