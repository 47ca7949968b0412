"""Staff change: what is handed over, as a numbered list for both to sign."""

from mediator.domain.accounts.roles import Right
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import guide
from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.domain.handover import HeldDeposit, OpenCase, ScaleInUse
from mediator.domain.papers import HandoverPaper, IssuedPaper, PaperKind
from mediator.domain.station import Limits, Series
from mediator.domain.values.text import mask_name
from mediator.services import papers
from mediator.services.folders import folder_of
from mediator.services.workplace import Workplace, limits_of
from mediator.storage import deposits, disputes, exhibits, journal, scales
from mediator.storage import papers as kept_papers
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading
from mediator.storage.papers import PaperLine

__all__ = ["PaperLine", "hand_over", "lists"]

SHOWN = 5


def hand_over(workplace: Workplace, *, giver: str, taker: str) -> IssuedPaper:
    """Give out the list of what `giver` hands to `taker`: numbered, and its bytes kept.

    Raises `RuleViolation` with `required` or `hands_over_to_self`, `DocumentProblem` when a
    character has no glyph.
    """
    refuse(required(giver=giver, taker=taker))
    if giver == taker:
        raise RuleViolation("hands_over_to_self", "taker")
    with workplace.transaction(Right.RECORD) as work:
        snapshot = HandoverPaper(
            head=papers.numbered_head(workplace, work, series=Series.HANDOVER),
            giver=giver,
            taker=taker,
            cases=_cases(workplace, work),
            deposits=_deposits(work),
            scales=_scales(work),
        )
        paper = papers.keep(workplace, work, snapshot=snapshot, kind=PaperKind.HANDOVER)
        journal.append(
            work,
            "hand_over_station",
            subject=f"paper:{paper.number}",
            public={"paper": paper.number, "sha256": paper.sha256, "cases": len(snapshot.cases)},
        )
    return paper


def lists(workplace: Workplace) -> tuple[PaperLine, ...]:
    """The lists given out before, newest first."""
    with workplace.reading() as view:
        return kept_papers.newest(view, PaperKind.HANDOVER, limit=SHOWN)


def _cases(workplace: Workplace, view: Reading) -> tuple[OpenCase, ...]:
    limits = limits_of(view)
    unfiled = disputes.unfiled(view)
    return tuple(_case(workplace, view, dispute=each, limits=limits) for each in unfiled)


def _case(workplace: Workplace, view: Reading, *, dispute: Dispute, limits: Limits) -> OpenCase:
    folder = folder_of(view, dispute)
    drawn = guide(dispute, workplace.today, limits=limits, folder=folder)
    first, *others = dispute.intake.consumers
    stall, advance = dispute.intake.respondent, dispute.advance
    return OpenCase(
        number=dispute.number,
        received_on=dispute.received_on,
        consumer=mask_name(first.name),
        others=len(others),
        stall=_named(stall.number, stall.name),
        step=drawn.current,
        due=drawn.due.kind if drawn.due else None,
        due_on=drawn.due.on if drawn.due else None,
        paused=dispute.paused,
        missing=drawn.missing,
        papers=len(kept_papers.of_dispute(view, dispute.id)),
        exhibits=len(exhibits.of_dispute(view, dispute.id)),
        to_recover_fen=advance.outstanding_fen if advance else 0,
    )


def _deposits(view: Reading) -> tuple[HeldDeposit, ...]:
    held = deposits.balances(view)
    return tuple(
        HeldDeposit(stall=_named(stall.number, stall.name), held_fen=held[stall.id])
        for stall in kept_stalls.all_(view)
        if held.get(stall.id)
    )


def _scales(view: Reading) -> tuple[ScaleInUse, ...]:
    return tuple(
        ScaleInUse(serial=scale.serial, place=scale.place, due_on=scale.due_on)
        for scale in scales.all_(view)
        if scale.retired_on is None
    )


def _named(number: str, name: str) -> str:
    return f"{number} {name}" if number else name
