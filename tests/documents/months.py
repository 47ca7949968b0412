"""A month to print in tests: rows of every sort, what was corrected since, figures over them."""

from dataclasses import replace
from datetime import datetime, timedelta

from mediator.domain.case.claim import (
    Category,
    Nature,
    Remedy,
    Source,
)
from mediator.domain.case.outcomes import (
    DeadlineClass,
    Decision,
    Satisfaction,
)
from mediator.domain.case.steps import (
    EndingKind,
    Pause,
)
from mediator.domain.month.figures import Figures, count, figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.reconcile import Correction
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import (
    Head,
    LedgerPaper,
    MonthPaper,
)
from mediator.domain.station import Limits, Policy
from mediator.domain.values import periods
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.periods import Period, PeriodKind
from mediator.domain.values.workdays import WorkCalendar
from tests.documents.pieces import (
    BARE_STATION,
    HEAD,
    TODAY,
)

PERIOD = periods.month(2026, 11, kind=PeriodKind.SHIFTED)
LIMITS = Limits(policy=Policy(), calendar=WorkCalendar(marks={}, published=frozenset({2025, 2026})))
MADE_AT = datetime(2026, 11, 24, 17, 5, tzinfo=SHANGHAI)
MONTH_HEAD = replace(HEAD, number="XC-YP-2026-11(26-25)", made_at=MADE_AT, dispute_number="")


def row(position: int, **changes: object) -> LedgerRow:
    """A settled case received `position` days into the period."""
    day = PERIOD.first + timedelta(days=position)
    plain = LedgerRow(
        dispute_id=position,
        number=f"XC-2026-{100 + position:04}",
        received_on=day,
        source=Source.WALK_IN,
        consumer="李＊",
        stall_number="A07",
        stall_name="王记鲜肉",
        goods="猪后腿肉",
        handler="吕敏",
        zone="A区 肉类糕点",
        nature=Nature.MEASUREMENT,
        category=Category.FOOD,
        amount_fen=5880,
        remedies=(Remedy.MAKE_UP,),
        decision=Decision.ACCEPT,
        accepted_on=day,
        deadline_class=DeadlineClass.ORDINARY,
        ending=EndingKind.MEDIATED,
        ended_on=day,
        recovered_fen=5336,
        agreement_number=f"XC-XY-2026-{position:04}",
        signed=True,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # Any field of a row.


_UNSETTLED: dict[str, object] = {"recovered_fen": 0, "agreement_number": "", "signed": False}

ROWS = (
    *(row(at, satisfaction=Satisfaction.VERY, reweighs=2) for at in range(8)),
    row(
        8,
        increased_fen=5000,
        feedback_due_on=PERIOD.first + timedelta(days=9),
        reweighs=1,
        reweighs_exceeded=1,
        promises_open=True,
        satisfaction=Satisfaction.NOT,
    ),
    row(
        9,
        **_UNSETTLED,
        nature=Nature.COUNTERFEIT,
        category=Category.TOBACCO_ALCOHOL,
        stall_number="C03",
        stall_name="福缘烟酒",
        zone="C区 烟酒副食",
        goods="白酒2瓶",
        amount_fen=91_600,
        ending=EndingKind.FAILED,
        referred=True,
    ),
    row(
        10,
        agreement_number="",
        signed=False,
        nature=Nature.CONTRACT,
        category=Category.LIVING_SERVICES,
        stall_name="丽人理发",
        ending=EndingKind.PAID_IN_ADVANCE,
        advance_fen=64_000,
        advanced_on=PERIOD.first + timedelta(days=10),
        advance_back_fen=50_000,
        recovered_fen=64_000,
        answer_due_on=PERIOD.first + timedelta(days=12),
        answered_on=PERIOD.first + timedelta(days=10),
    ),
    row(
        11,
        **_UNSETTLED,
        source=Source.PHONE,
        nature=Nature.PRICE,
        ending=EndingKind.WITHDRAWN,
        imported=True,
    ),
    row(12, **_UNSETTLED, ending=None, ended_on=None, referred=True),
    row(
        29,
        **_UNSETTLED,
        ending=None,
        ended_on=None,
        deadline_class=DeadlineClass.COMPLEX,
        pauses=(Pause(first=TODAY, reason="等待检测"),),
    ),
    row(
        24,
        **_UNSETTLED,
        decision=Decision.HAND_OVER,
        accepted_on=None,
        deadline_class=None,
        ending=EndingKind.HANDED_OVER,
    ),
    row(
        25,
        **_UNSETTLED,
        stall_number="",
        stall_name="网络商家",
        zone="",
        nature=None,
        category=None,
        decision=Decision.REFUSE,
        accepted_on=None,
        deadline_class=None,
        ending=EndingKind.REFUSED,
    ),
)
CORRECTIONS = (
    Correction(number="XC-2026-0093", field="recovered_fen", before="12000", after="15000"),
    Correction(number="XC-2026-0095", field="nature", before="quality", after="after_sales"),
    Correction(number="XC-2026-0096", field="line", before="0", after="1"),
    Correction(number="XC-2026-0097", field="ended_on", before="", after="2026-10-25"),
    Correction(number="XC-2026-0098", field="remedies", before="repair", after="repair、refund"),
    Correction(number="XC-2026-0099", field="signed", before="0", after="1"),
    Correction(number="XC-2026-0100", field="pauses", before="", after="Pause(...)"),
    Correction(number="XC-2026-0101", field="goods", before="肉", after="猪肉"),
)


def counted(rows: tuple[LedgerRow, ...], period: Period = PERIOD) -> Figures:
    """The figures over some rows."""
    return figures(count(rows, period, limits=LIMITS, today=MADE_AT.date()))


def ledger(rows: tuple[LedgerRow, ...] = ROWS, head: Head = MONTH_HEAD) -> LedgerPaper:
    """The ledger over some rows."""
    due = tuple(each.due_on(LIMITS) for each in rows)
    return LedgerPaper(head=head, period=PERIOD, rows=rows, due_on=due)


def _earlier(each: LedgerRow) -> LedgerRow:
    month_before = {
        name: day - timedelta(days=30)
        for name in ("received_on", "accepted_on", "ended_on")
        if (day := getattr(each, name))
    }
    return replace(each, **month_before)


LEDGER = ledger()
MONTH = MonthPaper(
    head=MONTH_HEAD,
    figures=counted(ROWS),
    previous=counted(tuple(map(_earlier, ROWS[1:9])), PERIOD.previous()),
    year_before=counted((), PERIOD.year_before()),
    notes=MonthNotes(
        analysis="1. 计量投诉集中在A区。\n2. 预付卡一件。",
        measures="逐台核验电子秤。",
        advice="加密巡查。",
    ),
    open_rows=tuple(each for each in ROWS if each.accepted_on and not each.closed_by(PERIOD.last)),
    handed_over_rows=tuple(each for each in ROWS if each.ending is EndingKind.HANDED_OVER),
    corrections=CORRECTIONS,
)
BARE_MONTH = MonthPaper(
    head=replace(MONTH_HEAD, station=BARE_STATION, number="", journal_head=""),
    figures=counted(()),
    previous=counted((), PERIOD.previous()),
    year_before=counted((), PERIOD.year_before()),
    notes=MonthNotes(),
)
