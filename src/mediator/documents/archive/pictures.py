"""Pictures of evidence: a small one to look at, and a copy that tells nothing of the camera."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageOps

from mediator.documents import preview
from mediator.domain.case.exhibits import Media

_SMALL = (320, 320)
_DPI = 40
_QUALITY = 92
_FORMATS = {Media.JPEG: "JPEG", Media.PNG: "PNG", Media.WEBP: "WEBP"}


def thumbnail(content: bytes, media: Media) -> bytes:
    """A PNG of at most 320 pixels a side; empty for what cannot be shown, broken or too large."""
    try:
        if media is Media.PDF:
            page = preview.page(content, 1, dpi=_DPI)
            size = (page.width, page.height)
            picture = Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1)
            return _small(picture)
        if media in _FORMATS:
            with _opened(content) as picture:
                picture.draft("RGB", _SMALL)  # Read no more of a large photograph than needed.
                return _small(ImageOps.exif_transpose(picture))
    except (OSError, ValueError, RuntimeError, Image.DecompressionBombError, UserWarning):
        return b""  # RuntimeError: pdfium's own, a picture of too many dots warns as its user.
    return b""


def without_traces(content: bytes, media: Media) -> bytes:
    """A photograph without place, time and camera, upright; whatever is no photograph as it is."""
    if media not in _FORMATS:
        return content
    out = BytesIO()
    with _opened(content) as picture:
        upright = ImageOps.exif_transpose(picture)
        upright.info = {}  # What else the maker of the file noted.
        upright.save(out, _FORMATS[media], quality=_QUALITY)
    return out.getvalue()


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content), formats=tuple(_FORMATS.values())) as picture:
            yield picture


def _small(picture: Image.Image) -> bytes:
    out = BytesIO()
    shown = picture.convert("RGB")
    shown.thumbnail(_SMALL)
    shown.save(out, "PNG")
    return out.getvalue()
