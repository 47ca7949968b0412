"""法条卡: the few rules that may bear on the case, in short neutral words with their article."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.law.rules import Calculator, Rule
from mediator.gui import tokens
from mediator.gui.case.law import texts
from mediator.gui.case.scene import Scene
from mediator.gui.case.side.card import SideCard
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import law

_SHOWN = 2


class LawCard(SideCard):
    """The first rules open, the rest behind a link; the last sentence is always there.

    `offered(fen, words)` when a sum that was reckoned shall stand among the offers.
    """

    offered = Signal(object, str)

    def heading(self) -> str:
        return self.tr("Law card")

    def build(self) -> None:
        history = self.scene.case.stall_history
        left = history is not None and history.line.stall.has_left
        card = law.card(self.scene.dispute, stall_left=left)
        self.empty = not card.rules and not card.too_early
        for rule in card.rules[:_SHOWN]:
            self.add(self._rule(rule))
        self._more = [self._rule(rule) for rule in card.rules[_SHOWN:]]
        for each in self._more:
            each.hide()
            self.add(each)
        if self._more:
            words = self.tr("More rules ({count})").format(count=len(self._more))
            self._link = LinkButton(words)
            self._link.setObjectName("more_rules")
            self._link.clicked.connect(self._unfold)
            self.body.addWidget(self._link, alignment=Qt.AlignmentFlag.AlignLeft)
        if card.too_early:
            comma = QCoreApplication.translate("CasePhrases", ", ")
            named = comma.join(texts.said(rule.title) for rule in card.too_early)
            words = self.tr("No version for the day of this case is stored: {titles}.")
            self.add(Hint(words.format(titles=named)))
        self.add(Hint(texts.said(law.ending())))

    def _rule(self, rule: Rule) -> "_Rule":
        shown = _Rule(self.scene, rule)
        shown.offered.connect(self.offered)
        return shown

    def _unfold(self) -> None:
        self._link.hide()
        for each in self._more:
            each.show()


class _Rule(QWidget):
    """Title, article, words, and what to ask: in its calculator, where it has one."""

    offered = Signal(object, str)

    def __init__(self, scene: Scene, rule: Rule) -> None:
        super().__init__()
        self._scene, self._shown = scene, rule
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.TINY)
        column.setSpacing(2)
        column.addWidget(Label(texts.said(rule.title), "strong", wrap=True))
        column.addWidget(Label(texts.source(rule), "hint", wrap=True))
        column.addWidget(Label(texts.said(rule.words), "small", wrap=True))
        if rule.calculator is not None:
            link = LinkButton(self.tr("Ask and reckon"))
            link.setObjectName(f"reckon_{rule.key}")
            link.setAccessibleDescription(texts.said(rule.title))
            calculator = rule.calculator
            link.clicked.connect(lambda: self._reckon(calculator))
            column.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
            return
        for condition in rule.conditions:
            column.addWidget(Label(f"· {texts.said(condition)}", "small", wrap=True))

    def _reckon(self, calculator: Calculator) -> None:
        from mediator.gui.case.law.dialog import CalculatorDialog

        dialog = CalculatorDialog(
            self._scene, self._shown, calculator=calculator, over=self.window()
        )
        dialog.offered.connect(self.offered)
        dialog.open()
