"""考核材料包: what inspectors ask for, gathered from the records into one zip."""

import hashlib
from collections.abc import Callable, Iterator, Sequence

from mediator import documents, wording
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.inspection import (
    MONTHS,
    KitKind,
    KitPart,
    StallLine,
    StationSheet,
    drawn,
    months_until,
)
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import Head
from mediator.domain.premises import WallSheet
from mediator.domain.stalls.cards import Colour
from mediator.domain.values import periods
from mediator.domain.values.periods import Period, PeriodKind
from mediator.services import dossiers, glyphs, premises, reporting, scales, standing
from mediator.services.reporting import MonthFiles
from mediator.services.workplace import Workplace, known_station
from mediator.storage import journal, ledger
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading

Report = Callable[[int, int], None]
"""Told how many of how many pieces are made."""

_MONTHLY = frozenset({PeriodKind.CALENDAR, PeriodKind.SHIFTED})


def kit(
    workplace: Workplace, last: Period, *, months: int, report: Report = lambda _done, _of: None
) -> bytes:
    """The kit of the `months` that end with `last`, noted in the journal.

    Of the cases that ended in them, all or some at equal distances come as dossiers for outsiders.
    Raises `RuleViolation("out_of_range")` at `months`.
    """
    workplace.require(Right.REPORT)
    if months not in MONTHS:
        raise RuleViolation("out_of_range", "months", low=MONTHS[0], high=MONTHS[-1])
    with workplace.reading() as view:
        spans = months_until(_monthly(view, last), months)
        ended = _ended(view, spans)
    samples = drawn(ended)
    pieces = len(spans) + len(samples)
    made = list[MonthFiles]()
    for span in spans:
        report(len(made), pieces)
        made.append(reporting.files(workplace, span))
    parts = [part for files in made for part in _of_month(files)]
    for done, row in enumerate(samples, len(spans)):
        report(done, pieces)
        parts.append(_sample(workplace, row))
    report(pieces, pieces)
    parts += _of_station(workplace)
    packed = documents.kit(_sheet(workplace, made), parts, ended=len(ended))
    _note(workplace, packed, last=spans[-1], months=months)
    return packed


def _monthly(view: Reading, last: Period) -> Period:
    """The month that `last` is, or in which it ends."""
    if last.kind in _MONTHLY:
        return last
    return periods.containing(last.last, known_station(view)[1].month_kind)


def _ended(view: Reading, spans: Sequence[Period]) -> tuple[LedgerRow, ...]:
    """The cases that ended in these months, by number."""
    found = {
        row.number: row
        for span in spans
        for row in ledger.rows(view, span)
        if row.ended_on is not None and span.contains(row.ended_on)
    }
    return tuple(found[number] for number in sorted(found))


def _of_month(files: MonthFiles) -> Iterator[KitPart]:
    label, locked = files.paper.figures.period.label, not files.paper.head.draft
    contents = {
        KitKind.LEDGER: files.ledger,
        KitKind.REPORT: files.report,
        KitKind.WORKBOOK: files.workbook,
    }
    for kind, content in contents.items():
        yield KitPart(kind=kind, content=content, label=label, locked=locked)


def _of_station(workplace: Workplace) -> Iterator[KitPart]:
    yield KitPart(kind=KitKind.SCALES, content=scales.workbook(workplace))
    yield KitPart(kind=KitKind.FORM, content=premises.form(workplace))
    for sheet in WallSheet:
        content = premises.wall_sheet(workplace, sheet)
        yield KitPart(kind=KitKind.WALL, content=content, label=wording.name(sheet))


def _sample(workplace: Workplace, row: LedgerRow) -> KitPart:
    content = dossiers.bound(workplace, row.dispute_id, redacted=True)
    return KitPart(kind=KitKind.DOSSIER, content=content, label=row.number)


def _sheet(workplace: Workplace, made: Sequence[MonthFiles]) -> StationSheet:
    with workplace.reading() as view:
        station, policy = known_station(view)
        stalls = tuple(_stalls(workplace, view))
        plain = Head(station=station, made_at=workplace.now(), by=workplace.on_duty)
        head = glyphs.head_with(view, plain)
    months = tuple(files.paper for files in made)
    return StationSheet(head=head, policy=policy, months=months, stalls=stalls)


def _stalls(workplace: Workplace, view: Reading) -> Iterator[StallLine]:
    standings = standing.read(view, workplace.today)
    for stall in kept_stalls.all_(view):
        if stall.has_left:
            continue
        known = standings.of(stall.id)
        colours = [card.colour for card in known.cards]
        yield StallLine(
            stall=f"{stall.number} {stall.name}".strip(),
            zone=stall.zone,
            pledges=known.pledges,
            deposit_fen=known.deposit_fen,
            yellow=colours.count(Colour.YELLOW),
            red=colours.count(Colour.RED),
        )


def _note(workplace: Workplace, packed: bytes, *, last: Period, months: int) -> None:
    digest = hashlib.sha256(packed).hexdigest()
    with workplace.transaction(Right.REPORT) as work:
        public = {"months": months, "sha256": digest}
        journal.append(work, "make_kit", subject=f"month:{last.label}", public=public)
