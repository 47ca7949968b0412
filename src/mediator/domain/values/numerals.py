"""Quantities as people type them, read into whole smallest units without a float on the way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mediator.domain.errors import RuleViolation

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# A Chinese keyboard yields these where the other key was meant.
_MEANT = {"\u3000": " ", "\u00a0": " ", "￥": "¥", "。": ".", "−": "-", "–": "-", "—": "-"}
_FOLD = _FULL_WIDTH | str.maketrans(_MEANT)

_QUANTITY = re.compile(
    r"(?P<before>-?)[ ]?(?P<mark>¥?)[ ]?(?P<after>-?)"
    r"(?P<whole>[0-9]{1,3}(?P<gap>[, ])[0-9]{3}(?:(?P=gap)[0-9]{3})*|[0-9]*)"
    r"(?:\.(?P<fraction>[0-9]*))?"
    r"[ ]?(?P<unit>[^0-9., -]*)"
)


def fold(text: str) -> str:
    """`text` with full-width letters, digits and signs as plain ones, and its ends trimmed.

    Narrower than NFKC on purpose: that would read `5²` as 52 and `½` as 1/2.
    """
    return (text if text.isascii() else text.translate(_FOLD)).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A kind of quantity: the words of its units, and the smallest units in one of each.

    Refusals are `RuleViolation` with the codes `<name>_empty`, `_negative`, `_unreadable`,
    `_too_fine` (not a whole number of smallest units) and `_too_large` (fact `largest`).
    """

    name: str
    largest: int
    units: Mapping[str, int]

    def read(self, text: str, *, unit: str, field: str) -> int:
        """The quantity in smallest units; `unit` is meant where the text names none."""
        plain = fold(text).lower()
        if not plain:
            raise RuleViolation(f"{self.name}_empty", field)
        found = _QUANTITY.fullmatch(plain)
        if (
            found is None
            or not (found["whole"] or found["fraction"])
            or not {found["mark"], found["unit"]} <= {"", *self.units}
        ):
            raise RuleViolation(f"{self.name}_unreadable", field)
        if found["before"] or found["after"]:
            raise RuleViolation(f"{self.name}_negative", field)
        size = self.units[found["unit"] or unit]
        whole = re.sub("[, ]", "", found["whole"]).lstrip("0")
        return self._count(whole, (found["fraction"] or "").rstrip("0"), size=size, field=field)

    def _count(self, whole: str, fraction: str, *, size: int, field: str) -> int:
        # Lengths first: int() refuses thousands of digits. And a fraction that does not end in zero
        # and is longer than the size has bits cannot come out whole.
        if len(whole) > len(str(self.largest)):
            raise RuleViolation(f"{self.name}_too_large", field, largest=self.largest)
        if len(fraction) > size.bit_length():
            raise RuleViolation(f"{self.name}_too_fine", field)
        parts: int = 10 ** len(fraction)
        count, rest = divmod(int(whole + fraction or "0") * size, parts)
        if rest:
            raise RuleViolation(f"{self.name}_too_fine", field)
        if count > self.largest:
            raise RuleViolation(f"{self.name}_too_large", field, largest=self.largest)
        return count
