"""The score of a trader by the station's own formula, which always shows its working."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mediator.domain.stalls.policy import StallPolicy

FULL = 100


class ScoreItem(StrEnum):
    """What lowers a score; disputes count for a year, cards while they hold."""

    SETTLED = "settled"
    SHORT_WEIGHT = "short_weight"
    ADVANCE = "advance"
    YELLOW = "yellow"
    RED = "red"
    PLEDGE = "pledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """One deduction: how many, and the points of each."""

    item: ScoreItem
    count: int
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Points left of 100, never below zero, with the deductions that were made."""

    total: int
    lines: tuple[ScoreLine, ...]

    @property
    def working(self) -> str:
        """The sum as anybody can follow it: 100 − 3×2 − 10×1 = 84."""
        if not self.lines:
            return str(FULL)
        parts = [f"{line.points}×{line.count}" for line in self.lines]
        plain = FULL - sum(line.points * line.count for line in self.lines)
        reached = f"{plain} → 0" if plain < 0 else str(plain)
        return f"{' − '.join([str(FULL), *parts])} = {reached}"


def score(counts: Mapping[ScoreItem, int], policy: StallPolicy) -> Score:
    """The score for these counts; items without count or points leave no line."""
    points = weights(policy)
    lines = tuple(
        ScoreLine(item=item, count=counts[item], points=points[item])
        for item in ScoreItem
        if counts.get(item, 0) > 0 and points[item] > 0
    )
    lost = sum(line.points * line.count for line in lines)
    return Score(total=max(0, FULL - lost), lines=lines)


def weights(policy: StallPolicy) -> dict[ScoreItem, int]:
    """The points of each item."""
    return {
        ScoreItem.SETTLED: policy.settled_points,
        ScoreItem.SHORT_WEIGHT: policy.short_weight_points,
        ScoreItem.ADVANCE: policy.advance_points,
        ScoreItem.YELLOW: policy.yellow_points,
        ScoreItem.RED: policy.red_points,
        ScoreItem.PLEDGE: policy.pledge_points,
    }
