"""Which form belongs to which step."""

from collections.abc import Mapping
from typing import Final

from mediator.domain.case.steps import Step
from mediator.gui.case.body import StepBody
from mediator.gui.case.steps.archive import ArchiveBody
from mediator.gui.case.steps.facts import FactsBody
from mediator.gui.case.steps.follow_up import FollowUpBody
from mediator.gui.case.steps.inform import InformBody
from mediator.gui.case.steps.perform import PerformBody
from mediator.gui.case.steps.register import RegisterBody
from mediator.gui.case.steps.review import ReviewBody
from mediator.gui.case.steps.sign import SignBody
from mediator.gui.case.steps.talks import TalksBody
from mediator.gui.case.steps.terms import TermsBody
from mediator.gui.case.steps.triage import TriageBody

BODIES: Final[Mapping[Step, type[StepBody]]] = {
    Step.REGISTER: RegisterBody,
    Step.TRIAGE: TriageBody,
    Step.INFORM: InformBody,
    Step.FACTS: FactsBody,
    Step.FIRST_ROUND: TalksBody,
    Step.SECOND_ROUND: TalksBody,
    Step.TERMS: TermsBody,
    Step.REVIEW: ReviewBody,
    Step.SIGN: SignBody,
    Step.PERFORM: PerformBody,
    Step.FOLLOW_UP: FollowUpBody,
    Step.ARCHIVE: ArchiveBody,
}
