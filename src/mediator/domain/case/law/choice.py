"""Which rules may bear on a case, each in the version of the case's own day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from mediator.domain.case.claim import Voucher
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.law.rules import Bilingual, Circumstance, LawBook, Moment, Rule
from mediator.domain.case.scale import Verdict
from mediator.domain.case.triage import LIMITATION_MONTHS
from mediator.domain.values.days import months_later


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A rule in the version of `on`, a day of the case."""

    rule: Rule
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A rule that would matter, of which no version is stored for `on`."""

    rule: Rule
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LawCard:
    """What the card of one case shows."""

    chosen: tuple[Chosen, ...]
    gaps: tuple[Gap, ...]
    ending: Bilingual


def choose(book: LawBook, dispute: Dispute, *, stall_left: bool = False) -> LawCard:
    """The rules for this case; first those that one of its own circumstances asks for."""
    found = circumstances(dispute, stall_left=stall_left)
    chosen: list[Chosen] = []
    gaps: list[Gap] = []
    for versions in _by_key(book.rules):
        newest = versions[-1]
        day = own_day(dispute, newest.looks_at)
        version = next((rule for rule in versions if rule.holds_on(day)), None)
        if not _bears_on(version or newest, dispute, found=found):
            continue
        if version is not None:
            chosen.append(Chosen(rule=version, on=day))
        else:
            gaps.append(Gap(rule=newest, on=day))
    chosen.sort(key=lambda each: not each.rule.circumstances & found)
    return LawCard(chosen=tuple(chosen), gaps=tuple(gaps), ending=book.ending)


def own_day(dispute: Dispute, moment: Moment) -> date:
    """The day of the case that a rule looks at; without a day of purchase, the day received."""
    bought = dispute.intake.purchase.bought_on
    return bought if moment is Moment.PURCHASE and bought else dispute.received_on


def circumstances(dispute: Dispute, *, stall_left: bool) -> frozenset[Circumstance]:
    """What the case shows as it stands."""
    purchase, facts = dispute.intake.purchase, dispute.facts
    slips = facts.reweighs if facts else ()
    bought = purchase.bought_on
    shown = {
        Circumstance.PREPAID_CARD: purchase.voucher is Voucher.CARD,
        Circumstance.SHORT_WEIGHT: any(slip.verdict is Verdict.EXCEEDED for slip in slips),
        Circumstance.PRICES_NOT_MARKED: facts is not None and facts.prices_marked is False,
        Circumstance.STALL_LEFT: stall_left,
        Circumstance.OLD_PURCHASE: bought is not None
        and months_later(bought, LIMITATION_MONTHS) < dispute.received_on,
    }
    return frozenset(each for each, holds in shown.items() if holds)


def _bears_on(rule: Rule, dispute: Dispute, *, found: frozenset[Circumstance]) -> bool:
    nature, category = dispute.intake.nature, dispute.intake.category
    if rule.categories and category not in rule.categories:
        return False
    if rule.circumstances & found:
        return True
    return nature is not None and (not rule.natures or nature in rule.natures)


def _by_key(rules: Iterable[Rule]) -> Iterable[list[Rule]]:
    """The versions of each rule together; the reader keeps them side by side."""
    return (list(versions) for _, versions in groupby(rules, key=lambda rule: rule.key))
