"""Taking a foreign table into the records as a whole, and taking it back as a whole."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from mediator.domain.accounts.roles import Right
from mediator.domain.case import procedure
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import headers
from mediator.domain.ledgers.entries import LedgerEntry, Row, StallEntry, Verdict
from mediator.domain.ledgers.fields import Kind
from mediator.domain.ledgers.history import History
from mediator.domain.stalls.commitments import Commitment, Pledge
from mediator.domain.stalls.deposit import DepositKind, DepositLine
from mediator.domain.station import Limits
from mediator.domain.values.clock import local_day
from mediator.services import numbering
from mediator.services.disclosure import LOOKS
from mediator.services.imports.judging import Tally, Trial, rows_of
from mediator.services.imports.looking import Look
from mediator.services.workplace import Workplace, limits_of
from mediator.spreadsheets.reading import Watch
from mediator.storage import commitments, deposits, imports, journal
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Transaction
from mediator.storage.imports import Entered, Import

__all__ = ["Import", "listed", "take", "undo"]

_BATCH: Final = 2_000


def take(workplace: Workplace, seen: Look, *, watch: Watch | None = None) -> Trial:
    """Take every row that can be, all in one transaction, and remember how the table was read.

    The file is read while it is open: a hundred thousand rows never stand in memory together.
    Raises as `try_out`, and `nothing_to_take`; nothing is written then.
    """
    with workplace.transaction(Right.MANAGE) as work:
        made = imports.begin(
            work,
            Import(
                at=work.at,
                by=work.by,
                kind=seen.layout.kind.value,
                sheet=seen.layout.sheet,
                digest=seen.digest,
            ),
        )
        tally = Tally()
        rows = rows_of(workplace, work, seen=seen, watch=watch)
        keep = _keep_cases if seen.layout.kind is Kind.LEDGER else _keep_traders
        keep(work, made, rows=tally.through(rows))
        done = tally.trial()
        if not done.taken:
            raise RuleViolation("nothing_to_take")
        made = replace(
            made,
            taken=done.taken,
            refused=done.counts.get(Verdict.REFUSE, 0),
            skipped=done.skipped,
        )
        imports.finish(work, made)
        imports.remember(
            work,
            headers.signature(seen.layout),
            kind=seen.layout.kind.value,
            columns={place: named.value for named, place in seen.layout.columns},
        )
        _note(work, "import", made=made)
    return replace(done, made=made)


def undo(workplace: Workplace, import_id: int) -> Import:
    """Take an import back as a whole, unless somebody has worked on what came with it.

    Raises `RuleViolation` with `import_unknown`, `import_undone` or `import_touched` (fact
    `count`: how many cases or traders).
    """
    with workplace.transaction(Right.MANAGE) as work:
        made = imports.load(work, import_id)
        if made.undone_at is not None:
            raise RuleViolation("import_undone")
        touched = imports.touched(work, made, looks=LOOKS)
        if touched:
            raise RuleViolation("import_touched", count=touched)
        imports.remove(work, made)
        undone = replace(made, undone_at=work.at, undone_by=work.by)
        imports.finish(work, undone)
        _note(work, "undo_import", made=made)
    return undone


def listed(workplace: Workplace) -> tuple[Import, ...]:
    """Every import, the newest first."""
    workplace.require(Right.MANAGE)
    with workplace.reading() as view:
        return imports.all_(view)


def _keep_cases(work: Transaction, made: Import, *, rows: Iterator[Row]) -> None:
    limits, place = limits_of(work), imports.first_id(work)
    history = History(by=work.by, limits=limits)
    entries = ((row.line, row.entry) for row in rows if isinstance(row.entry, LedgerEntry))
    while batch := list(islice(entries, _BATCH)):
        numbers = numbering.take_past(work, Counter(each.received_on.year for _, each in batch))
        cases = [
            (line, history.enter(entry, numbers[entry.received_on.year].pop()))
            for line, entry in batch
        ]
        entered = [_entered(line, dispute, limits=limits) for line, dispute in cases]
        imports.add_cases(work, made, cases=entered, first=place)
        place += len(batch)


def _entered(line: int, dispute: Dispute, *, limits: Limits) -> Entered:
    """Closed history is archived; only where a case goes on is its step looked for."""
    stage = None if dispute.ending else procedure.current(dispute, limits)
    return Entered(dispute=dispute, stage=stage, line=line)


def _keep_traders(work: Transaction, made: Import, *, rows: Iterator[Row]) -> None:
    for row in rows:
        if not isinstance(row.entry, StallEntry):
            continue
        entry = row.entry
        stall = kept_stalls.add(work, entry.stall)
        imports.add_stall(work, made, stall_id=stall.id, line=row.line)
        if entry.deposit_fen:
            line = DepositLine(
                stall_id=stall.id,
                kind=DepositKind.OPENING,
                on=stall.joined_on or local_day(made.at),
                amount_fen=entry.deposit_fen,
                by=work.by,
            )
            deposits.add(work, line)
        if entry.pledged_on:
            signed = Commitment(
                stall_id=stall.id,
                pledge=Pledge.HONESTY,
                signed_on=entry.pledged_on,
                valid_until=None,
                by=work.by,
            )
            commitments.add(work, signed)


def _note(work: Transaction, action: str, *, made: Import) -> None:
    journal.append(
        work,
        action,
        subject=f"import:{made.id}",
        public={
            "kind": made.kind,
            "taken": made.taken,
            "refused": made.refused,
            "skipped": made.skipped,
            "sha256": made.digest,
        },
    )
