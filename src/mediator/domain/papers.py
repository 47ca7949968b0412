"""Frozen snapshots of what a paper says: the PDF is a pure function of one of these."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mediator.domain.case.agreement import Agreement, Fulfilment, Term
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import Facts, FollowedUp, Round, Triage
from mediator.domain.case.parties import Respondent
from mediator.domain.case.scale import Reweigh
from mediator.domain.case.steps import AdvancePayment, Ending, Referral, Reply
from mediator.domain.dictionaries import Class12315
from mediator.domain.glyphs import OwnGlyph
from mediator.domain.handover import HeldDeposit, OpenCase, ScaleInUse
from mediator.domain.month.figures import Figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.reconcile import Correction
from mediator.domain.month.rows import LedgerRow
from mediator.domain.phrasing import Phrase
from mediator.domain.stalls.commitments import Pledge
from mediator.domain.station import Station
from mediator.domain.values.periods import Period


class PaperKind(StrEnum):
    """The papers of the station (papers.md) that this version prints."""

    REGISTRATION = "registration"
    NOTICE = "notice"
    TRANSCRIPT = "transcript"
    AGREEMENT = "agreement"
    FAILURE = "failure"
    LEDGER = "ledger"
    MONTH = "month"
    PLEDGE = "pledge"
    DECISION = "decision"
    REFERRAL = "referral"
    FEEDBACK = "feedback"
    FINDINGS = "findings"
    REWEIGH = "reweigh"
    RECEIPT = "receipt"
    ADVANCE = "advance"
    FOLLOW_UP = "follow_up"
    HANDOVER = "handover"


class Copy(StrEnum):
    """Whose copy a page is; `NONE` for papers of one copy."""

    NONE = ""
    CONSUMER = "consumer"
    STALL = "stall"
    STATION = "station"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What every paper carries: the station, its number, and the journal head as an anchor.

    A draft has no number and no journal head. `template` names the standard wording, `phrasing` the
    version of the station's own, `phrases` what that words otherwise. `glyphs` are the station's
    own pictures of characters in this paper that no font has.
    """

    station: Station
    made_at: datetime
    by: str
    number: str = ""
    dispute_number: str = ""
    journal_head: str = ""
    template: str = "v1"
    phrasing: str = ""
    phrases: tuple[Phrase, ...] = ()
    glyphs: tuple[OwnGlyph, ...] = ()

    @property
    def draft(self) -> bool:
        """Whether the paper was not issued: watermark, no number."""
        return not self.number


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationPaper:
    """消费者投诉登记表."""

    head: Head
    intake: Intake


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePaper:
    """权利义务与个人信息告知书."""

    head: Head
    intake: Intake
    retention_years: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptPaper:
    """调解笔录 of one round; the seven points of domain facts 9.2."""

    head: Head
    intake: Intake
    facts: Facts | None
    round_number: int
    held_at: datetime
    talks: Round


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPaper:
    """消费争议和解（调解）协议书, or the record of an oral agreement."""

    head: Head
    intake: Intake
    facts: Facts | None
    agreement: Agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class FailurePaper:
    """调解不成（终止）告知单 with the five routes of 消费者权益保护法 39."""

    head: Head
    intake: Intake
    reason: str
    ended_on: date
    referred_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPaper:
    """受理告知单, or 不予受理告知单 with the reason and where to go (domain facts 5.4, 10).

    `due_on` is the day by which the station means to settle an accepted case.
    """

    head: Head
    intake: Intake
    triage: Triage
    decided_on: date
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralPaper:
    """移送函 to an authority, with the slip it sends back; `talks` rounds were held before."""

    head: Head
    intake: Intake
    referral: Referral
    talks: int = 0
    class_12315: Class12315 | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackPaper:
    """转办件处理情况反馈单: what became of a case that an authority had handed down."""

    head: Head
    intake: Intake
    reply: Reply
    ending: Ending | None
    agreement_number: str = ""
    talks: int = 0
    class_12315: Class12315 | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsPaper:
    """调查核实记录 with 证据清单: the statements, the weighings, every piece of evidence."""

    head: Head
    intake: Intake
    facts: Facts
    found_at: datetime
    exhibits: tuple[Exhibit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReweighPaper:
    """公平秤复秤单: every weighing of a case on the check scale (domain facts 6, 7)."""

    head: Head
    intake: Intake
    slips: tuple[Reweigh, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPaper:
    """收条 for money, 履行凭证 for anything else: one act of performance.

    `paid_before_fen` is what had been paid towards the same term before this act.
    """

    head: Head
    intake: Intake
    agreement_number: str
    term: Term
    act: Fulfilment
    paid_before_fen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvancePaper:
    """先行赔付审批及追偿单: what the market paid, who approved it, and what came back so far."""

    head: Head
    intake: Intake
    advance: AdvancePayment
    agreement_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpPaper:
    """回访记录表 (domain facts 9.1 E)."""

    head: Head
    intake: Intake
    asked: FollowedUp
    by: str
    agreement_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgePaper:
    """诚信经营承诺书 or 计量自我承诺书 of one trader, to be signed (domain facts 12)."""

    head: Head
    trader: Respondent
    pledge: Pledge
    valid_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverPaper:
    """移交清单 when staff change: the cases not filed yet, the deposits held, the scales."""

    head: Head
    giver: str
    taker: str
    cases: tuple[OpenCase, ...] = ()
    deposits: tuple[HeldDeposit, ...] = ()
    scales: tuple[ScaleInUse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerPaper:
    """受理台账 of a period, masked."""

    head: Head
    period: Period
    rows: tuple[LedgerRow, ...]
    due_on: tuple[date | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPaper:
    """月研判分析表: the figures beside last period and last year, with notes and corrections."""

    head: Head
    figures: Figures
    previous: Figures
    year_before: Figures
    notes: MonthNotes
    open_rows: tuple[LedgerRow, ...] = ()
    handed_over_rows: tuple[LedgerRow, ...] = ()
    corrections: tuple[Correction, ...] = ()


Snapshot = (
    RegistrationPaper
    | NoticePaper
    | TranscriptPaper
    | AgreementPaper
    | FailurePaper
    | PledgePaper
    | DecisionPaper
    | ReferralPaper
    | FeedbackPaper
    | FindingsPaper
    | ReweighPaper
    | ReceiptPaper
    | AdvancePaper
    | FollowUpPaper
    | HandoverPaper
    | LedgerPaper
    | MonthPaper
)


# Papers of no single case.
StationPaper = PledgePaper | HandoverPaper | LedgerPaper | MonthPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """A paper as kept: its exact bytes and their SHA-256; `reprints` counts later printings."""

    kind: PaperKind
    number: str
    dispute_id: int
    issued_at: datetime
    by: str
    sha256: str
    pdf: bytes
    snapshot: Snapshot
    reprints: int = 0
    id: int = 0
