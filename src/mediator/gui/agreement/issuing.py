"""Issuing the agreement: what will happen is said first, then the number is taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.case.agreement import Agreement, AgreementMode
from mediator.domain.errors import DocumentProblem, MediatorError
from mediator.gui import tokens
from mediator.gui.agreement.live import LivePaper
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.papers import Fresh, open_paper
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line
from mediator.services import settlement
from mediator.services.cases import Case
from mediator.services.settlement import Issued
from mediator.services.workplace import Ref


class AgreementIssue(QWidget):
    """The complete draft as it will be printed, and the button that issues it.

    `issued(Issued)`: the number was taken; printing has begun. `unwanted`: change the terms.
    """

    issued = Signal(object)
    unwanted = Signal()

    def __init__(self, desk: Desk, case: Case, draft: Agreement) -> None:
        super().__init__()
        self._desk = desk
        self._ref = Ref.of(case.dispute)
        self._oral = draft.mode is AgreementMode.ORAL
        self._build()
        dispute_id, workplace = case.dispute.id, desk.workplace
        self.paper.ask(lambda: settlement.preview(workplace, dispute_id, draft=draft))
        self.paper.draw_now()
        desk.tasks.read(
            self,
            lambda: settlement.clauses(workplace, draft.terms, dispute_id=dispute_id),
            # Whoever cannot see the paper hears its clauses on the button that issues them.
            done=lambda sentences: self._issue.setAccessibleDescription("".join(sentences)),
        )

    def ask(self) -> None:
        """Say what issuing does, and ask once more."""
        if self._issue.isEnabled():
            self._question.show()
            self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.paper = LivePaper(self._desk.tasks, failed=self._cannot_print)
        self._trouble = Banner(Tone.LATE)
        self._trouble.setObjectName("issue_trouble")
        self._question = Banner(Tone.MINE, self._consequences(), icon=Icon.SIGN)
        self._question.setObjectName("issue_question")
        not_yet = self._question.add_button(self.tr("Not yet"), self._question.hide)
        not_yet.setObjectName("issue_not_yet")
        words = self.tr("Issue now and print")
        self._confirm = self._question.add_button(words, self._issue_now)
        self._confirm.setObjectName("issue_confirmed")
        change = QuietButton(self.tr("Change the terms"), Icon.EDIT)
        change.setObjectName("change_terms")
        change.clicked.connect(self.unwanted)
        self._issue = PrimaryButton(self._what(), Icon.PRINT, keys="Ctrl+Enter")
        self._issue.setObjectName("issue")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.ask)
        self._issue.clicked.connect(self.ask)
        self.setFocusProxy(self._issue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self.paper, 1)
        for banner in (self._trouble, self._question):
            banner.hide()
            column.addWidget(banner)
        column.addWidget(line())
        bottom = QHBoxLayout()
        bottom.addWidget(change)
        bottom.addWidget(Actions(self._issue), 1)
        column.addLayout(bottom)

    def _what(self) -> str:
        return self.tr("Issue and print") if self._oral else self.tr("Issue and print three copies")

    def _consequences(self) -> str:
        return self.tr(
            "The agreement takes its number now and its words stay as they are. What turns out"
            " wrong later can only be voided and drawn up anew."
        )

    def _issue_now(self) -> None:
        self._question.hide()
        self._issue.setEnabled(False)
        ref, workplace = self._ref, self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: settlement.issue(workplace, ref),
            done=self._show_issued,
            failed=self._refused,
        )

    def _show_issued(self, issued: Issued) -> None:
        open_paper(self._desk, self, wanted=Fresh(paper=issued.paper)).panel.print_paper()
        self.issued.emit(issued)

    def _refused(self, error: MediatorError) -> bool:
        self._issue.setEnabled(True)
        return self._cannot_print(error)

    def _cannot_print(self, error: MediatorError) -> bool:
        """Say what stands in the way; a character without a glyph must be changed first."""
        if isinstance(error, DocumentProblem):
            self._issue.setEnabled(False)
        self._trouble.show_message(Tone.LATE, sentence(error))
        self._trouble.show()
        return True
