"""One calculator over the page: conditions to ask about, what is known, the working, the source."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.case.law.rules import Calculator, Rule
from mediator.domain.case.law.working import Sum, Working
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from mediator.domain.values import money
from mediator.gui import tokens
from mediator.gui.case.law import lines, questions, texts
from mediator.gui.case.law.reckoned import Reckoned, reckoned
from mediator.gui.case.scene import Scene
from mediator.gui.forms.drafts import restore
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.help.opening import answer_help
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card, PageHeader, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import law
from mediator.services.forms import law as forms
from mediator.services.forms.sheet import Sheet

_WIDTH, _HEIGHT = 680, 690
_CHIPS = 220
_ROUNDS = frozenset({Step.FIRST_ROUND, Step.SECOND_ROUND})


class CalculatorDialog(QDialog):
    """Works out while staff type; nothing typed here is kept.

    `offered(Reckoned)` when a sum shall stand among the offers, or become a term.
    """

    offered = Signal(object)

    def __init__(self, scene: Scene, rule: Rule, *, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/law")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calculator")
        self._scene, self._rule = scene, rule
        self.setWindowTitle(texts.said(self._rule.title))
        self.form = Form(self)
        self._missing = MissingLinks(self.form)
        self._result = Card()
        self._result.body.setContentsMargins(tokens.WIDE, tokens.GAP, tokens.WIDE, tokens.GAP)
        self._inside: QWidget | None = None
        self._lay_out()
        restore(self.form, law.known(scene.dispute))
        self.form.changed.connect(self._follow)
        self.resize(_WIDTH, min(_HEIGHT, over.window().height() - tokens.PAGE))
        self._follow()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # The event is handed on as it came.
        self.form.fields()[0].setFocus()

    def _lay_out(self) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, tokens.TINY, 0)
        inner.setSpacing(tokens.GAP)
        for part in (*self._told(), *self._asked(), *self._fields(), self._result):
            inner.addWidget(part)
        inner.addStretch()
        self._done = PrimaryButton(self.tr("Done"), keys="Esc")
        self._done.setObjectName("close_calculator")
        self._done.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(texts.said(self._rule.title)))
        column.addWidget(scrolled(sheet), 1)
        column.addWidget(Hint(texts.said(self._scene.case.law.ending)))
        column.addWidget(Actions(self._done, missing=self._missing))

    def _told(self) -> Iterable[QWidget]:
        """What the rule says, and what of it is not certain."""
        yield Hint(texts.source(self._rule))
        yield Label(texts.said(self._rule.words), "soft", wrap=True)
        if not self._rule.verified:
            yield Banner(Tone.DUE, texts.to_check(self._rule))

    def _asked(self) -> Iterable[QWidget]:
        """The conditions, each with its words at the left and its answer at the right."""
        if not self._rule.conditions:
            return
        yield Label(self.tr("What both sides say"), "strong")
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(tokens.TINY)
        grid.setColumnStretch(0, 1)
        for at, condition in enumerate(self._rule.conditions):
            chips = self.form.add(questions.chips(condition))
            chips.setFixedWidth(_CHIPS)
            grid.addWidget(Label(texts.said(condition.words), wrap=True), at, 0)
            grid.addWidget(chips, at, 1)
        yield box

    def _fields(self) -> Iterable[QWidget]:
        scene = self._scene
        found = questions.fields(self._rule, lambda: scene.today)
        asked = [self.form.add(field) for field in found]
        for at in range(0, len(asked), 2):
            yield Columns(*((field, 1) for field in asked[at : at + 2]))

    def _follow(self) -> None:
        sheet = Sheet(values=self.form.values(), today=self._scene.today)
        calendar = self._scene.case.limits.calendar
        found = forms.working(sheet, self._rule, calendar=calendar)
        self._show_problems(sheet)
        self._show_working(found)

    def _show_problems(self, sheet: Sheet) -> None:
        """Say at its field what does not fit; what cannot be read is said on leaving the field."""
        for field in self.form.fields():
            if field.error() and _readable(field):
                field.set_error("")
        empty = []
        for problem in sheet.problems:
            field_ = self.form.field(problem.field)
            if problem.code == "required":
                empty.append((problem.field, self.form.words(problem.field)))
            elif field_ is not None and _readable(field_):
                field_.set_error(sentence(problem))
        self._missing.show_missing(empty)

    def _show_working(self, found: Working | None) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        self._result.setVisible(found is not None)
        if found is None:
            return
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        for amount in found.sums:
            name = lines.sum_name(amount, reserved=found.is_reserved)
            column.addWidget(self._sum(amount, name, among=found.sums))
        checks = self._rule.calculator is Calculator.CHECKLIST
        words = self.tr("As both sides say") if checks else self.tr("How it is worked out")
        column.addWidget(Hint(words))
        for line in lines.told(found, self._rule):
            label = Label(line, wrap=True, selectable=True)
            label.setObjectName("working_line")
            column.addWidget(label)
        self._result.add(self._inside)
        stops = (self.form.fields()[-1].input, *self._inside.findChildren(QuietButton), self._done)
        for before, after in pairwise(stops):  # Else the new ones would come behind all others.
            self.setTabOrder(before, after)

    def _sum(self, found: Sum, name: str, *, among: tuple[Sum, ...]) -> QWidget:
        """An amount with what may be done with it."""
        shown = money.show(found.fen)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.GAP)
        amount = Label(self.tr("{amount} yuan").format(amount=shown), "section")
        amount.setObjectName(f"sum_{found.code}")
        copy = QuietButton(self.tr("Copy"), Icon.COPY)
        copy.setObjectName(f"copy_{found.code}")
        copy.setAccessibleDescription(name)
        copy.clicked.connect(lambda: self._copy(copy, shown))
        line.addWidget(Label(name))
        line.addWidget(amount)
        line.addStretch()
        line.addWidget(copy)
        if words := self._taking():
            take = QuietButton(words)
            take.setObjectName(f"take_{found.code}")
            take.setAccessibleDescription(name)
            taken = reckoned(found, self._rule, among=among)
            take.clicked.connect(lambda: self._take(taken))
            line.addWidget(take)
        return row

    def _taking(self) -> str:
        """Where a sum may go now: where the step that is due writes amounts."""
        current = self._scene.case.guide.current
        if current in _ROUNDS:
            return self.tr("Put it among the offers")
        return self.tr("Add it as a term") if current is Step.TERMS else ""

    def _copy(self, button: QuietButton, shown: str) -> None:
        QGuiApplication.clipboard().setText(shown)
        button.set_words(self.tr("Copied"))

    def _take(self, taken: Reckoned) -> None:
        self.accept()
        self.offered.emit(taken)


def _readable(field: Field) -> bool:
    try:
        field.check()
    except RuleViolation:
        return False
    return True
