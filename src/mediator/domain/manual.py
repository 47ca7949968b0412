"""The manual as values: chapters of headings, steps, notes, tables and pictures.

A chapter is written as a small part of Markdown: `#` and `##`, `1.` and `-`, `>` for a note, rows
between `|`, a picture alone on its line, `**strong**` words. The words of a button stand in 「」.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

PAGE_PARTS: Final = "/"  # between a page of the window and the part of it that is open


@dataclass(frozen=True, slots=True)
class Span:
    """Some words; those of a button or in stars are strong."""

    words: str
    strong: bool = False


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a chapter's part."""

    line: Line


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Note:
    """What must not be overlooked."""

    line: Line


@dataclass(frozen=True, slots=True)
class Items:
    """Steps in their order, or points without one."""

    lines: tuple[Line, ...]
    numbered: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; its first row names the columns."""

    cells: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the name that the tour takes it under, and what it shows."""

    name: str
    words: str


Block = Heading | Text | Note | Items | Rows | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One page of the manual, and the places of the window that it explains."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    places: tuple[str, ...] = ()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures in it."""
        return tuple(block for block in self.blocks if isinstance(block, Picture))

    @property
    def words(self) -> str:
        """All its words, to be searched."""
        return "\n".join((self.title, *(_said(block) for block in self.blocks)))


def chapter_of(chapters: Sequence[Chapter], place: str) -> Chapter:
    """Whose chapter explains `place`, such as `case/triage`; else that of the page, else the first.

    A place without its own chapter is explained with the page that it is part of.
    """
    for wanted in (place, place.partition(PAGE_PARTS)[0]):
        for chapter in chapters:
            if wanted in chapter.places:
                return chapter
    return chapters[0]


def searched(chapters: Iterable[Chapter], words: str) -> tuple[Chapter, ...]:
    """The chapters in which every one of `words` stands; all of them where nothing is asked."""
    wanted = words.lower().split()
    return tuple(
        chapter for chapter in chapters if all(each in chapter.words.lower() for each in wanted)
    )


def read(source: str) -> tuple[str, tuple[Block, ...]]:
    """The title of a chapter and what stands below it."""
    title, reader = "", _Reader()
    for line in source.splitlines():
        if line.startswith("# "):
            title = line.removeprefix("# ").strip()
        else:
            reader.take(line)
    reader.close()
    return title, tuple(reader.blocks)


def section(source: str, name: str) -> tuple[Block, ...]:
    """What stands under the `##` heading that begins with `name`, its `###` as headings.

    So the changes of one version are found among those of all.
    """
    lines, inside = list[str](), False
    for line in source.splitlines():
        if line.startswith("## "):
            inside = re.split(r"[\s（(]", line.removeprefix("## ").strip())[0] == name
        elif inside:
            lines.append(line.removeprefix("#"))
    return read("\n".join(lines))[1]


_ITEM: Final = re.compile(r"(?:(\d+)\.|-) (.*)")
_PICTURE: Final = re.compile(r"!\[(.*)\]\((\S+)\)")
_STRONG: Final = re.compile(r"\*\*(.+?)\*\*|(「[^」]+」)|`([^`]+)`")
_RULE: Final = re.compile(r"[|\-: ]+")


@dataclass(slots=True)
class _Reader:
    """Gathers lines until the block that they belong to is whole."""

    blocks: list[Block] = field(default_factory=list)
    _kind: str = ""
    _lines: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        """Read one more line."""
        words = line.strip()
        if not words:
            self.close()
        elif found := _PICTURE.fullmatch(words):
            self.close()
            self.blocks.append(Picture(found[2], found[1]))
        elif words.startswith("## "):
            self.close()
            self.blocks.append(Heading(spans(words.removeprefix("## "))))
        elif found := _ITEM.fullmatch(words):
            self._add("steps" if found[1] else "points", found[2])
        elif words.startswith("> "):
            self._add("note", words.removeprefix("> "))
        elif words.startswith("|"):
            self._add("rows", words)
        else:
            self._go_on(words)

    def close(self) -> None:
        """The block is whole."""
        lines = tuple(spans(line) for line in self._lines)
        match self._kind:
            case "steps" | "points":
                self.blocks.append(Items(lines, numbered=self._kind == "steps"))
            case "note":
                self.blocks.append(Note(spans(_run_on(self._lines))))
            case "rows":
                self.blocks.append(Rows(tuple(_cells(self._lines))))
            case "text":
                self.blocks.append(Text(spans(_run_on(self._lines))))
        self._kind, self._lines = "", []

    def _add(self, kind: str, words: str) -> None:
        if kind != self._kind:
            self.close()
        self._kind = kind
        self._lines.append(words)

    def _go_on(self, words: str) -> None:
        if self._kind in {"steps", "points", "note"}:
            self._lines[-1] = _run_on([self._lines[-1], words])
        else:
            self._add("text", words)


def spans(words: str) -> Line:
    """The words of a line, strong ones apart."""
    found, at = list[Span](), 0
    for match in _STRONG.finditer(words):
        if match.start() > at:
            found.append(Span(words[at : match.start()]))
        found.append(Span(match[1] or match[2] or match[3], strong=True))
        at = match.end()
    if at < len(words):
        found.append(Span(words[at:]))
    return tuple(found)


def _run_on(lines: Iterable[str]) -> str:
    """Lines as one: Chinese needs no space where a line was broken, other writing does."""
    whole = ""
    for line in lines:
        apart = whole[-1:].isascii() and line[:1].isascii() and bool(whole)
        whole += f" {line}" if apart else line
    return whole


def _cells(lines: Iterable[str]) -> Iterable[tuple[Line, ...]]:
    for line in lines:
        if not _RULE.fullmatch(line):
            yield tuple(spans(cell.strip()) for cell in line.strip("|").split("|"))


def plain(line: Line) -> str:
    """A line as plain words."""
    return "".join(span.words for span in line)


def _said(block: Block) -> str:
    match block:
        case Picture():
            return block.words
        case Items():
            return "\n".join(plain(line) for line in block.lines)
        case Rows():
            return "\n".join(plain(cell) for row in block.cells for cell in row)
        case _:
            return plain(block.line)
