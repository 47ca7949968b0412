"""新登记: a complaint taken down in full, or the registration of a case corrected."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.errors import MediatorError, StaleRecord
from mediator.domain.papers import PaperKind
from mediator.gui.desk import Desk
from mediator.gui.papers import ToIssue, open_paper
from mediator.gui.register.drafted import DraftedPage
from mediator.gui.register.fields import START, RegistrationFields
from mediator.gui.register.merge import merge
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.services import cases, drafts, intake
from mediator.services.drafts import Draft
from mediator.services.forms import register
from mediator.services.forms.sheet import Values
from mediator.services.workplace import Ref, Workplace

Then = Callable[[Dispute], None]


class RegisterPage(DraftedPage):
    """Opens empty, with a `draft`, or with `dispute_id` to correct what was registered."""

    series = "register"
    start = START

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._dispute: Dispute | None = None
        self._known: Values = {}
        self._fields = RegistrationFields(desk, self.form)
        self._fields.print_asked.connect(self.print_form)
        self._conflict = Banner(Tone.MINE)
        self._conflict.setObjectName("conflict")
        self._conflict.add_close()
        self._conflict.hide()
        self.frame(
            self._fields,
            text=self.tr("Complaint registration form"),
            complete=self.tr("Register and go on"),
            other=self.tr("To quick registration"),
        )
        self.column.insertWidget(1, self._conflict)

    def title(self) -> str:
        return self.tr("New registration")

    def open(self, **shown: object) -> None:
        """`draft` to take one up, `dispute_id` to correct a case; nothing for a new one."""
        dispute_id = shown.get("dispute_id")
        if isinstance(dispute_id, int):
            self._open_case(dispute_id)
        else:
            super().open(**shown)

    def begin(self, key: str = "") -> None:
        self._show_mode(None)
        super().begin(key)

    def show_restored(self) -> None:
        self._fields.show_restored()

    def follow(self) -> None:
        taken = self._fields.read(self._received_at())
        lacking = [
            (problem.field, self.form.words(problem.field)) for problem in taken.sheet.problems
        ]
        later = self.tr("{field} (may follow)")
        lacking += [
            (item.field, later.format(field=self.form.words(item.field)))
            for item in taken.intake.owing()
        ]
        if any(item.code == "consumer_signature" for item in taken.intake.missing()):
            lacking.append(("signed", self.tr("complainant's signature")))
        known = dict(reversed(lacking))
        self.show_lacking({field: known[field] for field, _ in lacking})

    def complete(self) -> None:
        self._save(self._go_on)

    def print_form(self) -> None:
        """Register, or save what was corrected, and print the form to be signed."""
        self._save(self._print)

    def _open_case(self, dispute_id: int) -> None:
        self.keeper.key = ""
        self.form.clear()
        workplace = self.desk.workplace
        self.desk.tasks.read(
            self,
            lambda: _with_draft(workplace, dispute_id),
            done=lambda found: self._show_case(*found),
        )

    def _show_case(self, dispute: Dispute, draft: Draft | None) -> None:
        self._show_mode(dispute)
        self.fill(self._known)
        if draft is not None:
            self.fill(draft.payload)
        self.form.fields()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_mode(self, dispute: Dispute | None) -> None:
        """A new registration, or the one of `dispute`."""
        self._dispute = dispute
        self._known = register.typed(dispute.intake) if dispute else {}
        self.keeper.key = _key(dispute.id) if dispute else ""
        self.shelf.setVisible(False)
        self._conflict.hide()
        for part in self.of_drafts:
            part.setVisible(dispute is None)
        title = self.tr("Correct the registration") if dispute else self.title()
        text = dispute.number if dispute else self.tr("Complaint registration form")
        self.header.show_title(title, text)
        words = self.tr("Save the correction") if dispute else self.tr("Register and go on")
        self.primary.set_words(words, "Ctrl+Enter")

    def _received_at(self) -> datetime:
        now = self.desk.workplace.now()
        return self._dispute.intake.received_at if self._dispute else now

    def _save(self, then: Then) -> None:
        """Register or correct, where everything can be read; then go on with the case."""
        taken = self._fields.read(self._received_at())
        if taken.sheet.problems or not self.primary.isEnabled():
            self.form.show_problems(taken.sheet.problems)
        elif self._dispute is not None and taken.intake == self._dispute.intake:
            then(self._dispute)
        else:
            self.primary.setEnabled(False)
            self.desk.tasks.write(
                self,
                self._work(taken.intake),
                done=lambda dispute: self._saved(dispute, then),
                failed=self._refused,
            )

    def _work(self, found: Intake) -> Callable[[], Dispute]:
        workplace, dispute = self.desk.workplace, self._dispute
        if dispute is None:
            return lambda: intake.register(workplace, found)
        return lambda: intake.amend(workplace, Ref.of(dispute), intake=found)

    def _saved(self, dispute: Dispute, then: Then) -> None:
        self.primary.setEnabled(True)
        self.keeper.drop()
        self.form.flush()
        self._show_mode(dispute)
        then(dispute)

    def _go_on(self, dispute: Dispute) -> None:
        self.desk.go("case", dispute_id=dispute.id)

    def _print(self, dispute: Dispute) -> None:
        wanted = ToIssue(kind=PaperKind.REGISTRATION, ref=Ref.of(dispute))
        dialog = open_paper(self.desk, self, wanted=wanted)
        dialog.panel.printed.connect(lambda _: self.form.go_to("signed"))

    def _refused(self, error: MediatorError) -> bool:
        self.primary.setEnabled(True)
        if not isinstance(error, StaleRecord) or self._dispute is None:
            return self.form.show_error(error)
        workplace, dispute_id = self.desk.workplace, self._dispute.id
        self.desk.tasks.read(
            self, lambda: cases.open_case(workplace, dispute_id).dispute, done=self._merge
        )
        return True

    def _merge(self, newest: Dispute) -> None:
        """A colleague was faster: mine where I typed, theirs in the rest, both shown."""
        both = merge(self._known, mine=self.form.values(), theirs=register.typed(newest.intake))
        self._show_mode(newest)
        self.fill(both.values)
        self.keeper.keep(self.form.values())
        contested = [f"{self.form.words(name)}: {value}" for name, value in both.theirs.items()]
        words = self.tr("A colleague has just corrected this form. What you typed stays here.")
        theirs = self.tr("They wrote: {values}").format(values="; ".join(contested))
        self._conflict.show_message(Tone.MINE, f"{words} {theirs}" if contested else words)
        self._conflict.show()


def _key(dispute_id: int) -> str:
    return f"case:{dispute_id}:register"


def _with_draft(workplace: Workplace, dispute_id: int) -> tuple[Dispute, Draft | None]:
    """On the worker: a case, and what was typed into its registration and not saved."""
    return (
        cases.open_case(workplace, dispute_id).dispute,
        drafts.load(workplace, _key(dispute_id)),
    )
