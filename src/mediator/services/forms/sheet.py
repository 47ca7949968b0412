"""One form as typed: read field by field, every problem collected at the field where it belongs."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from mediator.domain.case.missing import Missing
from mediator.domain.errors import RuleViolation
from mediator.domain.values import days, money, text, weight
from mediator.domain.values.numerals import fold

Row = Mapping[str, str]
Value = str | bool | Sequence[str] | Sequence[Row]
Values = Mapping[str, Value]

LINE = 200
PASSAGE = 5000
_MOST_DIGITS = 4

_Choice = TypeVar("_Choice", bound=StrEnum)
_Read = TypeVar("_Read")


@dataclass(slots=True)
class Sheet:
    """The raw words of a form; what cannot be read is None or empty and noted as a problem."""

    values: Values
    today: date
    prefix: str = ""
    problems: list[RuleViolation] = field(default_factory=list)

    def raw(self, name: str) -> str:
        """The words as typed; empty when the field was not touched."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def line(self, name: str, limit: int = LINE) -> str:
        """Words on one line."""
        return self._read(name, lambda raw, at: text.one_line(raw, limit=limit, field=at)) or ""

    def passage(self, name: str, limit: int = PASSAGE) -> str:
        """Words that may run over several lines."""
        return self._read(name, lambda raw, at: text.clean(raw, limit=limit, field=at)) or ""

    def phone(self, name: str) -> str:
        """A phone number in digits."""
        return self._read(name, lambda raw, at: text.phone(raw, field=at)) or ""

    def amount(self, name: str) -> int | None:
        """Money in fen."""
        return self._read(name, lambda raw, at: money.parse(raw, field=at))

    def weight(self, name: str, unit: str = "kg") -> int | None:
        """A weight in milligrams; in `unit` where none was typed."""
        return self._read(name, lambda raw, at: weight.parse(raw, unit=unit, field=at))

    def past_day(self, name: str) -> date | None:
        """A day that has been."""
        return self._read(
            name,
            lambda raw, at: days.parse(
                raw, today=self.today, field=at, latest=self.today, past=True
            ),
        )

    def day(self, name: str) -> date | None:
        """A day that may lie ahead."""
        return self._read(name, lambda raw, at: days.parse(raw, today=self.today, field=at))

    def coming_day(self, name: str) -> date | None:
        """A day not before today; without a month the next such day."""
        return self._read(
            name,
            lambda raw, at: days.parse(raw, today=self.today, field=at, earliest=self.today),
        )

    def number(self, name: str, default: int, *, low: int, high: int) -> int:
        """A whole number from `low` to `high`, `default` when none was typed."""
        found = self._read(name, lambda raw, at: _whole(raw, at, low=low, high=high))
        return default if found is None else found

    def choice(
        self, name: str, kind: type[_Choice], *, among: Collection[_Choice] = ()
    ) -> _Choice | None:
        """One item of a dictionary, or of those items of it that the form offers."""
        return self._read(name, lambda raw, at: _item(raw, at, offered=among or kind))

    def choices(self, name: str, kind: type[_Choice]) -> tuple[_Choice, ...]:
        """Several items of a dictionary, in its own order."""
        value = self.values.get(name, ())
        chosen = () if isinstance(value, str | bool) else tuple(str(item) for item in value)
        if not set(chosen) <= {item.value for item in kind}:
            self.problems.append(RuleViolation("choice_unknown", self.prefix + name))
        return tuple(item for item in kind if item.value in chosen)

    def ticked(self, name: str) -> bool:
        """A box ticked, or a yes chosen."""
        return self.values.get(name) in (True, "yes")

    def yes_no(self, name: str) -> bool | None:
        """A yes, a no, or not answered."""
        answer = self.choice(name, _Answer)
        return None if answer is None else answer is _Answer.YES

    def rows(self, name: str, row: str) -> tuple["Sheet", ...]:
        """The rows of a list as sheets of their own; their fields are `<row>_<position>_<name>`."""
        value = self.values.get(name, ())
        if isinstance(value, str | bool):
            return ()
        return tuple(
            Sheet(
                values=item,
                today=self.today,
                prefix=f"{self.prefix}{row}_{position}_",
                problems=self.problems,
            )
            for position, item in enumerate(value)
            if isinstance(item, Mapping)
        )

    def check(self, missing: tuple[Missing, ...]) -> None:
        """Add what is missing, except where the field already says why it cannot be read."""
        known = {problem.field for problem in self.problems}
        self.problems += [
            RuleViolation(item.code, self.prefix + item.field)
            for item in missing
            if item.blocking and self.prefix + item.field not in known
        ]

    def refuse(self) -> None:
        """Raise the first problem, if there is one."""
        if self.problems:
            raise self.problems[0]

    def _read(self, name: str, read: Callable[[str, str], _Read]) -> _Read | None:
        raw = self.raw(name)
        if not raw.strip():
            return None
        try:
            return read(raw, self.prefix + name)
        except RuleViolation as problem:
            self.problems.append(problem)
            return None


class _Answer(StrEnum):
    YES = "yes"
    NO = "no"


def _item(raw: str, at: str, *, offered: Iterable[_Choice]) -> _Choice:
    """The item of this value; a draft of another version may hold one that is no more."""
    found = next((item for item in offered if item.value == raw), None)
    if found is None:
        raise RuleViolation("choice_unknown", at)
    return found


def _whole(raw: str, at: str, *, low: int, high: int) -> int:
    plain = fold(raw)
    if not (plain.isascii() and plain.isdigit()):
        raise RuleViolation("number_unreadable", at)
    # By length first: int() refuses thousands of digits.
    if len(plain) > _MOST_DIGITS or not low <= int(plain) <= high:
        raise RuleViolation("out_of_range", at, low=low, high=high)
    return int(plain)
