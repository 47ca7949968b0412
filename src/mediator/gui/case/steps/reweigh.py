"""公平秤复秤: the weights as typed, and at once what the table says of them."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.scale import Method, Reweigh, Tier, Verdict, row, tier_by_price
from mediator.domain.errors import RuleViolation
from mediator.domain.values import weight
from mediator.gui import theme, tokens
from mediator.gui.case import phrases
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.labels import Hint, Label

_TONES = {
    Verdict.EXCEEDED: Tone.LATE,
    Verdict.WITHIN: Tone.DONE,
    Verdict.NOT_JUDGED_EXCLUDED: Tone.WAIT,
    Verdict.NOT_JUDGED_BEYOND_TABLE: Tone.WAIT,
}
_SHAPES = {Tone.LATE: "▲", Tone.DONE: "●", Tone.WAIT: "◌"}


def tier_of_price(fen_per_kg: int | None) -> Tier | None:
    """The tier that the price suggests; None while there is no price."""
    try:
        return None if fen_per_kg is None else tier_by_price(fen_per_kg)
    except RuleViolation:
        return None


class VerdictPanel(QFrame):
    """How much is short, how much may be, and the verdict in the words of the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self.setProperty("kind", "banner")
        self._short = _Figure()
        self._allowed = _Figure()
        self._verdict = _Figure()
        self._other = Hint()
        figures = QHBoxLayout()
        figures.setSpacing(tokens.WIDE)
        for figure in (self._short, self._allowed):
            figures.addWidget(figure)
        figures.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.GAP, tokens.WIDE, tokens.GAP)
        column.setSpacing(tokens.SMALL)
        column.addLayout(figures)
        column.addWidget(self._other)
        self.hide()

    def show_slip(self, slip: Reweigh | None) -> None:
        """Judge this slip, or show nothing while it is not complete."""
        self.setVisible(slip is not None)
        if slip is None:
            self.setAccessibleName("")
            return
        tone = _TONES[slip.verdict]
        more = slip.shortage_mg < 0
        words = self.tr("Too much") if more else self.tr("Short")
        self._short.show_figure(words, weight.show(abs(slip.shortage_mg)))
        self._show_allowed(slip)
        verdict = wording.name(slip.verdict, language())
        self._verdict.show_figure(self.tr("Verdict"), f"{_SHAPES[tone]} {verdict}", tone=tone)
        self._other.setText(self._notes(slip))
        self.setProperty("tone", tone.value)
        theme.restyle(self)
        figures = (self._short, self._allowed, self._verdict)
        self.setAccessibleName(" ".join(figure.words() for figure in figures))

    def _show_allowed(self, slip: Reweigh) -> None:
        allowed = slip.tolerance_mg
        self._allowed.setVisible(allowed is not None)
        if allowed is None:
            return
        found = row(slip.tier, slip.settled_mg)
        up_to = weight.show(found.up_to_mg) if found else ""
        if slip.method is Method.EQUAL:
            words = self.tr("Allowed, twice for an equal scale (≤ {up_to})")
        else:
            words = self.tr("Allowed (≤ {up_to})")
        self._allowed.show_figure(words.format(up_to=up_to), weight.show(allowed))

    def _notes(self, slip: Reweigh) -> str:
        """What the other tier would say, an overdue scale, and the source."""
        return phrases.joined(
            self._by_price(slip),
            self.tr("The verification of this scale has run out.") if slip.overdue else "",
            self.tr("Weighing of Retail Goods, 3–6, tables 1 and 2; equal to the limit is within."),
        )

    def _by_price(self, slip: Reweigh) -> str:
        """What the tier of the price would say, where it is another one."""
        other = slip.by_price
        if other is None:
            return ""
        allowed = "—" if other.tolerance_mg is None else weight.show(other.tolerance_mg)
        return self.tr(
            "By price it would be “{tier}”: {allowed} allowed, {verdict}. Staff choose the tier."
        ).format(
            tier=wording.name(other.tier, language()),
            allowed=allowed,
            verdict=wording.name(other.verdict, language()),
        )


class _Figure(QWidget):
    """A small word over a big figure."""

    def __init__(self) -> None:
        super().__init__()
        self._word = Label("", "second")
        self._figure = Label("", "section", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._word)
        column.addWidget(self._figure)
        column.addStretch()

    def show_figure(self, word: str, figure: str, *, tone: Tone | None = None) -> None:
        """Change both."""
        self._word.setText(word)
        self._figure.setText(figure)
        self._figure.set_tone(tone)

    def words(self) -> str:
        """Both, for a screen reader."""
        return f"{self._word.text()} {self._figure.text()}"
