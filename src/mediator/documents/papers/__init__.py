"""The papers of the station: a frozen snapshot goes in, the bytes of its PDF come out."""

from typing import assert_never

from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.papers import (
    agreement,
    failure,
    ledger,
    month,
    notice,
    registration,
    transcript,
)
from mediator.documents.papers.marks import for_copies, marks
from mediator.domain.papers import (
    AgreementPaper,
    FailurePaper,
    LedgerPaper,
    MonthPaper,
    NoticePaper,
    RegistrationPaper,
    Snapshot,
    TranscriptPaper,
)


def render(snapshot: Snapshot, *, seal: str = "") -> bytes:
    """The PDF of a snapshot; the same snapshot and seal give the same bytes.

    A signed agreement comes in three copies; a draft of it and an oral one in one.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    title, story = _written(snapshot)
    one = marks(snapshot, title, seal=seal)
    copies = isinstance(snapshot, AgreementPaper) and agreement.has_copies(snapshot)
    return build(story, *(for_copies(one, snapshot.head.template) if copies else (one,)))


def _written(paper: Snapshot) -> tuple[str, list[Block]]:
    """The name and the text of a paper."""
    match paper:
        case RegistrationPaper():
            written = registration.title(paper), registration.story(paper)
        case NoticePaper():
            written = notice.title(paper), notice.story(paper)
        case TranscriptPaper():
            written = transcript.title(paper), transcript.story(paper)
        case AgreementPaper():
            written = agreement.title(paper), agreement.story(paper)
        case FailurePaper():
            written = failure.title(paper), failure.story(paper)
        case LedgerPaper():
            written = ledger.title(paper), ledger.story(paper)
        case MonthPaper():
            written = month.title(paper), month.story(paper)
        case _:
            assert_never(paper)
    return written
