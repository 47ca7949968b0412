"""The register of check scales and the log of their self-checks as a workbook."""

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO

from mediator.documents import phrases, templates
from mediator.documents.templates import Template
from mediator.domain.errors import DocumentProblem
from mediator.domain.scales import Scale, ScaleCheck
from mediator.domain.station import Station
from mediator.domain.values import weight
from mediator.domain.values.clock import as_utc, local_day

_WIDTH = 16  # characters


def scale_workbook(
    station: Station, scales: Sequence[Scale], *, checks: Sequence[ScaleCheck], made_at: datetime
) -> bytes:
    """Two sheets of text, so that no word becomes a formula; the same values, the same bytes.

    Raises:
        DocumentProblem: `text_unreadable` for a lone surrogate.
    """
    from xlsxwriter import Workbook

    say = templates.load(templates.LATEST, "scales")
    made = say.plain("made", station=station.name, day=phrases.day(local_day(made_at)))
    serials = {scale.id: scale.serial for scale in scales}
    sheets = (
        ("register", [_entry(scale, say) for scale in scales]),
        ("log", [_check(check, serials.get(check.scale_id, ""), say=say) for check in checks]),
    )
    buffer = BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": as_utc(made_at).replace(tzinfo=None)})
    bold = book.add_format({"bold": True})
    try:
        for name, rows in sheets:
            sheet = book.add_worksheet(say.plain(name))
            heads = say.items(f"{name}_columns")
            sheet.set_column(0, len(heads) - 1, _WIDTH)
            sheet.write_string(0, 0, made)
            for column, head in enumerate(heads):
                sheet.write_string(1, column, head, bold)
            for place, row in enumerate(rows, 2):
                for column, words in enumerate(row):
                    sheet.write_string(place, column, words)
        book.close()
    except UnicodeEncodeError as unreadable:
        raise DocumentProblem("text_unreadable") from unreadable
    return buffer.getvalue()


def _entry(scale: Scale, say: Template) -> list[str]:
    none = say.plain("none")
    return [
        scale.serial,
        scale.place,
        scale.capacity,
        weight.show(scale.division_mg) if scale.division_mg else none,
        _day(scale.verified_on, none),
        _day(scale.due_on, none),
        _day(scale.retired_on, none),
        scale.note,
    ]


def _check(check: ScaleCheck, serial: str, *, say: Template) -> list[str]:
    return [
        check.on.isoformat(),
        serial,
        weight.show(check.load_mg),
        weight.show(check.reading_mg),
        weight.show(check.error_mg),
        weight.show(check.allowed_mg),
        say.plain("within" if check.within else "over"),
        check.by,
        check.note,
    ]


def _day(day: date | None, otherwise: str) -> str:
    return day.isoformat() if day else otherwise
