"""The rows of a stall list, read into traders of the register."""

from collections.abc import MutableMapping
from dataclasses import replace
from datetime import date

from mediator.domain.case.parties import Stall
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import dates
from mediator.domain.ledgers.dates import EitherDay, MonthDay
from mediator.domain.ledgers.entries import StallEntry
from mediator.domain.ledgers.fields import Field
from mediator.domain.ledgers.line import Line
from mediator.domain.ledgers.register import Register


def read(line: Line, *, today: date) -> StallEntry:
    """The trader of a row; raises `RuleViolation` where number or name is missing.

    An identity number is never kept of a trader: it is only said when a spreadsheet damaged it.
    """
    number, name = line.words(Field.STALL_NUMBER), line.words(Field.STALL)
    operator = line.words(Field.OPERATOR)
    if not number:
        raise RuleViolation("required", Field.STALL_NUMBER.value)
    if not (name or operator):
        raise RuleViolation("required", Field.STALL.value)
    stall = Stall(
        number=number,
        name=name or operator,
        zone=line.words(Field.ZONE),
        operator=operator,
        phone=line.phone(Field.PHONE),
        credit_code=line.words(Field.CREDIT_CODE),
        joined_on=_day(line, Field.JOINED, today=today),
    )
    line.identity()
    deposit, pledged = line.sum(Field.DEPOSIT), _day(line, Field.PLEDGED, today=today)
    noted = replace(stall, note=_note(line))
    return StallEntry(stall=noted, deposit_fen=deposit, pledged_on=pledged)


def key(entry: StallEntry) -> int:
    """A stall number belongs to one trader at a time."""
    return hash(entry.stall.number)


def seen_before(
    entry: StallEntry, line: int, *, seen: MutableMapping[int, int], register: Register
) -> RuleViolation | None:
    """Whether the number is in the register or in an earlier line of this table."""
    if register.holder(entry.stall.number) is not None:
        return RuleViolation("stall_in_register")
    earlier = seen.setdefault(key(entry), line)
    return None if earlier == line else RuleViolation("duplicate_in_file", other=earlier)


def _day(line: Line, field: Field, *, today: date) -> date | None:
    if not line.words(field):
        return None
    try:
        day = dates.read(line.cell(field))
    except RuleViolation as refused:
        line.keep(field, refused.code)
        return None
    if isinstance(day, EitherDay):
        line.keep(field, "day_ambiguous")
        return None
    if isinstance(day, MonthDay) or day > today:
        line.keep(field, "year_unknown" if isinstance(day, MonthDay) else "day_in_future")
        return None
    return day


def _note(line: Line) -> str:
    for field in (Field.TRADE, Field.ADDRESS, Field.REMARK):
        line.keep(field)
    line.keep_others()
    return line.beside()
