"""What is copied from a paper is what was typed, whichever reader it is copied with."""

import io
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from mediator import documents
from tests.documents.archive.stations import NOW, keys_of
from tests.documents.ink import RARE, written
from tests.documents.specimens import FULLEST, TELLING, USUAL
from tests.documents.test_own_glyphs import NAME, named
from tests.documents.words import bare, relabelled, said

PAPERS = {**USUAL, **FULLEST, **TELLING}
_WORDS = "李𬴂与王𫝀"  # Characters above U+FFFF, which readers are apt to lose.

_TOOL = shutil.which("pdftotext")
_poppler = pytest.mark.skipif(_TOOL is None, reason="poppler is not on every machine")


def by_pypdf(pdf: bytes) -> str:
    return bare("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages))


def by_poppler(pdf: bytes, folder: Path) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    assert _TOOL is not None
    told = subprocess.run([_TOOL, "-raw", file, "-"], capture_output=True, check=True)
    return bare(told.stdout.decode())


@pytest.mark.parametrize("name", PAPERS)
def test_pypdf_reads_what_pdfium_reads(name: str) -> None:
    paper, typed = relabelled(PAPERS[name], _WORDS)
    pdf = documents.render(paper)
    seen, read = said(pdf), by_pypdf(pdf)
    wanted = [each for each in typed if each in seen]
    assert wanted
    assert [each for each in wanted if each not in read] == []


@_poppler
@pytest.mark.parametrize("name", PAPERS)
def test_poppler_reads_what_pdfium_reads(name: str, tmp_path: Path) -> None:
    paper, typed = relabelled(PAPERS[name], _WORDS)
    pdf = documents.render(paper)
    seen, read = said(pdf), by_poppler(pdf, tmp_path)
    assert [each for each in typed if each in seen and each not in read] == []


def test_a_character_that_the_station_drew_is_read_by_all(tmp_path: Path) -> None:
    pdf = documents.issue(named(documents.own_glyph(RARE, written())), keys_of(), at=NOW)
    readers = [said(pdf), by_pypdf(pdf)]
    if _TOOL is not None:
        readers.append(by_poppler(pdf, tmp_path))
    assert [NAME in read for read in readers] == [True] * len(readers)
