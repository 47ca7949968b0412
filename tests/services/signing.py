"""Signing at a station, for tests: by all on the screen, or on paper that is scanned back."""

from dataclasses import replace
from io import BytesIO

import pikepdf
from PIL import Image, ImageFilter

from mediator import documents
from mediator.domain.case.dispute import Dispute
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.domain.signatures import Place, SignedCopy
from mediator.services import (
    cases,
    papers,
    signatures,
)
from mediator.services.signatures import Sitting
from mediator.services.workplace import Ref, Workplace
from tests.documents.archive.stations import chance
from tests.domain.signing import signature


def signed_by(workplace: Workplace, sitting: Sitting, *places: Place) -> Sitting:
    """The sitting once these, or all, have signed."""
    for place in places or sitting.places:
        written = replace(signature(), place=place)
        sitting = signatures.keep_signature(workplace, sitting, signature=written)
    return sitting


def drawn_copy(workplace: Workplace, paper: IssuedPaper) -> SignedCopy:
    """The agreement signed by all on the screen."""
    sitting = signatures.sit_down(workplace, paper.number, witness="陈平")
    return signatures.file_drawn(workplace, signed_by(workplace, sitting))


def scan(
    pdf: bytes,
    kind: str = "JPEG",
    *,
    pages: slice = slice(None),
    turned: float = 3,
    dpi: int = 200,
) -> bytes:
    """Pages as a cheap scanner saves them: grey, askew, a little blurred, with speckles."""
    pictures = [_scanned(page, turned) for page in documents.pages(pdf, dpi)[pages]]
    out = BytesIO()
    more = {"save_all": True, "append_images": pictures[1:]} if kind == "PDF" else {}
    pictures[0].save(out, kind, **more)
    return out.getvalue()


def _scanned(page: documents.PageImage, turned: float) -> Image.Image:
    size = (page.width, page.height)
    drawn = Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1).convert("L")
    luck = chance(150)  # The same speckles in every run.
    noise = Image.frombytes("L", size, luck.randbytes(size[0] * size[1]))
    grey = Image.blend(drawn.filter(ImageFilter.GaussianBlur(0.5)), noise, 0.1)
    return grey.rotate(turned, expand=True, fillcolor=200)


def case_of(workplace: Workplace, paper: IssuedPaper) -> cases.Case:
    """The case of a paper as it is now."""
    return cases.open_case(workplace, paper.dispute_id)


def other_paper(workplace: Workplace, case: Dispute, kind: PaperKind) -> IssuedPaper:
    """Another paper of the case."""
    return papers.issue(workplace, Ref.of(case), kind=kind)


def forged(pdf: bytes) -> bytes:
    """The signed copy with one more stroke on its first page."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        paper.pages[0].contents_add(pikepdf.Stream(paper, b"q 3 w 100 200 m 200 220 l S Q"))
        paper.save(out)
    return out.getvalue()
