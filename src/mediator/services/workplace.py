"""The workplace: the open file, the clock and who is on duty, passed to every use case."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime

from mediator.domain.accounts.keyring import Account
from mediator.domain.accounts.roles import AccountRole, Right, may, require
from mediator.domain.case import procedure
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import guide
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.domain.station import Limits, Station
from mediator.domain.values.clock import local_day
from mediator.storage import calendar_days, disputes, journal, stations
from mediator.storage.database import Database, Reading, Transaction


@dataclass(frozen=True, slots=True)
class Ref:
    """A case as somebody saw it: saving over a newer version is refused."""

    id: int
    version: int

    @classmethod
    def of(cls, dispute: Dispute) -> "Ref":
        """Point at `dispute` as it is."""
        return cls(dispute.id, dispute.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """What every use case needs to know of the world around it.

    Where the records lie open nobody can be told from the head, as on paper.
    """

    database: Database
    clock: Callable[[], datetime]
    on_duty: str
    role: AccountRole = AccountRole.HEAD

    def now(self) -> datetime:
        """The time, aware."""
        return self.clock()

    @property
    def today(self) -> date:
        """The station's day."""
        return local_day(self.clock())

    def of(self, account: Account) -> "Workplace":
        """The same place with somebody else at the desk."""
        return replace(self, on_duty=account.name, role=account.role)

    def may(self, right: Right) -> bool:
        """Whether whoever is on duty has a right; the window shows what it says."""
        return may(self.role, right)

    def require(self, right: Right) -> None:
        """Raise `RuleViolation("not_permitted")` where they have not."""
        require(self.role, right)

    @contextmanager
    def transaction(self, right: Right, *, quiet: bool = False) -> Iterator[Transaction]:
        """One use case, for those who have the `right`: all of it is written, or nothing."""
        self.require(right)
        with self.database.transaction(by=self.on_duty, at=self.now(), quiet=quiet) as work:
            yield work

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A consistent view that changes nothing."""
        with self.database.reading() as view:
            yield view


def limits_of(view: Reading) -> Limits:
    """The policy and calendar that the procedure works by."""
    return Limits(policy=known_station(view)[1], calendar=calendar_days.load(view))


def station_of(view: Reading) -> Station:
    """The station as its papers name it."""
    return known_station(view)[0]


def known_station(view: Reading) -> stations.Kept:
    """Station and policy; raises `RuleViolation("not_set_up")` before the first run."""
    kept = stations.load(view)
    if kept is None:
        raise RuleViolation("not_set_up")
    return kept


def fetch(work: Transaction, ref: Ref) -> Dispute:
    """The case to change, provided that nobody has saved it since."""
    dispute = disputes.load(work, ref.id)
    if dispute.version != ref.version:
        raise StaleRecord("dispute")
    if dispute.erased:
        raise RuleViolation("erased")
    return dispute


def open_file(work: Transaction, dispute_id: int) -> Dispute:
    """The case to put something into beside its steps.

    Raises `RuleViolation("filed")` for a closed file, which the head must take out first.
    """
    dispute = disputes.load(work, dispute_id)
    if dispute.filed:
        raise RuleViolation("filed")
    return dispute


def keep(
    work: Transaction, dispute: Dispute, *, action: str, limits: Limits, **public: str | int
) -> Dispute:
    """Write a case, new or changed, and say so in the journal."""
    write = disputes.save if dispute.id else disputes.add
    stage = procedure.current(dispute, limits)
    kept = write(work, dispute, stage=stage, live=is_live(dispute, stage, limits=limits))
    journal.append(
        work, action, subject=f"dispute:{kept.id}", public={"number": kept.number, **public}
    )
    return kept


def is_live(dispute: Dispute, stage: Step | None, *, limits: Limits) -> bool:
    """Whether a case can still have something due, and so belongs on Today."""
    if dispute.ending is None or stage not in {None, Step.ARCHIVE}:
        return True
    return bool(guide(dispute, dispute.received_on, limits=limits).dues)
