"""What a file is: told from its first bytes, whatever its name says."""

import pytest

from mediator.domain.case.exhibits import ENDINGS, LARGEST, Media, media_of
from mediator.domain.errors import RuleViolation

_STARTS = {
    Media.PDF: b"%PDF-1.4\n",
    Media.JPEG: b"\xff\xd8\xff\xe1",
    Media.PNG: b"\x89PNG\r\n\x1a\n",
    Media.WEBP: b"RIFF\0\0\0\0WEBPVP8 ",
    Media.HEIC: b"\0\0\0\x18ftypheic",
    Media.MP4: b"\0\0\0\x18ftypisom",
    Media.M4A: b"\0\0\0\x18ftypM4A ",
    Media.MP3: b"ID3\x03\0",
    Media.WAV: b"RIFF\0\0\0\0WAVEfmt ",
    Media.AMR: b"#!AMR\n",
}


@pytest.mark.parametrize("media", Media)
def test_every_kind_is_known_by_its_beginning_and_has_an_ending(media: Media) -> None:
    assert media_of(_STARTS[media] + bytes(64)) is media
    assert ENDINGS[media]


@pytest.mark.parametrize(
    "content",
    [b"MZ\x90\0", b"\x7fELF", b"PK\x03\x04", b"<html>", b"RIFF\0\0\0\0AVI ", b"a", b"%PD"],
)
def test_programs_archives_and_words_are_refused(content: bytes) -> None:
    with pytest.raises(RuleViolation) as refused:
        media_of(content)
    assert refused.value.code == "file_kind_unknown"


@pytest.mark.parametrize(("size", "code"), [(0, "file_empty"), (LARGEST + 1, "file_too_large")])
def test_a_file_of_no_bytes_or_too_many_is_refused(size: int, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        media_of((b"%PDF-" + bytes(size))[:size])
    assert refused.value.code == code


def test_a_file_of_the_largest_size_is_taken() -> None:
    assert media_of(b"%PDF-" + bytes(LARGEST - 5)) is Media.PDF
