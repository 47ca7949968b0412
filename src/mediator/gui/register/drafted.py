"""A page whose form may be left at any time: several drafts wait, each under its number."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mediator.domain.accounts.roles import Right
from mediator.gui.desk import Desk
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.icons import Icon
from mediator.gui.page import Page
from mediator.gui.register.shelf import DraftShelf, number_of, waiting
from mediator.gui.rights import only_for
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader, line, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.gui.widgets.tags import StateTag
from mediator.services import drafts, recycling
from mediator.services.drafts import Draft
from mediator.services.forms.sheet import Values
from mediator.services.workplace import Workplace

_LINKS: Final = 5
_OTHER: Final = {"register": "quick", "quick": "register"}


class DraftedPage(Page):
    """What the full and the quick registration share; `series` begins the keys of its drafts.

    A page says `start` (what stands in a new form), lays its fields out in `content`, and calls
    `frame` at the end of its making.
    """

    section = "disputes"
    series: ClassVar[str]
    takes: ClassVar[Right] = Right.RECORD
    start: ClassVar[Values]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.form = Form(self)
        self.saved = SavedLabel()
        self.keeper = DraftKeeper(desk, self.form, self.saved)
        self.missing = MissingLinks(self.form)
        self._untouched: Values = {}
        only_for(desk, self.takes, self)

    # What each page does in its own way

    def show_restored(self) -> None:
        """Follow after other words were put into the form."""

    def follow(self) -> None:
        """Show what is still missing; called after every change."""

    def complete(self) -> None:
        """Complete the form, or show what is missing or wrong."""

    # What they share

    def open(self, **shown: object) -> None:
        """`draft` names the one to take up; without it a new form begins."""
        self.begin(str(shown.get("draft") or ""))

    def leave(self) -> None:
        self.form.flush()

    def begin(self, key: str = "") -> None:
        """Empty the form, then take up the draft `key`, or begin one under the next number."""
        self.keeper.key = ""
        self.form.clear()
        self.fill(self.start)
        self._untouched = self.form.values()
        workplace = self.desk.workplace
        self.desk.tasks.read(
            self, lambda: drafts.listed(workplace), done=lambda found: self._begin_on(key, found)
        )
        self.form.fields()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, values: Values) -> None:
        """Put words into the form, as typed before."""
        restore(self.form, values)
        self.show_restored()
        self.follow()

    def show_lacking(self, lacking: Mapping[str, str]) -> None:
        """Link what is missing, by field: the first few, and how many come after them."""
        found = list(lacking.items())
        shown, hidden = found[:_LINKS], found[_LINKS:]
        if hidden:
            words = self.tr("{count} more").format(count=len(hidden))
            shown.append((hidden[0][0], words))
        self.missing.show_missing(shown)

    def next_one(self) -> None:
        """Keep this as a draft and begin the next."""
        self.form.flush()
        self.begin()

    def throw_away(self) -> None:
        """Give this draft up, and offer to put it back."""
        number = number_of(self.keeper.key)
        self.form.flush()
        self.keeper.throw_away()
        self.begin()
        words = self.tr("Draft {number} was thrown away.").format(number=number)
        self._undo.show_message(Tone.WAIT, words)
        self._undo.show()

    def carry_over(self) -> None:
        """Go on with the same words in the other kind of registration."""
        other, values = _OTHER[self.series], self.form.values()
        before, workplace = self.keeper.key, self.desk.workplace
        self.keeper.key = ""
        self.desk.tasks.write(
            self,
            lambda: _move(workplace, before, series=other, values=values),
            done=lambda key: self.desk.go(other, draft=key),
            quiet=True,
        )

    def frame(self, content: QWidget, *, text: str, complete: str, other: str) -> None:
        """Lay the page out: `text` beside the title, the words of the two ways to go on."""
        self.header = PageHeader(self.title(), text)
        self.tag = StateTag(Tone.WAIT, "")
        away = IconButton(self.tr("Throw this draft away"), Icon.DELETE)
        away.setObjectName("throw_away")
        away.clicked.connect(self.throw_away)
        over = QuietButton(other)
        over.setObjectName("carry_over")
        over.clicked.connect(self.carry_over)
        for part in (self.tag, away):
            self.header.add_tag(part)
        for action in (self.saved, over):
            self.header.add_action(action)
        self.of_drafts = (self.tag, away, over)
        self.shelf = DraftShelf()
        self.shelf.asked.connect(self._take_up)
        self._undo = Banner(Tone.WAIT, icon=Icon.UNDO)
        self._undo.add_button(self.tr("Put it back"), self._put_back).setObjectName("undo_draft")
        self._undo.add_close()
        self._undo.hide()
        for widget in (self.header, self._undo, self.shelf):
            self.column.addWidget(widget)
        self.column.addWidget(scrolled(content), 1)
        self.column.addWidget(line())
        self.column.addWidget(self._bottom(complete))
        self.form.changed.connect(self.follow)
        self.form.completed.connect(self.complete)

    def _bottom(self, words: str) -> QWidget:
        later = QuietButton(self.tr("Keep as draft, next person"))
        later.setObjectName("next_one")
        later.clicked.connect(self.next_one)
        self.primary = PrimaryButton(words, keys="Ctrl+Enter")
        self.primary.setObjectName("complete")
        self.primary.clicked.connect(self.complete)
        return Actions(later, self.primary, missing=self.missing)

    def _begin_on(self, key: str, found: Sequence[Draft]) -> None:
        kept = {draft.key: draft for draft in waiting(self.series, found)}
        mine = kept.pop(key, None)
        self.keeper.key = mine.key if mine else drafts.free_key(self.series, kept)
        self.tag.show_state(
            Tone.WAIT, self.tr("Draft {number}").format(number=number_of(self.keeper.key))
        )
        self.shelf.show_drafts(tuple(kept.values()))
        if mine is not None:
            self.fill(mine.payload)
        elif self.form.values() != self._untouched:  # Somebody types faster than the file reads.
            self.keeper.keep(self.form.values())

    def _take_up(self, key: str) -> None:
        self.form.flush()
        self.begin(key)

    def _put_back(self) -> None:
        self._undo.hide()
        series, workplace = self.series, self.desk.workplace
        self.form.flush()
        self.desk.tasks.write(
            self,
            lambda: recycling.take_last_back(workplace, series),
            done=self.begin,
            quiet=True,
        )


def _move(workplace: Workplace, before: str, *, series: str, values: Values) -> str:
    """On the worker: keep `values` under a free key of `series` instead of `before`."""
    taken = [draft.key for draft in waiting(series, drafts.listed(workplace))]
    key = drafts.free_key(series, taken)
    drafts.save(workplace, key, values=values)
    drafts.drop(workplace, before)
    return key
