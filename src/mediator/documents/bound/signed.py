"""Scans of signed sheets in the volume: each page as it looks, with what is known of the file."""

from collections.abc import Iterator

from mediator.documents import phrases
from mediator.documents.archive import pictures
from mediator.documents.bound.covers import marks, template
from mediator.documents.layout import blocks
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PORTRAIT
from mediator.documents.layout.picture import Picture
from mediator.documents.phrases import typed
from mediator.domain.dossier import Volume
from mediator.domain.signatures import SignedCopy

_CAPTION = 100  # points kept for the words above the first page


def sheets(volume: Volume, copy: SignedCopy, *, content: bytes) -> bytes:
    """The PDF of a scan; one that cannot be shown says where it is."""
    say = template(volume)
    about = say.say(
        "signed.about",
        by=typed(copy.by, "by"),
        at=phrases.moment(copy.at),
        size=phrases.file_size(copy.size),
        digest=copy.sha256,
    )
    heading = say.say("signed.scanned", number=typed(copy.number, "station_code"))
    pages = list(_pages(copy, content))
    story: list[Block] = [blocks.heading(heading), blocks.caption(about), *pages]
    if not pages:
        story.append(blocks.text_block(say.plain("exhibit.not_shown")))
    return build(story, marks(volume, say.plain("title")))


def _pages(copy: SignedCopy, content: bytes) -> Iterator[Picture]:
    for leaf in pictures.leaves(content, copy.media):
        most = PORTRAIT.height - _CAPTION
        yield Picture(jpeg=leaf.jpeg, width=leaf.width, height=leaf.height, most=most)
