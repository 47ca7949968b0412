"""Papers and workbooks: a value goes in, bytes come out; reportlab loads with the first paper."""

from mediator.documents.clauses import clause
from mediator.documents.preview import PageImage
from mediator.domain.papers import Snapshot

__all__ = ["PageImage", "clause", "pages", "render"]


def render(snapshot: Snapshot) -> bytes:
    """The PDF of a snapshot; the same snapshot gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    from mediator.documents import papers

    return papers.render(snapshot)


def pages(pdf: bytes, dpi: int) -> tuple[PageImage, ...]:
    """The pages of a PDF as pixels, for the screen and the printer."""
    from mediator.documents import preview

    return tuple(preview.pages(pdf, dpi))
