"""The papers of the station: a frozen snapshot goes in, the bytes of its PDF come out."""

from mediator.documents.layout.build import build
from mediator.documents.papers import agreement, failure, notice, registration, transcript
from mediator.documents.papers.marks import for_copies, marks
from mediator.domain.papers import (
    AgreementPaper,
    FailurePaper,
    NoticePaper,
    RegistrationPaper,
    Snapshot,
    TranscriptPaper,
)


def render(snapshot: Snapshot) -> bytes:
    """The PDF of a snapshot; the same snapshot gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    match snapshot:
        case AgreementPaper():
            return _agreement(snapshot)
        case RegistrationPaper():
            return build(
                registration.story(snapshot), marks(snapshot, registration.title(snapshot))
            )
        case NoticePaper():
            return build(notice.story(snapshot), marks(snapshot, notice.title(snapshot)))
        case TranscriptPaper():
            return build(transcript.story(snapshot), marks(snapshot, transcript.title(snapshot)))
        case FailurePaper():
            return build(failure.story(snapshot), marks(snapshot, failure.title(snapshot)))
    raise NotImplementedError


def _agreement(paper: AgreementPaper) -> bytes:
    """Three copies of what is signed; one of a draft and of an oral agreement."""
    one = marks(paper, agreement.title(paper))
    if paper.head.draft or agreement.is_oral(paper):
        return build(agreement.story(paper), one)
    return build(agreement.story(paper), *for_copies(one, paper.head.template))
