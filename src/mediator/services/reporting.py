"""The month: counted, reconciled, annotated, locked, exported; later corrections on the next."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mediator import documents
from mediator.documents import exchange
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.month import due
from mediator.domain.month.figures import Counting, Figures, Group, count, figures
from mediator.domain.month.locked import LockedMonth, MonthNotes
from mediator.domain.month.reconcile import Correction, Mismatch, corrections, mismatches
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import Head, LedgerPaper, MonthPaper
from mediator.domain.station import Limits, Policy, Station
from mediator.domain.values.clock import local_day
from mediator.domain.values.periods import Period
from mediator.services import backups, glyphs, identity
from mediator.services.backups import Occasion
from mediator.services.workplace import Workplace, known_station, limits_of
from mediator.storage import journal, ledger, months
from mediator.storage.database import Reading

REMIND_DAYS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Triple:
    """A period's figures beside those of the period before (环比) and a year before (同比)."""

    rows: tuple[LedgerRow, ...]
    counting: Counting
    figures: Figures
    previous: Figures
    year_before: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A period as the reports page shows it; `locked` is what was sent, if it was."""

    station: Station
    period: Period
    triple: Triple
    rows: tuple[LedgerRow, ...]
    mismatches: tuple[Mismatch, ...]
    corrections: tuple[Correction, ...]
    notes: MonthNotes
    limits: Limits
    due_on: date
    locked: LockedMonth | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFiles:
    """What a month says, and the same as files."""

    paper: MonthPaper
    rows: LedgerPaper
    report: bytes
    ledger: bytes
    workbook: bytes


def month(workplace: Workplace, period: Period) -> Month:
    """Count and reconcile a period as the records stand now."""
    with workplace.reading() as view:
        return month_in(view, period, today=workplace.today)


def month_in(view: Reading, period: Period, *, today: date) -> Month:
    """The same within an open view."""
    station, policy = known_station(view)
    limits = limits_of(view)
    triple = three_periods(view, period, limits=limits, today=today)
    locked = months.load(view, period.label)
    return Month(
        station=station,
        period=period,
        triple=triple,
        rows=triple.rows,
        mismatches=mismatches(triple.counting, triple.figures),
        corrections=_corrections(view, period),
        notes=locked.notes if locked else months.notes(view, period.label),
        limits=limits,
        due_on=due_on(period, policy),
        locked=locked,
    )


def three_periods(view: Reading, period: Period, *, limits: Limits, today: date) -> Triple:
    """The figures of a period and of its two companions."""
    rows = ledger.rows(view, period)
    counting = count(rows, period, limits=limits, today=today)
    companions = [
        figures(count(ledger.rows(view, p), p, limits=limits, today=today))
        for p in (period.previous(), period.year_before())
    ]
    return Triple(
        rows=rows,
        counting=counting,
        figures=figures(counting),
        previous=companions[0],
        year_before=companions[1],
    )


def due_on(period: Period, policy: Policy) -> date:
    """The day by which the station reports a period."""
    return due.due_on(period, day=policy.month_due_day)


def save_notes(workplace: Workplace, period: Period, *, notes: MonthNotes) -> None:
    """Keep what staff wrote under the figures of an unlocked month."""
    with workplace.transaction(Right.REPORT) as work:
        if months.load(work, period.label) is not None:
            raise RuleViolation("month_locked", "analysis")
        months.save_notes(work, period.label, written=notes)
        journal.append(work, "month_notes", subject=f"month:{period.label}", public={})


def lock(workplace: Workplace, period: Period) -> LockedMonth:
    """Freeze a reconciled period as it goes to the regulator, after a backup."""
    if workplace.today < period.first:
        raise RuleViolation("month_not_begun", "period")
    backups.before(workplace, Occasion.LOCK)
    with workplace.transaction(Right.MANAGE) as work:
        found = month_in(work, period, today=workplace.today)
        if found.locked is not None:
            raise RuleViolation("month_locked", "period")
        if found.mismatches:
            raise RuleViolation("month_does_not_add_up", "period", count=len(found.mismatches))
        locked = LockedMonth(
            period=period,
            figures=found.triple.figures,
            rows=found.rows,
            notes=found.notes,
            locked_at=workplace.now(),
            by=workplace.on_duty,
            journal_head=journal.head(work),
        )
        months.keep(work, locked)
        journal.append(work, "lock_month", subject=f"month:{period.label}", public={})
    return locked


def preview(workplace: Workplace, period: Period) -> bytes:
    """月研判分析表 as a PDF: a draft until the month is locked."""
    with workplace.reading() as view:
        found = month_in(view, period, today=workplace.today)
    return documents.render(glyphs.shown(workplace, _month_paper(workplace, found)))


def ledger_preview(workplace: Workplace, period: Period) -> bytes:
    """受理台账 of the period as a PDF, masked."""
    with workplace.reading() as view:
        found = month_in(view, period, today=workplace.today)
    return documents.render(glyphs.shown(workplace, _ledger_paper(workplace, found)))


def export(workplace: Workplace, period: Period, *, folder: Path) -> tuple[Path, ...]:
    """Write the month's files for the regulator: report, ledger, workbook, JSON.

    Raises `StorageUnavailable("folder_unwritable")`; files are complete or absent.
    """
    workplace.require(Right.REPORT)
    made = files(workplace, period)
    name = f"{made.paper.head.station.code}-{period.label}"
    contents = {
        f"{name}-report.pdf": made.report,
        f"{name}-ledger.pdf": made.ledger,
        f"{name}-report.docx": documents.month_word(made.paper),
        f"{name}.xlsx": made.workbook,
        f"{name}.json": _month_json(workplace, made),
    }
    return documents.write_all(folder, contents)


def _month_json(workplace: Workplace, made: MonthFiles) -> bytes:
    """The month for machines, signed where it is locked: nobody collects a draft."""
    if made.paper.head.draft:
        return exchange.month_json(made.paper, made.rows)
    keys = identity.current_keys(workplace)
    return exchange.issue_month(made.paper, made.rows, keys=keys, at=workplace.now())


def files(workplace: Workplace, period: Period) -> MonthFiles:
    """The month's papers as they go out; drafts until it is locked."""
    with workplace.reading() as view:
        found = month_in(view, period, today=workplace.today)
    paper, rows = _month_paper(workplace, found), _ledger_paper(workplace, found)
    return MonthFiles(
        paper=paper,
        rows=rows,
        report=_given_out(workplace, paper),
        ledger=_given_out(workplace, rows),
        workbook=documents.month_workbook(paper, rows),
    )


def _corrections(view: Reading, period: Period) -> tuple[Correction, ...]:
    """What changed in the month before since it was locked."""
    locked = months.load(view, period.previous().label)
    if locked is None:
        return ()
    return corrections(locked.rows, ledger.rows(view, locked.period))


def _head(workplace: Workplace, found: Month, *, suffix: str) -> Head:
    locked = found.locked
    return Head(
        station=found.station,
        made_at=locked.locked_at if locked else workplace.now(),
        by=locked.by if locked else workplace.on_duty,
        number=f"{found.station.code}-{suffix}-{found.period.label}" if locked else "",
        journal_head=locked.journal_head if locked else "",
    )


def _given_out(workplace: Workplace, paper: MonthPaper | LedgerPaper) -> bytes:
    """A locked month goes out sealed and signed like every numbered paper; an open one does not."""
    said = glyphs.shown(workplace, paper)
    if paper.head.draft:
        return documents.render(said)
    return documents.issue(said, identity.current_keys(workplace), at=workplace.now())


def _month_paper(workplace: Workplace, found: Month) -> MonthPaper:
    groups = _counted(found).groups
    return MonthPaper(
        head=_head(workplace, found, suffix="YP"),
        figures=found.locked.figures if found.locked else found.triple.figures,
        previous=found.triple.previous,
        year_before=found.triple.year_before,
        notes=found.notes,
        open_rows=groups[Group.OPEN_AT_END],
        handed_over_rows=groups[Group.HANDED_OVER] + groups[Group.HANDED_OVER_AT_ONCE],
        corrections=found.corrections,
    )


def _counted(found: Month) -> Counting:
    """The cases behind the figures that the paper states."""
    locked = found.locked
    if locked is None:
        return found.triple.counting
    today = local_day(locked.locked_at)
    return count(locked.rows, found.period, limits=found.limits, today=today)


def _ledger_paper(workplace: Workplace, found: Month) -> LedgerPaper:
    rows = found.locked.rows if found.locked else found.rows
    return LedgerPaper(
        head=_head(workplace, found, suffix="TZ"),
        period=found.period,
        rows=rows,
        due_on=tuple(row.due_on(found.limits) for row in rows),
    )
