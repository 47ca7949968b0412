"""What a file carries that can be proved: its record, its signature, the code on its pages."""

import hashlib
import json
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO

import pikepdf
import zxingcpp
from PIL import Image

from mediator.documents import preview
from mediator.documents.archive import pdfa, record, seal, signature
from mediator.documents.archive.pictures import BROKEN
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import Root
from mediator.domain.verification import Code, Evidence

LARGEST = 50 * 1024 * 1024  # bytes
_FACE_DPI = 120
_MOST_PAGES = 60  # A paper has few; a dossier carries its record and needs no code.
_DPI = 200
_LONGEST = 4_000  # pixels of a side; a page of a metre and more is looked at more coarsely
_LARGE = 4_500_000  # pixels; a scan that has more needs no help
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


def read(content: bytes, roots: Sequence[Root]) -> Evidence:
    """What a PDF, scan or photograph carries, for somebody who trusts `roots`.

    Raises:
        RuleViolation: `file_too_large`, or `file_unreadable` for what is neither a PDF nor a
            picture, or damaged.
    """
    if len(content) > LARGEST:
        raise RuleViolation("file_too_large", "file", megabytes=LARGEST >> 20)
    return _of_pdf(content, roots) if _is_pdf(content) else _of_picture(content, roots)


def codes(content: bytes, roots: Sequence[Root]) -> tuple[Code, ...]:
    """Every code of ours on the pages of a scan, each once, the last page first.

    Raises:
        RuleViolation: as `read`, and `scan_too_long`.
    """
    if len(content) > LARGEST:
        raise RuleViolation("file_too_large", "file", megabytes=LARGEST >> 20)
    if not _is_pdf(content):
        with _opened(content) as picture:
            return tuple(dict.fromkeys(_codes([picture], roots)))
    if _pages(content) > _MOST_PAGES:
        raise RuleViolation("scan_too_long", "file", pages=_MOST_PAGES)
    return tuple(dict.fromkeys(_codes(_pictures(content), roots)))


def is_electronic(content: bytes) -> bool:
    """Whether it is a paper of some station as a file, with its record inside, and no scan."""
    try:
        return _is_pdf(content) and pdfa.attached(content) is not None
    except pikepdf.PdfError:
        return False


def differing_pages(one: bytes, other: bytes) -> tuple[int, ...]:
    """The numbers of the pages that do not look and read the same in two PDFs.

    Raises:
        RuleViolation: `file_unreadable` for one whose pages cannot be drawn.
    """
    with _drawable():
        pairs = zip(_faces(one), _faces(other), strict=False)
        differing = [number for number, (left, right) in enumerate(pairs, 1) if left != right]
        counts = sorted((preview.page_count(one), preview.page_count(other)))
    return (*differing, *range(counts[0] + 1, counts[1] + 1))


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


@contextmanager
def _drawable() -> Iterator[None]:
    """Tell a damaged PDF in a word of ours."""
    try:
        yield
    except RuntimeError as damaged:  # pdfium's own.
        raise RuleViolation("file_unreadable", "file") from damaged


def _pages(content: bytes) -> int:
    with _drawable():
        return preview.page_count(content)


def _of_pdf(content: bytes, roots: Sequence[Root]) -> Evidence:
    try:
        inside = pdfa.attached(content)
    except pikepdf.PdfError as unreadable:
        raise RuleViolation("file_unreadable", "file") from unreadable
    pages = _pages(content)
    signed = signature.signature(content, [root.certificate for root in roots])
    said = _object(inside)
    code = None if said or pages > _MOST_PAGES else next(_codes(_pictures(content), roots), None)
    trusted = {root.certificate: root.fingerprint for root in roots}
    return Evidence(
        sha256=hashlib.sha256(content).hexdigest(),
        number=_number(said) or (code.number if code else ""),
        digest=record.digest(inside) if inside and said else "",
        record=said,
        signed_by=trusted.get(signed.root, "") if signed and signed.intact else "",
        signed_at=signed.signed_at if signed else None,
        broken=signed is not None and not signed.intact,
        code=code,
    )


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    """A picture in shades of grey."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content)) as picture:
                yield picture.convert("L")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise RuleViolation("picture_too_large", "file") from bomb
    except BROKEN as unreadable:
        raise RuleViolation("file_unreadable", "file") from unreadable


def _of_picture(content: bytes, roots: Sequence[Root]) -> Evidence:
    with _opened(content) as picture:
        code = next(_codes([picture], roots), None)
    return Evidence(
        sha256=hashlib.sha256(content).hexdigest(),
        number=code.number if code else "",
        record={},
        code=code,
    )


def _object(inside: bytes | None) -> Mapping[str, object]:
    """The record as an object; what is none of ours counts as absent."""
    try:
        said = json.loads(inside or b"{}")
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _number(said: Mapping[str, object]) -> str:
    head = said.get("head")
    number = head.get("number") if isinstance(head, dict) else None
    return number if isinstance(number, str) else ""


def _pictures(content: bytes) -> Iterator[Image.Image]:
    """The pages, the last one first: that is where the code is."""
    for number in range(preview.page_count(content), 0, -1):
        with _drawable():
            dpi = min(_DPI, int(_LONGEST / preview.longest_side(content, number)))
            page = preview.page(content, number, dpi=max(dpi, 1))
        size = (page.width, page.height)
        yield Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1).convert("L")


def _codes(pictures: Iterable[Image.Image], roots: Sequence[Root]) -> Iterator[Code]:
    """The codes of ours on the pictures, each with the trusted root that sealed it."""
    for picture in pictures:
        for sealed in _seals(picture) or _seals(_enlarged(picture)):
            yield Code(number=sealed.number, digest=sealed.digest, sealed_by=_by(sealed, roots))


def _seals(picture: Image.Image) -> list[seal.Seal]:
    read = (seal.read(found.text) for found in zxingcpp.read_barcodes(picture, formats=_QR))
    return [each for each in read if each is not None]


def _enlarged(picture: Image.Image) -> Image.Image:
    """A coarse or speckled scan, of 150 dpi, is often read only when it is three times as large."""
    if picture.width * picture.height > _LARGE:
        return picture
    return picture.resize((3 * picture.width, 3 * picture.height), Image.Resampling.BICUBIC)


def _by(sealed: seal.Seal, roots: Sequence[Root]) -> str:
    holders = (root.fingerprint for root in roots if seal.holds(sealed, root.certificate))
    return next(holders, "")


def _faces(pdf: bytes) -> Iterator[tuple[object, ...]]:
    """How each page looks, so finely that a changed stroke is seen, and what it says."""
    said = preview.extract_text(pdf)
    for number, words in enumerate(said, 1):
        page = preview.page(pdf, number, dpi=_FACE_DPI)
        yield (page.width, page.height, page.bgra, words)
