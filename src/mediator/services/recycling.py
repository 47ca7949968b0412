"""The bin: what was thrown away in the last thirty days, and putting it back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mediator.domain.accounts.roles import Right
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.signatures import SignedCopy
from mediator.services import drafts, exhibits, signatures
from mediator.services.drafts import DESK, KEPT, Draft
from mediator.services.workplace import Workplace
from mediator.storage import disputes, journal, signed_copies
from mediator.storage import drafts as kept_drafts
from mediator.storage import exhibits as kept_exhibits
from mediator.storage.database import Reading

_ACTIONS: Final = ("remove_evidence", "remove_signed_copy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Thrown:
    """A draft, or what was taken off the list of a case (its number), when and by whom."""

    item: Draft | Exhibit | SignedCopy
    at: datetime
    by: str
    number: str = ""

    @property
    def until(self) -> datetime:
        """From when on it is not offered any more."""
        return self.at + KEPT


def listed(workplace: Workplace) -> tuple[Thrown, ...]:
    """What the person on duty threw away, and what anybody took off a list; newest first."""
    workplace.require(Right.RECORD)
    since = workplace.now() - KEPT
    with workplace.reading() as view:
        own = kept_drafts.thrown(view, person=workplace.on_duty)
        found = [Thrown(item=each, at=each.updated_at, by=each.person) for each in own]
        found += _taken_off(view, since)
    recent = (each for each in found if each.at >= since)
    return tuple(sorted(recent, key=lambda each: each.at, reverse=True))


def put_back(workplace: Workplace, thrown: Thrown) -> None:
    """Put it back where it was; raises `RuleViolation` where somebody has done so, or `filed`."""
    match thrown.item:
        case Draft(key=key):
            _take_back(workplace, key)
        case Exhibit() as exhibit:
            exhibits.put_back(workplace, exhibit)
        case SignedCopy() as copy:
            signatures.put_back(workplace, copy)


def take_last_back(workplace: Workplace, series: str) -> str:
    """The draft of a series that was thrown away last; the key under which it is typed on.

    Where nothing had been typed it is the key of a new one.
    """
    with workplace.reading() as view:
        own = kept_drafts.thrown(view, person=workplace.on_duty)
        taken = kept_drafts.listed(view, person=workplace.on_duty, desk=DESK)
    last = next((each.key for each in own if _series(each.key) == series), "")
    if last:
        return _take_back(workplace, last)
    return drafts.free_key(series, (each.key for each in taken))


def _take_back(workplace: Workplace, key: str) -> str:
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        taken = kept_drafts.listed(work, person=workplace.on_duty, desk=DESK)
        again = drafts.free_key(_series(key), (each.key for each in taken))
        kept_drafts.take_back(work, key, person=workplace.on_duty, desk=DESK, as_key=again)
    return again


def _series(key: str) -> str:
    """`register` of `thrown:20261130:register:2`."""
    return key.removeprefix(kept_drafts.THROWN).partition(":")[2].rpartition(":")[0]


def _taken_off(view: Reading, since: datetime) -> Iterator[Thrown]:
    """What is still off; of what was taken off twice, the last time counts."""
    said = journal.since(view, since, actions=_ACTIONS)
    last = {(entry.subject, entry.facts["sha256"]): entry for entry in said}
    of_cases = {int(subject.partition(":")[2]) for subject, _ in last}
    numbers = disputes.numbers(view, of_cases)
    off: Iterable[Exhibit | SignedCopy] = (
        *kept_exhibits.removed(view, of_cases),
        *signed_copies.removed(view, of_cases),
    )
    for item in off:
        entry = last.get((f"dispute:{item.dispute_id}", item.sha256))
        if entry is not None:
            number = numbers[item.dispute_id]
            yield Thrown(item=item, at=entry.at, by=entry.by, number=number)
