"""What is written and what is drawn: a block knows its words, a box its place on a page."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

EXACT = 1e-6  # points; sums of lengths differ by less


class Box(Protocol):
    """A block laid out at a width; lengths in points."""

    @property
    def before(self) -> float:
        """White above, left out at the top of a page."""

    @property
    def keep_next(self) -> bool:
        """Whether it may not be the last on a page."""

    @property
    def height(self) -> float:
        """Height without `before`."""

    def split(self, height: float) -> "tuple[Box, Box] | None":
        """Part it so that the first part is at most `height` high; None: it stays whole."""

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw it with its upper left corner at `x`, `top`, measured from the page's lower left."""


class Block(Protocol):
    """Something a paper is made of."""

    def lay(self, width: float) -> Box:
        """Lay it out at `width` points."""
