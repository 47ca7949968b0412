"""The ledger (受理台账): one line for each case, and the lines that a period's report counts."""

from dataclasses import fields
from typing import Any

from sqlalchemy import CompoundSelect, Row, exists, func, select, union_all

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.steps import Step
from mediator.domain.month.rows import LedgerRow, row_of
from mediator.domain.values.periods import Period
from mediator.domain.values.text import mask_name
from mediator.storage.database import Reading, Transaction
from mediator.storage.search import index, text
from mediator.storage.tables.ledger import LineRow
from mediator.storage.tables.mapping import columns_of

_NAMES = tuple(field.name for field in fields(LedgerRow))
# Columns of the table, not attributes of the class: thousands of rows need no objects in between.
_COLUMNS = tuple(LineRow.__table__.c[name] for name in _NAMES)


def write(work: Transaction, dispute: Dispute, *, stage: Step | None, live: bool) -> None:
    """Bring the line and the word index of a case up to date."""
    work.session.merge(LineRow(**columns(dispute), stage=stage, live=live))
    work.session.flush()
    index.put(work.session, {dispute.id: words(dispute.number, dispute.intake)})


def columns(dispute: Dispute) -> dict[str, object]:
    """The line of a case but for where it stands: the consumer in full, and what lists add."""
    consumers, triage = dispute.intake.consumers, dispute.triage
    return columns_of(row_of(dispute)) | {
        "consumer": consumers[0].name,
        "others": len(consumers) - 1,
        "answer_by": triage.answer_by if triage else None,
        "paused": dispute.paused,
    }


def words(number: str, intake: Intake) -> str:
    """What a case can be found by: number, people, phones, stall, goods, facts.

    The stall also by whatever other numbers it bore or will bear: those are looked up by its id.
    """
    stall = intake.respondent
    parties: tuple[Consumer | Respondent, ...] = (*intake.consumers, stall)
    agents = [party.agent for party in parties if party.agent]
    people = [*(consumer.name for consumer in intake.consumers), *(each.name for each in agents)]
    hand_down = intake.hand_down.number if intake.hand_down else ""
    amount = intake.purchase.amount_fen
    return text.document(
        (
            number,
            hand_down,
            *people,
            *(each.phone for each in (*parties, *agents)),
            stall.number,
            stall.name,
            stall.operator,
            intake.purchase.goods,
            "" if amount is None else f"{amount // 100}.{amount % 100:02d}",
            intake.facts,
        ),
        names=(*people, stall.name, stall.operator, intake.purchase.goods),
        stall_id=stall.stall_id,
    )


def rows(view: Reading, period: Period) -> tuple[LedgerRow, ...]:
    """Every case with a day in the period that is counted, or open at its start; by number."""
    query = select(*_COLUMNS).where(LineRow.dispute_id.in_(_touching(period)))
    found = view.session.connection().execute(query.order_by(LineRow.number))
    return tuple(map(_line, found.all()))


def any_in(view: Reading, period: Period) -> bool:
    """Whether the station received any case of its own in the period; old ledgers are none."""
    received = LineRow.received_on.between(period.first, period.last)
    return bool(view.session.scalar(select(exists().where(received, LineRow.imported.is_(False)))))


def is_empty(view: Reading) -> bool:
    """Whether no case was ever registered."""
    return not view.session.scalar(select(exists().where(LineRow.dispute_id.is_not(None))))


def accepted_in(view: Reading, period: Period) -> int:
    """How many cases were accepted in the period."""
    accepted = LineRow.accepted_on.between(period.first, period.last)
    return view.session.scalar(select(func.count()).where(accepted)) or 0


def _touching(period: Period) -> CompoundSelect[int]:
    """Ids from the indexes alone: each branch is answered without reading a line."""
    first, last = period.first, period.last
    received, accepted, ended = LineRow.received_on, LineRow.accepted_on, LineRow.ended_on
    return union_all(
        select(LineRow.dispute_id).where(received.between(first, last)),
        select(LineRow.dispute_id).where(accepted.between(first, last)),
        select(LineRow.dispute_id).where(ended.between(first, last)),
        select(LineRow.dispute_id).where(ended.is_(None), accepted < first),
        select(LineRow.dispute_id).where(ended > last, accepted < first),
        *(
            select(LineRow.dispute_id).where(day.between(first, last))
            for day in (
                *(LineRow.reopened_on, LineRow.overridden_on, LineRow.advanced_on),
                *(LineRow.answer_due_on, LineRow.feedback_due_on),
            )
        ),
    )


def _line(row: Row[*tuple[Any, ...]]) -> LedgerRow:
    columns = dict(zip(_NAMES, row, strict=True))
    columns["consumer"] = mask_name(columns["consumer"])
    return LedgerRow(**columns)
