"""The same agreement by typst, and by docxtpl and LibreOffice where installed, beside ours."""

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import typst

from mediator import documents, resources
from mediator.documents import preview
from tests.bench import first_paper
from tests.bench.rows import Row
from tests.documents import specimens

_TIMES = 3


def measured(folder: Path) -> Iterator[Row]:
    """How long each takes, and the ratio to ours, or that there is nothing to compare with."""
    words = _words()
    first_paper.make()
    ours = median(_timed(first_paper.make) for _ in range(_TIMES))
    yield Row(
        name="two pages in three copies, PDF/A and signature included", figure=ours, unit="ms"
    )
    source = _typst_source(folder, words)
    yield from _beside(ours, "typst, as PDF/A, no signature", lambda: _typeset(source))
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None or find_spec("docxtpl") is None or find_spec("docx") is None:
        yield Row(name="docxtpl and LibreOffice", figure=0, unit="", note="not installed")
        return
    template = _template(folder, words)
    yield from _beside(ours, "docxtpl and LibreOffice", lambda: _rendered(template, office))


def _beside(ours: float, name: str, act: Callable[[], object]) -> Iterator[Row]:
    act()
    theirs = median(_timed(act) for _ in range(_TIMES))
    yield Row(name=f"the same words by {name}", figure=theirs, unit="ms")
    yield Row(name="  beside ours", figure=theirs / ours, unit="×")


def _words() -> list[str]:
    """The lines of our agreement, all copies of it."""
    pages = preview.extract_text(documents.render(specimens.FULLEST["agreement"]))
    return [line for page in pages for line in page.splitlines()]


def _typst_source(folder: Path, words: list[str]) -> Path:
    """A page of typst with the words as strings, so that none of them is markup."""
    shape = '#set page(paper: "a4")\n#set text(font: "Noto Serif SC", size: 12pt, lang: "zh")\n'
    lines = (json.dumps(line, ensure_ascii=False) for line in words)
    file = folder / "agreement.typ"
    file.write_text(shape + "".join(f"#par({line})\n" for line in lines), encoding="utf-8")
    return file


def _typeset(source: Path) -> bytes:
    fonts = [str(resources.path("fonts"))]
    return typst.compile(
        str(source), font_paths=fonts, ignore_system_fonts=True, pdf_standards=["a-3b"]
    )


def _template(folder: Path, words: list[str]) -> Path:
    """A Word template with the words of our agreement, one paragraph a line."""
    from docx import Document

    made = Document()
    for line in words:
        made.add_paragraph(line)
    made.add_paragraph("编号：{{ number }}")
    file = folder / "agreement.docx"
    made.save(str(file))
    return file


def _rendered(template: Path, office: str) -> None:
    from docxtpl import DocxTemplate

    filled = DocxTemplate(template)
    filled.render({"number": "XC-XY-2026-0031"})
    out = template.with_name("filled.docx")
    filled.save(out)
    convert = [office, "--headless", "--convert-to", "pdf", "--outdir", str(out.parent), str(out)]
    subprocess.run(convert, check=True, capture_output=True)


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000
