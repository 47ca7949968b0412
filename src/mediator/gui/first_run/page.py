"""First run: language, who the station is, or a try with sample cases; two minutes."""

from PySide6.QtWidgets import QWidget

from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.gui.desk import Desk
from mediator.gui.entrance.passwords import NewPasswordField
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.forms.folds import Fold
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.page import Page
from mediator.gui.settings import fields
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card, PageHeader, line, scrolled
from mediator.gui.widgets.labels import Hint
from mediator.services import drafts, stations
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet
from mediator.settings import Language

_DRAFT = "first_run"


class FirstRunPage(Page):
    """Asks the least that a station needs; everything can be changed later."""

    section = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Form(self)
        self._proposed = ""
        self.column.addWidget(PageHeader(self.tr("Welcome"), self.tr("Ready in two minutes")))
        self.column.addWidget(scrolled(self._card()), 1)
        self._form.completed.connect(self._start)
        self._form.ended.connect(self._start)
        self._form.drafted.connect(self._keep)
        self._form.changed.connect(self._show_missing)
        self._language.changed.connect(self._change_language)

    def title(self) -> str:
        return self.tr("First run")

    def open(self, **shown: object) -> None:
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: drafts.load(wp, _DRAFT), done=self._restore)

    def leave(self) -> None:
        self._form.flush()

    def _card(self) -> QWidget:
        card = Card(self.tr("Who you are"), self.tr("printed on every paper"))
        self._language = ChipGroup(
            "language",
            self.tr("Language"),
            [(Language.ZH_CN.value, "中文"), (Language.EN.value, "English")],
        )
        self._language.restore(language().value)
        card.add(self._language)
        asked = {each.name: each for each in fields.essential()}
        self._name, self._code = asked["name"], asked["code"]
        new = self.tr("Password of the head of the station")
        self._password = NewPasswordField("password", new, whose=self._head, shown=True)
        first = (self._name, self._code, asked["head"], self._password)
        card.add(fields.grid([self._form.add(each) for each in first]))
        card.add(
            Hint(
                self.tr(
                    "Everything stays on this computer, behind this password. Nothing is sent"
                    " anywhere. The list of stalls can be brought in right after this, or later."
                )
            )
        )
        later = Fold("more_of_station", self.tr("What may also be filled in later"))
        rest = [each for each in asked.values() if each not in first]
        later.body.addWidget(fields.grid([self._form.add(each) for each in rest], columns=3))
        card.add(later)
        self._name.left.connect(self._propose)
        card.body.addStretch()
        card.add(line())
        self._missing = MissingLinks(self._form)
        practise = QuietButton(self.tr("Practise with sample cases first"))
        practise.setObjectName("practise")
        practise.clicked.connect(lambda: self._desk.training_chosen.emit(True))
        start = PrimaryButton(self.tr("Start"), keys="Ctrl+Enter")
        start.setObjectName("start")
        start.clicked.connect(self._start)
        card.add(Actions(practise, start, missing=self._missing))
        self._show_missing()
        return card

    def _sheet(self) -> Sheet:
        return Sheet(values=self._form.values(), today=self._desk.today)

    def _show_missing(self) -> None:
        sheet = self._sheet()
        registers.station(sheet)
        known = {"name": self.tr("Name of the station"), "code": self.tr("Code")}
        asked = [(p.field, known[p.field]) for p in sheet.problems if p.field in known]
        empty = [each for each in (self._head_field(), self._password) if not each.raw()]
        self._missing.show_missing([*asked, *((each.name, each.label) for each in empty)])

    def _start(self) -> None:
        sheet = self._sheet()
        station, rules = registers.station(sheet), registers.policy(sheet)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        try:
            stations.check(station, rules)
            refuse(required(head=station.head))
        except RuleViolation as violation:
            self._form.show_error(violation)
            return
        if not self._password.agrees():
            return
        wp = self._desk.workplace

        def set_up() -> str:
            stations.save(wp, station, rules=rules)
            drafts.drop(wp, _DRAFT)
            return station.head

        self._desk.tasks.write(self, set_up, done=self._begin, failed=self._form.show_error)

    def _propose(self) -> None:
        """A code by the name, as long as nobody chose another."""
        name = str(self._name.raw())
        if str(self._code.raw()) in {"", self._proposed}:
            self._desk.tasks.read(self, lambda: stations.proposed_code(name), done=self._offer)

    def _offer(self, code: str) -> None:
        if code and str(self._code.raw()) in {"", self._proposed}:
            self._proposed = code
            self._code.restore(code)
            self._code.changed.emit()

    def _begin(self, head: str) -> None:
        self._desk.change_duty(head)
        self._desk.protect_chosen.emit(head, self._password.raw())

    def _head_field(self) -> Field:
        return next(each for each in self._form.fields() if each.name == "head")

    def _head(self) -> str:
        return str(self._head_field().raw()).strip()

    def _keep(self, values: dict[str, Raw]) -> None:
        wp = self._desk.workplace
        self._desk.tasks.write(self, lambda: drafts.save(wp, _DRAFT, values=values), quiet=True)

    def _restore(self, draft: drafts.Draft | None) -> None:
        if draft is not None:
            self._form.restore(draft.payload)
            self._show_missing()

    def _change_language(self) -> None:
        self._form.flush()
        self._desk.language_chosen.emit(Language(str(self._language.raw())))
