"""The window in which a station words its papers; what is typed holds only once it is confirmed."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.domain.phrasing import Phrase, Sentence
from mediator.gui import tokens
from mediator.gui.agreement.live import LivePaper
from mediator.gui.desk import Desk
from mediator.gui.help.opening import answer_help
from mediator.gui.phrasing import kept
from mediator.gui.phrasing.editor import SentenceEditor
from mediator.gui.phrasing.holding import HoldingBar
from mediator.gui.phrasing.listing import SentenceList
from mediator.gui.phrasing.typed import Typed
from mediator.gui.sentences import sentence as sentence_of
from mediator.gui.tasks import Task
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.services import phrasing
from mediator.services.phrasing import Wording

_REST_MS: Final = 500
_LEFT, _RIGHT = 5, 6


class PhrasingDialog(QDialog):
    """Sentences, the words of one, the paper beside. `worded` follows a new version."""

    worded = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/phrasing")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("phrasing_dialog")
        self.setWindowTitle(self.tr("Wording of the papers"))
        self._desk, self._over = desk, over
        self._typed: Typed | None = None
        self._checking: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._keep_draft)
        self._build()
        room = over.size()
        self.resize(room.width() - 2 * tokens.PAGE, room.height() - 2 * tokens.PAGE)

    def begin(self) -> None:
        """Show the wording in force, and what was typed the last time and not put in force."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: kept.load(wp), done=self._show)

    def done(self, result: int) -> None:
        self._keep_draft()
        super().done(result)

    def _build(self) -> None:
        self.list = SentenceList()
        self.editor = SentenceEditor()
        self.paper = LivePaper(self._desk.tasks, failed=self._cannot_show)
        self.bar = HoldingBar()
        self._header = PageHeader(self.windowTitle())
        words, both = QWidget(), QHBoxLayout()
        left = QVBoxLayout(words)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(tokens.GAP)
        left.addWidget(self.list, 1)
        left.addWidget(self.editor)
        both.setSpacing(tokens.WIDE)
        both.addWidget(scrolled(words), _LEFT)
        both.addWidget(self.paper, _RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._header)
        column.addLayout(both, 1)
        column.addWidget(self.bar)
        self.list.chosen.connect(self._turn)
        self.editor.changed.connect(self._check)
        self.bar.standard.connect(self._all_standard)
        self.bar.confirmed.connect(self._put_in_force)

    def _show(self, found: tuple[Wording, dict[str, str]]) -> None:
        wording, drafted = found
        self._typed = Typed(wording)
        self.list.show_wording(self._typed)
        known = {each.key: each for each in wording.sentences}
        for key, words in drafted.items():
            if key in known:
                self._weigh(known[key], words)
        self._follow()
        self._turn()

    def _turn(self) -> None:
        chosen = self.list.current()
        if chosen is None or self._typed is None:
            return
        self.editor.show_sentence(chosen, self._typed.words(chosen))
        self._weigh(chosen, self._typed.words(chosen))

    def _check(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            self._rest.start()
            self._weigh(chosen, self.editor.words())

    def _weigh(self, of: Sentence, words: str) -> None:
        """Let the worker find out whether these words may be printed."""
        typed = self._typed
        if typed is None:
            return
        typed.keep(of, words)
        self._desk.tasks.read(
            self,
            lambda: phrasing.check(of, words),
            done=lambda phrase: self._right(of, words, phrase=phrase),
            failed=lambda error: self._wrong(of, words, error=error),
        )

    def _right(self, of: Sentence, words: str, *, phrase: Phrase | None) -> None:
        typed = self._typed
        if typed is None or typed.words(of) != words:
            return  # Something newer was typed.
        if of.key in typed.raw:
            typed.found_right(of, phrase)
        if of is self.list.current():
            self.editor.set_error("")
        self._follow()
        self._draw()

    def _wrong(self, of: Sentence, words: str, *, error: MediatorError) -> bool:
        typed = self._typed
        if typed is not None and typed.words(of) == words:
            typed.found_wrong(of)
            if of is self.list.current():
                self.editor.set_error(sentence_of(error))
            self._follow()
        return True

    def _draw(self) -> None:
        chosen, typed, wp = self.list.current(), self._typed, self._desk.workplace
        if chosen is not None and typed is not None:
            phrases = typed.phrases()
            self.paper.ask(lambda: phrasing.sample(wp, chosen, phrases=phrases))

    def _follow(self) -> None:
        """What was typed decides what the list says and what may be done."""
        typed = self._typed
        if typed is None:
            return
        self.list.refresh()
        own = any(map(typed.is_own, typed.wording.sentences))
        self.bar.follow(may_hold=typed.may_hold, own=own)

    def _all_standard(self) -> None:
        typed = self._typed
        if typed is None:
            return
        for each in filter(typed.is_own, typed.wording.sentences):
            self._weigh(each, each.standard)
        self._rest.start()
        self._turn()

    def _put_in_force(self) -> None:
        typed, wp = self._typed, self._desk.workplace
        self.bar.ask_no_more()
        if typed is None or not typed.may_hold:
            return
        phrases = typed.phrases()
        self._desk.tasks.write(
            self,
            lambda: kept.hold(wp, phrases),
            done=lambda _: self._held(),
            failed=self._refused,
        )

    def _held(self) -> None:
        self._rest.stop()
        self._typed = None  # Nothing is left to keep as a draft.
        self.worded.emit()
        self.accept()

    def _refused(self, error: MediatorError) -> bool:
        self.bar.show_trouble(sentence_of(error))
        return True

    def _cannot_show(self, error: MediatorError) -> bool:
        self.paper.show_words(sentence_of(error))
        return True

    def _keep_draft(self) -> None:
        wp = self._desk.workplace
        if self._typed is not None:
            values = dict(self._typed.raw)
            # By the window behind, which is still there when this one has gone.
            self._desk.tasks.write(self._over, lambda: kept.keep(wp, values))


def open_phrasing(desk: Desk, owner: QWidget) -> PhrasingDialog:
    """Open it over the window of `owner`."""
    dialog = PhrasingDialog(desk, owner.window())
    dialog.open()
    dialog.begin()
    return dialog
