"""The evidence of a case on paper: each file with what is known of it, as far as it can be seen."""

from collections.abc import Callable, Iterator

from mediator import wording
from mediator.documents import clauses, phrases
from mediator.documents.archive import pictures
from mediator.documents.bound.covers import marks, template
from mediator.documents.layout import blocks
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PORTRAIT
from mediator.documents.layout.picture import Picture
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.dossier import Volume

_CAPTION = 130  # points kept for the words above a picture


def sheets(volume: Volume, content: Callable[[str], bytes]) -> bytes:
    """The PDF of all exhibits of a volume; for outsiders they are only listed."""
    say = template(volume)
    story: list[Block] = [blocks.title(say.plain("evidence"))]
    for number, exhibit in enumerate(volume.exhibits, 1):
        story += _named(exhibit, number=number, say=say)
        if volume.redacted:
            story.append(blocks.text_block(say.plain("exhibit.left_out")))
        else:
            story += _shown(exhibit, content(exhibit.sha256), say=say)
    return build(story, marks(volume, say.plain("evidence")))


def _named(exhibit: Exhibit, *, number: int, say: Template) -> Iterator[Block]:
    title = typed(exhibit.title, "exhibit_title")
    yield blocks.heading(say.say("exhibit.caption", number=str(number), title=title))
    yield blocks.caption(_about(exhibit, say))


def _shown(exhibit: Exhibit, content: bytes, *, say: Template) -> Iterator[Block]:
    shown = False
    for leaf in pictures.leaves(content, exhibit.media):
        most = PORTRAIT.height - _CAPTION
        yield Picture(jpeg=leaf.jpeg, width=leaf.width, height=leaf.height, most=most)
        shown = True
    if not shown:
        yield blocks.text_block(say.plain("exhibit.not_shown"))


def _about(exhibit: Exhibit, say: Template) -> str:
    return say.plain(
        "exhibit.about",
        kind=wording.name(exhibit.kind),
        side=clauses.side(exhibit.given_by),
        by=exhibit.added_by,
        at=phrases.moment(exhibit.added_at),
        size=phrases.file_size(exhibit.size),
        digest=exhibit.sha256,
    )
