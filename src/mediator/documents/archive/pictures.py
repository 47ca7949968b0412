"""Pictures of evidence: a small one to look at, and a copy that tells nothing of the camera."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps, ImageStat

from mediator.documents import preview
from mediator.domain.case.exhibits import Media
from mediator.domain.errors import RuleViolation

_SMALL = (320, 320)
_DPI = 40
_QUALITY = 92
_LEAF = (1654, 2339)  # dots: A4 at 200 to the inch
_LEAF_DPI = 150
_LEAF_QUALITY = 80
_GLYPH, _GLYPH_EDGE = 192, 8  # dots of the square, and of white around the character
_GLYPH_SEEN = (1000, 1000)
_PAPER = 255
_GLYPH_CONTRAST = 60  # of 255 between ink and paper
# RuntimeError: pdfium's own. A picture of too many dots warns whoever opens it.
# Pillow says SyntaxError of a PNG whose parts are out of order.
BROKEN = (OSError, SyntaxError, ValueError)
_UNSHOWABLE = (*BROKEN, RuntimeError, Image.DecompressionBombError, UserWarning)
_FORMATS = {Media.JPEG: "JPEG", Media.PNG: "PNG", Media.WEBP: "WEBP"}


def thumbnail(content: bytes, media: Media) -> bytes:
    """A PNG of at most 320 pixels a side; empty for what cannot be shown, broken or too large."""
    try:
        if media is Media.PDF:
            return _small(_page(content, 1, dpi=_DPI))
        if media in _FORMATS:
            with _opened(content) as picture:
                picture.draft("RGB", _SMALL)  # Read no more of a large photograph than needed.
                return _small(ImageOps.exif_transpose(picture))
    except _UNSHOWABLE:
        return b""
    return b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page of evidence to be printed: a JPEG and its size in dots."""

    jpeg: bytes
    width: int
    height: int


def leaves(content: bytes, media: Media) -> Iterator[Leaf]:
    """A photograph, or each page of a PDF as a picture; nothing for what cannot be shown.

    A PDF goes onto paper as it looks and no further: whatever it would do stays behind.
    """
    try:
        if media is Media.PDF:
            for number in range(1, preview.page_count(content) + 1):
                yield _leaf(_page(content, number, dpi=_LEAF_DPI))
        elif media in _FORMATS:
            with _opened(content) as picture:
                picture.draft("RGB", _fitting(picture.size))
                yield _leaf(ImageOps.exif_transpose(picture))
    except _UNSHOWABLE:
        return


def without_traces(content: bytes, media: Media) -> bytes:
    """A photograph without place, time and camera, upright; whatever is no photograph as it is.

    Raises:
        RuleViolation: `picture_unreadable` for a broken one: what is in it cannot be told.
    """
    if media not in _FORMATS:
        return content
    out = BytesIO()
    try:
        with _opened(content) as picture:
            upright = ImageOps.exif_transpose(picture)
            upright.info = {}  # What else the maker of the file noted.
            upright.save(out, _FORMATS[media], quality=_QUALITY)
    except _UNSHOWABLE as error:
        raise RuleViolation("picture_unreadable", "file") from error
    return out.getvalue()


def glyph(content: bytes) -> bytes:
    """The picture of one character, made ready to print: a square of black and white dots as PNG.

    What is white around it is cut away, so that it fills the square as print does.

    Raises:
        RuleViolation: `picture_unreadable` for what is no picture or of too many dots,
            `glyph_empty` where nothing dark can be made out.
    """
    try:
        with _opened(content) as picture:
            picture.draft("L", _GLYPH_SEEN)
            upright = ImageOps.exif_transpose(picture)
            grey = Image.alpha_composite(
                Image.new("RGBA", upright.size, "white"), upright.convert("RGBA")
            ).convert("L")
    except _UNSHOWABLE as error:
        raise RuleViolation("picture_unreadable", "file") from error
    grey.thumbnail(_GLYPH_SEEN)
    square = Image.new("L", (_GLYPH, _GLYPH), _PAPER)
    ink = _ink(grey)
    square.paste(ink, ((_GLYPH - ink.width) // 2, (_GLYPH - ink.height) // 2))
    out = BytesIO()
    square.convert("1", dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _ink(grey: Image.Image) -> Image.Image:
    """What is dark in a picture, black on white, as large as the square of a character has room."""
    low, high = (float(end) for end in ImageStat.Stat(grey).extrema[0])
    if high - low < _GLYPH_CONTRAST:
        raise RuleViolation("glyph_empty", "file")
    middle = (low + high) / 2
    dark = grey.point([_PAPER if dot < middle else 0 for dot in range(_PAPER + 1)])
    inner = (_GLYPH - 2 * _GLYPH_EDGE,) * 2
    return ImageOps.invert(ImageOps.contain(dark.crop(dark.getbbox()), inner))


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content), formats=tuple(_FORMATS.values())) as picture:
            yield picture


def _page(content: bytes, number: int, *, dpi: int) -> Image.Image:
    page = preview.page(content, number, dpi=dpi)
    size = (page.width, page.height)
    return Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1)


def _leaf(picture: Image.Image) -> Leaf:
    out = BytesIO()
    shown = picture.convert("RGB")
    shown.thumbnail(_LEAF, Image.Resampling.BILINEAR)  # Twice as quick, no difference on paper.
    shown.info = {}
    shown.save(out, "JPEG", quality=_LEAF_QUALITY)
    return Leaf(jpeg=out.getvalue(), width=shown.width, height=shown.height)


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    """The dots that a picture of `size` is drawn with: decoding more of it takes longer."""
    scale = min(1.0, *(most / edge for most, edge in zip(_LEAF, size, strict=True)))
    return round(size[0] * scale), round(size[1] * scale)


def _small(picture: Image.Image) -> bytes:
    out = BytesIO()
    shown = picture.convert("RGB")
    shown.thumbnail(_SMALL)
    shown.save(out, "PNG")
    return out.getvalue()
