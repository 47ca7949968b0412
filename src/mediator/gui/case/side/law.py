"""法条卡: the few rules that may bear on the case, in short neutral words with their article."""

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.law.choice import Chosen
from mediator.domain.case.law.rules import Calculator
from mediator.domain.values import days
from mediator.gui import tokens
from mediator.gui.case.law import texts
from mediator.gui.case.side.card import SideCard
from mediator.gui.forms.folds import Fold
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Hint, Label

_SHOWN = 2


class LawCard(SideCard):
    """The first rules open, the rest behind a link; the last sentence is always there.

    `wanted(Chosen)` when something shall be worked out under a rule.
    """

    wanted = Signal(object)

    def heading(self) -> str:
        return self.tr("Law card")

    def build(self) -> None:
        card = self.scene.case.law
        self.empty = not (card.chosen or card.gaps)
        for chosen in card.chosen[:_SHOWN]:
            self.add(self._rule(chosen))
        self._more = [self._rule(chosen) for chosen in card.chosen[_SHOWN:]]
        for each in self._more:
            each.hide()
            self.add(each)
        if self._more:
            self._add_link()
        self._add_gaps()
        self.add(Hint(texts.said(card.ending)))

    def _rule(self, chosen: Chosen) -> "_Rule":
        shown = _Rule(chosen)
        shown.wanted.connect(self.wanted)
        return shown

    def _add_link(self) -> None:
        words = self.tr("More rules ({count})").format(count=len(self._more))
        self._link = LinkButton(words)
        self._link.setObjectName("more_rules")
        self._link.clicked.connect(self._unfold)
        self.body.addWidget(self._link, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add_gaps(self) -> None:
        """Say for which laws no version of the case's day is stored, rather than guess."""
        found = defaultdict(list)
        for gap in self.scene.case.law.gaps:
            found[gap.rule.law, gap.on].append(texts.said(gap.rule.title))
        comma = QCoreApplication.translate("CasePhrases", ", ")
        words = self.tr("No version of {law} is stored for {day}; not shown: {titles}")
        for (law, on), titles in found.items():
            told = words.format(
                law=texts.said(law.name), day=days.show(on), titles=comma.join(titles)
            )
            label = Label(told, "hint", tone=Tone.DUE, wrap=True)
            label.setObjectName("law_gap")
            self.add(label)

    def _unfold(self) -> None:
        self._link.hide()
        for each in self._more:
            each.show()


class _Rule(QWidget):
    """Title, article and version, words, what is not verified, what to ask, what to work out."""

    wanted = Signal(object)

    def __init__(self, chosen: Chosen) -> None:
        super().__init__()
        self._chosen = chosen
        rule = chosen.rule
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, tokens.TINY)
        self._column.setSpacing(2)
        self._column.addWidget(Label(texts.said(rule.title), "strong", wrap=True))
        self._column.addWidget(Label(texts.source(rule), "hint", wrap=True))
        self._column.addWidget(Label(texts.said(rule.words), "small", wrap=True))
        if not rule.verified:
            self._column.addWidget(Label(texts.to_check(rule), "hint", tone=Tone.DUE, wrap=True))
        if rule.conditions:
            self._add_conditions()
        if rule.calculator is not None:
            self._add_calculator(rule.calculator)

    def _add_conditions(self) -> None:
        rule = self._chosen.rule
        words = self.tr("To ask about ({count})").format(count=len(rule.conditions))
        fold = Fold(f"ask_{rule.key}", words)
        fold.body.setSpacing(2)
        for condition in rule.conditions:
            fold.body.addWidget(Label(f"· {texts.said(condition.words)}", "small", wrap=True))
        self._column.addWidget(fold)

    def _add_calculator(self, calculator: Calculator) -> None:
        checks = calculator is Calculator.CHECKLIST
        words = self.tr("Check point by point") if checks else self.tr("Work it out")
        link = LinkButton(words, Icon.CALCULATOR)
        link.setObjectName(f"reckon_{self._chosen.rule.key}")
        link.setAccessibleDescription(texts.said(self._chosen.rule.title))
        link.clicked.connect(lambda: self.wanted.emit(self._chosen))
        self._column.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
