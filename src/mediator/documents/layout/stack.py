"""Boxes one below the other: on pages, and those that must share a page."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mediator.documents.layout.box import EXACT, Block, Box

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes drawn one below the other that begin with no white above."""

    boxes: tuple[Box, ...] = ()
    before: float = 0
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height of all, with the white between them."""
        return sum(box.height + (box.before if at else 0) for at, box in enumerate(self.boxes))

    def split(self, height: float) -> "tuple[Stack, Stack] | None":
        """Fill `height` with as many boxes as go in; the rest is the second part."""
        placed, rest = fill(deque(self.boxes), height)
        if not placed:
            return None
        return Stack(tuple(placed), before=self.before), Stack(
            tuple(rest), keep_next=self.keep_next
        )

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw every box below the one before."""
        for at, box in enumerate(self.boxes):
            top -= box.before if at else 0
            box.draw(canvas, x=x, top=top)
            top -= box.height


@dataclass(frozen=True, slots=True)
class Closing:
    """Text and the signatures below it: they never stand alone, some text goes with them.

    When not all fits one page, at least `together` points of text stay with `last`.
    """

    body: Sequence[Block]
    last: Block
    together: float = 72
    before: float = 0

    def lay(self, width: float) -> "Closed":
        """Lay out both."""
        return Closed(
            Stack(tuple(block.lay(width) for block in self.body)),
            self.last.lay(width),
            together=self.together,
            before=self.before,
        )


@dataclass(frozen=True, slots=True)
class Closed:
    """Text and signatures laid out."""

    body: Stack
    last: Box
    together: float
    before: float = 0
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height of the text and the signatures."""
        return self._whole.height

    @property
    def _whole(self) -> Stack:
        return Stack((*self.body.boxes, self.last))

    def split(self, height: float) -> "tuple[Stack, Closed] | None":
        """Leave on this page what it holds, but enough text for the page of the signatures."""
        while height > 0 and (parts := self.body.split(height)):
            head, rest = parts
            if rest.height >= min(self.together, self.body.height) - EXACT:
                return replace(head, before=self.before), replace(self, body=rest, before=0)
            height = head.height - 1  # A point less than a line: one line fewer.
        return None

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw the text and the signatures below it."""
        self._whole.draw(canvas, x=x, top=top)


def paginate(boxes: Iterable[Box], height: float) -> list[Stack]:
    """Put boxes on pages of `height` points; one that is higher than a page stands alone on it."""
    pages, waiting = list[Stack](), deque(boxes)
    while waiting:
        placed, waiting = fill(waiting, height)
        pages.append(Stack(tuple(placed or [waiting.popleft()])))
    return pages or [Stack()]


def fill(waiting: deque[Box], height: float) -> tuple[list[Box], deque[Box]]:
    """Take boxes while they fit `height`, parting the last; headings do not stay behind."""
    placed, waiting, left = list[Box](), deque(waiting), height
    while waiting:
        box = waiting[0]
        room = left - (box.before if placed else 0)
        if box.height <= room + EXACT:
            placed.append(waiting.popleft())
            left = room - box.height
            continue
        if parts := box.split(room):
            placed.append(parts[0])
            waiting[0] = parts[1]
            return placed, waiting
        break
    if waiting:
        while placed and placed[-1].keep_next and any(not box.keep_next for box in placed):
            waiting.appendleft(placed.pop())
    return placed, waiting
