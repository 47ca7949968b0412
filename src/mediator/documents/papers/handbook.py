"""The manual on paper: a cover, the contents with pages, and each chapter on a page of its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from mediator.documents import templates
from mediator.documents.archive import pictures as photographs
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Ends, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import Part, book, page_count
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.paragraph import Paragraph, Run, Style
from mediator.documents.layout.picture import Picture as Drawing
from mediator.documents.layout.table import HEAD, Cell, Table
from mediator.documents.templates import Template
from mediator.domain import manual
from mediator.domain.case.exhibits import Media
from mediator.domain.manual import Chapter, Heading, Items, Line, Note, Picture, Rows, Text

_HIGH = 150  # points of white above the title of the cover
_NAME = Style(face=Face.SONG_BOLD, size=30, leading=48, align=Align.CENTER)
_OF = Style(size=14, leading=26, align=Align.CENTER)
_CHAPTER = Style(
    face=Face.SONG_BOLD, size=18, leading=30, align=Align.LEFT, before=6, keep_next=True
)
_STEP = Style(size=11, leading=18, before=3, align=Align.LEFT)
_WORDS = Style(size=11, leading=18, before=4)
_NOTE = Style(face=Face.HEI, size=10.5, leading=17, before=6)
_ENTRY = Style(size=11, leading=16.5)
_HIGHEST = 232  # points of a picture, so that its steps go on the same page

Pictures = Mapping[str, bytes]


def handbook(chapters: Sequence[Chapter], pictures: Pictures, *, version: str) -> bytes:
    """The PDF; a picture that is not there is left out.

    Raises:
        DocumentProblem: `missing_glyph` with the character.
    """
    say = templates.load(templates.LATEST, "handbook")
    marks = PageMarks(title=say.plain("title"), station=say.plain("title"))
    parts: list[Part] = [(chapter.title, list(_chapter(chapter, pictures))) for chapter in chapters]
    cover = _cover(say, version)
    counts = [page_count(story, marks) for _, story in parts]
    front = page_count(cover, marks) + page_count(
        _contents(say, parts, counts=counts, front=0), marks
    )
    return book(
        [("", cover), ("", _contents(say, parts, counts=counts, front=front)), *parts], marks
    )


def _contents(
    say: Template, parts: Sequence[Part], *, counts: Sequence[int], front: int
) -> list[Block]:
    """Each chapter with the page that it begins on, after `front` pages and those before it."""
    starts = accumulate(counts, initial=front + 1)
    entries = (
        Ends(name, str(page), _ENTRY) for (name, _), page in zip(parts, starts, strict=False)
    )
    return [blocks.title(say.plain("contents")), *entries]


def _cover(say: Template, version: str) -> list[Block]:
    return [
        Space(_HIGH),
        Paragraph(say.plain("title"), _NAME),
        Space(before=20),
        Paragraph(say.plain("version", version=version), _OF),
        Paragraph(say.plain("lead"), _OF),
    ]


def _chapter(chapter: Chapter, pictures: Pictures) -> Iterator[Block]:
    yield Paragraph(chapter.title, _CHAPTER)
    for block in chapter.blocks:
        match block:
            case Picture():
                yield from _picture(block, pictures)
            case Items():
                yield from _items(block)
            case Rows():
                yield _table(block)
            case Heading() | Text() | Note():
                yield _PLAIN[type(block)](block.line)


def _picture(block: Picture, pictures: Pictures) -> Iterator[Block]:
    for leaf in photographs.leaves(pictures.get(block.name, b""), Media.PNG):
        yield blocks.caption(block.words)
        yield Drawing(jpeg=leaf.jpeg, width=leaf.width, height=leaf.height, most=_HIGHEST)


def _items(block: Items) -> Iterator[Block]:
    for number, line in enumerate(block.lines, 1):
        first = f"{number}．" if block.numbered else "·　"
        yield Paragraph((first, *_runs(line)), _STEP)


def _table(block: Rows) -> Table:
    heads, *rows = block.cells
    return Table(
        [1.0] * len(heads) if len(heads) != _PAIR else (32, 68),
        [[Cell(_runs(cell)) for cell in row] for row in rows],
        heads=[[Cell(manual.plain(cell), HEAD) for cell in heads]],
    )


_PAIR = 2  # columns: what it is called, and a longer word on it


def _runs(line: Line) -> list[Run]:
    return [Run(span.words, bold=span.strong) for span in line]


_PLAIN: Mapping[type, Callable[[Line], Block]] = {
    Heading: lambda line: blocks.heading(manual.plain(line)),
    Text: lambda line: Paragraph(_runs(line), _WORDS),
    Note: lambda line: Paragraph(_runs(line), replace(_NOTE, align=Align.LEFT)),
}
