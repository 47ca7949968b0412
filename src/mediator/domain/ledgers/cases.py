"""The rows of a ledger, read one after another into cases that others have closed long ago."""

from collections.abc import Callable, Container, MutableMapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from mediator.domain.case.claim import Source
from mediator.domain.case.steps import SETTLED, EndingKind
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import dates, words
from mediator.domain.ledgers.cells import is_empty
from mediator.domain.ledgers.dates import EitherDay, MonthDay, Unplaced
from mediator.domain.ledgers.entries import LedgerEntry
from mediator.domain.ledgers.fields import Field
from mediator.domain.ledgers.line import Line
from mediator.domain.ledgers.register import Register
from mediator.domain.values.days import EARLIEST

T = TypeVar("T")
_PERSONS = 60
_GUESSED = {MonthDay: "year_guessed", EitherDay: "order_guessed"}
_SAME_DAY = frozenset({"当天", "当日", "当场", "同日", "即时"})
_TOO_LONG = 270


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What rows are read against: the register, today, and a day near this row's."""

    register: Register
    today: date
    near: date | None


def read(line: Line, context: Context) -> LedgerEntry:
    """The case of a row, with marks in `line` for what is not plain.

    Raises `RuleViolation` where nobody can say when it was, what it was or how it ended.
    """
    received, ended = _days(line, context)
    _check_days(received, ended, today=context.today)
    entry = _matter(line, context, received=received)
    if not (entry.consumer or entry.phone or entry.respondent.name or entry.goods):
        raise RuleViolation("row_says_too_little")
    entry = _ending(line, entry, ended=ended)
    return replace(entry, facts=_facts(line))


def key(entry: LedgerEntry) -> int:
    """What two rows about one case have in common, as a number good for this run only."""
    stall = entry.respondent.number or entry.respondent.name
    who = entry.consumer or entry.phone or entry.facts
    return key_of(entry.received_on, who, stall, entry.goods, entry.amount_fen)


def key_of(*parts: date | str | int | None) -> int:
    """The same of day, consumer, stall, goods and fen."""
    return hash(parts)


def seen_before(
    found: int, line: int, *, seen: MutableMapping[int, int], known: Container[int]
) -> RuleViolation | None:
    """Whether the case stands in the records or stood in an earlier line of this table."""
    if found in known:
        return RuleViolation("duplicate_in_records")
    earlier = seen.setdefault(found, line)
    return None if earlier == line else RuleViolation("duplicate_in_file", other=earlier)


def _days(line: Line, context: Context) -> tuple[date, date | None]:
    """When it was received and when it ended; years left out come from the other and from near."""
    received = _day(line, Field.RECEIVED)
    if received is None:
        raise RuleViolation("day_empty", Field.RECEIVED.value)
    same_day = line.words(Field.ENDED) in _SAME_DAY
    ended = received if same_day else _end_day(line)
    if not isinstance(received, date):
        line.keep(Field.RECEIVED, _GUESSED[type(received)])
        received = _with_year(received, ended, near=context.near)
    if ended is not None and not isinstance(ended, date):
        line.keep(Field.ENDED, _GUESSED[type(ended)])
        ended = dates.following(ended, received)
    return received, ended


def _with_year(day: Unplaced, ended: date | Unplaced | None, *, near: date | None) -> date:
    if isinstance(ended, date):
        found = dates.preceding(day, ended)
        # No case of a market takes most of a year: then one of the two days is wrong.
        if near is None or (ended - found).days < _TOO_LONG:
            return found
    if near is None:
        raise RuleViolation("year_unknown", Field.RECEIVED.value)
    return dates.placed(day, near=near)


def _day(line: Line, field: Field) -> date | Unplaced | None:
    cell = line.cell(field)
    if is_empty(cell):
        return None
    try:
        return dates.read(cell)
    except RuleViolation as refused:
        raise RuleViolation(refused.code, field.value) from refused


def _end_day(line: Line) -> date | Unplaced | None:
    """Words in the place of the day of the end are kept; a case may end on an unknown day."""
    try:
        return _day(line, Field.ENDED)
    except RuleViolation as refused:
        line.keep(Field.ENDED, refused.code if line.words(Field.ENDED) else "")
        return None


def _check_days(received: date, ended: date | None, *, today: date) -> None:
    if received > today:
        raise RuleViolation("day_in_future", Field.RECEIVED.value)
    if received < EARLIEST:
        raise RuleViolation("day_too_early", Field.RECEIVED.value)
    if ended is not None and ended > today:
        raise RuleViolation("day_in_future", Field.ENDED.value)
    if ended is not None and ended < received:
        raise RuleViolation("ended_before_received", Field.ENDED.value)


def _matter(line: Line, context: Context, *, received: date) -> LedgerEntry:
    found = context.register.find(
        line.words(Field.STALL_NUMBER), line.words(Field.STALL), on=received
    )
    if found.mark:
        line.mark(found.mark, Field.STALL)
    respondent = found.respondent
    if not respondent.stall_id:
        operator, phone = line.words(Field.OPERATOR), line.phone(Field.STALL_PHONE)
        respondent = replace(respondent, operator=operator, phone=phone)
    demand = line.words(Field.DEMAND)
    line.keep(Field.DEMAND)
    return LedgerEntry(
        received_on=received,
        respondent=respondent,
        own_number=line.words(Field.NUMBER),
        bought_on=_bought(line, received),
        consumer=_person(line),
        phone=line.phone(Field.PHONE),
        id_number=line.identity(),
        address=line.words(Field.ADDRESS),
        goods=line.words(Field.GOODS),
        nature=_known(line, Field.NATURE, meaning=words.nature),
        category=_known(line, Field.CATEGORY, meaning=words.category),
        amount_fen=line.sum(Field.AMOUNT),
        remedies=words.remedies(demand),
        demand=demand,
        source=_source(line),
        handler=line.words(Field.HANDLER),
    )


def _person(line: Line) -> str:
    name = line.words(Field.CONSUMER) or line.name_beside_phone()
    if len(name) > _PERSONS:
        raise RuleViolation("text_too_long", Field.CONSUMER.value, limit=_PERSONS)
    if not name:
        line.mark("consumer_missing", Field.CONSUMER)
    return name


def _bought(line: Line, received: date) -> date | None:
    try:
        day = _day(line, Field.BOUGHT)
    except RuleViolation as refused:
        line.keep(Field.BOUGHT, refused.code)
        return None
    if day is not None and not isinstance(day, date):
        line.keep(Field.BOUGHT, _GUESSED[type(day)])
        return dates.preceding(day, received)
    if day is not None and day > received:
        line.keep(Field.BOUGHT, "bought_after_received")
        return None
    return day


def _known(line: Line, field: Field, *, meaning: Callable[[str], T | None]) -> T | None:
    """What the words of a field mean; words that mean nothing here are kept."""
    typed = line.words(field)
    found = meaning(typed) if typed else None
    if typed and found is None:
        line.keep(field, "word_unknown")
    return found


def _source(line: Line) -> Source:
    found = _known(line, Field.SOURCE, meaning=words.source) or Source.OTHER
    if found is Source.OTHER:
        line.keep(Field.SOURCE)
    return found


def _ending(line: Line, entry: LedgerEntry, *, ended: date | None) -> LedgerEntry:
    result = line.words(Field.RESULT)
    recovered = line.sum(Field.RECOVERED) or 0
    line.keep(Field.RESULT)
    known, kind = words.result(result) if result else (False, None)
    if not known:
        kind = _unsaid(result, ended, recovered=recovered)
        line.mark("result_unknown" if result else "result_missing", Field.RESULT)
    if kind is None:
        line.mark("still_open")
        return replace(entry, result=result)
    if ended is None and line.has(Field.ENDED):
        line.mark("end_day_missing", Field.ENDED)
    if recovered and kind not in SETTLED:
        line.keep(Field.RECOVERED, "recovered_unsettled")
        recovered = 0
    return replace(
        entry,
        result=result,
        ending=kind,
        ended_on=ended or entry.received_on,
        recovered_fen=recovered,
    )


def _unsaid(result: str, ended: date | None, *, recovered: int) -> EndingKind | None:
    """How a case ended whose words do not say it: money came back, or it is still open."""
    if recovered:
        return EndingKind.MEDIATED
    if ended is not None:
        raise RuleViolation("result_unknown" if result else "result_missing", Field.RESULT.value)
    return None


def _facts(line: Line) -> str:
    line.keep(Field.NUMBER)
    line.keep(Field.REMARK)
    line.keep_others()
    return line.beside(line.words(Field.FACTS))
