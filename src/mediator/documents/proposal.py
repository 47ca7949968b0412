"""研判 in words, proposed from what the figures say; staff edit it before anything is printed."""

from collections.abc import Iterable, Sequence
from typing import Final

from mediator import wording
from mediator.documents import indicators, templates
from mediator.documents.templates import Template
from mediator.domain.case.claim import Nature
from mediator.domain.case.dispute import Dispute
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.proposal import Acts, Observation, Sign
from mediator.domain.redaction import cast_of
from mediator.domain.values import money

_NAME: Final = "proposal"
_OF_NATURE: Final = frozenset({Sign.MOST, Sign.RISING})
_STOPS: Final = ("。", "！", "？")


def notes(
    observations: Sequence[Observation], acts: Acts, *, cases: Sequence[Dispute]
) -> MonthNotes:
    """The three passages and the cases in point, with letters for names."""
    say = templates.load(templates.LATEST, _NAME)
    return MonthNotes(
        cases="\n".join(_case(each, place, say=say) for place, each in enumerate(cases, 1)),
        analysis=_listed(_observed(each, say) for each in observations),
        measures="".join(_acts(acts, say)),
        advice=_listed(_advice(observations, say)),
    )


def _listed(sentences: Iterable[str]) -> str:
    """One a line, numbered where there are several."""
    found = list(dict.fromkeys(sentences))
    if len(found) == 1:
        return found[0]
    return "\n".join(f"{place}. {each}" for place, each in enumerate(found, 1))


def _observed(seen: Observation, say: Template) -> str:
    names = _names(seen)
    key = seen.sign.value
    if seen.sign is Sign.REPEATED and seen.cases == len(seen.names):
        key = "repeated_few"
    return say.plain(
        key,
        name=names,
        names=names,
        cases=str(seen.cases),
        before=str(seen.before),
        share=indicators.percent(seen.share.per_mille) if seen.share else "",
    )


def _names(seen: Observation) -> str:
    if seen.sign in _OF_NATURE:
        return wording.name(Nature(seen.names[0]))
    return "、".join(seen.names)


def _advice(observations: Sequence[Observation], say: Template) -> Iterable[str]:
    for seen in observations:
        if say.has(key := f"advice.{seen.sign.value}"):
            yield say.plain(key, name=_names(seen))


def _acts(acts: Acts, say: Template) -> Iterable[str]:
    """Only what was done."""
    if acts.advances:
        amount = money.show(acts.advances_fen)
        yield say.plain("advances", advances=str(acts.advances), amount=amount)
    if acts.reweighs:
        yield say.plain("reweighs", reweighs=str(acts.reweighs), exceeded=str(acts.exceeded))
    if acts.yellow or acts.red:
        yield say.plain("cards", yellow=str(acts.yellow), red=str(acts.red))
    if acts.pledges:
        yield say.plain("pledges", pledges=str(acts.pledges))
    if acts.asked:
        yield say.plain("asked", asked=str(acts.asked))


def _case(dispute: Dispute, place: int, *, say: Template) -> str:
    intake, ending = dispute.intake, dispute.ending
    people = cast_of([intake])
    amount, recovered = intake.purchase.amount_fen, ending.recovered_fen if ending else 0
    facts = " ".join(people.words(intake.facts).split())
    return say.plain(
        "case",
        number=str(place),
        consumer=people.words(intake.consumers[0].name),
        stall=people.words(intake.respondent.name),
        goods=people.words(intake.purchase.goods),
        amount=say.plain("case_amount", amount=money.show(amount)) if amount else "",
        facts=facts if facts.endswith(_STOPS) else f"{facts}。",
        ending=wording.name(ending.kind) if ending else "",
        recovered=say.plain("case_recovered", amount=money.show(recovered)) if recovered else "",
    )
