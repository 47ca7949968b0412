"""A picture on paper: as wide as the text, or smaller so that it fits what the page leaves."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_DPI = 150  # No picture is drawn coarser than it is: a small one stays small.
_POINTS = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A JPEG of `width` by `height` dots, drawn at most `most` points high."""

    jpeg: bytes
    width: int
    height: int
    most: float
    before: float = 6

    def lay(self, width: float) -> "_Drawn":
        """Scale it to the room there is."""
        natural = _POINTS / _DPI
        scale = min(natural, width / self.width, self.most / self.height)
        size = self.width * scale, self.height * scale
        return _Drawn(self.jpeg, size=size, inset=(width - size[0]) / 2, before=self.before)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture laid out; sizes in points."""

    jpeg: bytes
    size: tuple[float, float]
    inset: float
    before: float
    keep_next: bool = False

    @property
    def height(self) -> float:
        """How high it is drawn."""
        return self.size[1]

    def split(self, height: float) -> None:
        """Stay whole."""

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw it in the middle of the text's width."""
        from mediator.documents.layout.pdf import Jpeg

        width, height = self.size
        canvas.drawImage(Jpeg(self.jpeg), x + self.inset, top - height, width, height)
