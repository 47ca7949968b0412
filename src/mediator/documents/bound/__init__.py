"""卷宗: cover, contents, the papers and the evidence of a case, back cover, as one PDF."""

from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate

from mediator.documents import papers, preview
from mediator.documents.bound import covers, exhibits, signed
from mediator.documents.bound.binding import Part, bind
from mediator.documents.layout import fonts
from mediator.domain.dossier import Volume
from mediator.domain.papers import IssuedPaper
from mediator.domain.signatures import How, SignedCopy
from mediator.domain.values.clock import local_day

Content = Callable[[str], bytes]


def dossier(volume: Volume, content: Content) -> bytes:
    """Bind a volume; `content` fetches a file by its SHA-256 when its turn comes.

    Every page has its number in the volume, the contents name it, the outline leads to it. Issued
    papers lie inside as they were signed. The same volume gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
    with fonts.with_own(volume.head.glyphs):
        return _bound(volume, content)


def _bound(volume: Volume, content: Content) -> bytes:
    inside = list(_inside(volume, content))
    cover, back = covers.cover(volume), covers.back(volume, pages=0)
    front = preview.page_count(covers.contents(volume, inside, first_pages=[0] * len(inside)))
    starts = [1 + front + before for before in accumulate((p.pages for p in inside), initial=1)]
    total = starts[-1] - 1 + preview.page_count(back)
    contents = covers.contents(volume, inside, first_pages=starts[:-1])
    say = covers.template(volume)
    parts = [
        Part(say.plain("title"), cover),
        Part(say.plain("contents"), contents),
        *inside,
        Part(say.plain("back"), covers.back(volume, pages=total)),
    ]
    return bind(parts, made_at=volume.head.made_at, say=say)


def _inside(volume: Volume, content: Content) -> Iterator[Part]:
    yield from _papers(volume, volume.before_evidence, content=content)
    if volume.exhibits:
        yield Part(covers.template(volume).plain("evidence"), exhibits.sheets(volume, content))
    yield from _papers(volume, volume.after_evidence, content=content)


def _papers(volume: Volume, papers_: Iterable[IssuedPaper], *, content: Content) -> Iterator[Part]:
    """Each paper, and behind it the copies of it that were signed."""
    for paper in papers_:
        yield _paper(volume, paper)
        for copy in volume.signed:
            if copy.number == paper.number:
                yield _signed(volume, paper, copy=copy, pdf=content(copy.sha256))


def _signed(volume: Volume, paper: IssuedPaper, *, copy: SignedCopy, pdf: bytes) -> Part:
    """A copy signed on the screen as it is; a scan as its pages look, and no further."""
    say = covers.template(volume)
    name = say.plain("signed.name", paper=papers.name(paper.snapshot))
    number, day = paper.number, local_day(copy.at)
    if copy.how is How.SCANNED:
        scanned = signed.sheets(volume, copy, content=pdf)
        return Part(name, scanned, number=number, day=day)
    copies, original = papers.copies(paper.snapshot), f"{number}-signed-{copy.id}.pdf"
    return Part(name, pdf, number=number, day=day, copies=copies, original=original)


def _paper(volume: Volume, paper: IssuedPaper) -> Part:
    """An issued paper: the last of its copies is the station's; a redacted one is written anew."""
    name = papers.name(paper.snapshot)
    day = local_day(paper.issued_at)
    if volume.redacted:
        written = papers.render(paper.snapshot, redacted=True)
        return Part(name, written, number=paper.number, day=day)
    copies, original = papers.copies(paper.snapshot), f"{paper.number}.pdf"
    return Part(name, paper.pdf, number=paper.number, day=day, copies=copies, original=original)
