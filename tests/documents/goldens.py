"""Golden pictures: how each paper looked when somebody last looked; `make goldens` renews them.

`python -m tests.documents.goldens` writes them. Look at what changed before it is committed.
"""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops

from mediator import documents
from mediator.documents import papers, preview
from mediator.domain.papers import Snapshot
from tests.documents.specimens import FULLEST, USUAL

FOLDER = Path(__file__).parent / "goldens"
DPI = 40  # Enough to see what moved, small enough to keep.
_GREYS = 32
_PATCH = (12, 7)  # dots


def kept() -> dict[str, Snapshot]:
    """The papers of which there are pictures, by name."""
    return {**USUAL, **{f"{name}-full": paper for name, paper in FULLEST.items()}}


def drawn(paper: Snapshot) -> Iterator[Image.Image]:
    """The pages of a paper, of one copy where there are several."""
    pages = preview.pages(documents.render(paper), DPI)
    for page in pages[: len(pages) // papers.copies(paper)]:
        size = (page.width, page.height)
        seen = Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1)
        yield seen.convert("L")


def difference(one: Image.Image, other: Image.Image) -> int:
    """How far two pages differ where they differ most: the mean of a patch of a letter or two."""
    if one.size != other.size:
        return 255
    patches = (one.width // _PATCH[0], one.height // _PATCH[1])
    changed = ImageChops.difference(one, other).resize(patches, Image.Resampling.BOX)
    return max(changed.tobytes())


def renew() -> None:
    """Write every picture anew, and take away those of papers that are gone."""
    FOLDER.mkdir(exist_ok=True)
    written = set[Path]()
    for name, paper in kept().items():
        for number, page in enumerate(drawn(paper), 1):
            file = FOLDER / f"{name}-{number}.png"
            page.quantize(_GREYS).save(file, optimize=True)
            written.add(file)
    for file in set(FOLDER.glob("*.png")) - written:
        file.unlink()


if __name__ == "__main__":
    renew()
