"""Says that a colleague saved the same entry first, and what they wrote."""

from mediator.gui.forms.form import Form
from mediator.gui.register.merge import Merged
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner


class ConflictBanner(Banner):
    """Hidden until there is a conflict; both values are shown and nothing is thrown away."""

    def __init__(self) -> None:
        super().__init__(Tone.MINE)
        self.setObjectName("conflict")
        self.add_close()
        self.hide()

    def show_merged(self, both: Merged, form: Form) -> None:
        """Name the fields that both changed, with the other person's words."""
        text = self.tr("A colleague has just changed this entry. What you typed stays here.")
        if both.theirs:
            listed = "; ".join(
                f"{form.words(name)}: {words}" for name, words in both.theirs.items()
            )
            text += " " + self.tr("They wrote: {values}").format(values=listed)
        self.show_message(Tone.MINE, text)
        self.show()
