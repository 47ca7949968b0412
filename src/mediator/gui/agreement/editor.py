"""The clauses of an agreement as one field: chips add them, cards hold them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.agreement import TermKind
from mediator.gui import tokens
from mediator.gui.agreement.clause import ClauseCard, numeral
from mediator.gui.desk import Desk
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.icons import Icon
from mediator.gui.tasks import Task
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.services import settlement
from mediator.services.forms import terms
from mediator.services.forms.sheet import Sheet

_WORDS_MS: Final = 150
_OFFERED: Final = (
    TermKind.REFUND,
    TermKind.COMPENSATE,
    TermKind.MAKE_UP,
    TermKind.REPLACE,
    TermKind.REPAIR,
    TermKind.REWORK,
    TermKind.RETURN,
    TermKind.APOLOGY,
    TermKind.OTHER,
)

Prefill = Callable[[TermKind], dict[str, str]]
"""What is already known of a clause of this kind, as words typed."""


class TermsField(Field):
    """The field `terms`: `raw` is a list of the clauses' raw words.

    A field inside is `term_<position>_<name>`. `worded(sentences)` follows each change, once the
    worker has put the clauses into the words of the paper.
    """

    worded = Signal(list)

    def __init__(self, desk: Desk, *, prefill: Prefill, dispute_id: int = 0) -> None:
        box = QWidget()
        self._desk = desk
        self._prefill = prefill
        self._dispute_id = dispute_id
        self._cards: list[ClauseCard] = []
        self._asking: Task | None = None
        self._taken: tuple[int, dict[str, str]] | None = None
        self._build(box)
        super().__init__("terms", self.tr("What both agree on"), input_=box)
        self.setFocusProxy(self._adders[0])
        self._label.setBuddy(self._adders[0])
        self._rest = QTimer(self, singleShot=True, interval=_WORDS_MS)
        self._rest.timeout.connect(self._ask_words)
        self.changed.connect(self._rest.start)

    def raw(self) -> Raw:
        return [card.raw() for card in self._cards]

    def restore(self, raw: Raw) -> None:
        for card in tuple(self._cards):
            self._drop(card)
        for words in raw if isinstance(raw, list) else []:
            if isinstance(words, dict):
                self._insert(len(self._cards), words)
        self._rest.start()

    def examine(self) -> bool:
        found = [each.examine() for card in self._cards for each in card.fields.values()]
        return all(found)

    def field(self, name: str) -> Field | None:
        """The field of `term_<position>_<name>`."""
        for position, card in enumerate(self._cards):
            prefix = f"term_{position}_"
            if name.startswith(prefix):
                return card.fields.get(name.removeprefix(prefix))
        return None

    def cards(self) -> tuple[ClauseCard, ...]:
        """The clauses in order."""
        return tuple(self._cards)

    def sentences(self) -> list[str]:
        """The clauses as last worded."""
        return [card.head.sentence() for card in self._cards]

    def add(self, kind: TermKind) -> None:
        """Add a clause at the end and go into it."""
        self.take({"kind": kind.value, **self._prefill(kind)})

    def take(self, words: Mapping[str, str]) -> None:
        """Add a clause with these words at the end and go into it."""
        card = self._insert(len(self._cards), dict(words))
        self._open(card)
        card.begin()
        self._typed()

    def _build(self, box: QWidget) -> None:
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        chips = QWidget()
        flow = FlowLayout()
        chips.setLayout(flow)
        self._adders = [self._adder(kind) for kind in _OFFERED]
        for adder in self._adders:
            flow.addWidget(adder)
        column.addWidget(chips)
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens.SMALL)
        column.addLayout(self._column)
        self._undo = Banner(Tone.WAIT, icon=Icon.UNDO)
        self._undo.add_button(self.tr("Put it back"), self._put_back).setObjectName("undo_clause")
        self._undo.hide()
        column.addWidget(self._undo)

    def _adder(self, kind: TermKind) -> QuietButton:
        adder = QuietButton(f"+ {wording.name(kind, language())}")
        adder.setProperty("kind", "chip")
        adder.setObjectName(f"add_{kind.value}")
        adder.setAccessibleName(
            self.tr("Add a clause: {kind}").format(kind=wording.name(kind, language()))
        )
        adder.clicked.connect(lambda: self.add(kind))
        return adder

    def _insert(self, position: int, words: dict[str, str]) -> ClauseCard:
        card = ClauseCard(_kind(words), lambda: self._desk.today)
        card.restore(words)
        card.set_open(False)
        card.opened.connect(lambda: self._open(card))
        card.changed.connect(self._typed)
        card.moved.connect(lambda by: self._move(card, by))
        card.removed.connect(lambda: self._take_out(card))
        card.ended.connect(lambda: self._go_on(card))
        self._cards.insert(position, card)
        self._column.insertWidget(position, card)
        card.show()  # The layout would show it only later, and it is about to take the focus.
        self._name_cards()
        return card

    def _open(self, card: ClauseCard) -> None:
        for each in self._cards:
            if each.is_open() != (each is card):
                each.set_open(each is card)

    def _move(self, card: ClauseCard, by: int) -> None:
        position = self._cards.index(card) + by
        if not 0 <= position < len(self._cards):
            return
        self._cards.remove(card)
        self._cards.insert(position, card)
        self._column.removeWidget(card)
        self._column.insertWidget(position, card)
        self._name_cards()
        self._typed()

    def _take_out(self, card: ClauseCard) -> None:
        position = self._cards.index(card)
        self._taken = (position, card.raw())
        self._drop(card)
        words = self.tr("Clause {numeral} was taken out.")
        self._undo.show_message(Tone.WAIT, words.format(numeral=numeral(position)))
        self._undo.show()
        near = self._cards[min(position, len(self._cards) - 1)].head if self._cards else self
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def _put_back(self) -> None:
        self._undo.hide()
        if self._taken is None:
            return
        position, words = self._taken
        card = self._insert(min(position, len(self._cards)), words)
        card.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def _drop(self, card: ClauseCard) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._name_cards()

    def _go_on(self, card: ClauseCard) -> None:
        following = self._cards[self._cards.index(card) + 1 :]
        if following:
            following[0].begin()
        else:
            self.entered.emit()

    def _name_cards(self) -> None:
        for position, card in enumerate(self._cards):
            card.name(position)
            card.head.show_sentence(numeral(position), card.head.sentence())

    def _ask_words(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        drawn = terms.agreement(Sheet(values={"terms": self.raw()}, today=self._desk.today)).terms
        wp, of = self._desk.workplace, self._dispute_id
        self._asking = self._desk.tasks.read(
            self,
            lambda: settlement.clauses(wp, drawn, dispute_id=of),
            done=self._show_words,
        )

    def _show_words(self, sentences: Sequence[str]) -> None:
        self._asking = None
        pairs = zip(self._cards, sentences, strict=False)
        for position, (card, sentence) in enumerate(pairs):
            card.head.show_sentence(numeral(position), sentence)
        self.worded.emit(list(sentences))


def _kind(words: dict[str, str]) -> TermKind:
    known = {kind.value: kind for kind in TermKind}
    return known.get(words.get("kind", ""), TermKind.OTHER)
