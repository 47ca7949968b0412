"""Which trader of the station's register a ledger means by a number, a name or both."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from mediator.domain.case.parties import Respondent, Stall, respondent_of
from mediator.domain.values.numerals import fold

_NUMBER: Final = re.compile(
    r"(?P<number>[A-Za-z]{0,3}[区]?-?[0-9]{1,4}(?:-[0-9]{1,4})?)[号]?(?:摊位?|铺位?|档口?)?"
)
_BOTH: Final = re.compile(_NUMBER.pattern + r"[\s(（、,:：/-]*(?P<name>[^0-9A-Za-z].*?)[)）]?")
_TURNED: Final = re.compile(r"(?P<name>.*[^0-9A-Za-z(（\s])[\s(（]+" + _NUMBER.pattern + r"[)）]?")
_SIGNS: Final = re.compile(r"[\s·•.\-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The trader as the case will name it, and a word where the register did not simply know."""

    respondent: Respondent
    mark: str = ""


class Register:
    """The station's traders, by number and by name."""

    def __init__(self, stalls: Iterable[Stall]) -> None:
        self._by_number: dict[str, list[Stall]] = defaultdict(list)
        self._by_name: dict[str, list[Stall]] = defaultdict(list)
        for stall in stalls:
            self.add(stall)

    def add(self, stall: Stall) -> None:
        """Know one more trader."""
        self._by_number[_plain_number(stall.number)].append(stall)
        self._by_name[_plain_name(stall.name)].append(stall)

    def holder(self, number: str) -> Stall | None:
        """Who trades at a number now."""
        held = self._by_number.get(_plain_number(number), ())
        return next((stall for stall in held if not stall.has_left), None)

    def find(self, number: str, name: str, *, on: date) -> Found:
        """The trader meant, as it was on that day.

        A mark `stall_unknown`, `stall_ambiguous` (two of that name), `stall_changed` (the number
        was somebody else's then) or `stall_differs` (number and name are of two) says that the case
        only names it, as the ledger does.
        """
        number, name = _apart(number, name)
        plain = Respondent(name=name or number, number=number)
        if not plain.name:
            return Found(respondent=plain, mark="stall_missing")
        numbered = self._by_number.get(_plain_number(number), []) if number else []
        named = self._by_name.get(_plain_name(name), []) if name else []
        if numbered and named:
            numbered = [stall for stall in numbered if stall in named]
            if not numbered:
                return Found(respondent=plain, mark="stall_differs")
        return _one_of(numbered or named, plain, on=on)


def _one_of(stalls: list[Stall], plain: Respondent, *, on: date) -> Found:
    if not stalls:
        return Found(respondent=plain, mark="stall_unknown")
    there = [stall for stall in stalls if _was_there(stall, on)]
    if len(there) > 1:
        return Found(respondent=plain, mark="stall_ambiguous")
    if not there:
        return Found(respondent=plain, mark="stall_changed")
    return Found(respondent=replace(respondent_of(there[0])))


def _was_there(stall: Stall, on: date) -> bool:
    came = stall.joined_on is None or stall.joined_on <= on
    return came and (stall.left_on is None or on <= stall.left_on)


def _apart(number: str, name: str) -> tuple[str, str]:
    """Number and name where one cell holds both, or either."""
    if number or not name:
        return number, name
    text = fold(name)
    if only := _NUMBER.fullmatch(text):
        return only["number"], ""
    if both := _BOTH.fullmatch(text) or _TURNED.fullmatch(text):
        return both["number"], both["name"].strip()
    return "", name


def _plain_number(number: str) -> str:
    return _SIGNS.sub("", fold(number)).upper().replace("区", "").removesuffix("号")


def _plain_name(name: str) -> str:
    return _SIGNS.sub("", fold(name))
