"""The month's figures, each by a stated rule of counting (domain facts 11.1)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from mediator.domain.case.outcomes import Decision, Satisfaction
from mediator.domain.case.steps import RESOLVED, SETTLED, EndingKind
from mediator.domain.dictionaries import Section
from mediator.domain.month.rows import LedgerRow
from mediator.domain.station import Limits
from mediator.domain.values.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """Part of whole; has no value when the whole is zero, and is then shown as a dash."""

    part: int
    whole: int

    @property
    def per_mille(self) -> int | None:
        """Tenths of a percent, rounded half up; None when nothing was counted."""
        if self.whole == 0:
            return None
        return (self.part * 2000 + self.whole) // (2 * self.whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many accepted cases fall under `key`, and the sum in dispute (fen)."""

    key: str
    cases: int
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailCount:
    """The same for an item of the station's own, which is part of its `standard` one's count."""

    section: Section
    standard: str
    key: str
    name: str
    cases: int
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All figures of one period; sums of money in fen.

    `registered` = `taken` (accepted, be it later) + refused + consultations + handed over at once +
    untriaged; `carried_in` + `accepted` = `closed` + `open_at_end`. `imported` counts those of the
    registered that came from a ledger kept elsewhere. Advances are those paid in the period, and
    `advances_back_fen` what came back of them until now; `increased` are closed with compensation
    under 消费者权益保护法 55 or 食品安全法 148; answers are those that fell due in the period.
    """

    period: Period
    registered: int
    taken: int
    accepted: int
    refused: int
    consultations: int
    handed_over_at_once: int
    untriaged: int
    carried_in: int
    closed: int
    closed_of_accepted: int
    open_at_end: int
    on_time: int
    late: int
    settled: int
    failed: int
    self_settled: int
    withdrawn: int
    handed_over: int
    disputed_fen: int
    recovered_fen: int
    advances: int
    advances_fen: int
    reweighs: int
    reweighs_exceeded: int
    asked: int
    satisfied: int
    by_nature: tuple[Count, ...]
    by_category: tuple[Count, ...]
    by_stall: tuple[Count, ...]
    by_zone: tuple[Count, ...]
    by_source: tuple[Count, ...]
    by_detail: tuple[DetailCount, ...] = ()
    reopened: int = 0
    overridden: int = 0
    imported: int = 0
    resolved: int = 0
    answered_in_time: int = 0
    answered_late: int = 0
    increased: int = 0
    increased_fen: int = 0
    advances_back_fen: int = 0

    @property
    def closing_rate(self) -> Ratio:
        """办结率: 期内受理且期内办结 ÷ 期内受理."""
        return Ratio(part=self.closed_of_accepted, whole=self.accepted)

    @property
    def cumulative_rate(self) -> Ratio:
        """累计办结率: 期内办结 ÷ (上期结转＋期内受理)."""
        return Ratio(part=self.closed, whole=self.carried_in + self.accepted)

    @property
    def on_time_rate(self) -> Ratio:
        """按时办结率: 时限内办结 ÷ (期内办结＋超期未结)."""
        return Ratio(part=self.on_time, whole=self.on_time + self.late)

    @property
    def settlement_rate(self) -> Ratio:
        """和解率: 达成和解或调解 ÷ (达成＋不成); 撤回、自行和解、移送、咨询不计."""
        return Ratio(part=self.settled, whole=self.settled + self.failed)

    @property
    def resolution_rate(self) -> Ratio:
        """投诉解决率: 期内受理且期内和解、调解成功或者自行和解 ÷ 期内受理 (中消协口径)."""
        return Ratio(part=self.resolved, whole=self.accepted)

    @property
    def answer_rate(self) -> Ratio:
        """按时回复率: 按约定时间答复 ÷ 应答复."""
        return Ratio(part=self.answered_in_time, whole=self.answered_in_time + self.answered_late)

    @property
    def advance_back_rate(self) -> Ratio:
        """追偿率: 期内先行赔付中已追回的（含保证金抵扣）÷ 期内先行赔付, in fen."""
        return Ratio(part=self.advances_back_fen, whole=self.advances_fen)

    @property
    def satisfaction_rate(self) -> Ratio:
        """满意度: 回访基本满意及以上 ÷ 有效回访."""
        return Ratio(part=self.satisfied, whole=self.asked)


RATES: Final = (
    *("closing_rate", "cumulative_rate", "on_time_rate", "settlement_rate", "satisfaction_rate"),
    *("resolution_rate", "answer_rate", "advance_back_rate"),
)


class Group(StrEnum):
    """A figure whose cases can be opened."""

    REGISTERED = "registered"
    TAKEN = "taken"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    CONSULTATIONS = "consultations"
    HANDED_OVER_AT_ONCE = "handed_over_at_once"
    UNTRIAGED = "untriaged"
    CARRIED_IN = "carried_in"
    CLOSED = "closed"
    CLOSED_OF_ACCEPTED = "closed_of_accepted"
    OPEN_AT_END = "open_at_end"
    ON_TIME = "on_time"
    LATE = "late"
    SETTLED = "settled"
    FAILED = "failed"
    SELF_SETTLED = "self_settled"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed_over"
    ASKED = "asked"
    SATISFIED = "satisfied"
    REOPENED = "reopened"
    OVERRIDDEN = "overridden"
    IMPORTED = "imported"
    RESOLVED = "resolved"
    ANSWERED_IN_TIME = "answered_in_time"
    ANSWERED_LATE = "answered_late"
    INCREASED = "increased"
    ADVANCES = "advances"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """The rows of one period sorted into the groups that the figures count."""

    period: Period
    groups: dict[Group, tuple[LedgerRow, ...]]

    def size(self, group: Group) -> int:
        """How many cases a group holds."""
        return len(self.groups[group])


DueOn = Callable[[LedgerRow], date | None]
"""The day by which an accepted case was to be settled, if there is one."""


def count(rows: Iterable[LedgerRow], period: Period, *, limits: Limits, today: date) -> Counting:
    """Sort rows into groups; `rows` are those received or ended in the period, or open in it."""
    known: dict[object, date | None] = {}

    def due_on(row: LedgerRow) -> date | None:
        # Of all that is accepted on one day, most is due on the same day.
        facts = (row.reopened_on, row.accepted_on, row.deadline_class, row.pauses)
        if facts not in known:
            known[facts] = row.due_on(limits)
        return known[facts]

    return sort(rows, period, due_on=due_on, today=today)


def sort(rows: Iterable[LedgerRow], period: Period, *, due_on: DueOn, today: date) -> Counting:
    """The same where the due days are known and not worked out."""
    found: dict[Group, list[LedgerRow]] = {group: [] for group in Group}
    as_of = min(today, period.last)
    for row in rows:
        groups = _groups(row, period, due_on=due_on, as_of=as_of)
        for group in [*groups, *_answers(row, period, today=today)]:
            found[group].append(row)
    return Counting(period=period, groups={g: tuple(members) for g, members in found.items()})


def figures(counting: Counting) -> Figures:
    """Add the groups up."""
    accepted = counting.groups[Group.ACCEPTED]
    closed = counting.groups[Group.CLOSED]
    advanced = counting.groups[Group.ADVANCES]
    return Figures(
        period=counting.period,
        **{group.value: counting.size(group) for group in Group},
        disputed_fen=sum(row.amount_fen or 0 for row in accepted),
        recovered_fen=sum(row.recovered_fen for row in closed),
        increased_fen=sum(row.increased_fen for row in closed),
        advances_fen=sum(row.advance_fen for row in advanced),
        advances_back_fen=sum(row.advance_back_fen for row in advanced),
        reweighs=sum(row.reweighs for row in accepted),
        reweighs_exceeded=sum(row.reweighs_exceeded for row in accepted),
        by_nature=_tally(accepted, lambda row: row.nature.value if row.nature else ""),
        by_category=_tally(accepted, lambda row: row.category.value if row.category else ""),
        by_stall=_tally(accepted, lambda row: f"{row.stall_number} {row.stall_name}".strip()),
        by_zone=_tally(accepted, lambda row: row.zone),
        by_source=_tally(accepted, lambda row: row.source.value),
        by_detail=_details(accepted),
    )


def _details(rows: Iterable[LedgerRow]) -> tuple[DetailCount, ...]:
    """The items of the station's own, each under the name it had last."""
    found: dict[tuple[Section, str, str], list[tuple[LedgerRow, str]]] = defaultdict(list)
    for row in rows:
        standard = {
            Section.NATURE: row.nature.value if row.nature else "",
            Section.CATEGORY: row.category.value if row.category else "",
            Section.SOURCE: row.source.value,
        }
        for each in row.details:
            if each.key and each.section in standard:
                found[each.section, standard[each.section], each.key].append((row, each.name))
    counted = (
        DetailCount(
            section=section,
            standard=code,
            key=key,
            name=max(members, key=lambda member: member[0].number)[1],
            cases=len(members),
            amount_fen=sum(row.amount_fen or 0 for row, _ in members),
        )
        for (section, code, key), members in found.items()
    )
    return tuple(sorted(counted, key=lambda each: (each.section, each.standard, int(each.key))))


def _groups(row: LedgerRow, period: Period, *, due_on: DueOn, as_of: date) -> list[Group]:
    groups = [group for group, on in _dated(row) if on is not None and period.contains(on)]
    groups += _on_arrival(row) if period.contains(row.received_on) else []
    if row.accepted_on is None:
        return groups
    if period.contains(row.accepted_on):
        groups.append(Group.ACCEPTED)
    elif row.accepted_on < period.first and not row.closed_by(_day_before(period)):
        groups.append(Group.CARRIED_IN)
    else:
        return groups
    if row.closed_by(period.last):
        return groups + _at_the_end(row, period, due=due_on(row))
    groups.append(Group.OPEN_AT_END)
    due = due_on(row)
    if due is not None and due < as_of:
        groups.append(Group.LATE)
    return groups


def _dated(row: LedgerRow) -> tuple[tuple[Group, date | None], ...]:
    """What is counted by a day of its own, whatever else became of the case."""
    return (
        (Group.REOPENED, row.reopened_on),
        (Group.OVERRIDDEN, row.overridden_on),
        (Group.ADVANCES, row.advanced_on),
    )


def _answers(row: LedgerRow, period: Period, *, today: date) -> list[Group]:
    """One late answer makes the case late; one that may still come keeps it out of both."""
    owed = [(by, given) for by, given in row.answers if period.contains(by)]
    if any(by < (given or today) for by, given in owed):
        return [Group.ANSWERED_LATE]
    return [Group.ANSWERED_IN_TIME] if owed and all(given for _, given in owed) else []


def _day_before(period: Period) -> date:
    return date.fromordinal(period.first.toordinal() - 1)


_ARRIVALS = {
    Decision.ACCEPT: Group.TAKEN,
    Decision.REFUSE: Group.REFUSED,
    Decision.CONSULTATION: Group.CONSULTATIONS,
    Decision.HAND_OVER: Group.HANDED_OVER_AT_ONCE,
}


def _on_arrival(row: LedgerRow) -> list[Group]:
    arrived = [Group.REGISTERED, *([Group.IMPORTED] if row.imported else [])]
    if row.decision is not None:
        return [*arrived, _ARRIVALS[row.decision]]
    at_once = row.ending is EndingKind.HANDED_OVER
    return [*arrived, Group.HANDED_OVER_AT_ONCE if at_once else Group.UNTRIAGED]


_ENDINGS = {
    EndingKind.FAILED: Group.FAILED,
    EndingKind.SELF_SETTLED: Group.SELF_SETTLED,
    EndingKind.WITHDRAWN: Group.WITHDRAWN,
    EndingKind.HANDED_OVER: Group.HANDED_OVER,
}


def _at_the_end(row: LedgerRow, period: Period, *, due: date | None) -> list[Group]:
    groups = [Group.CLOSED]
    if row.accepted_on is not None and period.contains(row.accepted_on):
        groups.append(Group.CLOSED_OF_ACCEPTED)
        groups += [Group.RESOLVED] if row.ending in RESOLVED else []
    groups += [Group.INCREASED] if row.increased_fen else []
    late = due is not None and row.ended_on is not None and row.ended_on > due
    groups.append(Group.LATE if late else Group.ON_TIME)
    if row.ending in SETTLED:
        groups.append(Group.SETTLED)
    elif row.ending in _ENDINGS:
        groups.append(_ENDINGS[row.ending])
    if row.satisfaction is not None:
        groups.append(Group.ASKED)
        if row.satisfaction is not Satisfaction.NOT:
            groups.append(Group.SATISFIED)
    return groups


def _tally(rows: Iterable[LedgerRow], key: Callable[[LedgerRow], str]) -> tuple[Count, ...]:
    cases: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for row in rows:
        cases[key(row)] += 1
        sums[key(row)] += row.amount_fen or 0
    ordered = sorted(cases.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Count(key=k, cases=n, amount_fen=sums[k]) for k, n in ordered)
