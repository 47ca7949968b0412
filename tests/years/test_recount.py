"""A year of cases of every kind reconciles with a plain recount, figure by figure."""

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

import pytest

from mediator.domain.month.figures import Figures
from mediator.domain.values import periods
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.periods import Period, PeriodKind
from mediator.services import reporting
from mediator.services.workplace import Workplace
from tests.faults.figures import tell
from tests.workplaces import Clock, opened
from tests.years import making, plain

NOW = datetime(2026, 12, 18, 10, 0, tzinfo=SHANGHAI)  # The last month has not ended yet.
PERIODS = (
    *(periods.month(2026, at, kind=PeriodKind.CALENDAR) for at in range(1, 13)),
    *(periods.month(2026, at, kind=PeriodKind.SHIFTED) for at in range(1, 13)),
    *(periods.containing(date(2026, at, 1), PeriodKind.QUARTER) for at in (1, 4, 7, 10)),
    periods.custom(date(2025, 12, 19), date(2026, 12, 18), field="last"),
)


@contextmanager
def lived(folder: Path, cases: int) -> Iterator[Workplace]:
    """A station with so many cases of the year before."""
    with opened(folder) as empty:
        workplace = replace(empty, clock=Clock(NOW))
        making.write(workplace, cases)
        yield workplace


def told(figures: Figures) -> dict[str, object]:
    """Figures as the recount names them."""
    found: dict[str, object] = {}
    for each in fields(Figures):
        value = getattr(figures, each.name)
        if each.name == "by_detail":
            found[each.name] = {
                (c.section.value, c.standard, c.key, c.name): (c.cases, c.amount_fen) for c in value
            }
        elif each.name.startswith("by_"):
            found[each.name] = {c.key: (c.cases, c.amount_fen) for c in value}
        elif each.name != "period":
            found[each.name] = value
    return found


def recounted(cases: Iterable[plain.Case], period: Period) -> dict[str, object]:
    first, last = period.first.isoformat(), period.last.isoformat()
    return plain.recount(cases, first, last, today=NOW.date().isoformat())


def compared(workplace: Workplace, folder: Path) -> int:
    """Compare every period and its companions; how many figures were compared."""
    cases = plain.of_records(folder / "mediator.db")
    known: dict[tuple[date, date], dict[str, object]] = {}
    seen = 0
    for period in PERIODS:
        triple = reporting.month(workplace, period).triple
        for figures in (triple.figures, triple.previous, triple.year_before):
            days = figures.period.first, figures.period.last
            if days not in known:
                known[days] = recounted(cases, figures.period)
            found = told(figures)
            assert found == known[days], period.label
            seen += len(found)
    return seen


def is_varied(workplace: Workplace) -> None:
    """Every figure of the year is above zero: nothing was compared that never happened."""
    year = told(reporting.month(workplace, PERIODS[-1]).triple.figures)
    assert {name for name, value in year.items() if not value} <= {"carried_in"}


def test_a_year_of_five_hundred_cases_is_what_a_plain_recount_finds(tmp_path: Path) -> None:
    with lived(tmp_path, 500) as workplace:
        is_varied(workplace)
        assert compared(workplace, tmp_path) > 3_000


def test_a_month_file_tells_in_its_ledger_what_its_figures_count(tmp_path: Path) -> None:
    period = PERIODS[10]
    with lived(tmp_path, 500) as workplace:
        assert reporting.month(workplace, period).mismatches == ()
        reporting.lock(workplace, period)
        written = reporting.export(workplace, period, folder=tmp_path / "out")
    (file,) = [path for path in written if path.suffix == ".json"]
    said = json.loads(file.read_text(encoding="utf-8"))
    found = recounted(plain.of_ledger(said["ledger"]), period)
    for name, value in found.items():
        if not name.startswith("by_"):
            assert said["figures"][name] == value, name
        elif name != "by_detail":
            counts = {c["key"]: (c["cases"], c["amount_fen"]) for c in said["figures"][name]}
            assert counts == value, name


@pytest.mark.long
def test_a_year_of_a_hundred_thousand_cases_reconciles_to_the_last_one(tmp_path: Path) -> None:
    begun = time.process_time()
    with lived(tmp_path, 100_000) as workplace:
        is_varied(workplace)
        seen = compared(workplace, tmp_path)
        for period in PERIODS[:-1]:
            assert reporting.month(workplace, period).mismatches == ()
    spent = round(time.process_time() - begun)
    counted = {"cases": 100_000, "periods": len(PERIODS), "figures": seen, "seconds": spent}
    tell("a year recounted", counted)
