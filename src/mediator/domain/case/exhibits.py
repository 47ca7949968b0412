"""Evidence as files: kept as it came, known by its digest, its kind told from its content."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation

LARGEST = 20 * 1024 * 1024  # bytes


class Media(StrEnum):
    """What a file is, whatever its name says."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    HEIC = "image/heic"
    MP4 = "video/mp4"
    MP3 = "audio/mpeg"
    M4A = "audio/mp4"
    WAV = "audio/wav"
    AMR = "audio/amr"

    @property
    def is_picture(self) -> bool:
        """Whether it is a photograph or a scan."""
        return self.value.startswith("image/")


ENDINGS = {
    Media.PDF: "pdf",
    Media.JPEG: "jpg",
    Media.PNG: "png",
    Media.WEBP: "webp",
    Media.HEIC: "heic",
    Media.MP4: "mp4",
    Media.MP3: "mp3",
    Media.M4A: "m4a",
    Media.WAV: "wav",
    Media.AMR: "amr",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A file given as evidence.

    `sha256` is that of the file as it came, 64 hexadecimal digits; `size` in bytes. `removed` says
    why it no longer counts; the file itself stays.
    """

    dispute_id: int
    kind: EvidenceKind
    title: str
    given_by: Side
    media: Media
    sha256: str
    size: int
    added_at: datetime
    added_by: str
    removed: str = ""
    id: int = 0


def media_of(content: bytes) -> Media:
    """What a file is, by its first bytes.

    Raises:
        RuleViolation: `file_empty`, `file_too_large`, or `file_kind_unknown` for what is neither a
            picture, nor a PDF, a recording or a video.
    """
    if not content:
        raise RuleViolation("file_empty", "file")
    if len(content) > LARGEST:
        raise RuleViolation("file_too_large", "file", megabytes=LARGEST >> 20)
    found = _by_start(content) or _by_brand(content)
    if found is None:
        raise RuleViolation("file_kind_unknown", "file")
    return found


_STARTS = (
    (b"%PDF-", Media.PDF),
    (b"\xff\xd8\xff", Media.JPEG),
    (b"\x89PNG\r\n\x1a\n", Media.PNG),
    (b"ID3", Media.MP3),
    (b"\xff\xfb", Media.MP3),
    (b"\xff\xf3", Media.MP3),
    (b"#!AMR", Media.AMR),
)
_BRANDS = {  # ISO base media: the four letters after `ftyp`.
    b"M4A ": Media.M4A,
    b"heic": Media.HEIC,
    b"heix": Media.HEIC,
    b"mif1": Media.HEIC,
}
_BOXED = {b"WEBP": Media.WEBP, b"WAVE": Media.WAV}  # RIFF: the four letters after the length.


def _by_start(content: bytes) -> Media | None:
    return next((media for start, media in _STARTS if content.startswith(start)), None)


def _by_brand(content: bytes) -> Media | None:
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], Media.MP4)
    return _BOXED.get(content[8:12]) if content.startswith(b"RIFF") else None
