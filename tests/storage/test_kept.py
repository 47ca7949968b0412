"""What was given out: papers with their bytes, and months as they went to the regulator."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError

from mediator.domain.errors import RuleViolation
from mediator.domain.month.figures import count, figures
from mediator.domain.month.locked import LockedMonth, MonthNotes
from mediator.domain.papers import Head, IssuedPaper, PaperKind, RegistrationPaper
from mediator.domain.station import Limits, Policy, Station
from mediator.domain.values.periods import Period, PeriodKind, parse
from mediator.domain.values.workdays import WorkCalendar
from mediator.storage import months, papers
from mediator.storage.papers import PaperLine
from mediator.storage.tables.kept import PaperRow
from tests.storage.inventions import any_of
from tests.storage.samples import RECEIVED, Desk, dispute, intake

PDF = b"%PDF-1.7\0\xff"
_LIMITS = Limits(policy=Policy(), calendar=WorkCalendar(marks={}, published=frozenset()))
_PERIOD = parse("2026-10")
OCTOBER = LockedMonth(
    period=_PERIOD,
    figures=figures(count((), _PERIOD, limits=_LIMITS, today=_PERIOD.last)),
    rows=(),
    notes=MonthNotes(),
    locked_at=RECEIVED,
    by="站长",
    journal_head="0" * 64,
)
DIGEST = hashlib.sha256(PDF).hexdigest()


def paper(number: str = "XC-DJ-2026-0001", dispute_id: int = 1) -> IssuedPaper:
    head = Head(station=Station(name="站", code="XC"), made_at=RECEIVED, by="王敏", number=number)
    return IssuedPaper(
        kind=PaperKind.REGISTRATION,
        number=number,
        dispute_id=dispute_id,
        issued_at=RECEIVED,
        by="王敏",
        sha256=DIGEST,
        pdf=PDF,
        snapshot=RegistrationPaper(head=head, intake=intake()),
    )


@pytest.fixture
def filed(desk: Desk) -> Desk:
    """A case with one paper."""
    desk.keep(dispute())
    with desk.writing() as work:
        assert papers.keep(work, paper()).id == 1
    return desk


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(issued=any_of(IssuedPaper, id=st.just(0), dispute_id=st.just(0), pdf=st.binary(min_size=1)))
def test_a_paper_comes_back_byte_for_byte(desk: Desk, issued: IssuedPaper) -> None:
    with desk.reading() as view:
        number = f"{len(list(papers.every(view)))}"
    with desk.writing() as work:
        kept = papers.keep(work, replace(issued, number=number))
    with desk.reading() as view:
        assert papers.load(view, number) == kept


def test_papers_of_a_case_are_listed_without_their_bytes(filed: Desk) -> None:
    with filed.writing() as work:
        papers.keep(work, paper("XC-DJ-2026-0002", dispute_id=0))
    with filed.reading() as view:
        assert papers.of_dispute(view, 1) == (
            PaperLine(
                number="XC-DJ-2026-0001",
                kind=PaperKind.REGISTRATION,
                dispute_id=1,
                issued_at=RECEIVED,
                by="王敏",
                reprints=0,
                sha256=DIGEST,
            ),
        )


def test_reprints_are_counted_and_change_nothing_else(filed: Desk) -> None:
    for _ in range(2):
        with filed.writing() as work:
            papers.add_reprint(work, "XC-DJ-2026-0001")
    with filed.reading() as view:
        assert papers.load(view, "XC-DJ-2026-0001") == replace(paper(), id=1, reprints=2)


def test_an_unknown_paper_is_said(desk: Desk) -> None:
    with desk.writing() as work:
        for ask in (papers.load, papers.add_reprint):
            with pytest.raises(RuleViolation) as refused:
                ask(work, "XC-404")
            assert (refused.value.code, refused.value.field) == ("paper_unknown", "number")


def test_every_paper_can_be_checked_against_its_digest(filed: Desk) -> None:
    with filed.reading() as view:
        found = list(papers.every(view))
    assert [(each.number, each.sha256, each.pdf) for each in found] == [
        ("XC-DJ-2026-0001", DIGEST, PDF)
    ]


@pytest.mark.parametrize("column", ["number", "sha256", "snapshot", "pdf", "by", "kind"])
def test_the_file_refuses_to_edit_an_issued_paper(filed: Desk, column: str) -> None:
    def edit() -> None:
        with filed.writing() as work:
            work.session.execute(update(PaperRow).values({column: None}))

    with pytest.raises(IntegrityError, match=r"paper_(stays|named)"):
        edit()


def test_a_number_belongs_to_one_paper(filed: Desk) -> None:
    def again() -> None:
        with filed.writing() as work:
            papers.keep(work, paper())

    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        again()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(locked=any_of(LockedMonth))
def test_a_locked_month_comes_back_as_it_was(desk: Desk, locked: LockedMonth) -> None:
    with desk.reading() as view:
        place = len(months.every(view))
    period = Period(PeriodKind.CUSTOM, date(2000, 1, 1), date.fromordinal(730_500 + place))
    named = replace(locked, period=period)
    with desk.writing() as work:
        months.keep(work, named)
    with desk.reading() as view:
        assert months.load(view, period.label) == named
        assert months.every(view)[0] == named


def test_a_locked_month_stays_as_it_was_sent(desk: Desk) -> None:
    def edit() -> None:
        with desk.writing() as work:
            work.session.execute(text("UPDATE locked_months SET content = '{}'"))

    def lock() -> None:
        with desk.writing() as work:
            months.keep(work, OCTOBER)

    lock()
    with pytest.raises(IntegrityError, match="month_stays"):
        edit()
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        lock()
    with desk.reading() as view:
        assert months.load(view, "2026-10") == OCTOBER


def test_an_open_month_is_not_locked_and_keeps_its_notes(desk: Desk) -> None:
    with desk.reading() as view:
        assert months.load(view, "2026-11") is None
        assert months.notes(view, "2026-11") == MonthNotes()
    for analysis in ("计量投诉上升", "计量投诉上升明显"):
        with desk.writing() as work:
            months.save_notes(work, "2026-11", written=MonthNotes(analysis=analysis))
    with desk.reading() as view:
        assert months.notes(view, "2026-11") == MonthNotes(analysis="计量投诉上升明显")
        assert months.notes(view, "2026-12") == MonthNotes()
