"""How long a thick dossier takes: papers, thirty photographs, a scan of many pages."""

import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image

from mediator.documents import preview
from mediator.domain.case import filing
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.papers import PaperKind
from mediator.services import dossiers, exhibits, papers
from mediator.services.workplace import Ref, Workplace
from tests.bench.rows import Row
from tests.workplaces import opened, played

_PHOTOS, _SCANNED = 30, 13
_TWELVE_MEGAPIXELS = (4000, 3000)


def measured(folder: Path) -> Iterator[Row]:
    """Seconds for one volume, made once before to load what makes it."""
    folder.mkdir(exist_ok=True)
    with opened(folder) as workplace:
        dispute_id = _filled(workplace)
        dossiers.bind(workplace, dispute_id, redacted=True)
        begun = time.perf_counter()
        pdf = dossiers.bind(workplace, dispute_id)
        seconds = time.perf_counter() - begun
    pages = preview.page_count(pdf)
    yield Row(
        name=f"dossier of {pages} pages, {_PHOTOS} photographs of 12 megapixels",
        figure=seconds, unit="s", limit=6,
    )  # fmt: skip


def _filled(workplace: Workplace) -> int:
    dispute = played(workplace, "short_weight")
    for paper in filing.papers_of(dispute):
        if paper.kind is not PaperKind.AGREEMENT:
            papers.issue(workplace, Ref.of(dispute), kind=paper.kind, part=paper.part)
    for content in (*_photographs(), _scan()):
        exhibits.add(
            workplace,
            dispute.id,
            content=content,
            title="照片",
            kind=EvidenceKind.PHOTO,
            given_by=Side.CONSUMER,
        )
    return dispute.id


def _photographs() -> Iterator[bytes]:
    grain = Image.effect_noise((1000, 750), 60).resize(_TWELVE_MEGAPIXELS).convert("RGB")
    for number in range(_PHOTOS):
        out = BytesIO()
        grain.save(out, "JPEG", quality=70 + number % 20)
        yield out.getvalue() + bytes([number])


def _scan() -> bytes:
    page = Image.effect_noise((1240, 1754), 30)
    out = BytesIO()
    page.save(out, "PDF", save_all=True, append_images=[page] * (_SCANNED - 1))
    return out.getvalue()
