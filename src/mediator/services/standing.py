"""How each trader stands: deposit, pledges, cards and score, read for all of them at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mediator.domain.stalls import commitments, patterns, policy, score
from mediator.domain.stalls.cards import Colour, WarningCard
from mediator.domain.stalls.commitments import PledgeState, Standing
from mediator.domain.stalls.patterns import Pattern
from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.stalls.score import Score, ScoreItem
from mediator.storage import commitments as kept_commitments
from mediator.storage import deposits, past, stations, warning_cards
from mediator.storage.database import Reading

_PLEDGED = frozenset({Standing.VALID, Standing.DUE})


@dataclass(frozen=True, slots=True, kw_only=True)
class StallStanding:
    """What the station keeps of one trader beside the entry."""

    deposit_fen: int
    pledges: tuple[PledgeState, ...]
    cards: tuple[WarningCard, ...]
    score: Score

    @property
    def to_renew(self) -> tuple[PledgeState, ...]:
        """The pledges that run out soon or have run out."""
        return tuple(state for state in self.pledges if state.standing in commitments.TO_RENEW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standings:
    """All that is needed to say how any trader stands on a day."""

    today: date
    policy: StallPolicy
    deposits: Mapping[int, int]
    commitments: Mapping[int, tuple[commitments.Commitment, ...]]
    cards: Mapping[int, tuple[WarningCard, ...]]
    counts: Mapping[int, past.YearCounts]

    def of(self, stall_id: int) -> StallStanding:
        """How one trader stands."""
        pledges = commitments.states(
            self.commitments.get(stall_id, ()), self.today, remind_days=self.policy.remind_days
        )
        cards = self.cards.get(stall_id, ())
        counts = _counts(self.counts.get(stall_id), cards, pledges=pledges)
        return StallStanding(
            deposit_fen=self.deposits.get(stall_id, 0),
            pledges=pledges,
            cards=cards,
            score=score.score(counts, self.policy),
        )


def read(view: Reading, today: date, *, stall_id: int = 0) -> Standings:
    """Read them from the file, for all traders or for one."""
    since = patterns.first_day(today, policy.SCORED_DAYS)
    return Standings(
        today=today,
        policy=stations.stall_policy(view),
        deposits=deposits.balances(view, stall_id=stall_id),
        commitments=kept_commitments.by_stall(view, stall_id=stall_id),
        cards=warning_cards.holding(view),
        counts=past.year_counts(view, since, stall_id=stall_id),
    )


def repeating(view: Reading, today: date) -> tuple[Pattern, ...]:
    """What repeats among the cases of the recent days, by the station's own number."""
    least = stations.stall_policy(view).repeat_least
    incidents = past.incidents(view, patterns.first_day(today))
    return patterns.patterns(incidents, today, least=least)


def _counts(
    year: past.YearCounts | None,
    cards: tuple[WarningCard, ...],
    *,
    pledges: tuple[PledgeState, ...],
) -> dict[ScoreItem, int]:
    return {
        ScoreItem.SETTLED: year.settled if year else 0,
        ScoreItem.SHORT_WEIGHT: year.short_weight if year else 0,
        ScoreItem.ADVANCE: year.advances if year else 0,
        ScoreItem.YELLOW: sum(card.colour is Colour.YELLOW for card in cards),
        ScoreItem.RED: sum(card.colour is Colour.RED for card in cards),
        ScoreItem.PLEDGE: sum(state.standing not in _PLEDGED for state in pledges),
    }
