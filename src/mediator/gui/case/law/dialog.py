"""One calculator over the page: conditions to ask about, what is known, the working, the source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.case.law.rules import Calculator, Rule
from mediator.domain.case.law.workings import MARKS, Supply, Working
from mediator.domain.case.steps import Step
from mediator.domain.values import money
from mediator.gui import tokens
from mediator.gui.case.law import lines, questions, texts
from mediator.gui.case.scene import Scene
from mediator.gui.forms.drafts import restore
from mediator.gui.forms.form import Actions, Form
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import law
from mediator.services.forms import law as forms
from mediator.services.forms.sheet import Sheet

_WIDTH, _HEIGHT = 640, 660
_ROUNDS = frozenset({Step.FIRST_ROUND, Step.SECOND_ROUND})


class CalculatorDialog(QDialog):
    """Computes while staff type; nothing typed here is kept.

    `offered(fen, words)` when the sum shall stand among the offers of the talks.
    """

    offered = Signal(object, str)

    def __init__(self, scene: Scene, rule: Rule, *, calculator: Calculator, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calculator")
        self.setWindowTitle(texts.said(rule.title))
        self._scene, self._rule, self._calculator = scene, rule, calculator
        self._amount: int | None = None
        self.form = Form(self)
        self._lines = QVBoxLayout()
        self._result = Banner(Tone.MINE)
        self._result.setObjectName("calculator_result")
        self._lay_out()
        restore(self.form, questions.known(scene))
        self.form.changed.connect(self._follow)
        self.resize(_WIDTH, min(_HEIGHT, over.window().height() - tokens.PAGE))
        self._follow()

    def _lay_out(self) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, tokens.TINY, 0)
        inner.setSpacing(tokens.GAP)
        for part in (*self._told(), self._fields()):
            inner.addWidget(part)
        inner.addLayout(self._lines)
        inner.addWidget(self._result)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(texts.said(self._rule.title), texts.source(self._rule)))
        column.addWidget(scrolled(sheet), 1)
        column.addWidget(Hint(texts.said(law.ending())))
        column.addWidget(self._actions())

    def _told(self) -> list[QWidget]:
        """What the rule says, what to ask before relying on it, and what is not certain."""
        parts: list[QWidget] = [Label(texts.said(self._rule.words), "soft", wrap=True)]
        if self._rule.conditions:
            parts.append(Label(self.tr("Ask first"), "strong"))
        said = (texts.said(condition) for condition in self._rule.conditions)
        parts.extend(Label(f"· {words}", wrap=True) for words in said)
        if self._rule.caution is not None:
            parts.append(Banner(Tone.DUE, texts.said(self._rule.caution)))
        return parts

    def _fields(self) -> QWidget:
        asked = [self.form.add(f) for f in questions.fields(self._calculator, self._scene)]
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        for at in range(0, len(asked), 2):
            column.addWidget(Columns(*((field, 1) for field in asked[at : at + 2])))
        return box

    def _actions(self) -> Actions:
        self._copy = QuietButton(self.tr("Copy the amount"), Icon.COPY)
        self._copy.setObjectName("copy_amount")
        self._copy.clicked.connect(self._copy_amount)
        self._offer = QuietButton(self.tr("Put it among the offers"))
        self._offer.setObjectName("offer_amount")
        self._offer.clicked.connect(self._put_among_offers)
        close = PrimaryButton(self.tr("Done"))
        close.setObjectName("close_calculator")
        close.clicked.connect(self.accept)
        return Actions(self._copy, self._offer, close)

    def _follow(self) -> None:
        self._show_marks()
        sheet = Sheet(values=self.form.values(), today=self._scene.today)
        calendar = self._scene.case.limits.calendar
        found = forms.working(self._calculator, sheet, calendar=calendar)
        self.form.show_problems(sheet.problems)
        self._show_working(found)

    def _show_marks(self) -> None:
        """The marks that goods or a service must bear, and no others."""
        if self._calculator is not Calculator.PRICE_MARKS:
            return
        wanted = MARKS[Supply(str(self.form.values()["supply"]) or Supply.GOODS)]
        for field in self.form.fields():
            key = field.name.removeprefix("mark_")
            field.setVisible(key == field.name or key in wanted)

    def _show_working(self, found: Working | None) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for each in found.lines if found else ():
            label = Label(lines.words(each), wrap=True)
            label.setObjectName("working_line")
            self._lines.addWidget(label)
        self._amount = found.amount_fen if found else None
        reckoned = self._amount is not None
        for part in (self._result, self._copy):
            part.setVisible(reckoned)
        self._offer.setVisible(reckoned and self._scene.case.guide.current in _ROUNDS)
        if self._amount is not None:
            words = self.tr("{amount} yuan, for both sides to settle")
            self._result.show_message(Tone.MINE, words.format(amount=money.show(self._amount)))

    def _copy_amount(self) -> None:
        shown = money.show(self._amount or 0)
        QGuiApplication.clipboard().setText(shown)
        self._result.show_message(Tone.DONE, self.tr("Copied: {amount}").format(amount=shown))

    def _put_among_offers(self) -> None:
        words = self.tr("reckoned after {source}").format(source=texts.said(self._rule.source))
        self.offered.emit(self._amount or 0, words)
        self.accept()
