"""How a figure came about, line by line: codes and values, which the window words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from mediator.domain.case.law.rules import Condition

Facts: TypeAlias = Mapping[str, int | date | str]
"""The values of a line by name: `_fen` at the end is money, `condition` the key of one."""


class LineCode(StrEnum):
    """What one line of a working says; the names of its facts stand in `gui`'s sentences."""

    PRICE_TIMES = "price_times"
    LOSS_TIMES = "loss_times"
    LEAST_APPLIES = "least_applies"
    LEAST_REACHED = "least_reached"
    BESIDE_REFUND = "beside_refund"
    CHOICE_OF_CONSUMER = "choice_of_consumer"
    BALANCE = "balance"
    ADD_INTEREST = "add_interest"
    ADD_COSTS = "add_costs"
    LAST_DAY = "last_day"
    MOVED_ON = "moved_on"
    PROVISIONAL = "provisional"
    LAST_MONTH_DAY = "last_month_day"
    MONTH_END = "month_end"
    LAST_YEAR_DAY = "last_year_day"
    WITHIN = "within"
    OVER = "over"
    FAULT_ON_DAY = "fault_on_day"
    MAY_RETURN = "may_return"
    MAY_REPLACE = "may_replace"
    MAY_REPAIR = "may_repair"
    REPAIRED_IN_VAIN = "repaired_in_vain"
    TRADER_PROVES = "trader_proves"
    NO_LONGER_TRADER = "no_longer_trader"
    COUNTS_AS_REFUSAL = "counts_as_refusal"
    STILL_IN_TIME = "still_in_time"
    COUNTED = "counted"
    HOLDS_NOT = "holds_not"
    NOT_MET = "not_met"
    ONLY_IF = "only_if"


class SumCode(StrEnum):
    """What an amount at the end of a working is."""

    INCREASE = "increase"
    INCREASE_AND_REFUND = "increase_and_refund"
    BY_PRICE = "by_price"
    BY_LOSS = "by_loss"
    BALANCE = "balance"
    BALANCE_AND_MORE = "balance_and_more"


class Answer(StrEnum):
    """Whether a condition holds, as those at the counter say."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Line:
    """One step."""

    code: LineCode
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount (fen) that both sides may talk over."""

    code: SumCode
    fen: int


@dataclass(frozen=True, slots=True)
class Working:
    """The lines in order, and the amounts they lead to; none where the rule is about days."""

    lines: tuple[Line, ...]
    sums: tuple[Sum, ...] = ()

    @property
    def is_reserved(self) -> bool:
        """Whether it rests on something that is not clear."""
        return any(line.code is LineCode.ONLY_IF for line in self.lines)


def under(
    conditions: Sequence[Condition], answers: Mapping[str, Answer], *, working: Working
) -> Working:
    """The working under what is said of the conditions.

    One that does not hold leaves nothing to work out, only the line that says so; one that is not
    clear stays as a reservation at the end. Whether any holds is never decided here.
    """
    said = {each.key: answers.get(each.key, Answer.UNCLEAR) for each in conditions}
    broken = tuple(
        Line(LineCode.NOT_MET, {"condition": key})
        for key, answer in said.items()
        if answer is Answer.NO
    )
    if broken:
        return Working(broken)
    open_ones = tuple(
        Line(LineCode.ONLY_IF, {"condition": key})
        for key, answer in said.items()
        if answer is Answer.UNCLEAR
    )
    return replace(working, lines=working.lines + open_ones)


def checked(conditions: Sequence[Condition], answers: Mapping[str, Answer]) -> Working:
    """A checklist: how many points are so, not so and not clear, then those that are not so."""
    said = {each.key: answers.get(each.key, Answer.UNCLEAR) for each in conditions}
    given = list(said.values())
    counted = Line(LineCode.COUNTED, {answer.value: given.count(answer) for answer in Answer})
    broken = (
        Line(LineCode.HOLDS_NOT, {"condition": key})
        for key, answer in said.items()
        if answer is Answer.NO
    )
    return Working((counted, *broken))
