"""Reads a finished PDF back: pages as pixels for the window and the printer, text for checks.

pdfium may not be used from two threads at once; the program's one worker calls it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_POINTS = 72  # to the inch


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """A page as rows of blue, green, red and unused bytes, `stride` bytes from row to row."""

    width: int
    height: int
    stride: int
    bgra: bytes


def pages(pdf: bytes, dpi: int) -> list[PageImage]:
    """Draw every page at `dpi` on white."""
    with _opened(pdf) as document:
        return [_image(document, at, dpi=dpi) for at in range(len(document))]


def page(pdf: bytes, number: int, *, dpi: int) -> PageImage:
    """Draw page `number`, counted from 1."""
    with _opened(pdf) as document:
        return _image(document, number - 1, dpi=dpi)


def page_count(pdf: bytes) -> int:
    """Count the pages."""
    with _opened(pdf) as document:
        return len(document)


def longest_side(pdf: bytes, number: int) -> float:
    """The longer side of page `number`, counted from 1, in inches."""
    with _opened(pdf) as document:
        return float(max(document[number - 1].get_size())) / _POINTS


def extract_text(pdf: bytes) -> list[str]:
    """Return the words of each page as a reader would copy them."""
    with _opened(pdf) as document:
        return [_text(document, at) for at in range(len(document))]


@contextmanager
def _opened(pdf: bytes) -> "Iterator[PdfDocument]":
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def _image(document: "PdfDocument", at: int, *, dpi: int) -> PageImage:
    from pypdfium2 import raw

    bitmap = document[at].render(
        scale=dpi / _POINTS, force_bitmap_format=raw.FPDFBitmap_BGRA, fill_color=(255,) * 4
    )
    return PageImage(
        width=bitmap.width, height=bitmap.height, stride=bitmap.stride, bgra=bytes(bitmap.buffer)
    )


def _text(document: "PdfDocument", at: int) -> str:
    return str(document[at].get_textpage().get_text_range()).replace("\r\n", "\n")
