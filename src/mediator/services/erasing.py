"""Erasure: which files have had their time, and taking the people out of them for good."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from mediator.domain.accounts.roles import Right
from mediator.domain.case import erasure as rules
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import Erasure
from mediator.domain.errors import RuleViolation
from mediator.domain.station import Limits
from mediator.domain.values.text import clean
from mediator.services import accounts
from mediator.services.entrance import Secret
from mediator.services.workplace import Workplace, keep, limits_of
from mediator.storage import disputes, erasing
from mediator.storage import journal as kept_journal
from mediator.storage.database import Reading, Transaction

_LONGEST = 200  # characters of a reason
_BATCH = 500  # cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The closed files that have had their time, by id; `years` is how long the station keeps them.

    `seconds`: who else may agree to an erasure; empty where nobody else is.
    """

    ids: tuple[int, ...]
    oldest: date | None
    years: int
    seconds: tuple[str, ...]


def due(workplace: Workplace) -> Due:
    """Which files should be erased now (个人信息保护法 19, 47)."""
    today = workplace.today
    with workplace.reading() as view:
        years = limits_of(view).policy.retention_years
        past = [
            each
            for each in erasing.ended_by(view, rules.latest_end(today, years))
            if today > rules.kept_until(each.ended_on, years)
        ]
        owed = _owed(view, [each.id for each in past if each.advanced])
    found = [each for each in past if each.id not in owed]
    return Due(
        ids=tuple(each.id for each in found),
        oldest=min((each.ended_on for each in found), default=None),
        years=years,
        seconds=accounts.seconds(workplace, Right.ERASE),
    )


def erase(
    workplace: Workplace, ids: Collection[int], *, second: Secret | None = None, reason: str = ""
) -> int:
    """Erase the people of closed files, all of them or none; returns how many.

    A `reason`, such as that the consumer asks for it, lets a file go before its time. Raises
    `RuleViolation` at `second` as `accounts.agreed`, at `reason`, or as `rules.erase`.
    """
    why = clean(reason, field="reason", limit=_LONGEST)
    agreed = accounts.agreed(workplace, Right.ERASE, second=second)
    act = Erasure(at=workplace.now(), by=workplace.on_duty, second=agreed, reason=why)
    with workplace.transaction(Right.ERASE) as work:
        limits = limits_of(work)
        for dispute in _some_at_a_time(work, ids):
            _erase(workplace, work, dispute=dispute, act=act, limits=limits)
        if work.entries != len(ids):
            raise RuleViolation("dispute_unknown")
        erasing.tidy(work)
    workplace.database.empty_log()  # Older states of its pages lie there.
    return len(ids)


def find(workplace: Workplace, number: str) -> int:
    """The id of a case; raises `RuleViolation("dispute_unknown")` at `number`."""
    with workplace.reading() as view:
        found = disputes.by_number(view, number.strip())
    if found is None:
        raise RuleViolation("dispute_unknown", "number")
    return found.id


def _erase(
    workplace: Workplace, work: Transaction, *, dispute: Dispute, act: Erasure, limits: Limits
) -> None:
    years = limits.policy.retention_years
    emptied = rules.erase(dispute, act, years=years, today=workplace.today)
    facts = {"second": act.second} if act.second else {}
    kept = keep(work, emptied, action=kept_journal.ERASE, limits=limits, **facts)
    erasing.erase(work, kept)


def _owed(view: Reading, ids: Collection[int]) -> frozenset[int]:
    """Of cases in which the market paid, those in which it still has money to get back."""
    cases = _some_at_a_time(view, ids)
    return frozenset(each.id for each in cases if each.advance and each.advance.outstanding_fen > 0)


def _some_at_a_time(view: Reading, ids: Collection[int]) -> Iterator[Dispute]:
    """Years of cases do not fit into one statement."""
    rest = iter(ids)
    while some := list(islice(rest, _BATCH)):
        yield from disputes.load_many(view, some)
