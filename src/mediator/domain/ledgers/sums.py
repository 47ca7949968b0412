"""Amounts as hand-kept ledgers write them: `1.28万`, `约50`, `50块`, `￥1,280.00`, 五十元."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import Broken, Cell, squeezed, words_of
from mediator.domain.ledgers.numbers import NUMERAL, plain
from mediator.domain.values import money

_ABOUT: Final = re.compile(r"大?约摸?|大概|左右|上下|将近|近|不到|来(?=[元块])|[多余](?=[元块]?$)")
_AROUND: Final = re.compile(
    r"人民币|rmb|cny|合?共?计|总?金额|[:;,。]$|整$|\(.*\)$|^[:]|不?含.*$", re.IGNORECASE
)
_SMALL: Final = re.compile(
    r"(?:(?P<yuan>[0-9,]+)[元块圆])?(?:(?P<jiao>[0-9])[角毛]?)?(?:(?P<fen>[0-9])分)?"
)
_STEP: Final = re.compile(r"(?P<count>[0-9.]+)(?P<step>[百千kK])(?P<rest>[元块]?)")
_STEPS: Final = {"百": 100, "千": 1000, "k": 1000, "K": 1000}
_MYRIAD: Final = 10_000
_NOISE: Final = Decimal("0.000001")
_FEN: Final = 100


@dataclass(frozen=True, slots=True)
class Sum:
    """Whole fen, None where nothing was written; `about` for 约50, `rounded` to the fen."""

    fen: int | None
    about: bool = False
    rounded: bool = False


def read(cell: Cell, *, unit: int = 1) -> Sum:
    """The amount in a cell; `unit` is what its column counts in, in yuan (10,000 for 万元).

    Raises `RuleViolation` with `amount_broken` (a formula without a value) or the codes of
    `money.parse`.
    """
    if isinstance(cell, Broken):
        raise RuleViolation("amount_broken")
    if isinstance(cell, int | float):
        return _number(Decimal(repr(cell)) * unit)
    text = words_of(cell)
    if not text:
        return Sum(None)
    bare = squeezed(text)
    exact = _ABOUT.sub("", bare)
    return _spelled(_AROUND.sub("", exact), unit=unit, about=exact != bare)


def unit_of(header: str) -> int:
    """What a column counts in, by its header: 10,000 for 金额（万元）, else 1."""
    return _MYRIAD if "万元" in header else 1


def _number(yuan: Decimal) -> Sum:
    if not yuan.is_finite():
        raise RuleViolation("amount_unreadable")
    if yuan < 0:
        raise RuleViolation("amount_negative")
    if yuan * _FEN > money.LARGEST_FEN:
        raise RuleViolation("amount_too_large", largest=money.LARGEST_FEN)
    fen = int((yuan * _FEN).quantize(Decimal(1), ROUND_HALF_UP))
    return Sum(fen, rounded=abs(yuan * _FEN - fen) > _NOISE)


def _spelled(bare: str, *, unit: int, about: bool) -> Sum:
    if not re.search("[0-9]", bare) and NUMERAL.search(bare):
        bare = plain(bare)
    if bare.replace(",", "").replace(".", "", 1).isdecimal():
        return _about(_number(Decimal(bare.replace(",", "")) * unit), about=about)
    if found := _STEP.fullmatch(bare):
        return Sum(money.parse(found["count"]) * _STEPS[found["step"]], about)
    if (small := _SMALL.fullmatch(bare)) and (small["jiao"] or small["fen"]):
        yuan, jiao, fen = (int((small[part] or "0").replace(",", "")) for part in small.groupdict())
        return Sum(yuan * _FEN + jiao * 10 + fen, about)
    return Sum(money.parse(bare), about)


def _about(found: Sum, *, about: bool) -> Sum:
    return Sum(found.fen, about, found.rounded)
