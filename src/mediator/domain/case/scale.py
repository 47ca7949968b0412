"""Re-weighing on the fair scale: is a shortage over the negative deviation that is allowed?

The source throughout is 零售商品称重计量监督管理办法 (总局令第66号, revised by 总局令第31号):
article 5 with 附表1 (food) and 附表2 (gold and silver), article 6 for the methods. All weights
are milligrams. The verdict says 超过 or 未超过附表负偏差 and no more: whether there was fraud is
not the station's word.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values.clock import local_day

_GRAM: Final = 1_000
_KILOGRAM: Final = 1_000_000


class Tier(StrEnum):
    """The four tiers of food in 附表1, by kind or by price, and the two metals of 附表2.

    Kind and price may differ (beef at 35 yuan/kg): both are shown and staff choose.
    """

    GRAIN_VEGETABLE_FRUIT = "grain_vegetable_fruit"
    MEAT_EGG_POULTRY_SEAFOOD = "meat_egg_poultry_seafood"
    DRIED_DELICACY = "dried_delicacy"
    PRECIOUS = "precious"
    GOLD = "gold"
    SILVER = "silver"


class Method(StrEnum):
    """How the goods were weighed again (article 6)."""

    ORIGINAL = "original"
    HIGHER = "higher"
    EQUAL = "equal"


class Verdict(StrEnum):
    """What the slip may say; a case outside the tables is never judged."""

    EXCEEDED = "exceeded"
    WITHIN = "within"
    NOT_JUDGED_EXCLUDED = "not_judged_excluded"
    NOT_JUDGED_BEYOND_TABLE = "not_judged_beyond_table"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: goods weighing at most `up_to_mg` may be `tolerance_mg` short."""

    up_to_mg: int
    tolerance_mg: int


TABLES: Final[Mapping[Tier, tuple[Row, ...]]] = {
    Tier.GRAIN_VEGETABLE_FRUIT: (
        Row(1 * _KILOGRAM, 20 * _GRAM),
        Row(2 * _KILOGRAM, 40 * _GRAM),
        Row(4 * _KILOGRAM, 80 * _GRAM),
        Row(25 * _KILOGRAM, 100 * _GRAM),
    ),
    Tier.MEAT_EGG_POULTRY_SEAFOOD: (
        Row(2_500 * _GRAM, 5 * _GRAM),
        Row(10 * _KILOGRAM, 10 * _GRAM),
        Row(15 * _KILOGRAM, 15 * _GRAM),
    ),
    Tier.DRIED_DELICACY: (
        Row(1 * _KILOGRAM, 2 * _GRAM),
        Row(4 * _KILOGRAM, 4 * _GRAM),
        Row(6 * _KILOGRAM, 6 * _GRAM),
    ),
    Tier.PRECIOUS: (
        Row(500 * _GRAM, 1 * _GRAM),
        Row(2 * _KILOGRAM, 2 * _GRAM),
        Row(5 * _KILOGRAM, 3 * _GRAM),
    ),
    Tier.GOLD: (Row(100 * _GRAM, 10),),
    Tier.SILVER: (Row(100 * _GRAM, 100),),
}

METALS: Final = frozenset({Tier.GOLD, Tier.SILVER})

# 附表1: not above 6, 30 and 100 yuan a kilogram; above that the fourth tier.
_PRICE_LIMITS: Final = (
    (600, Tier.GRAIN_VEGETABLE_FRUIT),
    (3_000, Tier.MEAT_EGG_POULTRY_SEAFOOD),
    (10_000, Tier.DRIED_DELICACY),
)


def tier_by_price(fen_per_kg: int) -> Tier:
    """The tier of food by its price (附表1); raises `RuleViolation("price_not_positive")`."""
    if fen_per_kg <= 0:
        raise RuleViolation("price_not_positive", "unit_price")
    for limit, tier in _PRICE_LIMITS:
        if fen_per_kg <= limit:
            return tier
    return Tier.PRECIOUS


def row(tier: Tier, settled_mg: int) -> Row | None:
    """The row of `tier` that covers the settled weight; None above the table's last limit."""
    return next((each for each in TABLES[tier] if settled_mg <= each.up_to_mg), None)


def tolerance(tier: Tier, settled_mg: int) -> int | None:
    """The negative deviation in mg for the settled weight; None above the table's last limit."""
    found = row(tier, settled_mg)
    return found.tolerance_mg if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reweigh:
    """One slip of the fair scale: what the stall charged for and what the scale showed.

    `excluded` marks live poultry, live fish and soaked goods (活禽、活鱼、水发物), which 附表1
    leaves out. `unit_price_fen` is None where no price decides, for gold and silver. `on` is an
    aware time, `by` the person at the scale; `division_mg` and `scale_due_on` are the division of
    the scale and the day its verification ran out, as the register said then (0, None: unknown).
    Raises `RuleViolation` with `weight_not_positive`, `price_not_positive`, `price_needed` or
    `division_negative` at `settled_weight`, `checked_weight`, `unit_price` or `division`.
    """

    goods: str
    tier: Tier
    unit_price_fen: int | None
    settled_mg: int
    checked_mg: int
    method: Method
    on: datetime
    by: str
    scale_serial: str = ""
    excluded: bool = False
    division_mg: int = 0
    scale_due_on: date | None = None

    def __post_init__(self) -> None:
        if self.unit_price_fen is None and self.tier not in METALS:
            raise RuleViolation("price_needed", "unit_price")
        if self.unit_price_fen is not None and self.unit_price_fen <= 0:
            raise RuleViolation("price_not_positive", "unit_price")
        if self.division_mg < 0:
            raise RuleViolation("division_negative", "division")
        for weight, field in (
            (self.settled_mg, "settled_weight"),
            (self.checked_mg, "checked_weight"),
        ):
            if weight <= 0:
                raise RuleViolation("weight_not_positive", field)

    @property
    def shortage_mg(self) -> int:
        """Settled less checked weight (article 5); negative when the buyer got more.

        Rounded half up to the division of the scale, which shows no finer difference.
        """
        difference = self.settled_mg - self.checked_mg
        if not self.division_mg:
            return difference
        steps = (2 * abs(difference) + self.division_mg) // (2 * self.division_mg)
        return steps * self.division_mg * (1 if difference > 0 else -1)

    @property
    def by_price(self) -> "Reweigh | None":
        """The same weighing in the tier of its price, where that is another one."""
        if self.excluded or self.unit_price_fen is None or self.tier in METALS:
            return None
        other = tier_by_price(self.unit_price_fen)
        return None if other is self.tier else replace(self, tier=other)

    @property
    def overdue(self) -> bool:
        """Whether the verification of the scale had run out on the day of the weighing."""
        return self.scale_due_on is not None and self.scale_due_on < local_day(self.on)

    @property
    def tolerance_mg(self) -> int | None:
        """The shortage allowed by table and method; None when the tables do not apply.

        A scale only as accurate as the stall's own may err as much: the line is twice the
        deviation (article 6, 等准确度).
        """
        allowed = None if self.excluded else tolerance(self.tier, self.settled_mg)
        if allowed is None:
            return None
        return allowed * 2 if self.method is Method.EQUAL else allowed

    @property
    def verdict(self) -> Verdict:
        """What the slip may say of the shortage; one that equals the limit is within it."""
        if self.excluded:
            return Verdict.NOT_JUDGED_EXCLUDED
        if self.tolerance_mg is None:
            return Verdict.NOT_JUDGED_BEYOND_TABLE
        return Verdict.EXCEEDED if self.shortage_mg > self.tolerance_mg else Verdict.WITHIN
