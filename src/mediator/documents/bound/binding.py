"""Binds PDFs into one: pages numbered through, an outline, the signed originals inside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO

import pikepdf
from pikepdf import Name, OutlineItem

from mediator.documents import preview
from mediator.documents.archive import pdfa
from mediator.documents.archive.pdfa import Attachment
from mediator.documents.layout import fonts
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.paragraph import Paragraph, Style
from mediator.documents.templates import Template

_NUMBER = Style(face=Face.HEI, size=9, leading=12, align=Align.CENTER)
_STAMP = Name.Filed
_FOOT = 24  # points from the sheet's lower edge; below the foot of the papers and their code


@dataclass(frozen=True, slots=True)
class Part:
    """A PDF to be bound; of several `copies` one after the other the last is the station's.

    What has a `number` and a `day` says so in the contents; an `original` lies inside the volume
    as it is, under this name.
    """

    name: str
    pdf: bytes
    number: str = ""
    day: date | None = None
    copies: int = 1
    original: str = ""
    pages: int = field(init=False)

    def __post_init__(self) -> None:
        """Count the pages that will be bound."""
        object.__setattr__(self, "pages", preview.page_count(self.pdf) // self.copies)


def bind(parts: Sequence[Part], *, made_at: datetime, say: Template) -> bytes:
    """One PDF/A-3b of all parts; the same parts give the same bytes."""
    with pikepdf.open(BytesIO(parts[0].pdf)) as volume:
        del volume.pages[:]
        for part in parts:
            _append(volume, part)
        _number(volume, say)
        with volume.open_outline() as outline:
            outline.root.extend(_entries(parts))
        for each in _originals(parts):
            pdfa.attach(volume, each, made_at=made_at)
        return pdfa.finish(volume, made_at=made_at)


def _append(volume: pikepdf.Pdf, part: Part) -> None:
    with pikepdf.open(BytesIO(part.pdf)) as source:
        if Name.AcroForm in source.Root:  # A signature holds for the paper alone: see `_originals`.
            del source.Root.AcroForm
        pages = list(source.pages)[-part.pages :]
        for page in pages:
            if Name.Annots in page.obj:
                del page.obj[Name.Annots]
        volume.pages.extend(pages)


def _number(volume: pikepdf.Pdf, say: Template) -> None:
    """Write its number in the volume on every page."""
    sizes = [tuple(float(edge) for edge in page.mediabox[2:]) for page in volume.pages]
    with pikepdf.open(BytesIO(_numbers(sizes, say))) as stamps:
        for page, stamp in zip(volume.pages, stamps.pages, strict=True):
            form = volume.copy_foreign(stamp.as_form_xobject())
            # `add_overlay` would give it a name by chance, and the same volume other bytes.
            page.add_resource(form, Name.XObject, name=_STAMP)
            page.contents_add(b"q", prepend=True)
            page.contents_add(f"Q q {_STAMP} Do Q".encode())


def _numbers(sizes: Sequence[tuple[float, ...]], say: Template) -> bytes:
    """Pages of these sizes, each with nothing on it but its number."""
    from mediator.documents.layout.pdf import Sheets

    sheets = Sheets("", fonts.chain(_NUMBER.face)[0])
    for number, (width, height) in enumerate(sizes, 1):
        sheets.canvas.setPageSize((width, height))
        words = Paragraph(say.plain("filed", page=str(number)), _NUMBER).lay(width)
        words.draw(sheets.canvas, x=0, top=_FOOT)
        sheets.canvas.showPage()
    return sheets.finish()


def _entries(parts: Sequence[Part]) -> Iterator[OutlineItem]:
    page = 0
    for part in parts:
        number = f"  {part.number}" if part.number else ""
        yield OutlineItem(part.name + number, page)
        page += part.pages


def _originals(parts: Sequence[Part]) -> Iterator[Attachment]:
    for part in parts:
        if part.original:
            yield Attachment(part.original, part.pdf, "application/pdf")
