"""Pledges of the traders: the paper to sign with its number, the signature, what to renew."""

from dataclasses import dataclass, replace
from datetime import date

from mediator.domain.accounts.roles import Right
from mediator.domain.case.parties import respondent_of
from mediator.domain.papers import IssuedPaper, PaperKind, PledgePaper
from mediator.domain.stalls import commitments
from mediator.domain.stalls.commitments import Commitment, Pledge, PledgeState
from mediator.domain.station import Series
from mediator.domain.values.days import months_later
from mediator.services import papers
from mediator.services.workplace import Workplace
from mediator.storage import commitments as kept_commitments
from mediator.storage import journal, stations
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledges:
    """How the pledges of a trader stand, all that were noted, and when a new one would end."""

    states: tuple[PledgeState, ...]
    commitments: tuple[Commitment, ...]
    usual_end: date


def of_stall(workplace: Workplace, stall_id: int) -> Pledges:
    """The pledges of one trader."""
    with workplace.reading() as view:
        kept_stalls.load(view, stall_id)
        found = kept_commitments.of_stall(view, stall_id)
        remind_days = stations.stall_policy(view).remind_days
        usual_end = _usual_end(view, workplace.today)
    return Pledges(
        states=commitments.states(found, workplace.today, remind_days=remind_days),
        commitments=found,
        usual_end=usual_end,
    )


def prepare(
    workplace: Workplace, stall_id: int, *, pledge: Pledge, valid_until: date | None
) -> IssuedPaper:
    """Give out the paper that the trader signs: numbered, and its bytes kept.

    Raises `RuleViolation` as `domain.stalls.commitments.check` says, `DocumentProblem` when a
    character has no glyph.
    """
    with workplace.transaction(Right.RECORD) as work:
        stall = kept_stalls.load(work, stall_id)
        waiting = Commitment(
            stall_id=stall_id,
            pledge=pledge,
            signed_on=None,
            valid_until=valid_until or _usual_end(work, workplace.today),
            by=work.by,
        )
        commitments.check(waiting, workplace.today)
        snapshot = PledgePaper(
            head=papers.numbered_head(workplace, work, series=Series.PLEDGE),
            trader=respondent_of(stall),
            pledge=pledge,
            valid_until=waiting.valid_until,
        )
        paper = papers.keep(workplace, work, snapshot=snapshot, kind=PaperKind.PLEDGE)
        kept_commitments.add(work, replace(waiting, paper=paper.number))
        journal.append(
            work,
            "prepare_pledge",
            subject=f"stall:{stall_id}",
            public={"pledge": pledge.value, "paper": paper.number, "sha256": paper.sha256},
        )
    return paper


def note(workplace: Workplace, commitment: Commitment) -> Commitment:
    """Note that a pledge was signed: under the newest paper that waits for it, if there is one.

    Without a last day it holds for the usual term.
    """
    signed_on = commitment.signed_on or workplace.today
    with workplace.transaction(Right.RECORD) as work:
        kept_stalls.load(work, commitment.stall_id)
        until = commitment.valid_until or _usual_end(work, signed_on)
        signed = replace(commitment, signed_on=signed_on, valid_until=until, by=work.by)
        commitments.check(signed, workplace.today)
        waiting = [
            each
            for each in kept_commitments.of_stall(work, signed.stall_id)
            if each.pledge is signed.pledge and each.signed_on is None
        ]
        if waiting:
            kept = kept_commitments.sign(work, waiting[-1], signed_on=signed_on, valid_until=until)
        else:
            kept = kept_commitments.add(work, signed)
        journal.append(
            work,
            "sign_pledge",
            subject=f"stall:{commitment.stall_id}",
            public={"pledge": commitment.pledge.value, "paper": kept.paper},
        )
    return kept


def _usual_end(view: Reading, first: date) -> date:
    """The last day of a pledge for which no other was agreed."""
    return months_later(first, stations.stall_policy(view).pledge_months)
