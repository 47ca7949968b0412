"""What a month counts, line by line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import (
    ContactMethod,
    Facts,
    FollowedUp,
    Satisfaction,
    StepRecord,
)
from mediator.domain.case.scale import Method, Reweigh, Tier
from mediator.domain.case.steps import AdvancePayment, Ending, EndingKind, Pause, Referral, Step
from mediator.domain.month.rows import row_of
from mediator.domain.values.periods import Period, parse
from mediator.storage import ledger, scales
from mediator.storage.scales import Slip
from tests.storage.samples import RECEIVED, Desk, accepted, dispute, intake

NOVEMBER = parse("2026-11")


def noon(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T04:00:00").replace(tzinfo=UTC)


def case(place: int, *, received: str, taken: str = "", ended: str = "") -> Dispute:
    known = dispute(f"XC-{place:04d}", intake(received_at=noon(received)))
    records = (accepted(noon(taken)),) if taken else ()
    if not ended:
        return replace(known, records=records)
    ending = Ending(kind=EndingKind.FAILED, at=noon(ended), by="王敏", reason="不成")
    return replace(known, records=records, ending=ending)


@pytest.mark.parametrize(
    ("received", "taken", "ended", "counted"),
    [
        ("2026-10-31", "", "", False),
        ("2026-11-01", "", "", True),
        ("2026-11-30", "", "", True),
        ("2026-12-01", "", "", False),
        ("2026-10-31", "2026-11-01", "", True),
        ("2026-10-30", "2026-10-31", "", True),
        ("2026-10-30", "2026-10-31", "2026-10-31", False),
        ("2026-10-30", "2026-10-31", "2026-11-01", True),
        ("2026-10-30", "2026-10-31", "2026-12-24", True),
        ("2026-10-30", "", "2026-11-30", True),
        ("2026-10-30", "", "2026-12-01", False),
        ("2026-10-30", "2026-12-02", "", False),
    ],
)
def test_a_month_counts_what_touches_it(
    desk: Desk, received: str, taken: str, ended: str, *, counted: bool
) -> None:
    desk.keep(case(1, received=received, taken=taken, ended=ended))
    with desk.reading() as view:
        assert len(ledger.rows(view, NOVEMBER)) == counted


def test_a_late_evening_counts_on_the_day_of_the_station(desk: Desk) -> None:
    late = datetime(2026, 10, 31, 16, 30, tzinfo=UTC)  # Half past midnight on the 1st.
    desk.keep(dispute("XC-0001", intake(received_at=late)))
    with desk.reading() as view:
        assert [row.received_on for row in ledger.rows(view, NOVEMBER)] == [date(2026, 11, 1)]


def test_a_line_says_all_that_the_figures_need(
    desk: Desk, promised: Callable[[Dispute], Dispute]
) -> None:
    reweigh = Reweigh(
        goods="猪后腿肉",
        tier=Tier.MEAT_EGG_POULTRY_SEAFOOD,
        unit_price_fen=2800,
        settled_mg=2_100_000,
        checked_mg=1_985_000,
        method=Method.EQUAL,
        on=RECEIVED,
        by="王敏",
    )
    facts = Facts(consumer_says="短秤", stall_says="看错了", reweighs=(reweigh,))
    content = FollowedUp(
        on=date(2026, 11, 25),
        method=ContactMethod.PHONE,
        performed=True,
        satisfaction=Satisfaction.FAIRLY,
    )
    known = promised(case(1, received="2026-11-20", taken="2026-11-20", ended="2026-11-21"))
    full = replace(
        known,
        records=(
            *known.records,
            StepRecord(step=Step.FACTS, at=RECEIVED, by="王敏", outcome=facts),
            StepRecord(step=Step.FOLLOW_UP, at=RECEIVED, by="王敏", outcome=content),
        ),
        pauses=(Pause(first=date(2026, 11, 20), last=date(2026, 11, 20), reason="等货"),),
        advance=AdvancePayment(
            amount_fen=64_000, basis="43", approved_by="站长", on=date(2026, 11, 21)
        ),
        referral=Referral(office="市场监管所", at=RECEIVED, by="王敏", reason="涉嫌假冒"),
        imported=True,
    )
    kept = desk.keep(full)
    with desk.reading() as view:
        line = ledger.rows(view, NOVEMBER)[0]
    assert line == row_of(kept)
    assert (line.consumer, line.handler, line.satisfaction) == ("李＊", "赵强", Satisfaction.FAIRLY)
    assert (line.reweighs, line.reweighs_exceeded, line.advance_fen) == (1, 1, 64_000)
    assert (line.agreement_number, line.signed, line.promises_open) == ("XC-XY-1", True, True)


def test_a_case_just_registered_has_a_line_too(desk: Desk) -> None:
    kept = desk.keep(dispute())
    with desk.reading() as view:
        assert ledger.rows(view, NOVEMBER) == (row_of(kept),)


def test_lines_come_by_number(desk: Desk) -> None:
    for place in (3, 1, 2):
        desk.keep(case(place, received="2026-11-20"))
    with desk.reading() as view:
        numbers = [row.number for row in ledger.rows(view, NOVEMBER)]
    assert numbers == ["XC-0001", "XC-0002", "XC-0003"]


def test_accepted_cases_are_counted_by_period(desk: Desk) -> None:
    days = ("2026-09-30", "2026-10-01", "2026-10-31", "2026-11-02")
    for place, day in enumerate(days):
        desk.keep(case(place, received="2026-09-01", taken=day))
    desk.keep(case(9, received="2026-10-01"))
    with desk.reading() as view:
        counts = [ledger.accepted_in(view, parse(label)) for label in ("2026-10", "2026-11")]
    assert counts == [2, 1]


def test_a_file_is_empty_until_the_first_case(desk: Desk) -> None:
    with desk.reading() as view:
        assert ledger.is_empty(view)
    desk.keep(case(1, received="2020-01-01"))
    with desk.reading() as view:
        assert not ledger.is_empty(view)


@pytest.mark.parametrize(("label", "known"), [("2026-11", True), ("2026-10", False)])
def test_a_period_knows_whether_the_station_itself_received_anything(
    desk: Desk, label: str, *, known: bool
) -> None:
    desk.keep(case(1, received="2026-11-20"))
    desk.keep(replace(case(2, received="2026-10-20"), imported=True))
    period: Period = parse(label)
    with desk.reading() as view:
        assert ledger.any_in(view, period) is known


def test_slips_come_newest_first_and_a_corrected_one_counts_once(desk: Desk) -> None:
    def weighed(place: int, *grams: int) -> Dispute:
        slips = tuple(
            Reweigh(
                goods="肉",
                tier=Tier.PRECIOUS,
                unit_price_fen=1,
                settled_mg=1_000 * each,
                checked_mg=1_000,
                method=Method.HIGHER,
                on=datetime(2026, 11, place, tzinfo=UTC),
                by="王敏",
            )
            for each in grams
        )
        records = tuple(
            StepRecord(
                step=Step.FACTS,
                at=RECEIVED,
                by="王敏",
                outcome=Facts(consumer_says="a", stall_says="b", reweighs=(slip,)),
            )
            for slip in slips
        )
        return replace(dispute(f"XC-{place:04d}"), records=records)

    desk.keep(weighed(2, 5, 7))
    desk.keep(weighed(9, 3))
    desk.keep(dispute("XC-0100"))
    with desk.reading() as view:
        found = scales.slips(view, 10)
        assert scales.slips(view, 1) == found[:1]
    assert [(slip.number, slip.reweigh.settled_mg) for slip in found] == [
        ("XC-0009", 3_000),
        ("XC-0002", 7_000),
    ]
    assert isinstance(found[0], Slip)
