"""A card that changes something about passwords, and says what came of it."""

from collections.abc import Callable

from mediator.domain.errors import MediatorError
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Form
from mediator.gui.sentences import sentence
from mediator.gui.settings.card import SettingsCard
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Label


class TellingCard(SettingsCard):
    """`told` is the line at its end; a subclass adds it last."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(title)
        self.desk = desk
        self.told = Label("", wrap=True)
        self.told.setObjectName("people_told")
        self.told.hide()

    def act(self, work: Callable[[], object], words: str, *, form: Form | None = None) -> None:
        """Do it on the worker; what is refused is told at its field, or at the end of the card."""

        def failed(error: MediatorError) -> bool:
            return (form is not None and form.show_error(error)) or self.refuse(error)

        def done(_: object) -> None:
            for field in form.fields() if form else ():
                if not isinstance(field, ChipGroup):
                    field.restore("")
            self.well(words)

        self.tell("")
        self.desk.tasks.write(self, work, done=done, failed=failed)

    def well(self, words: str) -> None:
        """It is done."""
        self.load()
        self.desk.said.emit(words, "", None)

    def refuse(self, error: MediatorError) -> bool:
        """Say why it was not."""
        self.tell(sentence(error), Tone.LATE)
        return True

    def tell(self, words: str, tone: Tone | None = None) -> None:
        """Write the line at the end, or take it away."""
        self.told.setText(words)
        self.told.set_tone(tone)
        self.told.setVisible(bool(words))


def button(name: str, words: str, *, press: Callable[[], object]) -> QuietButton:
    """A quiet button known to tests and screen readers as `name`."""
    made = QuietButton(words)
    made.setObjectName(name)
    made.clicked.connect(lambda _=False: press())
    return made
