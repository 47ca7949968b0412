"""A year of 100,000 cases counted, written out and read in, beside pandas and openpyxl.

They get the same rows of the same file, ready in the ledger of which we count; what they count is
compared with ours before it is timed. CPU time: other programs of the machine do not count.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import openpyxl
import pandas as pd
from sqlalchemy import Engine

from mediator import documents
from mediator.documents import ledgerlines
from mediator.domain.month.figures import Figures
from mediator.domain.values import periods
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.periods import Period, PeriodKind
from mediator.services import reporting
from mediator.services.imports import judging, looking
from mediator.services.workplace import Workplace
from tests.bench import bringing
from tests.bench.rows import Row
from tests.workplaces import Clock, opened
from tests.years import making

NOW = datetime(2026, 12, 31, 18, 0, tzinfo=SHANGHAI)
CASES = 100_000
_MONTHS = tuple(periods.month(2026, at, kind=PeriodKind.CALENDAR) for at in range(1, 13))
_QUARTERS = tuple(periods.containing(date(2026, at, 1), PeriodKind.QUARTER) for at in (1, 4, 7, 10))
_TIMES = 3
_READ_IN = 20_000
_DAYS = ("received_on", "accepted_on", "ended_on", "advanced_on")


def measured(folder: Path) -> Iterator[Row]:
    """Figures, the workbook and reading a table, each ours and theirs."""
    folder.mkdir(parents=True, exist_ok=True)
    with opened(folder, Clock(NOW)) as workplace:
        if reporting.month(workplace, _MONTHS[10]).triple.figures.registered == 0:
            making.write(workplace, CASES)
        yield from _counted(workplace)
        yield from _written(workplace, folder)
        yield from _read(workplace, folder)


def _counted(workplace: Workplace) -> Iterator[Row]:
    engine, november = workplace.database.engine, _MONTHS[10]
    ours, theirs = _ours(workplace, november), _figures(_frame(engine), november)
    wrong = [name for name, value in theirs.items() if getattr(ours, name) != value]
    yield Row(name="figures of November that pandas counts otherwise", figure=len(wrong), unit="")
    for name, spans in (
        ("a month", (november,)),
        ("12 months and 4 quarters", _MONTHS + _QUARTERS),
    ):
        us = _timed(partial(_by_us, workplace, spans))
        them = _timed(partial(_by_pandas, engine, spans))
        yield from _beside(f"{name} counted, reconciled, beside its past", us, {"pandas": them})


def _ours(workplace: Workplace, span: Period) -> Figures:
    return reporting.month(workplace, span).triple.figures


def _by_us(workplace: Workplace, spans: tuple[Period, ...]) -> None:
    for span in spans:
        _ours(workplace, span)


def _by_pandas(engine: Engine, spans: tuple[Period, ...]) -> None:
    """Every figure it knows, of each period and its companions, as a report sets them."""
    frame = _frame(engine)
    for span in spans:
        for each in (span, span.previous(), span.year_before()):
            _figures(frame, each)


def _frame(engine: Engine) -> pd.DataFrame:
    with engine.connect() as connection:
        return pd.read_sql("SELECT * FROM ledger", connection, parse_dates=list(_DAYS))


def _figures(frame: pd.DataFrame, span: Period) -> dict[str, int]:
    """What groups and sums of a table give at once: no due days, pauses, answers or own items."""
    first, last = pd.Timestamp(span.first), pd.Timestamp(span.last)
    received = frame[frame["received_on"].between(first, last)]
    new = frame[frame["accepted_on"].between(first, last)]
    old = frame[(frame["accepted_on"] < first) & ~(frame["ended_on"] < first)]
    both = pd.concat([new, old])
    closed = both[both["ended_on"] <= last]
    settled = closed["ending"].isin(["settled_on_spot", "mediated", "paid_in_advance"])
    paid = frame[frame["advanced_on"].between(first, last)]
    for name in ("nature", "category", "zone", "source", ["stall_number", "stall_name"]):
        new.groupby(name, dropna=False)["amount_fen"].agg(["size", "sum"])
    decided = received["decision"].value_counts()
    found: dict[str, Any] = {
        "registered": len(received),
        "taken": decided.get("accept", 0),
        "refused": decided.get("refuse", 0),
        "consultations": decided.get("consultation", 0),
        "accepted": len(new),
        "carried_in": len(old),
        "closed": len(closed),
        "open_at_end": len(both) - len(closed),
        "settled": settled.sum(),
        "failed": (closed["ending"] == "failed").sum(),
        "disputed_fen": new["amount_fen"].sum(),
        "recovered_fen": closed["recovered_fen"].sum(),
        "increased_fen": closed["increased_fen"].sum(),
        "advances_fen": paid["advance_fen"].sum(),
        "reweighs": new["reweighs"].sum(),
        "asked": closed["satisfaction"].notna().sum(),
    }
    return {name: int(np.int64(value)) for name, value in found.items()}


def _written(workplace: Workplace, folder: Path) -> Iterator[Row]:
    made = reporting.files(workplace, _MONTHS[10])
    us = _timed(lambda: documents.month_workbook(made.paper, made.rows))
    them = _timed(lambda: _by_openpyxl(ledgerlines.lines(made.rows), folder / "theirs.xlsx"))
    name = f"workbook of a month, {len(made.rows.rows):,} lines"
    yield from _beside(name, us, {"openpyxl, the ledger alone": them})


def _by_openpyxl(lines: list[dict[str, str]], path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(ledgerlines.COLUMNS))
    for line in lines:
        sheet.append([line[name] for name in ledgerlines.COLUMNS])
    book.save(path)


def _read(workplace: Workplace, folder: Path) -> Iterator[Row]:
    path = bringing.ledger(folder / "ledger.xlsx", _READ_IN)
    us = _timed(lambda: judging.try_out(workplace, looking.look(workplace, path)))
    theirs = {
        "openpyxl, cells alone": _timed(lambda: _cells(path)),
        "pandas, cells alone": _timed(lambda: pd.read_excel(path)),
    }
    yield from _beside(f"a table of {_READ_IN:,} rows read and judged", us, theirs)


def _cells(path: Path) -> None:
    book = openpyxl.load_workbook(path, read_only=True)
    for _ in book.worksheets[0].iter_rows(values_only=True):
        pass
    book.close()


def _beside(name: str, us: float, theirs: dict[str, float]) -> Iterator[Row]:
    yield Row(name=name, figure=us * 1000, unit="ms")
    for way, them in theirs.items():
        yield Row(name=f"  {way}", figure=them * 1000, unit="ms")
        yield Row(name="  beside ours", figure=them / us, unit="×")


def _timed(work: Callable[[], object]) -> float:
    """CPU seconds of this process and its children, the middle of some runs."""
    return median(_spent(work) for _ in range(_TIMES))


def _spent(work: Callable[[], object]) -> float:
    before = _cpu()
    work()
    return _cpu() - before


def _cpu() -> float:
    import resource

    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime
