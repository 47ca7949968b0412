"""背靠背: notes of a talk with one side alone, folded away from the eyes of the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.parties import Side
from mediator.domain.case.private import PrivateNote
from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.case import phrases
from mediator.gui.case.scene import Scene
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.folds import Fold
from mediator.gui.forms.form import Form
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText
from mediator.gui.icons import Icon
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint, Label, SavedLabel
from mediator.services import drafts, private_notes


class PrivateTalk(QWidget):
    """A form of its own: what is typed here is no part of the step and goes on no paper."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.form = Form(self)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(tokens.SMALL)
        self._fold = Fold(
            "private_talk", self.tr("Talk with one side alone (for the station only)")
        )
        self._saved = SavedLabel()
        self._build()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)
        self._keeper = DraftKeeper(scene.desk, self.form, self._saved)
        key, workplace = f"private:{scene.dispute.id}", scene.desk.workplace
        scene.desk.tasks.read(
            self,
            lambda: (drafts.load(workplace, key), private_notes.of_case(workplace, scene.ref.id)),
            done=lambda found: self._begin(key, found),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self.form.flush()
        super().hideEvent(event)

    def _build(self) -> None:
        body = self._fold.body
        words = self.tr("Kept apart from the case: on no paper, in no export, not to be searched.")
        body.addWidget(Hint(words))
        body.addLayout(self._notes)
        sides = options((Side.CONSUMER, Side.STALL))
        body.addWidget(self.form.add(ChipGroup("private_side", self.tr("With whom"), sides)))
        text = LongText("private_text", self.tr("What was said"), lines=3)
        body.addWidget(self.form.add(text))
        keep = QuietButton(self.tr("Note it"), Icon.PLUS)
        keep.setObjectName("keep_private")
        keep.clicked.connect(self._keep)
        body.addWidget(keep, alignment=Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._saved)

    def _begin(self, key: str, found: tuple[drafts.Draft | None, tuple[PrivateNote, ...]]) -> None:
        draft, notes = found
        restore(self.form, {"private_side": Side.CONSUMER.value})
        if draft is not None:
            restore(self.form, draft.payload)
        self._keeper.key = key
        for note in notes:
            self._show(note)

    def _show(self, note: PrivateNote) -> None:
        side = wording.name(note.side, language())
        when = phrases.moment(note.at, self._scene.today)
        self._notes.addWidget(Hint(f"{when} {side} {note.by}"))
        self._notes.addWidget(Label(note.text, wrap=True, selectable=True))

    def _keep(self) -> None:
        values, workplace = self.form.values(), self._scene.desk.workplace
        side, dispute_id = Side(str(values["private_side"])), self._scene.dispute.id

        def refused(error: MediatorError) -> bool:
            return self.form.show_error(error)

        def keep() -> PrivateNote:
            text = str(values["private_text"])
            note = private_notes.add(workplace, dispute_id, side=side, text=text)
            drafts.drop(workplace, self._keeper.key)
            return note

        self._scene.desk.tasks.write(self, keep, done=self._kept, failed=refused)

    def _kept(self, note: PrivateNote) -> None:
        self._show(note)
        restore(self.form, {"private_text": ""})
