"""Where a line of Chinese may end: 避头尾, and numbers, dates and words that stay whole."""

import re
import unicodedata
from enum import IntEnum

NO_START = frozenset(
    "。．，、；：！？…—–～·・‧﹏％‰℃°%’”）》〉」』】〕〗］｝〞,.;:!?)]}/-～〜々ー゛゜ゝゞ"
)
NO_END = frozenset("（《〈「『【〔〖［｛‘“〝([{￥¥＄$№☐☑☒")

# Closing signs have their ink in the left half of the em, opening signs in the right half.
CLOSING = frozenset("。．，、；：！？）》〉」』】〕〗］｝’”")
OPENING = frozenset("（《〈「『【〔〖［｛‘“")

SPACES = frozenset(" \u3000")

_UNITS = frozenset(
    "年月日号时点分秒元角克斤公两钱吨千百万亿毫厘个件只条份箱袋瓶盒包次人天周岁页层楼室米升度期款项"
)
_LATIN_UNIT = re.compile(r"(?:kg|g|mg|t|ml|mL|l|L|km|m|cm|mm|h|min|s)(?![A-Za-z])")
# Letters, digits and signs inside numbers; Chinese starts at U+2E80, its quotes and dashes before.
_WORD = re.compile(
    r"[^\W\u2460-\u24ff\u2e80-\U0003ffff]|[!-/:-@\[-`{-~]|[–€₩℃№]|[０-９Ａ-Ｚａ-ｚ＊＋－．／＝＿]"
)


class Bond(IntEnum):
    """How firmly two neighbours hold together."""

    FREE = 0  # A line may end here.
    UNIT = 1  # A number and its unit: parted only where the line would gape.
    WORD = 2  # Inside a word or number: parted only when it is longer than a line.
    CLING = 3  # Closing or opening punctuation: parted only when nothing else is left.


def bonds(text: str) -> list[Bond]:
    """Return for each character how it holds to the one before it."""
    held = [Bond.CLING] * len(text)
    solid = 0  # The last character that is not a space.
    for at in range(1, len(text)):
        if text[at] in SPACES:
            continue
        judge = _across if at - solid > 1 else _bond
        held[at] = judge(text, before=solid, after=at)
        solid = at
    return held


def is_word(char: str) -> bool:
    """Tell letters, digits and the signs inside numbers from Chinese characters."""
    return bool(_WORD.match(char))


def _bond(text: str, *, before: int, after: int) -> Bond:
    left, right = text[before], text[after]
    if right in NO_START or left in NO_END:
        both = is_word(left) and is_word(right) and right.isascii() and left.isascii()
        return Bond.WORD if both else Bond.CLING
    if is_word(left) and is_word(right):
        return Bond.WORD
    if unicodedata.category(right).startswith("M"):
        return Bond.CLING
    return _measure(text, after, left=left)


def _across(text: str, *, before: int, after: int) -> Bond:
    """Judge two characters with spaces between them."""
    left, right = text[before], text[after]
    if right in NO_START - {"-", "/"} or left in NO_END:
        return Bond.CLING
    return _measure(text, after, left=left) if after - before == 2 else Bond.FREE  # noqa: PLR2004


def _measure(text: str, after: int, *, left: str) -> Bond:
    right = text[after]
    if left.isdigit() and (right in _UNITS or _LATIN_UNIT.match(text, after)):
        return Bond.UNIT
    return Bond.UNIT if left == "第" and right.isdigit() else Bond.FREE
