"""Phones and identity numbers that a spreadsheet had: recovered when certain, else refused."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import EXACT, Cell, text_of, words_of
from mediator.domain.values import text as words
from mediator.domain.values.numerals import fold

_SCIENTIFIC: Final = re.compile(r"([0-9](?:\.([0-9]*))?)[eE]\+?([0-9]{1,2})")
_AND: Final = re.compile(r"[/、,;|\n]|或|和| {2,}")
_MOBILE: Final = re.compile(r"1[3-9][0-9]{9}")
_LABEL: Final = re.compile(r"^(?:电话|手机号?|联系电话|tel|phone)[:]?", re.IGNORECASE)
_NAMED: Final = re.compile("([\u3400-\u9fff\U00020000-\U0003ffff·]{2,6})[ :,、/(]*[+]?[0-9]")
_LOST: Final = "00000"
_ID_LENGTH: Final = 18
_OLD_ID: Final = re.compile(r"[0-9]{15}")
_ID: Final = re.compile(r"[0-9]{17}[0-9Xx]")
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone in its one form, and what else was in its cell."""

    number: str = ""
    rest: str = ""


def phone(cell: Cell) -> Phone:
    """The phone in a cell, kept as text, number or `1.7710140430E+10` with every digit.

    Raises `RuleViolation` with `phone_damaged` where a spreadsheet has dropped digits, and the
    codes of `text.phone`.
    """
    if isinstance(cell, float) and not (cell.is_integer() and cell < EXACT):
        raise RuleViolation("phone_damaged")
    typed = fold(words_of(cell))
    if not typed:
        return Phone()
    digits = _whole(typed)
    if isinstance(cell, int | float) or digits != typed:
        _refuse_rounded(digits)
    if not re.search("[0-9]", digits):
        raise RuleViolation("phone_unreadable")
    first, rest = _first(_LABEL.sub("", digits))
    return Phone(words.phone(first), rest)


def named(cell: Cell) -> str:
    """The name that stands before the phone in one cell, as in `陈静 13910000000`; "" for none."""
    found = _NAMED.match(fold(words_of(cell)))
    return found[1] if found and not _LABEL.match(found[1]) else ""


def identity(cell: Cell) -> str:
    """A resident identity number (GB 11643), "" for none.

    Raises `RuleViolation` with `id_damaged` where a spreadsheet has dropped its last digits, and
    `id_wrong` where its form or check digit does not fit.
    """
    typed = fold(words_of(cell)).replace(" ", "").upper()
    if not typed:
        return ""
    if isinstance(cell, int | float) and len(text_of(cell)) != len("110101900101001"):
        raise RuleViolation("id_damaged")
    if _SCIENTIFIC.fullmatch(typed) or (len(typed) == _ID_LENGTH and typed.endswith("000")):
        raise RuleViolation("id_damaged")
    if _OLD_ID.fullmatch(typed):
        return typed
    if not _ID.fullmatch(typed) or typed[-1] != _check(typed):
        raise RuleViolation("id_wrong")
    return typed


def _whole(typed: str) -> str:
    """The digits that scientific notation stands for, when it holds all of them."""
    if typed.endswith(".0") and typed[:-2].isdecimal():
        return typed[:-2]
    found = _SCIENTIFIC.fullmatch(typed.replace(" ", ""))
    if found is None:
        return typed
    if len(found[2] or "") < int(found[3]):
        raise RuleViolation("phone_damaged")
    try:
        number = Decimal(typed.replace(" ", ""))
    except InvalidOperation as error:
        raise RuleViolation("phone_damaged") from error
    return str(int(number))


def _refuse_rounded(digits: str) -> None:
    """Eleven digits that end in five zeros once were others."""
    if len(digits) == len("13800000000") and digits.endswith(_LOST):
        raise RuleViolation("phone_damaged")


def _first(typed: str) -> tuple[str, str]:
    parts = [part.strip() for part in _AND.split(typed) if part.strip()]
    if len(parts) > 1:
        return parts[0], " ".join(parts[1:])
    mobiles = _MOBILE.findall(typed)
    if mobiles and mobiles[0] != typed and not re.fullmatch(r"[0-9+() .-]*", typed):
        return mobiles[0], typed
    return typed, ""


def _check(typed: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(typed, _WEIGHTS, strict=False))
    return _CHECKS[total % len(_CHECKS)]
