"""手填单: a form for the day the power is out, as many as are wanted, each with its number."""

from collections.abc import Sequence
from dataclasses import replace

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import Table
from mediator.documents.templates import Template
from mediator.domain.case.claim import Nature, Remedy, Voucher
from mediator.domain.station import Station

_LABEL = 5.4  # characters
_HIGH, _LOW = 62, 25  # points: a field for sentences, and one for a word


def hand_forms(station: Station, numbers: Sequence[str], *, retention_years: int) -> bytes:
    """The PDF of forms, one after the other, the same but for their numbers.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
    say = templates.load(templates.LATEST, "hand")
    page = templates.load(templates.LATEST, "page")
    watermark = page.plain("training") if station.training else ""
    marks = PageMarks(title=say.plain("title"), station=station.name, watermark=watermark)
    first, *others = (replace(marks, number=number) for number in numbers)
    return build(_story(say, retention_years=retention_years), first, *others)


def _story(say: Template, *, retention_years: int) -> list[Block]:
    rights = say.plain("rights") + say.plain("privacy", years=str(retention_years))
    date = say.plain("date")
    places: list[list[Words]] = [
        [say.plain("sign_consumer"), say.plain("sign_stall")],
        [say.plain("sign_station"), date],
    ]
    return [
        blocks.title(say.plain("title")),
        blocks.small_print(say.plain("lead")),
        blocks.heading(say.plain("asked")),
        _rows(say, ("received", "by"), ("consumer", "phone"), ("stall", "place")),
        _rows(say, ("goods", "bought"), before=0),
        _filled(say, amount="", voucher=phrases.boxes(Voucher, ())),
        _filled(say, nature=phrases.boxes(Nature, ())),
        _rows(say, ("facts",), least=_HIGH, before=0),
        _filled(say, remedies=phrases.boxes(Remedy, ())),
        blocks.heading(say.plain("settled")),
        _filled(say, weighed=say.plain("weighed_line")),
        _filled(say, outcome=say.plain("outcomes")),
        _rows(say, ("terms",), least=_HIGH, before=0),
        _filled(say, sum=say.plain("sum_line")),
        _filled(say, done=say.plain("done_line")),
        Closing([blocks.small_print(rights)], Signatures(places, pitch=34, before=10)),
    ]


def _rows(say: Template, *rows: Sequence[str], least: float = _LOW, before: float = 6) -> Table:
    """Empty fields by their captions."""
    cells: list[list[tuple[Words, Words]]] = [[(say.plain(key), "") for key in row] for row in rows]
    return blocks.form(cells, label=_LABEL, least=least, before=before)


def _filled(say: Template, **fields: str) -> Table:
    """One row of fields with what there is to tick or to complete."""
    cells: list[tuple[Words, Words]] = [(say.plain(key), words) for key, words in fields.items()]
    return blocks.form([cells], label=_LABEL, least=_LOW, before=0)
