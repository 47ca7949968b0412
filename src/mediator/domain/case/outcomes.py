"""What each step leaves behind: an outcome, not a tick."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

from mediator.domain.case.missing import Missing, required
from mediator.domain.case.parties import Side
from mediator.domain.case.scale import Reweigh
from mediator.domain.case.steps import Step


class Decision(StrEnum):
    """What triage decides."""

    ACCEPT = "accept"
    CONSULTATION = "consultation"
    HAND_OVER = "hand_over"
    REFUSE = "refuse"


class Ground(StrEnum):
    """Why a case is not mediated here (domain: 4.5, 5.4, 10)."""

    VIOLATION = "violation"
    DANGER = "danger"
    CROWD = "crowd"
    NOT_OUR_MARKET = "not_our_market"
    IN_COURT = "in_court"
    ALREADY_HANDLED = "already_handled"
    OVER_THREE_YEARS = "over_three_years"
    NOT_CONSUMER = "not_consumer"
    OTHER = "other"


class DeadlineClass(StrEnum):
    """How long the station allows itself; the number of days is a station setting."""

    ON_THE_SPOT = "on_the_spot"
    ORDINARY = "ordinary"
    COMPLEX = "complex"


class ContactMethod(StrEnum):
    """How people were reached."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"
    VISIT = "visit"
    OTHER = "other"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    VOUCHER = "voucher"
    PHOTO = "photo"
    GOODS = "goods"
    RECORD = "record"
    OTHER = "other"


class Satisfaction(StrEnum):
    """How content the consumer is at follow-up; the first three count as satisfied."""

    VERY = "very"
    SATISFIED = "satisfied"
    FAIRLY = "fairly"
    NOT = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The registration form was taken down."""

    def missing(self) -> tuple[Missing, ...]:
        """Nothing: the intake itself is checked when it is registered."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Triage:
    """Whether the station takes the case, and by when it will answer."""

    decision: Decision
    ground: Ground | None = None
    deadline_class: DeadlineClass | None = None
    answer_by: datetime | None = None
    office: str = ""
    note: str = ""

    def missing(self) -> tuple[Missing, ...]:
        """A class for an accepted case; ground, note and office for one that is not."""
        match self.decision:
            case Decision.ACCEPT:
                return required(deadline_class=self.deadline_class)
            case Decision.CONSULTATION:
                return required(note=self.note)
            case Decision.REFUSE:
                return required(ground=self.ground, note=self.note)
            case Decision.HAND_OVER:
                return required(ground=self.ground, office=self.office, note=self.note)
            case _:
                assert_never(self.decision)


@dataclass(frozen=True, slots=True, kw_only=True)
class Informed:
    """Both sides were told their rights; mediation goes on only if both agree (人民调解法 17)."""

    consumer_agrees: bool
    stall_agrees: bool
    method: ContactMethod = ContactMethod.IN_PERSON
    avoidance: str = ""
    signed: bool = False
    note: str = ""

    @property
    def both_agree(self) -> bool:
        """Whether mediation may begin."""
        return self.consumer_agrees and self.stall_agrees

    def missing(self) -> tuple[Missing, ...]:
        """The signatures on the notice, which never hold up an angry pair of people."""
        if self.method is ContactMethod.IN_PERSON and not self.signed:
            return (Missing(code="notice_signature", field="signed", blocking=False),)
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A piece of evidence as listed; who gave it and what it shows."""

    kind: EvidenceKind
    title: str
    given_by: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was looked into: both statements, what both accept, weighing and evidence."""

    consumer_says: str
    stall_says: str
    agreed: str = ""
    prices_marked: bool | None = None
    reweighs: tuple[Reweigh, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def missing(self) -> tuple[Missing, ...]:
        """Both sides must have been heard."""
        return required(consumer_says=self.consumer_says, stall_says=self.stall_says)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One offer made in turn; `amount_fen` None when it is not about money."""

    side: Side
    text: str
    amount_fen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of talks: where each side stands, what was offered, whether they agree."""

    consumer_position: str
    stall_position: str
    agreed: bool
    offers: tuple[Offer, ...] = ()
    place: str = ""
    present: str = ""
    result: str = ""

    def missing(self) -> tuple[Missing, ...]:
        """Both positions, and why it failed when it did."""
        items = required(
            consumer_position=self.consumer_position, stall_position=self.stall_position
        )
        return items if self.agreed else items + required(result=self.result)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsDrawn:
    """The terms are complete; the draft itself is the case's current agreement."""

    def missing(self) -> tuple[Missing, ...]:
        """Nothing of its own: the draft is checked when it is drawn."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A second person looked at the draft; a refusal sends it back to the terms."""

    approved: bool
    remark: str = ""
    reviewer: str = ""

    def missing(self) -> tuple[Missing, ...]:
        """Who looked, and a reason when the draft is sent back."""
        items = required(reviewer=self.reviewer)
        return items if self.approved else items + required(remark=self.remark)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The issued agreement was signed by both sides, or an oral one was noted by the mediator."""

    number: str
    consumer: bool = True
    stall: bool = True
    sealed: bool = False
    witness: str = ""

    def missing(self) -> tuple[Missing, ...]:
        """Both signatures; the seal may follow."""
        items = required(consumer=self.consumer, stall=self.stall)
        if not self.sealed:
            items += (Missing(code="seal", field="sealed", blocking=False),)
        return items


@dataclass(frozen=True, slots=True, kw_only=True)
class Performed:
    """Performance is left with promises still open; one that is kept to the end needs no record."""

    note: str

    def missing(self) -> tuple[Missing, ...]:
        """The reason why it is left."""
        return required(note=self.note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Breached:
    """The agreement was not kept, or the dispute flared up again: the talks begin anew."""

    reason: str

    def missing(self) -> tuple[Missing, ...]:
        """What happened."""
        return required(reason=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedUp:
    """What the consumer said afterwards."""

    on: date
    method: ContactMethod
    performed: bool
    satisfaction: Satisfaction | None = None
    relapse: str = ""
    note: str = ""

    @property
    def at_rest(self) -> bool:
        """Whether all was done and nothing says that the dispute may flare up again."""
        return self.performed and not self.relapse

    def missing(self) -> tuple[Missing, ...]:
        """How content the consumer is."""
        return required(satisfaction=self.satisfaction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """The file is closed; `override` is why, when something is still open, and `head` who said so.

    Records of the first version name no head.
    """

    override: str = ""
    head: str = ""

    def missing(self) -> tuple[Missing, ...]:
        """Who allowed it, where the file is closed with something open."""
        return required(head=self.head) if self.override else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut:
    """A closed file was opened again: something belongs into it, or it is wrong."""

    reason: str

    def missing(self) -> tuple[Missing, ...]:
        """The reason."""
        return required(reason=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A step that was left out, and why."""

    reason: str

    def missing(self) -> tuple[Missing, ...]:
        """The reason."""
        return required(reason=self.reason)


Outcome = (
    Registered
    | Triage
    | Informed
    | Facts
    | Round
    | TermsDrawn
    | Reviewed
    | Signed
    | Performed
    | Breached
    | FollowedUp
    | Archived
    | TakenOut
    | Skipped
)

OUTCOME_OF: dict[Step, type[Outcome]] = {
    Step.REGISTER: Registered,
    Step.TRIAGE: Triage,
    Step.INFORM: Informed,
    Step.FACTS: Facts,
    Step.FIRST_ROUND: Round,
    Step.SECOND_ROUND: Round,
    Step.TERMS: TermsDrawn,
    Step.REVIEW: Reviewed,
    Step.SIGN: Signed,
    Step.PERFORM: Performed,
    Step.FOLLOW_UP: FollowedUp,
    Step.ARCHIVE: Archived,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    """One outcome, with when and by whom; a corrected step is recorded again, the last counts."""

    step: Step
    at: datetime
    by: str
    outcome: Outcome
