"""The eight sample disputes, entered through the real window by keyboard alone."""

import json
from pathlib import Path

import pytest

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.steps import EndingKind
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import papers, reporting, training
from mediator.tour.counter import Counter

ENDS = {
    "short_weight": (EndingKind.MEDIATED, 53_36),
    "live_fish": (EndingKind.SETTLED_ON_SPOT, 5_00),
    "liquor": (EndingKind.FAILED, 0),
    "prepaid_card": (EndingKind.PAID_IN_ADVANCE, 640_00),
    "snacks": (EndingKind.MEDIATED, 600_00),
    "shoes": (EndingKind.MEDIATED, 268_00),
    "not_ours": (EndingKind.REFUSED, 0),
    "crowd": (EndingKind.HANDED_OVER, 0),
}
NOVEMBER = month(2026, 11, kind=PeriodKind.CALENDAR)


def _play(counter: Counter, *keys: str) -> None:
    samples = training.samples()
    for key in keys:
        dispute = counter.play(key, samples.cases[key], base=samples.base)
        assert dispute.ending is not None, key
        assert (dispute.ending.kind, dispute.ending.recovered_fen) == ENDS[key]


def test_short_weight_ends_with_a_signed_agreement_performed_at_once(counter: Counter) -> None:
    _play(counter, "short_weight")
    dispute = counter.newest()
    assert dispute.agreement is not None
    assert dispute.agreement.state is AgreementState.PERFORMED
    (line,) = papers.listed(counter.window.desk.workplace, dispute.id)
    assert line.number == dispute.agreement.number


@pytest.mark.usefixtures("qapp")
def test_all_eight_end_as_told_and_november_reconciles_row_by_row(
    counter: Counter, tmp_path: Path
) -> None:
    _play(counter, *ENDS)
    workplace = counter.window.desk.workplace
    found = reporting.month(workplace, NOVEMBER)
    figures = found.triple.figures
    assert found.mismatches == ()
    assert (figures.registered, figures.accepted, figures.settled, figures.failed) == (8, 6, 5, 1)
    assert (figures.refused, figures.handed_over_at_once) == (1, 1)
    rows = [row for row in found.rows if row.accepted_on is not None]
    assert len(rows) == figures.accepted
    assert sum(row.recovered_fen for row in rows) == figures.recovered_fen
    assert sum(row.amount_fen or 0 for row in rows) == figures.disputed_fen
    written = reporting.export(workplace, NOVEMBER, folder=tmp_path / "month")
    (exchange,) = [path for path in written if path.suffix == ".json"]
    ledger = json.loads(exchange.read_text(encoding="utf-8"))["ledger"]
    assert sorted(row["number"] for row in ledger) == sorted(row.number for row in found.rows)
