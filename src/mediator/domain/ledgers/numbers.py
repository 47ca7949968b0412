"""Chinese numerals as ledgers write them: 二〇二五, 十二, 三百五十, 壹佰贰拾, 两万."""

import re
from typing import Final

_DIGITS: Final = {
    **{char: place for place, char in enumerate("零一二三四五六七八九")},
    **{char: place for place, char in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "〇": 0, "○": 0, "Ｏ": 0, "两": 2,
}  # fmt: skip
_STEPS: Final = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_MYRIAD: Final = 10_000
NUMERAL: Final = re.compile(f"[{''.join(_DIGITS)}{''.join(_STEPS)}万]+")


def plain(text: str) -> str:
    """`text` with each Chinese numeral as digits; numerals that make no number stay."""
    return NUMERAL.sub(lambda found: _number(found.group()), text)


def _number(numeral: str) -> str:
    if all(char in _DIGITS for char in numeral):
        return "".join(str(_DIGITS[char]) for char in numeral)
    high, myriad, low = numeral.rpartition("万")
    if "万" in high:
        return numeral
    if myriad and not high:
        return numeral
    total = _within(high) * _MYRIAD + _within(low)
    return str(total)


def _within(numeral: str) -> int:
    """A number below ten thousand; a bare 十 is ten."""
    total, digit = 0, None
    for char in numeral:
        if char in _DIGITS:
            digit = _DIGITS[char]
        else:
            total += (1 if digit is None else digit) * _STEPS[char]
            digit = None
    return total + (digit or 0)
