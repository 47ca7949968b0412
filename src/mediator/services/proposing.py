"""Proposing what may be written under a month's figures."""

from mediator.documents import proposal
from mediator.domain.accounts.roles import Right
from mediator.domain.month.figures import Figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.proposal import Acts, in_point, observations
from mediator.domain.stalls.cards import Colour
from mediator.domain.values.periods import Period
from mediator.services import reporting
from mediator.services.workplace import Workplace
from mediator.storage import commitments, disputes, warning_cards
from mediator.storage.database import Reading


def propose(workplace: Workplace, period: Period) -> MonthNotes:
    """What the figures say, what was done, and cases in point with letters for names.

    Nothing is kept: staff take it over, change it, or leave it.
    """
    workplace.require(Right.REPORT)
    with workplace.reading() as view:
        month = reporting.month_in(view, period, today=workplace.today)
        told = in_point(row for row in month.rows if row.ended_on and period.contains(row.ended_on))
        loaded = {each.id: each for each in disputes.load_many(view, [r.dispute_id for r in told])}
        acts = _acts(view, month.triple.figures, period=period)
    cases = [loaded[row.dispute_id] for row in told]
    seen = observations(month.triple.figures, month.triple.previous)
    return proposal.notes(seen, acts, cases=[each for each in cases if not each.erased])


def _acts(view: Reading, figures: Figures, *, period: Period) -> Acts:
    cards = [card.colour for card in warning_cards.given_in(view, period)]
    return Acts(
        advances=figures.advances,
        advances_fen=figures.advances_fen,
        reweighs=figures.reweighs,
        exceeded=figures.reweighs_exceeded,
        yellow=cards.count(Colour.YELLOW),
        red=cards.count(Colour.RED),
        pledges=commitments.signed_in(view, period),
        asked=figures.asked,
    )
