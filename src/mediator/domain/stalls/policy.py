"""How the station looks after its traders; all of it is the station's own to set (grade D)."""

from dataclasses import dataclass

RECENT_DAYS = 30
SCORED_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class StallPolicy:
    """Terms of pledges, from how many cases on something repeats, and what a score deducts.

    No source names such numbers: 濮院 scores out of 100 and lowers the score for disputes
    (domain facts 4.4), how far is each market's own rule.
    """

    pledge_months: int = 12
    remind_days: int = 30
    repeat_least: int = 3
    settled_points: int = 3
    short_weight_points: int = 5
    advance_points: int = 10
    yellow_points: int = 10
    red_points: int = 30
    pledge_points: int = 5
