"""The station's own pages of a dossier: cover, contents, and the back cover with its count."""

from collections.abc import Sequence

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.bound.binding import Part
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, HEAD, LABEL, Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.dossier import Volume

_COLUMNS = (7, 31, 26, 25, 8, 17)
_HIGH = 130  # points of white above the title of the cover
_ROW = 38  # points: the lowest row of the cover
_LABEL = 7  # characters


def template(volume: Volume) -> Template:
    """The wording of the pages around the papers."""
    return templates.load(volume.head.template, "dossier")


def marks(volume: Volume, title: str, *, bare: bool = False) -> PageMarks:
    """What stands around the text of such a page."""
    head = volume.head
    say = templates.load(head.template, "page")
    shown = {"training": head.station.training, "redacted": volume.redacted}
    return PageMarks(
        title=title,
        station=head.station.name,
        number=head.dispute_number,
        watermark="".join(say.plain(word) for word, meant in shown.items() if meant),
        bare=bare,
    )


def cover(volume: Volume) -> bytes:
    """卷宗封面: whose case, its number, who handled it, how it ended, how long it is kept."""
    say = template(volume)
    rows = [[(say.plain(f"cover.{key}"), value)] for key, value in _cover(volume, say).items()]
    story: list[Block] = [
        Space(_HIGH),
        blocks.title(typed(volume.head.station.name, "station_name")),
        blocks.title(say.plain("title")),
        Space(before=40),
        blocks.form(rows, label=_LABEL, least=_ROW),
    ]
    if volume.redacted:
        story += [Space(before=12), blocks.text_block(say.plain("cover.redacted"))]
    return build(story, marks(volume, say.plain("title"), bare=True))


def _cover(volume: Volume, say: Template) -> dict[str, Words]:
    several = "cover.case_several" if volume.consumers > 1 else "cover.case"
    unfiled = say.plain("cover.not_filed")
    until = volume.kept_until
    return {
        "name": say.say(
            several,
            consumer=typed(volume.consumer, "consumer_name"),
            stall=typed(volume.stall, "stall_name"),
            count=str(volume.consumers),
        ),
        "number": typed(volume.head.dispute_number, "station_code"),
        "mediators": typed("、".join(filter(None, volume.mediators)) or phrases.DASH, "by"),
        "days": _days(volume, say),
        "ending": wording.name(volume.ending.kind) if volume.ending else phrases.DASH,
        "filed_by": typed(volume.archived_by, "by") if volume.archived_by else unfiled,
        "filed_on": phrases.day(volume.archived_on) if volume.archived_on else unfiled,
        "kept": say.plain("cover.kept_until", day=phrases.day(until))
        if until
        else say.plain("cover.not_ended"),
        "remark": _remark(volume, say),
    }


def _days(volume: Volume, say: Template) -> str:
    first = phrases.day(volume.opened_on)
    if volume.ending is None:
        return say.plain("cover.open", first=first)
    return say.plain("cover.span", first=first, last=phrases.day(volume.ending.on))


def _remark(volume: Volume, say: Template) -> list[Piece] | str:
    if not volume.remark:
        return phrases.DASH
    return say.say("cover.settled_with_gaps", reason=typed(volume.remark, "override"))


def contents(volume: Volume, parts: Sequence[Part], *, first_pages: Sequence[int]) -> bytes:
    """卷内目录: every part with the page of the volume on which it begins."""
    say = template(volume)
    rows = [
        [Cell(str(at), LABEL), *_line(volume, part, page=page, say=say)]
        for at, (part, page) in enumerate(zip(parts, first_pages, strict=True), 1)
    ]
    heads = [[Cell(each, HEAD) for each in say.items("columns.heads")]]
    listed = Table(_COLUMNS, rows, heads=heads) if rows else blocks.text_block(say.plain("empty"))
    story: list[Block] = [blocks.title(say.plain("contents")), listed]
    return build(story, marks(volume, say.plain("contents")))


def _line(volume: Volume, part: Part, *, page: int, say: Template) -> list[Cell]:
    number = typed(part.number, "station_code") if part.number else phrases.DASH
    day = phrases.day(part.day) if part.day else phrases.DASH
    return [
        Cell(part.name, BODY),
        Cell(number, LABEL),
        Cell(day, LABEL),
        Cell(str(page), LABEL),
        Cell(_note(volume, part, say=say), LABEL),
    ]


def _note(volume: Volume, part: Part, *, say: Template) -> str:
    return say.plain("columns.overtaken") if part.number in volume.overtaken else ""


def back(volume: Volume, *, pages: int) -> bytes:
    """卷宗情况说明: how many pages there are, what was lacking, who filed and who checked."""
    say = template(volume)
    counted = say.plain(
        "closing.count",
        pages=str(pages),
        papers=str(len(volume.papers)),
        signed=str(len(volume.signed)),
        exhibits=str(len(volume.exhibits)),
    )
    whole = "cover.redacted" if volume.redacted else "closing.whole"
    body: list[Block] = [blocks.text_block(counted), blocks.text_block(say.plain(whole))]
    if volume.remark:
        remark = typed(volume.remark, "override")
        body.append(blocks.text_block(say.say("closing.lacking", remark=remark)))
    date = say.plain("closing.date")
    rows = [[say.plain("closing.sign_filer"), say.plain("closing.sign_checker")], [date, date]]
    story: list[Block] = [blocks.title(say.plain("back")), Closing(body, Signatures(rows))]
    return build(story, marks(volume, say.plain("back")))
