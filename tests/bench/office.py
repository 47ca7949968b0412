"""The same agreement by docxtpl and LibreOffice, where both are installed: how much slower."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from mediator import documents
from mediator.documents import preview
from tests.bench import first_paper
from tests.bench.rows import Row
from tests.documents import specimens

_TIMES = 3


def measured(folder: Path) -> Iterator[Row]:
    """A ratio, or that there is nothing to compare with."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None or find_spec("docxtpl") is None or find_spec("docx") is None:
        yield Row(name="docxtpl and LibreOffice", figure=0, unit="", note="not installed")
        return
    template = _template(folder)
    theirs = median(_timed(lambda: _rendered(template, office)) for _ in range(_TIMES))
    first_paper.make()
    ours = median(_timed(first_paper.make) for _ in range(_TIMES))
    yield Row(name="the same words by docxtpl and LibreOffice", figure=theirs, unit="ms")
    yield Row(name="  beside ours, PDF/A and signature included", figure=theirs / ours, unit="×")


def _template(folder: Path) -> Path:
    """A Word template with the words of our agreement, one paragraph a line."""
    from docx import Document

    made = Document()
    for page in preview.extract_text(documents.render(specimens.FULLEST["agreement"])):
        for line in page.splitlines():
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
