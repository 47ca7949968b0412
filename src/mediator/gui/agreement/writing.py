"""Writing the terms: clauses, facts and manner at the left, the paper as it would be beside."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.case.agreement import MONEY_TERMS, Agreement, AgreementMode, TermKind
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import DocumentProblem, MediatorError
from mediator.domain.values import money
from mediator.gui import tokens
from mediator.gui.agreement import opening
from mediator.gui.agreement.beside import Beside
from mediator.gui.agreement.editor import TermsField
from mediator.gui.agreement.large import LargeDraft
from mediator.gui.agreement.live import LivePaper
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.drafts import DraftKeeper, restore
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card, line, scrolled
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import drafts, settlement
from mediator.services.cases import Case
from mediator.services.drafts import Draft
from mediator.services.forms import terms
from mediator.services.forms.sheet import Sheet
from mediator.services.workplace import Ref


class TermsWriting(QWidget):
    """The form of the step 拟定协议; `drawn(Dispute)` once the terms were completed."""

    drawn = Signal(object)

    def __init__(self, desk: Desk, case: Case) -> None:
        super().__init__()
        self._desk = desk
        self._dispute: Dispute = case.dispute
        self.form = Form(self)
        self._build()
        self._keeper = DraftKeeper(desk, self.form, self._saved)
        self._keeper.key = f"terms:{case.dispute.id}"
        self.form.changed.connect(self._follow)
        self.form.completed.connect(self.complete)
        self._waiting: list[Mapping[str, str]] | None = []
        self._begin()

    def add_clause(self, words: Mapping[str, str]) -> None:
        """Add a clause with these words; the draft is read first, lest it put them away again."""
        if self._waiting is None:
            self.clauses.take(words)
        else:
            self._waiting.append(words)

    def leave(self) -> None:
        """Keep what was typed, now."""
        self.form.flush()

    def complete(self) -> None:
        """Terms done, or show what is still missing or wrong."""
        sheet, draft = self._read()
        if sheet.problems or not self._complete.isEnabled():
            self.form.show_problems(sheet.problems)
            return
        self._complete.setEnabled(False)
        ref, workplace = Ref.of(self._dispute), self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: settlement.draw(workplace, ref, draft=draft),
            done=self._drawn,
            failed=self._refused,
        )

    def show_large(self) -> LargeDraft:
        """Open the draft in large type for both sides; it follows what is typed."""
        window = LargeDraft(self, facts=self._facts, clauses=self.clauses)
        window.open_beside()
        return window

    def _build(self) -> None:
        self.clauses = self.form.add(
            TermsField(self._desk, prefill=self._prefill, dispute_id=self._dispute.id)
        )
        self._facts = self.form.add(
            LongText("agreement_facts", self.tr("Facts of the dispute, as the paper says them"))
        )
        self._mode = self.form.add(
            ChipGroup("mode", self.tr("How it is agreed"), options(AgreementMode))
        )
        self._note = Banner(Tone.DONE)
        self._note.setObjectName("terms_note")
        self._saved = SavedLabel()
        self.paper = LivePaper(self._desk.tasks, failed=self._cannot_print)
        self.paper.drawn.connect(self._can_print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(
            Beside(scrolled(self._fields()), self.paper, words=self.tr("See the paper")), 1
        )
        column.addWidget(line())
        column.addWidget(self._actions())

    def _fields(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, tokens.SMALL, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self.clauses)
        about = Card()
        about.add(self._facts)
        about.add(self._mode)
        column.addWidget(about)
        column.addWidget(self._note)
        column.addStretch()
        return content

    def _actions(self) -> QWidget:
        self._missing = MissingLinks(self.form)
        large = QuietButton(self.tr("In large type"), Icon.PEOPLE)
        large.setObjectName("show_large")
        large.clicked.connect(self.show_large)
        self._complete = PrimaryButton(self.tr("Terms done"), keys="Ctrl+Enter")
        self._complete.setObjectName("complete")
        self._complete.clicked.connect(self.complete)
        bottom = QWidget()
        row = QHBoxLayout(bottom)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(large)
        row.addWidget(self._saved, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Actions(self._complete, missing=self._missing), 1)
        return bottom

    def _begin(self) -> None:
        restore(self.form, opening.known(self._dispute))
        self._follow()
        self.paper.draw_now()
        key, workplace = self._keeper.key, self._desk.workplace
        self._desk.tasks.read(self, lambda: drafts.load(workplace, key), done=self._restore)

    def _restore(self, draft: Draft | None) -> None:
        if draft is not None:
            restore(self.form, draft.payload)
            self._follow()
        waiting, self._waiting = self._waiting or [], None
        for words in waiting:
            self.clauses.take(words)

    def _read(self) -> tuple[Sheet, Agreement]:
        sheet = Sheet(values=self.form.values(), today=self._desk.today)
        return sheet, terms.agreement(sheet)

    def _follow(self) -> None:
        sheet, draft = self._read()
        self._note.hide()
        self._missing.show_missing(
            (problem.field, self.form.words(problem.field)) for problem in sheet.problems
        )
        dispute_id, workplace = self._dispute.id, self._desk.workplace
        self.paper.ask(lambda: settlement.preview(workplace, dispute_id, draft=draft))

    def _can_print(self) -> None:
        if not self._read()[0].problems:
            self._note.show_message(Tone.DONE, self.tr("Nothing is missing; it can be printed."))
            self._note.show()

    def _cannot_print(self, error: MediatorError) -> bool:
        """Say so without taking the focus away from who is typing."""
        field = self.form.field(error.field) if isinstance(error, DocumentProblem) else None
        if field is not None:
            field.set_error(sentence(error))
        self._note.show_message(Tone.LATE, sentence(error))
        self._note.show()
        return True

    def _prefill(self, kind: TermKind) -> dict[str, str]:
        intake = self._dispute.intake
        paid_already = any(card.kind in MONEY_TERMS for card in self.clauses.cards())
        claimed = None if paid_already else intake.claim.amount_fen
        return opening.clause(
            kind,
            goods=intake.purchase.goods,
            quantity=intake.purchase.quantity,
            claimed="" if claimed is None else money.show(claimed),
        )

    def _drawn(self, dispute: Dispute) -> None:
        self._keeper.drop()
        self._dispute = dispute
        self._complete.setEnabled(True)
        self.drawn.emit(dispute)

    def _refused(self, error: MediatorError) -> bool:
        self._complete.setEnabled(True)
        return self.form.show_error(error)
