"""What holds for every case, whatever staff do in whatever order."""

import ast
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import mediator
from mediator.domain.case import procedure
from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.guide import Guide, Move, Status, guide
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import SETTLED, EndingKind
from tests.domain.cases import LIMITS, MORNING, WALK_IN, Scene, registered
from tests.domain.walks import CHOICES, EXITS, starts, stepped, tried

SIGNED_ON = {AgreementState.SIGNED, AgreementState.PERFORMED}
EARLIER = ("accept", "inform", "facts", "agree", "agree_again", "draw", "approve", "issue", "sign")
VERB_OF = {
    Move.ISSUE: "issue",
    Move.SIGN: "sign",
    Move.VOID: "void",
    Move.FULFIL: "keep",
    Move.WITHDRAW: "withdraw",
    Move.SELF_SETTLE: "self_settle",
    Move.FAIL: "fail",
    Move.PAY_IN_ADVANCE: "advance",
    Move.REOPEN: "reopen",
    Move.TAKE_OUT: "take_out",
    Move.PAUSE: "pause",
    Move.RESUME: "resume",
}


class AnyCase(RuleBasedStateMachine):
    """One case at the counter; each rule is one thing that staff may do to it."""

    def __init__(self) -> None:
        super().__init__()
        self.before = self.scene = Scene(registered(WALK_IN), MORNING, LIMITS)

    @initialize(scene=starts())
    def take_down(self, scene: Scene) -> None:
        self.before = self.scene = scene

    @rule(choice=CHOICES)
    def go_on(self, choice: int) -> None:
        self.before, self.scene = self.scene, stepped(self.scene, choice)

    @property
    def guide(self) -> Guide:
        return guide(self.scene.dispute, self.scene.today, limits=self.scene.limits)

    @invariant()
    def one_step_is_current_until_the_case_is_archived(self) -> None:
        found = self.guide
        states = Counter(stand.state for stand in found.steps)
        archived = self.scene.dispute.filed
        assert states[StepState.CURRENT] == int(not archived)
        assert (found.current is None) == archived

    @invariant()
    def no_record_is_ever_lost(self) -> None:
        before, after = self.before.dispute.records, self.scene.dispute.records
        assert after[: len(before)] == before

    @invariant()
    def an_ended_case_accepts_no_earlier_step(self) -> None:
        if self.scene.dispute.ending is not None:
            assert [verb for verb in EARLIER if tried(self.scene, verb)] == []

    @invariant()
    def every_ending_is_one_that_the_rules_make(self) -> None:
        dispute, ending = self.scene.dispute, self.scene.dispute.ending
        if ending is None or self.before.dispute.ending is not None:
            return
        again = procedure.end(
            replace(dispute, ending=None),
            ending.kind,
            at=ending.at,
            by=ending.by,
            reason=ending.reason,
        )
        assert again == dispute

    @invariant()
    def what_was_recovered_is_what_was_agreed_or_paid(self) -> None:
        dispute = self.scene.dispute
        if dispute.ending is None:
            return
        advanced = dispute.advance.amount_fen if dispute.advance else 0
        agreed = dispute.agreement.recovered_fen if dispute.agreement else 0
        broken = sum(a.received_fen for a in dispute.agreements if a.broken_on is not None)
        instead = dispute.ending.kind is EndingKind.PAID_IN_ADVANCE
        settled = (advanced if instead else agreed) * (dispute.ending.kind in SETTLED)
        assert dispute.ending.recovered_fen == settled + broken

    @invariant()
    def what_the_station_counts_never_ends_on_a_rest_day(self) -> None:
        calendar = self.scene.limits.calendar
        counted = {DueKind.HANDLE, DueKind.FOLLOW_UP}
        for due in self.guide.dues:
            assert due.kind not in counted or calendar.is_workday(due.on)

    @invariant()
    def the_guide_depends_on_nothing_but_its_arguments_and_no_deadline_on_the_day(self) -> None:
        dispute, limits = self.scene.dispute, self.scene.limits
        assert guide(dispute, self.scene.today, limits=limits) == self.guide
        for later in (-400, 1, 400):
            asked = guide(dispute, self.scene.today + timedelta(days=later), limits=limits)
            assert asked.dues == self.guide.dues
            assert asked.steps == self.guide.steps
            assert asked.moves == self.guide.moves

    @invariant()
    def an_open_case_can_always_be_ended(self) -> None:
        if self.scene.dispute.ending is None:
            exits = [after.dispute for verb in EXITS if (after := tried(self.scene, verb))]
            assert any(dispute.ending is not None for dispute in exits)

    @invariant()
    def the_guide_offers_what_the_rules_allow(self) -> None:
        allowed = {move for move, verb in VERB_OF.items() if tried(self.scene, verb)}
        assert self.guide.moves & VERB_OF.keys() == allowed

    @invariant()
    def an_agreement_has_its_number_from_issue_on(self) -> None:
        for agreement in self.scene.dispute.agreements:
            issued = agreement.state is not AgreementState.DRAFT
            assert bool(agreement.number) == issued == (agreement.issued_on is not None)
            if agreement.state is not AgreementState.VOIDED:
                assert (agreement.signed_on is not None) == (agreement.state in SIGNED_ON)

    @invariant()
    def no_word_of_an_issued_agreement_ever_changes(self) -> None:
        after = self.scene.dispute.agreements
        for place, old in enumerate(self.before.dispute.agreements):
            if old.state is AgreementState.DRAFT:
                continue
            new = after[place]
            assert (new.terms, new.facts, new.mode) == (old.terms, old.facts, old.mode)
            assert (new.number, new.supersedes) == (old.number, old.supersedes)
            assert new.issued_on == old.issued_on
            assert new.fulfilments[: len(old.fulfilments)] == old.fulfilments

    @invariant()
    def at_most_one_agreement_is_alive(self) -> None:
        earlier = self.scene.dispute.agreements[:-1]
        assert all(each.state is AgreementState.VOIDED or each.broken_on for each in earlier)

    @invariant()
    def only_an_ended_case_is_done(self) -> None:
        if self.guide.status is Status.DONE:
            assert self.scene.dispute.ending is not None


AnyCase.TestCase.settings = settings(max_examples=60, stateful_step_count=25)
TestAnyCase = AnyCase.TestCase


def test_only_the_procedure_ends_a_case_or_opens_it_again() -> None:
    """Storage reads endings back; nobody else may write one."""
    source = Path(mediator.__file__).parent
    writers = {
        file.relative_to(source).as_posix()
        for file in source.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and (
            node.func.id == "Ending"
            or (node.func.id == "replace" and any(k.arg == "ending" for k in node.keywords))
        )
    }
    # The line of somebody else's ledger says an ending too: a word, which the procedure makes one.
    assert writers - {"domain/ledgers/cases.py"} == {"domain/case/procedure.py"}
