"""Weight as whole milligrams: read in the units of the market, shown in legal units only."""

from typing import Final

from mediator.domain.values.numerals import Measure

# A hundred tonnes, more than any stall weighs at once: beyond it a key has slipped.
LARGEST_MG: Final = 10**11

_GRAM: Final = 1_000
_KILOGRAM: Final = 1_000_000
_MEASURE: Final = Measure(
    name="weight",
    largest=LARGEST_MG,
    units={
        "kg": _KILOGRAM,
        "公斤": _KILOGRAM,
        "千克": _KILOGRAM,
        "g": _GRAM,
        "克": _GRAM,
        "mg": 1,
        "毫克": 1,
        "斤": 500 * _GRAM,
        "市斤": 500 * _GRAM,
        "两": 50 * _GRAM,
    },
)


def parse(text: str, *, unit: str = "kg", field: str = "") -> int:
    """Milligrams of a weight such as `2.1`, `1200g`, `4.2斤` or `3两`; a bare number is in `unit`.

    Raises `RuleViolation` with `weight_empty`, `weight_negative`, `weight_unreadable`,
    `weight_too_fine` (finer than a milligram) or `weight_too_large` (above `LARGEST_MG`).
    """
    return _MEASURE.read(text, unit=unit, field=field)


def show(mg: int) -> str:
    """`mg` exactly, in legal units: from 1 kg up `2.100 kg`, below `115 g` or `0.01 g`.

    Kilograms always show whole grams, finer digits only where there are any. A difference may be
    negative.
    """
    sign = "-" if mg < 0 else ""
    kilograms, rest = divmod(abs(mg), _KILOGRAM)
    if kilograms:
        digits = f"{rest:06}"
        return f"{sign}{kilograms:,}.{digits[:3]}{digits[3:].rstrip('0')} kg"
    grams, odd = divmod(rest, _GRAM)
    return f"{sign}{grams}.{odd:03}".rstrip("0").rstrip(".") + " g"
