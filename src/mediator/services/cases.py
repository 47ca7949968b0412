"""Looking at cases: one opened with everything around it, and the list of all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mediator.domain.accounts.roles import Right
from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.case.guide import Guide, Status, guide
from mediator.domain.case.law.choice import LawCard
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.redaction import cast_of
from mediator.domain.signatures import SignedCopy
from mediator.domain.stalls.patterns import Pattern, touching
from mediator.domain.station import Limits, Station
from mediator.domain.values import ranges
from mediator.domain.values.ranges import ANY_AMOUNT, AmountRange
from mediator.domain.values.recent import Recent, days_of
from mediator.domain.values.text import mask_name
from mediator.services import intake, law, stalls, standing
from mediator.services.folders import folder_of
from mediator.services.intake import PastCase
from mediator.services.stalls import StallHistory
from mediator.services.workplace import Workplace, limits_of, station_of
from mediator.storage import disputes, exhibits, journal, lists, past, signed_copies
from mediator.storage import papers as kept_papers
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading
from mediator.storage.lists import ListRow, ListSort
from mediator.storage.papers import PaperLine

__all__ = [
    "Case",
    "Choices",
    "DisputeLine",
    "Event",
    "FoundStall",
    "ListGroup",
    "ListQuery",
    "ListSort",
    "Parties",
    "choices",
    "count",
    "line_of",
    "line_of_row",
    "live_guides",
    "open_case",
    "page",
    "parties_of",
    "stall_numbered",
]


class ListGroup(StrEnum):
    """The chips above the list of disputes."""

    ALL = "all"
    OPEN = "open"
    LATE = "late"
    DUE_TODAY = "due_today"
    SIGNATURE = "signature"
    PERFORM = "perform"
    SETTLED = "settled"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What the list shows; `ids` restricts it to the cases behind a figure.

    Words of `text` that name a range of amounts (`100-200`, `500以上`) restrict the amount, as
    `amount` does; `stall` is what people call the stall of `stall_id`. Empty fields restrict
    nothing; days are both included, and `recent` takes their place.
    """

    text: str = ""
    group: ListGroup = ListGroup.ALL
    sort: ListSort = ListSort.NEWEST
    stall_id: int = 0
    stall: str = ""
    ids: tuple[int, ...] | None = None
    recent: Recent | None = None
    received_from: date | None = None
    received_to: date | None = None
    amount: AmountRange = ANY_AMOUNT
    nature: Nature | None = None
    category: Category | None = None
    zone: str = ""
    handler: str = ""
    imported: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The zones and the handlers that any case names."""

    zones: tuple[str, ...]
    handlers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundStall:
    """A stall to restrict the list to, and how people call it."""

    id: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Who against whom, the consumer masked; `others` counts further consumers."""

    consumer: str
    others: int
    stall: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeLine:
    """One line of a list of cases, masked."""

    id: int
    number: str
    status: Status
    parties: Parties
    goods: str
    amount_fen: int | None
    step: Step | None
    due_on: date | None
    ending: EndingKind | None
    received_on: date
    late_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened in a case; `facts` are public values by name."""

    at: datetime
    by: str
    action: str
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case with everything its page shows."""

    dispute: Dispute
    guide: Guide
    station: Station
    limits: Limits
    stall_history: StallHistory | None
    consumer_history: tuple[PastCase, ...]
    patterns: tuple[Pattern, ...]
    papers: tuple[PaperLine, ...]
    signed_copies: tuple[SignedCopy, ...]
    exhibits: tuple[Exhibit, ...]
    timeline: tuple[Event, ...]
    law: LawCard


def open_case(workplace: Workplace, dispute_id: int) -> Case:
    """Load a case and draw up its guide for today.

    Whoever may not see personal data gets it as outsiders do: with letters for names.
    """
    with workplace.reading() as view:
        dispute = disputes.load(view, dispute_id)
        limits = limits_of(view)
        stall_history = _stall_history(workplace, view, dispute=dispute)
        return Case(
            dispute=_seen(workplace, dispute),
            guide=guide(dispute, workplace.today, limits=limits, folder=folder_of(view, dispute)),
            station=station_of(view),
            limits=limits,
            stall_history=stall_history,
            consumer_history=_consumer_history(view, dispute),
            patterns=touching(standing.repeating(view, workplace.today), dispute_id),
            papers=kept_papers.of_dispute(view, dispute_id),
            signed_copies=signed_copies.of_dispute(view, dispute_id),
            exhibits=exhibits.of_dispute(view, dispute_id),
            timeline=_timeline(view, dispute_id),
            law=law.card(dispute, stall_left=_has_left(stall_history)),
        )


def page(
    workplace: Workplace, query: ListQuery, *, offset: int, limit: int
) -> tuple[DisputeLine, ...]:
    """Some lines of the list, for a table that loads as it is scrolled.

    What may still have something due is drawn by its guide, so that no line differs from Today.
    """
    today = workplace.today
    with workplace.reading() as view:
        rows = lists.page(view, _stored(workplace, view, query=query), offset=offset, limit=limit)
        limits = limits_of(view)
        live = disputes.load_many(view, (row.id for row in rows if row.live))
    drawn = {dispute.id: line_of(dispute, today, limits=limits) for dispute in live}
    return tuple(drawn.get(row.id) or line_of_row(row) for row in rows)


def count(workplace: Workplace, query: ListQuery) -> int:
    """How many lines the list has."""
    with workplace.reading() as view:
        return lists.count(view, _stored(workplace, view, query=query))


def choices(workplace: Workplace) -> Choices:
    """What the list can be restricted to, of what stands in the records."""
    with workplace.reading() as view:
        zones, handlers = (lists.values_of(view, name) for name in ("zone", "handler"))
    return Choices(zones=zones, handlers=handlers)


def stall_numbered(workplace: Workplace, typed: str) -> FoundStall:
    """The stall that bears a number, else the one that bore it before.

    Raises `RuleViolation("stall_unknown")` at `stall`.
    """
    with workplace.reading() as view:
        found = [kept_stalls.load(view, each) for each in kept_stalls.bearing(view, typed)]
    if not found:
        raise RuleViolation("stall_unknown", "stall")
    return FoundStall(id=found[0].id, words=f"{found[0].number} {found[0].name}".strip())


def line_of(dispute: Dispute, today: date, *, limits: Limits) -> DisputeLine:
    """The line of a fully loaded case, with its true next due day."""
    drawn = guide(dispute, today, limits=limits)
    due_on = drawn.due.on if drawn.due else None
    return DisputeLine(
        id=dispute.id,
        number=dispute.number,
        status=drawn.status,
        parties=parties_of(dispute),
        goods=dispute.intake.purchase.goods,
        amount_fen=dispute.intake.purchase.amount_fen,
        step=drawn.current,
        due_on=due_on,
        ending=dispute.ending.kind if dispute.ending else None,
        received_on=dispute.received_on,
        late_days=_late_days(due_on, today),
    )


def line_of_row(row: ListRow) -> DisputeLine:
    """The line of a lean row of a case that has nothing due any more."""
    return DisputeLine(
        id=row.id,
        number=row.number,
        status=Status.DONE,
        parties=Parties(
            consumer=mask_name(row.consumer),
            others=row.others,
            stall=f"{row.stall_number} {row.stall_name}".strip(),
        ),
        goods=row.goods,
        amount_fen=row.amount_fen,
        step=row.stage,
        due_on=None,
        ending=row.ending,
        received_on=row.received_on,
    )


def parties_of(dispute: Dispute) -> Parties:
    """Who against whom in a loaded case."""
    consumers, respondent = dispute.intake.consumers, dispute.intake.respondent
    return Parties(
        consumer=mask_name(consumers[0].name),
        others=len(consumers) - 1,
        stall=f"{respondent.number} {respondent.name}".strip(),
    )


def live_guides(
    workplace: Workplace, view: Reading, *, limits: Limits
) -> Iterable[tuple[Dispute, Guide]]:
    """Every case that may still have something due, with its guide."""
    for dispute in disputes.open_ones(view):
        yield dispute, guide(dispute, workplace.today, limits=limits)


_GROUPS: dict[ListGroup, dict[str, object]] = {
    ListGroup.ALL: {},
    ListGroup.OPEN: {"ended": False},
    ListGroup.SETTLED: {
        "endings": (
            EndingKind.SETTLED_ON_SPOT,
            EndingKind.MEDIATED,
            EndingKind.PAID_IN_ADVANCE,
        )
    },
    ListGroup.FAILED: {"endings": (EndingKind.FAILED,)},
    ListGroup.ENDED: {"ended": True},
    ListGroup.SIGNATURE: {"stages": (Step.SIGN,)},
    ListGroup.PERFORM: {"stages": (Step.PERFORM,)},
}


_AS_THEY_ARE = ("stall_id", "nature", "category", "zone", "handler", "imported", "sort")


def _seen(workplace: Workplace, dispute: Dispute) -> Dispute:
    if workplace.may(Right.REVEAL):
        return dispute
    return cast_of([dispute.intake]).redact(dispute)


def _stored(workplace: Workplace, view: Reading, *, query: ListQuery) -> lists.ListQuery:
    ids = query.ids
    if query.group in {ListGroup.LATE, ListGroup.DUE_TODAY}:
        wanted = Status.LATE if query.group is ListGroup.LATE else Status.DUE_TODAY
        drawn = live_guides(workplace, view, limits=limits_of(view))
        found = {dispute.id for dispute, guide_ in drawn if guide_.status is wanted}
        ids = tuple(sorted(found if ids is None else found & set(ids)))
    text, named = ranges.take_out(query.text)
    amount = query.amount.meet(named) if named else query.amount
    first, last = query.received_from, query.received_to
    if query.recent:
        first, last = days_of(query.recent, workplace.today)
    return lists.ListQuery(
        text=text,
        ids=ids,
        amount_from=amount.low,
        amount_to=amount.high,
        received_from=first,
        received_to=last,
        **{name: getattr(query, name) for name in _AS_THEY_ARE},
        **_GROUPS.get(query.group, {}),  # type: ignore[arg-type]
    )


def _stall_history(workplace: Workplace, view: Reading, *, dispute: Dispute) -> StallHistory | None:
    stall_id = dispute.intake.respondent.stall_id
    return stalls.history_in(workplace, view, stall_id=stall_id) if stall_id else None


def _has_left(history: StallHistory | None) -> bool:
    return history is not None and history.line.stall.has_left


def _consumer_history(view: Reading, dispute: Dispute) -> tuple[PastCase, ...]:
    person = dispute.intake.consumers[0]
    rows = past.of_person(view, name=person.name, phone=person.phone)
    return tuple(intake.past_case(row) for row in rows if row.id != dispute.id)


def _timeline(view: Reading, dispute_id: int) -> tuple[Event, ...]:
    return tuple(
        Event(at=entry.at, by=entry.by, action=entry.action, facts=entry.facts)
        for entry in journal.history(view, f"dispute:{dispute_id}")
    )


def _late_days(due_on: date | None, today: date) -> int:
    return max(0, (today - due_on).days) if due_on else 0
