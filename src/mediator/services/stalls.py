"""The stalls of the market: the register, a look-up, and what each operator has been through."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from mediator.domain.accounts.roles import Right
from mediator.domain.case.missing import refuse, required
from mediator.domain.case.parties import Stall
from mediator.domain.errors import RuleViolation
from mediator.domain.redaction import STAR
from mediator.domain.stalls.patterns import Pattern, first_day
from mediator.domain.values.text import mask_name
from mediator.services import intake, standing
from mediator.services.standing import StallStanding
from mediator.services.workplace import Workplace
from mediator.storage import journal, past, stations
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading


class Group(StrEnum):
    """The chips above the register."""

    ALL = "all"
    REPEATED = "repeated"
    TO_RENEW = "to_renew"
    CARDS = "cards"


@dataclass(frozen=True, slots=True, kw_only=True)
class StallLine:
    """A stall with what staff want to see beside it."""

    stall: Stall
    cases_recent: int = 0
    cases: int = 0
    open_promises: int = 0
    repeated: bool = False
    standing: StallStanding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StallHistory:
    """A stall with its cases, newest first, and what repeats among the recent ones."""

    line: StallLine
    cases: tuple[intake.PastCase, ...]
    patterns: tuple[Pattern, ...] = ()

    @property
    def standing(self) -> StallStanding:
        """Deposit, pledges, cards and score."""
        if self.line.standing is None:
            raise LookupError(self.line.stall.id)
        return self.line.standing


def listed(
    workplace: Workplace, text: str = "", *, group: Group = Group.ALL
) -> tuple[StallLine, ...]:
    """The register, or the stalls that match what was typed, with how each stands."""
    with workplace.reading() as view:
        found = kept_stalls.match(view, text, limit=None) if text else kept_stalls.all_(view)
        standings = standing.read(view, workplace.today)
        lines = _lines(workplace, view, found=found)
    known = (replace(line, standing=standings.of(line.stall.id)) for line in lines)
    return tuple(line for line in known if _GROUPS[group](line))


def lookup(workplace: Workplace, text: str, *, limit: int = 8) -> tuple[StallLine, ...]:
    """The few stalls meant by a number, a name, pinyin initials or the last digits of a phone."""
    with workplace.reading() as view:
        return _lines(workplace, view, found=kept_stalls.match(view, text, limit=limit))


def add(workplace: Workplace, stall: Stall) -> Stall:
    """Enter a trader in the register."""
    _check(stall)
    with workplace.transaction(Right.RECORD) as work:
        _refuse_taken(work, stall)
        kept = kept_stalls.add(work, replace(stall, id=0, version=0))
        journal.append(
            work, "add_stall", subject=f"stall:{kept.id}", public={"number": kept.number}
        )
    return kept


def change(workplace: Workplace, stall: Stall) -> Stall:
    """Correct a trader's entry, or note that they left; old cases keep what they said."""
    _check(stall)
    with workplace.transaction(Right.RECORD) as work:
        _refuse_taken(work, stall)
        kept = kept_stalls.save(work, stall)
        journal.append(
            work, "change_stall", subject=f"stall:{kept.id}", public={"number": kept.number}
        )
    return kept


def history(workplace: Workplace, stall_id: int) -> StallHistory:
    """A stall with its cases and what repeats among the recent ones."""
    with workplace.reading() as view:
        found = history_in(workplace, view, stall_id=stall_id)
        repeating = standing.repeating(view, workplace.today)
    known = {case.dispute_id for case in found.cases}
    own = tuple(each for each in repeating if known & set(each.dispute_ids))
    return replace(found, patterns=own)


def history_in(workplace: Workplace, view: Reading, *, stall_id: int) -> StallHistory:
    """A stall with its cases within an open view, without what repeats."""
    (line,) = _lines(workplace, view, found=(kept_stalls.load(view, stall_id),))
    standings = standing.read(view, workplace.today, stall_id=stall_id)
    return StallHistory(
        line=replace(line, standing=standings.of(stall_id)),
        cases=tuple(intake.past_case(row) for row in past.of_stall(view, stall_id)),
    )


def to_renew(workplace: Workplace, view: Reading) -> tuple[Stall, ...]:
    """Stalls still here with a pledge that runs out soon or has run out, by number."""
    standings = standing.read(view, workplace.today)
    found = kept_stalls.all_(view)
    return tuple(each for each in found if not each.has_left and standings.of(each.id).to_renew)


def repeated(workplace: Workplace, view: Reading) -> tuple[StallLine, ...]:
    """Stalls complained of as often as the station calls repeated, most often first."""
    lines = _lines(workplace, view, found=kept_stalls.all_(view))
    often = (line for line in lines if line.repeated)
    return tuple(sorted(often, key=lambda line: (-line.cases_recent, line.stall.number)))


_GROUPS: Mapping[Group, Callable[[StallLine], bool]] = {
    Group.ALL: lambda _: True,
    Group.REPEATED: lambda line: line.repeated,
    Group.TO_RENEW: lambda line: (
        not line.stall.has_left and line.standing is not None and bool(line.standing.to_renew)
    ),
    Group.CARDS: lambda line: line.standing is not None and bool(line.standing.cards),
}


def _lines(
    workplace: Workplace, view: Reading, *, found: tuple[Stall, ...]
) -> tuple[StallLine, ...]:
    recent = past.stall_counts(view, first_day(workplace.today))
    least = stations.stall_policy(view).repeat_least
    total = past.stall_counts(view, None)
    promises = past.open_promises(view)
    return tuple(
        StallLine(
            stall=_seen(workplace, stall),
            cases_recent=recent.get(stall.id, 0),
            cases=total.get(stall.id, 0),
            open_promises=promises.get(stall.id, 0),
            repeated=recent.get(stall.id, 0) >= least,
        )
        for stall in found
    )


def _seen(workplace: Workplace, stall: Stall) -> Stall:
    """The trader without what leads to a person, for whoever may not see personal data."""
    if workplace.may(Right.REVEAL):
        return stall
    operator, phone = mask_name(stall.operator), STAR if stall.phone else ""
    return replace(stall, operator=operator, phone=phone)


def check_credit_code(code: str) -> None:
    """Raises `RuleViolation("credit_code_wrong")` where the check digit does not fit."""
    try:
        uscc.validate(code)
    except ValidationError as wrong:
        raise RuleViolation("credit_code_wrong", "credit_code") from wrong


def _refuse_taken(view: Reading, stall: Stall) -> None:
    """A stall number belongs to one trader at a time; who left no longer holds it."""
    for other in kept_stalls.all_(view):
        taken = other.number == stall.number and other.id != stall.id
        if taken and not other.has_left and not stall.has_left:
            raise RuleViolation("stall_number_taken", "number", name=other.name)


def _check(stall: Stall) -> None:
    refuse(required(number=stall.number, name=stall.name))
    if stall.credit_code:
        check_credit_code(stall.credit_code)
    if stall.joined_on and stall.left_on and stall.left_on < stall.joined_on:
        raise RuleViolation("left_before_joined", "left_on")
