"""Values to keep, and the desk at which they are kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import func, select

from mediator.domain.case.claim import Category, Claim, Nature, Purchase, Remedy, Source
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import DeadlineClass, Decision, StepRecord, Triage
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.steps import Step
from mediator.storage import disputes, journal
from mediator.storage.database import Database, Reading, Transaction
from mediator.storage.tables.columns import Base

RECEIVED = datetime(2026, 11, 20, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes with a journal entry, and reads."""

    database: Database
    now: datetime

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A use case that says in the journal that it happened."""
        with self.database.transaction(by="王敏", at=self.now) as work:
            yield work
            journal.append(work, "change", subject="test")

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A view."""
        with self.database.reading() as view:
            yield view

    def keep(self, dispute: Dispute, *, stage: Step | None = Step.TRIAGE) -> Dispute:
        """Keep a new case."""
        live = dispute.ending is None
        with self.writing() as work:
            return disputes.add(work, dispute, stage=stage, live=live)


def count(view: Reading, table: type[Base]) -> int:
    """How many rows a table holds."""
    return view.session.scalars(select(func.count()).select_from(table)).one()


def intake(
    *people: str,
    goods: str = "猪后腿肉",
    amount_fen: int | None = 5880,
    stall: Respondent | None = None,
    received_at: datetime = RECEIVED,
) -> Intake:
    """A registration form, by default that of the first sample case."""
    names = people or ("李𬴂",)
    return Intake(
        source=Source.WALK_IN,
        received_at=received_at,
        consumers=tuple(Consumer(name=name, phone="13800001201") for name in names),
        respondent=stall or Respondent(number="A07", name="王记鲜肉", operator="王建国"),
        purchase=Purchase(goods=goods, bought_on=date(2026, 11, 20), amount_fen=amount_fen),
        claim=Claim(remedies=(Remedy.MAKE_UP, Remedy.COMPENSATE), amount_fen=5000),
        facts="秤上 2.10 kg，公平秤 1.985 kg。",
        nature=Nature.MEASUREMENT,
        category=Category.FOOD,
    )


def dispute(number: str = "XC-2026-0001", form: Intake | None = None) -> Dispute:
    """A case just registered."""
    return Dispute(number=number, intake=form or intake(), registered_by="王敏")


def accepted(
    at: datetime = RECEIVED, deadline_class: DeadlineClass = DeadlineClass.ORDINARY
) -> StepRecord:
    """The record that a case was accepted."""
    outcome = Triage(decision=Decision.ACCEPT, deadline_class=deadline_class)
    return StepRecord(step=Step.TRIAGE, at=at, by="赵强", outcome=outcome)
