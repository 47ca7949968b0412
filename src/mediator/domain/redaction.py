"""What outsiders may read of a case: the same person keeps the same letter in every paper.

Hidden are the parties and whoever acts for them, with all that leads to them. Staff and offices act
in public and keep their names. A stranger named in free words is not known here and stays.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from functools import cached_property
from string import ascii_uppercase
from typing import Any, Final, TypeVar, cast

from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Agent, Consumer, Respondent
from mediator.domain.papers import Head
from mediator.domain.values.text import surname

_T = TypeVar("_T")

STAR: Final = "＊"

_LEADS_TO_SOMEBODY: Final = frozenset(
    {"phone", "address", "id_number", "credit_code", "number", "zone"}
)
_DIGEST: Final = "sha256"  # Says nothing of anybody, and its digits may look like a phone's.
# Whoever writes vx13812345678 means a phone; only a longer number is another one.
_NUMBERS: Final = re.compile(
    r"(?<![0-9])(?<![0-9]-)(?:"
    r"(?:\+?86[ -]?)?1[0-9][ -]?[0-9](?:[ -]?[0-9]){8}"  # mobile phones
    r"|0[0-9]{2,3}[ -]?[0-9]{7,8}"
    r"|[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])"
    r"|(?<![0-9A-Za-z-])[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z-])"
)
_TITLES: Final = "先生|女士|小姐|老板|经理|师傅|老师|大爷|大妈|阿姨|叔叔|大哥|大姐|某某|某"
_PLACE: Final = 3  # digits: a shorter number of a stall is found in dates and sums as well
_LONG: Final = 7  # characters: what is as long is no part of something else by chance


@dataclass(frozen=True)
class Cast:
    """Who plays in a case: every name, and the letter that stands for it everywhere."""

    letters: Mapping[str, str]
    secrets: frozenset[str]

    def redact(self, value: _T) -> _T:
        """The same value, whatever frozen value it is, with nobody known again."""
        return cast("_T", self._redacted(value))

    def words(self, text: str) -> str:
        """Free words with names as letters, and with numbers that lead to somebody starred."""
        if self._names is not None:
            text = self._names.sub(self._letter, text)
        return _NUMBERS.sub(STAR, text)

    def _redacted(self, value: Any) -> Any:  # noqa: ANN401  # Any value that papers are made of.
        match value:
            case Head() | Enum():
                return value
            case str():
                return self.words(value)
            case tuple():
                return tuple(self._redacted(each) for each in value)
            case _ if is_dataclass(value) and not isinstance(value, type):
                return replace(value, **self._changed(value))
            case _:
                return value

    def _changed(self, value: Any) -> dict[str, Any]:  # noqa: ANN401  # As above.
        hidden = _LEADS_TO_SOMEBODY if isinstance(value, Agent | Consumer | Respondent) else ()
        values = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        return {
            name: (STAR if found else found) if name in hidden else self._redacted(found)
            for name, found in values.items()
            if name != _DIGEST
        }

    def _letter(self, found: re.Match[str]) -> str:
        called = found["young"] or found["titled"]
        if called:
            return self._by_surname.get(called, STAR)
        return self.letters.get(found.group(), STAR)

    @cached_property
    def _by_surname(self) -> Mapping[str, str]:
        """Who is meant by a surname; nobody's letter where several share it."""
        owners: dict[str, set[str]] = {}
        for name, letter in self.letters.items():
            owners.setdefault(surname(name), set()).add(letter)
        return {start: letter for start, (letter, *more) in owners.items() if not more}

    @cached_property
    def _names(self) -> re.Pattern[str] | None:
        """Whole names, the longest first; 老王 and 王女士; what leads to somebody."""
        if not self.letters:
            return None
        known = sorted({*self.letters, *self.secrets}, key=len, reverse=True)
        whole = "|".join(map(_alone, known))
        surnames = "|".join(map(re.escape, sorted(map(surname, self.letters))))
        return re.compile(
            f"{whole}|[小老](?P<young>{surnames})|(?P<titled>{surnames})(?:{_TITLES})"
        )


def cast_of(intakes: Iterable[Intake]) -> Cast:
    """Give everybody a letter, in the order in which the file names them."""
    names: dict[str, None] = {}
    secrets = set[str]()
    for intake in intakes:
        parties: tuple[Consumer | Respondent, ...] = (*intake.consumers, intake.respondent)
        for party in parties:
            names |= dict.fromkeys(filter(None, _names_of(party)))
            secrets |= set(_secrets_of(party))
    letters = {name: _nth(at) for at, name in enumerate(names)}
    return Cast(letters, frozenset(secrets - letters.keys()))


def _names_of(party: Consumer | Respondent) -> tuple[str, ...]:
    operator = party.operator if isinstance(party, Respondent) else ""
    return party.name, operator, party.agent.name if party.agent else ""


def _secrets_of(party: Consumer | Respondent) -> Iterable[str]:
    """What leads to a party, and can be told from other words and figures."""
    values = (getattr(party, name, "") for name in _LEADS_TO_SOMEBODY)
    phones = (party.agent.phone,) if party.agent else ()
    return (value for value in (*values, *phones) if len(value) >= _PLACE or _is_mixed(value))


def _is_mixed(value: str) -> bool:
    """Whether it is a short number that no date and no sum looks like, such as A7."""
    return len(value) > 1 and not value.isdigit()


def _nth(at: int) -> str:
    """A to Z, then A1 to Z1, and so on."""
    round_, letter = divmod(at, len(ascii_uppercase))
    return ascii_uppercase[letter] + (str(round_) if round_ else "")


def _alone(word: str) -> str:
    """`word`, which if short is no part of a longer number or foreign word."""
    if len(word) >= _LONG:
        return re.escape(word)
    start = r"(?<![0-9A-Za-z])" if re.match(r"[0-9A-Za-z]", word) else ""
    end = r"(?![0-9A-Za-z])" if re.search(r"[0-9A-Za-z]$", word) else ""
    return f"{start}{re.escape(word)}{end}"
