"""The papers of the station: a frozen snapshot goes in, the bytes of its PDF come out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from mediator.documents import phrases, templates
from mediator.documents.layout import fonts
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.papers import (
    advance,
    agreement,
    decision,
    failure,
    feedback,
    findings,
    follow_up,
    handover,
    ledger,
    month,
    notice,
    pledge,
    receipt,
    referral,
    registration,
    reweigh,
    transcript,
)
from mediator.documents.papers.marks import COPIES, for_copies, marks
from mediator.domain.papers import (
    AdvancePaper,
    AgreementPaper,
    DecisionPaper,
    FailurePaper,
    FeedbackPaper,
    FindingsPaper,
    FollowUpPaper,
    HandoverPaper,
    LedgerPaper,
    MonthPaper,
    NoticePaper,
    PledgePaper,
    ReceiptPaper,
    ReferralPaper,
    RegistrationPaper,
    ReweighPaper,
    Snapshot,
    TranscriptPaper,
)
from mediator.domain.signatures import Signature


def render(
    snapshot: Snapshot,
    *,
    seal: str = "",
    redacted: bool = False,
    signed: Sequence[Signature] = (),
) -> bytes:
    """The PDF of a snapshot; the same snapshot, seal and signatures give the same bytes.

    A written agreement comes in three copies; a draft of it, an oral one and one `redacted` for
    outsiders in one. `signed` are the signatures that were drawn on the screen, of an agreement.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    with fonts.with_own(snapshot.head.glyphs), templates.with_phrases(snapshot.head.phrases):
        title, story = _written(snapshot)
        if signed and isinstance(snapshot, AgreementPaper):
            story = agreement.story(snapshot, signed)
        one = marks(snapshot, title, seal=seal, redacted=redacted)
        several = copies(snapshot) > 1 and not redacted
        return build(story, *(for_copies(one, snapshot.head.template) if several else (one,)))


def copies(snapshot: Snapshot) -> int:
    """How many copies lie one after the other in the PDF of a paper."""
    several = isinstance(snapshot, AgreementPaper) and agreement.has_copies(snapshot)
    return len(COPIES) if several else 1


def reprint_mark(snapshot: Snapshot, *, count: int, on: date) -> str:
    """What a reprint says outside the text of the paper."""
    say = templates.load(snapshot.head.template, "page")
    return say.plain("reprint", count=str(count), day=phrases.day(on))


def name(snapshot: Snapshot) -> str:
    """How a paper is called at its head."""
    return _WRITERS[type(snapshot)][0](snapshot)


# How each paper is called, and what it says.
_WRITERS: Mapping[type[Snapshot], tuple[Callable[[Any], str], Callable[[Any], list[Block]]]] = {
    RegistrationPaper: (registration.title, registration.story),
    NoticePaper: (notice.title, notice.story),
    TranscriptPaper: (transcript.title, transcript.story),
    AgreementPaper: (agreement.title, agreement.story),
    FailurePaper: (failure.title, failure.story),
    PledgePaper: (pledge.title, pledge.story),
    DecisionPaper: (decision.title, decision.story),
    ReferralPaper: (referral.title, referral.story),
    FeedbackPaper: (feedback.title, feedback.story),
    FindingsPaper: (findings.title, findings.story),
    ReweighPaper: (reweigh.title, reweigh.story),
    ReceiptPaper: (receipt.title, receipt.story),
    AdvancePaper: (advance.title, advance.story),
    FollowUpPaper: (follow_up.title, follow_up.story),
    HandoverPaper: (handover.title, handover.story),
    LedgerPaper: (ledger.title, ledger.story),
    MonthPaper: (month.title, month.story),
}


def _written(paper: Snapshot) -> tuple[str, list[Block]]:
    """The name and the text of a paper."""
    return name(paper), _WRITERS[type(paper)][1](paper)
