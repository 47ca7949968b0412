"""上墙资料 in large type and 建站信息登记表: what a station shows of itself."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.page import PORTRAIT, PageMarks
from mediator.documents.layout.paragraph import Paragraph, Style, Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.premises import Facility, Premises, Venue, WallSheet, Worker
from mediator.domain.station import Policy, Station

_NAME = Style(face=Face.SONG_BOLD, size=44, leading=64, align=Align.CENTER)
_TITLE = Style(face=Face.SONG_BOLD, size=40, leading=58, align=Align.CENTER, keep_next=True)
_STATION = Style(face=Face.HEI, size=16, leading=26, align=Align.CENTER)
_LINE = Style(size=20, leading=36, align=Align.LEFT)
_ITEM = Style(size=19, leading=32, before=7)
_CELL = Style(size=19, leading=30, align=Align.CENTER)
_HEAD = Style(face=Face.HEI, size=19, leading=30, align=Align.CENTER)
_NOTE = Style(size=16, leading=27, before=14)
_ROW = 46  # points
_LABEL = 6  # characters


def wall_sheet(sheet: WallSheet, station: Station, *, premises: Premises, policy: Policy) -> bytes:
    """One sheet for the wall; A4, drawn to be enlarged.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
    say = templates.load(templates.LATEST, "wall")
    story = _SHEETS[sheet](say, station, premises, policy)
    marks = PageMarks(
        title=say.plain(f"{sheet.value}.title"),
        station=station.name,
        watermark=_watermark(station),
        bare=True,
    )
    return build(story, marks)


def station_form(station: Station, premises: Premises, *, on: date) -> bytes:
    """建站信息登记表 (domain facts 9.1 A); raises as `wall_sheet`."""
    say = templates.load(templates.LATEST, "wall")
    rows = [[(say.plain(f"form.{key}"), value)] for key, value in _form(station, premises, say=say)]
    end: list[list[Words]] = [
        [say.plain("form.sign_station"), say.plain("form.sign_regulator")],
        [say.plain("form.date"), say.plain("form.date")],
    ]
    made = blocks.flush(say.plain("form.made", day=phrases.day(on)))
    story: list[Block] = [
        blocks.title(say.plain("form.title")),
        blocks.form(rows, label=_LABEL, least=28),
        Closing([made], Signatures(end)),
    ]
    title = say.plain("form.title")
    marks = PageMarks(title=title, station=station.name, watermark=_watermark(station))
    return build(story, marks)


def _watermark(station: Station) -> str:
    say = templates.load(templates.LATEST, "page")
    return say.plain("training") if station.training else ""


def _headed(say: Template, station: Station, *, sheet: WallSheet) -> list[Block]:
    return [
        Paragraph(typed(station.name, "station_name"), _STATION),
        Paragraph(say.plain(f"{sheet.value}.title"), _TITLE),
        Space(before=14),
    ]


def _name(say: Template, station: Station, _premises: Premises, _policy: Policy) -> list[Block]:
    keys = ("market", "address", "hours", "phone", "regulator")
    known = ((key, getattr(station, key)) for key in keys)
    return [
        Space(PORTRAIT.height / 5),
        Paragraph(typed(station.name, "station_name"), _NAME),
        Space(before=60),
        *(
            Paragraph(say.say(f"name.{key}", **{key: typed(value, f"station_{key}")}), _LINE)
            for key, value in known
            if value
        ),
    ]


def _staff(say: Template, station: Station, premises: Premises, _policy: Policy) -> list[Block]:
    known = [worker.name for worker in premises.staff]
    head = Worker(name=station.head, post=say.plain("staff.head"))
    workers = [head] if station.head and station.head not in known else []
    rows = [
        [Cell(typed(words, "staff"), _CELL) for words in (each.post, each.name, each.phone)]
        for each in (*workers, *premises.staff)
    ]
    heads = [[Cell(words, _HEAD) for words in say.items("staff.heads")]]
    table: Block = (
        Table((30, 30, 40), rows, heads=heads, least=_ROW)
        if rows
        else Paragraph(say.plain("staff.none"), _NOTE)
    )
    note = Paragraph(say.plain("staff.note"), _NOTE)
    return [*_headed(say, station, sheet=WallSheet.STAFF), table, note]


def _duties(say: Template, station: Station, _premises: Premises, _policy: Policy) -> list[Block]:
    return [*_headed(say, station, sheet=WallSheet.DUTIES), *_numbered(say.items("duties.items"))]


def _process(say: Template, station: Station, _premises: Premises, _policy: Policy) -> list[Block]:
    steps = _numbered(say.items("process.steps"))
    failed = Paragraph(say.plain("process.failed"), _NOTE)
    return [*_headed(say, station, sheet=WallSheet.PROCESS), *steps, failed]


def _promises(say: Template, station: Station, _premises: Premises, policy: Policy) -> list[Block]:
    days = {"ordinary": str(policy.ordinary_days), "complex": str(policy.complex_days)}
    items = [templates.plain(templates.fill(each, days)) for each in say.items("promises.items")]
    story = [*_headed(say, station, sheet=WallSheet.PROMISES), *_numbered(items)]
    if station.phone:
        phone = typed(station.phone, "station_phone")
        story.append(Paragraph(say.say("promises.phone", phone=phone), replace(_LINE, before=14)))
    return story


def _privacy(say: Template, station: Station, _premises: Premises, policy: Policy) -> list[Block]:
    name, phone = typed(station.name, "name"), typed(station.phone, "station_phone")
    who = (
        say.say("privacy.who", station=name, phone=phone)
        if station.phone
        else say.say("privacy.who_only", station=name)
    )
    years = {"years": str(policy.retention_years)}
    items = [templates.plain(templates.fill(each, years)) for each in say.items("privacy.items")]
    return [
        *_headed(say, station, sheet=WallSheet.PRIVACY),
        Paragraph(who, _ITEM),
        *(Paragraph(words, _ITEM) for words in items),
    ]


_SHEETS: Mapping[WallSheet, Callable[[Template, Station, Premises, Policy], list[Block]]] = {
    WallSheet.NAME: _name,
    WallSheet.STAFF: _staff,
    WallSheet.DUTIES: _duties,
    WallSheet.PROCESS: _process,
    WallSheet.PROMISES: _promises,
    WallSheet.PRIVACY: _privacy,
}


def _numbered(items: tuple[str, ...] | list[str]) -> list[Block]:
    return [Paragraph(f"{blocks.numeral(at)}、{words}", _ITEM) for at, words in enumerate(items, 1)]


def _form(station: Station, premises: Premises, *, say: Template) -> list[tuple[str, Words]]:
    """Each caption's key with what is known, empty where nothing is."""
    names = ("name", "market", "credit_code", "address")
    more = ("head", "phone", "hours", "regulator")
    opened = phrases.day(premises.opened_on) if premises.opened_on else ""
    return [
        *((key, typed(getattr(station, key), f"station_{key}")) for key in names),
        ("venue", phrases.boxes(Venue, [premises.venue] if premises.venue else [])),
        *((key, typed(getattr(station, key), f"station_{key}")) for key in more),
        ("opened_on", opened),
        ("staff", typed("\n".join(_worker(each, say) for each in premises.staff), "staff")),
        ("rooms", typed(premises.rooms, "rooms")),
        ("zones", typed("、".join(station.zones), "zones")),
        ("facilities", phrases.boxes(Facility, premises.facilities)),
        ("rules", typed("\n".join(premises.rules), "rules")),
    ]


def _worker(worker: Worker, say: Template) -> str:
    words = say.plain("form.worker", name=worker.name, post=worker.post, phone=worker.phone)
    return words.strip("　")
