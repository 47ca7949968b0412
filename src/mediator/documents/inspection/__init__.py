"""考核材料包: everything that inspectors ask for as one zip, with an index and all digests."""

from collections.abc import Iterator, Sequence

from mediator.documents import templates
from mediator.documents.inspection.index import KitFile, KitIndex, index
from mediator.documents.inspection.parcel import parcel, sums
from mediator.documents.inspection.station import station
from mediator.documents.layout import fonts
from mediator.documents.templates import Template
from mediator.domain.inspection import KitKind, KitPart, StationSheet

_MONTHLY = frozenset({KitKind.LEDGER, KitKind.REPORT, KitKind.WORKBOOK})


def kit(sheet: StationSheet, parts: Sequence[KitPart], *, ended: int) -> bytes:
    """The zip of a station's kit; `ended` cases are those from which the dossiers were drawn.

    The same parts give the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
    with fonts.with_own(sheet.head.glyphs):
        return _packed(sheet, parts, ended=ended)


def _packed(sheet: StationSheet, parts: Sequence[KitPart], *, ended: int) -> bytes:
    say = templates.load(sheet.head.template, "inspection")
    files = tuple(_files(sheet, parts, say=say))
    listed = KitIndex(
        head=sheet.head,
        first=sheet.months[0].figures.period.first,
        last=sheet.months[-1].figures.period.last,
        files=files,
        ended=ended,
        samples=sum(part.kind is KitKind.DOSSIER for part in parts),
    )
    contents = {say.plain("file.index"): index(listed)}
    contents |= {file.name: file.content for file in files}
    return parcel({**contents, say.plain("file.sums"): sums(contents)})


def _files(sheet: StationSheet, parts: Sequence[KitPart], *, say: Template) -> Iterator[KitFile]:
    yield KitFile(name=say.plain("file.station"), content=station(sheet))
    for part in sorted(parts, key=lambda part: list(KitKind).index(part.kind)):
        yield KitFile(
            name=say.plain(f"file.{part.kind.value}", label=part.label),
            content=part.content,
            note=_note(part),
        )


def _note(part: KitPart) -> str:
    if part.kind in _MONTHLY:
        return "locked" if part.locked else "open"
    return "redacted" if part.kind is KitKind.DOSSIER else "none"
