"""A form of a case in its card: drafts, what is missing, completing, and what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import MediatorError, RuleViolation, StaleRecord
from mediator.gui import tokens
from mediator.gui.case import phrases
from mediator.gui.case.body import Body
from mediator.gui.case.scene import Scene
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.form import Form, MissingLinks
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.labels import Hint, SavedLabel
from mediator.services import drafts
from mediator.services.forms.sheet import Sheet, Values


class FormCard(QFrame):
    """Shows a `Body`; `taken(Dispute)` once the use case behind it was carried out.

    `lacking(n)`: so many fields are still missing. `stale`: a colleague saved the case first; what
    was typed stays. `saved` is told when the draft was kept.
    """

    taken = Signal(object)
    lacking = Signal(int)
    stale = Signal()

    def __init__(self, scene: Scene, key: str, *, saved: SavedLabel) -> None:
        super().__init__()
        self.scene = scene
        self.key = key
        self.touched = False
        self.lacks = 0
        self._saved = saved
        saved.setText("")
        self._busy = False
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        self.column.setSpacing(tokens.GAP)
        self.form = Form(self)
        self.missing = MissingLinks(self.form)
        self.later = Hint()
        self.banner = Banner(Tone.LATE)
        self.banner.setObjectName("trouble")
        self.banner.hide()

    @property
    def draft_key(self) -> str:
        """Under which the words of this form are kept."""
        return draft_key(self.scene, self.key)

    def begin(self, body: Body, values: Values) -> None:
        """Take `body` in with what stands in its fields, and keep what is typed from here on."""
        self.body = body
        restore(self.form, values)
        self._keeper = DraftKeeper(self.scene.desk, self.form, self._saved)
        self._keeper.key = self.draft_key
        self.form.changed.connect(self._changed)
        self.form.completed.connect(self.complete)
        self.look()

    def look(self) -> None:
        """Follow what was typed: other fields, what is missing."""
        self.body.follow()
        sheet = self._sheet()
        self.body.taking(sheet)
        links = self._links(sheet.problems)
        self.missing.show_missing(links)
        self.later.setText(self._later_words(sheet))
        self.later.setVisible(bool(self.later.text()))
        self.lacks = len(links)
        self.lacking.emit(self.lacks)

    def complete(self) -> None:
        """Carry the use case out, or show at its field what is still wrong."""
        if self._busy:
            return
        sheet = self._sheet()
        taking = self.body.taking(sheet)
        if sheet.problems:
            self._show(sheet.problems)
            return
        self.form.flush()
        self._busy = True
        self._keeper.key = ""  # What is typed from here on is no draft any more.
        workplace, ref = self.scene.desk.workplace, self.scene.ref
        key = self.draft_key

        def take() -> Dispute:
            dispute = taking(workplace, ref)
            drafts.drop(workplace, key)
            return dispute

        self.scene.desk.tasks.write(self, take, done=self._taken, failed=self._refused)

    def go_first(self) -> None:
        """Put the focus where typing begins."""
        first = next((field for field in self.form.fields() if field.isVisibleTo(self)), None)
        (first or self._fallback()).setFocus()

    def _fallback(self) -> QWidget:
        return self

    def _sheet(self) -> Sheet:
        return Sheet(values=self.body.counted(), today=self.scene.today)

    def _changed(self) -> None:
        self.touched = True
        self.banner.hide()
        self.look()

    def _taken(self, dispute: Dispute) -> None:
        self._busy = False
        self.touched = False
        self.taken.emit(dispute)

    def _refused(self, error: MediatorError) -> bool:
        self._busy = False
        self._keeper.key = self.draft_key
        if isinstance(error, StaleRecord):
            self.stale.emit()
        elif self.form.show_error(error):
            return True
        self._say(sentence(error))
        return True

    def _show(self, problems: Sequence[RuleViolation]) -> None:
        if not self.form.show_problems(problems):
            self._say(sentence(problems[0]))

    def _say(self, words: str) -> None:
        self.banner.show_message(Tone.LATE, words)
        self.banner.show()

    def _links(self, problems: Sequence[RuleViolation]) -> list[tuple[str, str]]:
        found = {problem.field: self.form.field(problem.field) for problem in problems}
        return [(name, self.form.words(name)) for name, field in found.items() if field is not None]

    def _later_words(self, sheet: Sheet) -> str:
        items = self.body.later(sheet)
        if not items:
            return ""
        comma = self.tr(", ")
        listed = comma.join(phrases.missing(item) for item in items)
        return self.tr("May follow: {items}").format(items=listed)


def draft_key(scene: Scene, form: str) -> str:
    """Under which a form of this case is kept, a step or a way out."""
    return f"case:{scene.dispute.id}:{form}"
