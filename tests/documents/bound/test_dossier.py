"""However many papers a volume has, its contents name the pages on which they begin."""

import io
import re
from dataclasses import replace
from functools import cache

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from mediator import documents
from mediator.documents import preview
from mediator.domain.dossier import Volume
from mediator.domain.papers import IssuedPaper, NoticePaper, PaperKind, RegistrationPaper
from tests.documents.pieces import AT, DRAFT, TODAY
from tests.documents.specimens import NOTICE, REGISTRATION

_Sort = tuple[PaperKind, RegistrationPaper | NoticePaper]
_SHORT: _Sort = (PaperKind.REGISTRATION, REGISTRATION)
_LONG: _Sort = (PaperKind.NOTICE, NOTICE)

pdf_of = cache(documents.render)


def volume(short: int, long: int) -> Volume:
    """A volume of so many papers of one page, then so many of two."""
    wanted = [_SHORT] * short + [_LONG] * long
    return Volume(
        head=DRAFT,
        opened_on=TODAY,
        consumer="李娟",
        consumers=1,
        stall="王记鲜肉",
        mediators=("吕敏",),
        ending=None,
        archived_on=None,
        archived_by="",
        kept_until=None,
        remark="",
        papers=tuple(
            IssuedPaper(
                kind=kind,
                number=f"XC-{at:04}",
                dispute_id=1,
                issued_at=AT,
                by="吕敏",
                sha256="",
                pdf=pdf_of(snapshot),
                snapshot=replace(snapshot, head=replace(snapshot.head, number=f"XC-{at:04}")),
                id=at,
            )
            for at, (kind, snapshot) in enumerate(wanted, 1)
        ),
        exhibits=(),
    )


@given(st.integers(0, 60), st.integers(0, 30))
@settings(max_examples=5)
def test_the_contents_name_the_first_page_of_every_paper(short: int, long: int) -> None:
    pdf = documents.dossier(volume(short, long), lambda _: b"")
    pages = preview.extract_text(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as bound, bound.open_outline() as outline:
        places = [page.obj.objgen for page in bound.pages]
        begins = {
            str(item.title).split("  ")[-1]: places.index(item.destination[0].objgen) + 1  # type: ignore[index]
            for item in outline.root
        }
    papers = {number: page for number, page in begins.items() if number.startswith("XC-")}
    assert len(papers) == short + long
    front = min(papers.values(), default=len(pages)) - 1
    contents = " ".join(pages[1:front])
    listed = re.findall(r"(XC-\d{4})\s+\S+日\s+(\d+)", contents)
    assert {number: int(page) for number, page in listed} == papers
    for number, words in enumerate(pages, 1):
        assert f"卷内第{number}页" in words
    assert f"本卷共{len(pages)}页" in pages[-1]
