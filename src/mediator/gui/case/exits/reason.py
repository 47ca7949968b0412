"""The ways on that need nothing but a reason."""

from typing import Final, Protocol

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.missing import required
from mediator.domain.case.outcomes import Performed, Round
from mediator.domain.case.steps import Step
from mediator.gui.case import phrases
from mediator.gui.case.body import Body, Taking
from mediator.gui.forms.texts import LongText
from mediator.gui.widgets.labels import Label
from mediator.services import mediation, settlement
from mediator.services.forms.sheet import Sheet, Values
from mediator.services.workplace import Ref, Workplace


class _Act(Protocol):
    """A use case that takes a reason."""

    def __call__(self, workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
        """Carry it out."""


class ReasonBody(Body):
    """One long field; subclasses say what the reason is for."""

    name = "reason"

    def build(self) -> None:
        self.put(LongText(self.name, self.tr("Reason"), lines=4))

    def act(self) -> _Act:
        """The use case that takes the reason."""
        raise NotImplementedError

    def taking(self, sheet: Sheet) -> Taking:
        reason = sheet.passage(self.name)
        sheet.check(required(**{self.name: reason}))
        act = self.act()
        return lambda workplace, ref: act(workplace, ref, reason=reason)


class WithdrawBody(ReasonBody):
    """撤回."""

    def act(self) -> _Act:
        return mediation.withdraw


class SelfSettleBody(ReasonBody):
    """自行和解."""

    def act(self) -> _Act:
        return mediation.self_settle


class FailBody(ReasonBody):
    """调解不成: the reason of the last round stands there already, to be mended."""

    def start(self) -> Values:
        rounds = (self.scene.dispute.outcome(step) for step in _ROUNDS)
        results = [each.result for each in rounds if isinstance(each, Round) and each.result]
        return {"reason": results[-1] if results else ""}

    def act(self) -> _Act:
        return mediation.fail


class PauseBody(ReasonBody):
    """暂停."""

    def act(self) -> _Act:
        return mediation.pause


class VoidBody(ReasonBody):
    """作废协议."""

    name = "void_reason"

    def act(self) -> _Act:
        return settlement.void


class ReopenBody(ReasonBody):
    """重新调解: what was received under the agreement stays received."""

    def build(self) -> None:
        agreement = self.scene.dispute.agreement
        if agreement is not None:
            words = self.tr("Received so far under {number}: {amount}")
            received = phrases.yuan(agreement.received_fen)
            self.column.addWidget(
                Label(words.format(number=agreement.number, amount=received), "strong", wrap=True)
            )
        super().build()

    def act(self) -> _Act:
        return mediation.reopen


class TakeOutBody(ReasonBody):
    """调出归档案卷."""

    def act(self) -> _Act:
        return mediation.take_out


class SkipBody(ReasonBody):
    """跳过 the step that is due."""

    def act(self) -> _Act:
        step = self.scene.case.guide.current or Step.FACTS

        def skip(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
            return mediation.skip_step(workplace, ref, step=step, reason=reason)

        return skip


class CloseBody(ReasonBody):
    """结束履行 with promises still open."""

    def act(self) -> _Act:

        def close(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
            outcome = Performed(note=reason)
            return mediation.record_step(workplace, ref, step=Step.PERFORM, outcome=outcome)

        return close


_ROUNDS: Final = (Step.FIRST_ROUND, Step.SECOND_ROUND)
