"""卷宗: cover, contents, the papers and the evidence of a case, back cover, as one PDF."""

from collections.abc import Callable, Iterator
from itertools import accumulate

from mediator.documents import papers, preview
from mediator.documents.bound import covers, exhibits
from mediator.documents.bound.binding import Part, bind
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.dossier import Volume
from mediator.domain.papers import IssuedPaper


def dossier(volume: Volume, content: Callable[[Exhibit], bytes]) -> bytes:
    """Bind a volume; `content` fetches the file of an exhibit when its turn comes.

    Every page has its number in the volume, the contents name it, the outline leads to it. Issued
    papers lie inside as they were signed. The same volume gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
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


def _inside(volume: Volume, content: Callable[[Exhibit], bytes]) -> Iterator[Part]:
    yield from (_paper(volume, paper) for paper in volume.before_evidence)
    if volume.exhibits and not volume.redacted:
        yield Part(covers.template(volume).plain("evidence"), exhibits.sheets(volume, content))
    yield from (_paper(volume, paper) for paper in volume.after_evidence)


def _paper(volume: Volume, paper: IssuedPaper) -> Part:
    """An issued paper: the last of its copies is the station's; a redacted one is written anew."""
    name = papers.name(paper.snapshot)
    if volume.redacted:
        return Part(name, papers.render(paper.snapshot, redacted=True), paper=paper)
    copies = papers.copies(paper.snapshot)
    return Part(name, paper.pdf, paper=paper, copies=copies)
