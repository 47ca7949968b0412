"""The case as it was loaded, at this desk: what every part of its page is drawn from."""

from dataclasses import dataclass
from datetime import date

from mediator.domain.accounts.roles import Right, of_step
from mediator.domain.case import procedure
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import Move
from mediator.domain.case.procedure import Stand
from mediator.domain.case.steps import Step
from mediator.domain.scales import Scale
from mediator.gui.desk import Desk
from mediator.services import cases, scales
from mediator.services.cases import Case
from mediator.services.workplace import Ref, Workplace


@dataclass(frozen=True, slots=True)
class Scene:
    """One load of a case; `scales` are the check scales of the market."""

    desk: Desk
    case: Case
    scales: tuple[Scale, ...] = ()

    @property
    def dispute(self) -> Dispute:
        """The case itself."""
        return self.case.dispute

    @property
    def today(self) -> date:
        """The station's day."""
        return self.desk.today

    @property
    def ref(self) -> Ref:
        """The case as this scene knows it."""
        return Ref.of(self.case.dispute)

    def stand(self, step: Step) -> Stand:
        """How one step stands."""
        return next(stand for stand in self.case.guide.steps if stand.step is step)

    def may_record(self, step: Step) -> bool:
        """Whether the step may be taken now, or corrected, by whoever is on duty."""
        if not self.desk.may(of_step(step)):
            return False
        return procedure.may_record(self.case.dispute, step, limits=self.case.limits)

    def allows(self, move: Move) -> bool:
        """Whether the guide offers this move, and whoever is on duty may make it."""
        return move in self.case.guide.moves and self.desk.may(right_of(move))


def right_of(move: Move) -> Right:
    """What it takes to make a move."""
    return Right.MANAGE if move is Move.TAKE_OUT else Right.MEDIATE


def load(desk: Desk, workplace: Workplace, *, dispute_id: int) -> Scene:
    """Load everything the page shows; runs on the worker's thread."""
    return Scene(desk, cases.open_case(workplace, dispute_id), scales.scales(workplace))
