"""A range of amounts as people type it: `100-200`, `>500`, `500以上`, `一百到两百`."""

import re
from dataclasses import dataclass
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values import money
from mediator.domain.values.numerals import fold

_ABOVE: Final = re.compile(r"(?P<sign>>=|≥|>)(?P<amount>.+)")
_BELOW: Final = re.compile(r"(?P<sign><=|≤|<)(?P<amount>.+)")
_OR_MORE: Final = re.compile(r"(?P<amount>.+?)(?:及?以上|起)")
_OR_LESS: Final = re.compile(r"(?P<amount>.+?)(?:及?以[下内])")
_BETWEEN: Final = re.compile(r"(?P<low>.+?)(?:-|~|到|至)(?P<high>.+)")
_BARE: Final = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,2})?")

_DIGITS: Final = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2}
_STEPS: Final = {"十": 10, "百": 100, "千": 1_000, "万": 10_000}
_IN_WORDS: Final = re.compile(f"[{''.join(_DIGITS)}{''.join(_STEPS)}]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountRange:
    """From `low` to `high` fen, both included; None is open."""

    low: int | None = None
    high: int | None = None

    def meet(self, other: "AmountRange") -> "AmountRange":
        """What lies in both."""
        lows = [each for each in (self.low, other.low) if each is not None]
        highs = [each for each in (self.high, other.high) if each is not None]
        return AmountRange(low=max(lows, default=None), high=min(highs, default=None))


ANY_AMOUNT: Final = AmountRange()


def parse(word: str) -> AmountRange | None:
    """The range that a word names, or None where it names none.

    Two bare numbers are a range only where the second is larger and neither begins with a zero:
    `2026-0003` is the end of a case's number.
    """
    plain = fold(word).replace("～", "~").replace("》", ">").replace("《", "<")
    try:
        return _one_sided(plain) or _between(plain)
    except RuleViolation:
        return None


def take_out(text: str) -> tuple[str, AmountRange | None]:
    """The words of a search that name no range, and the range that the others name together."""
    words: list[str] = []
    found: AmountRange | None = None
    for word in text.split():
        named = parse(word)
        if named is None:
            words.append(word)
        else:
            found = named if found is None else found.meet(named)
    return (text if found is None else " ".join(words)), found


def _one_sided(plain: str) -> AmountRange | None:
    if found := _ABOVE.fullmatch(plain):
        return AmountRange(low=_fen(found["amount"]) + (found["sign"] == ">"))
    if found := _BELOW.fullmatch(plain):
        return AmountRange(high=_fen(found["amount"]) - (found["sign"] == "<"))
    if found := _OR_MORE.fullmatch(plain):
        return AmountRange(low=_fen(found["amount"]))
    if found := _OR_LESS.fullmatch(plain):
        return AmountRange(high=_fen(found["amount"]))
    return None


def _between(plain: str) -> AmountRange | None:
    found = _BETWEEN.fullmatch(plain)
    if found is None:
        return None
    low, high = found["low"], found["high"]
    unmarked = "-" in plain and not plain.endswith(("元", "块", "万"))
    if unmarked and not (_BARE.fullmatch(low) and _BARE.fullmatch(high)):
        return None
    if high.rstrip("元").endswith("万") and "万" not in low:
        low += "万"  # `1-2万` begins at ten thousand.
    ends = _fen(low), _fen(high)
    return AmountRange(low=ends[0], high=ends[1]) if ends[0] < ends[1] else None


def _fen(text: str) -> int:
    plain = text.rstrip("元块")
    if _IN_WORDS.fullmatch(plain) and plain not in _STEPS:
        return _in_words(plain) * 100
    return money.parse(text)


def _in_words(text: str) -> int:
    """A whole number in Chinese words; a last digit alone counts the next lower step (三千五)."""
    total = part = digit = 0
    last_step = 1
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
            last_step = 1 if char == "零" else last_step
        elif char == "万":
            total, part, digit, last_step = (total + part + digit) * 10_000, 0, 0, 10_000
        else:
            last_step = _STEPS[char]
            part, digit = part + (digit or 1) * last_step, 0
    return total + part + digit * max(1, last_step // 10)
