"""The papers of the station: a frozen snapshot goes in, the bytes of its PDF come out."""

from mediator.documents.layout.build import build
from mediator.documents.papers import agreement
from mediator.documents.papers.marks import for_copies, marks
from mediator.domain.papers import AgreementPaper, Snapshot


def render(snapshot: Snapshot) -> bytes:
    """The PDF of a snapshot; the same snapshot gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    match snapshot:
        case AgreementPaper():
            return _agreement(snapshot)
    raise NotImplementedError


def _agreement(paper: AgreementPaper) -> bytes:
    """Three copies of what is signed; one of a draft and of an oral agreement."""
    one = marks(paper, agreement.title(paper))
    if paper.head.draft or agreement.is_oral(paper):
        return build(agreement.story(paper), one)
    return build(agreement.story(paper), *for_copies(one, paper.head.template))
