"""A year at a busy station: cases of every kind, each led by the domain's own procedure.

Whatever the rules let happen does: corrections, pauses, breaches, voided agreements, advances that
come back in parts, files closed with something open, and old ledgers taken in.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from mediator.domain.accounts.roles import Right
from mediator.domain.case import procedure
from mediator.domain.case.agreement import Agreement, AgreementMode, PayMethod, Term, TermKind
from mediator.domain.case.claim import Category, Claim, HandDown, Nature, Purchase, Remedy, Source
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
    Archived,
    ContactMethod,
    DeadlineClass,
    Decision,
    FollowedUp,
    Satisfaction,
    Triage,
)
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.steps import (
    AdvanceCondition,
    AdvancePayment,
    EndingKind,
    Recovery,
    Step,
)
from mediator.domain.dictionaries import Detail, Section
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.entries import LedgerEntry
from mediator.domain.ledgers.history import History
from mediator.domain.station import Limits
from mediator.services.workplace import Workplace, limits_of
from mediator.storage import journal, stalls
from tests.bench import seed
from tests.domain.cases import DRAFT, FACTS, HEAD, SLIP, VERBS, Scene, draws, registered, takes

_SPAN: Final = timedelta(days=365)
_BATCH: Final = 2_000
_TAKEN_IN: Final = 0.06
_OWN: Final = Detail(section=Section.CATEGORY, key="1", name="活鱼")

# How many of a hundred go which way. `?`: some answer, class, sum or day; a word that the rules
# refuse is passed over, as staff pass over a button that is grey.
_STORIES: Final = (
    (22, "accept? inform facts? agree draw? issue sign keep follow? archive"),
    (8, "accept? inform facts? agree draw? issue sign pay? pay? keep follow? archive"),
    (5, "accept_spot inform facts? agree draw_oral issue sign keep archive"),
    (7, "accept? inform facts? differ differ_again fail archive"),
    (3, "accept? inform facts? differ differ_again fail hand_over archive"),
    (4, "accept? inform decline fail"),
    (6, "accept? inform withdraw"),
    (5, "accept? inform facts? self_settle"),
    (3, "accept? inform facts? hand_over"),
    (4, "hand_over_at_once"),
    (6, "refuse"),
    (7, "consult"),
    (4, "accept? advance? recover? recover? recover? archive"),
    (2, "accept? inform facts? agree draw_later issue sign advance? recover? follow? archive"),
    (3, "accept? inform facts? agree draw? issue sign reopen agree_again draw? issue sign keep"),
    (2, "accept? inform facts? agree draw_later issue sign pay_half reopen differ_again fail"),
    (2, "accept? inform facts? agree draw? issue sign void draw? issue sign keep follow?"),
    (2, "accept? pause resume inform facts? agree draw? issue sign keep follow? archive"),
    (1, "accept? inform pause"),
    (1, "accept? accept? inform facts? facts? agree draw? issue sign close follow? archive?"),
    (2, "accept? inform facts? agree draw? issue sign keep relapse archive?"),
    (1, "withdraw"),
)
_GAPS: Final = (*(0,) * 14, 1, 1, 2, 3, 5, 9, 20)


@dataclass(frozen=True, slots=True)
class Year:
    """What the cases of a year are made from; nothing happens after `now`."""

    chance: random.Random
    limits: Limits
    history: History
    stalls: tuple[Respondent, ...]
    now: datetime
    count: int

    def cases(self) -> Iterator[Dispute]:
        """Every case, in the order in which they came."""
        for place in range(1, self.count + 1):
            at = self.now - _SPAN * ((self.count - place) / self.count)
            number = f"JN-{at.year}-{place:06d}"
            taken_in = self.chance.random() < _TAKEN_IN
            case = self._taken_in(at, number) if taken_in else self._lived(at, number)
            yield replace(case, id=place, version=1)

    def _lived(self, at: datetime, number: str) -> Dispute:
        intake = self._intake(at)
        scene = Scene(registered(intake, number), at, self.limits)
        weights = [weight for weight, _ in _STORIES]
        story = self.chance.choices(_STORIES, weights)[0][1].split()
        if self.chance.random() < 0.05:  # Left lying where it is.
            story = story[: self.chance.randrange(len(story) + 1)]
        if intake.hand_down:
            story.insert(self.chance.randrange(len(story) + 1), "reply")
        for word in story:
            at += timedelta(days=self.chance.choice(_GAPS), minutes=self.chance.randrange(300))
            if at > self.now:
                break
            scene = self._after(replace(scene, at=at), word)
        return scene.dispute

    def _after(self, scene: Scene, word: str) -> Scene:
        verb = _VARIED[word](self.chance) if word in _VARIED else VERBS[word]
        if word.startswith(("draw", "issue")):
            verb = _numbered(verb)
        try:
            return replace(scene, dispute=verb(scene))
        except RuleViolation:
            return scene

    def _intake(self, at: datetime) -> Intake:
        pick, chance = self.chance.choice, self.chance
        handed_down = chance.random() < 0.1
        on = at.date() + timedelta(days=chance.randrange(2, 12))
        asked = HandDown(number=f"12315-{chance.randrange(10**6)}", answer_by=pick((on, on, None)))
        return Intake(
            source=Source.PLATFORM_12315 if handed_down else pick(tuple(Source)),
            received_at=at,
            consumers=(Consumer(name="李𬴂", phone="13800001201"),) * pick((1, 1, 1, 2)),
            respondent=pick(self.stalls),
            purchase=Purchase(
                goods="猪后腿肉", bought_on=at.date(), amount_fen=chance.randrange(0, 300_000)
            ),
            claim=Claim(remedies=(pick(tuple(Remedy)),)),
            facts="回家称不够。",
            nature=pick(tuple(Nature)),
            category=pick(tuple(Category)),
            hand_down=asked if handed_down else None,
            details=(_OWN,) if chance.random() < 0.05 else (),
            signed=True,
        )

    def _taken_in(self, at: datetime, number: str) -> Dispute:
        on, chance = at.date(), self.chance
        ended_on = on + timedelta(days=chance.choice(_GAPS))
        kinds = tuple(kind for kind in EndingKind if kind is not EndingKind.PAID_IN_ADVANCE)
        ending = chance.choice((None, *kinds))
        if ended_on > self.now.date():
            ending = None
        entry = LedgerEntry(
            received_on=on,
            respondent=chance.choice(self.stalls),
            consumer="张三",
            goods="草鱼",
            nature=chance.choice(tuple(Nature)),
            category=chance.choice(tuple(Category)),
            amount_fen=chance.randrange(0, 90_000),
            ending=ending,
            ended_on=ended_on if ending else None,
            recovered_fen=chance.randrange(0, 9_000),
        )
        return self.history.enter(entry, number)


def write(workplace: Workplace, count: int) -> None:
    """Write so many cases of the year before the workplace's now into its file."""
    with workplace.transaction(Right.MANAGE) as work:
        limits = limits_of(work)
        known = tuple(
            Respondent(name=each.name, number=each.number, zone=each.zone, stall_id=each.id)
            for each in stalls.all_(work)
        )
        year = Year(
            random.Random(count),  # noqa: S311  # Invented cases, the same each time.
            limits,
            History(by=HEAD, limits=limits),
            (*known, Respondent(name="流动摊贩")),
            workplace.now().astimezone(UTC),
            count,
        )
        rows: seed.Rows = defaultdict(list)
        words: dict[int, str] = {}
        for case in year.cases():
            seed.collect(rows, case)
            words[case.id] = case.number
            if case.id % _BATCH == 0 or case.id == count:
                seed.write(work, rows, words)
        journal.append(work, "fill", subject="bench", public={"cases": count})


_Verb = Callable[[Scene], Dispute]
_Varied = Callable[[random.Random], _Verb]


def _accept(chance: random.Random) -> _Verb:
    kind = chance.choice(tuple(DeadlineClass))
    days = chance.choice((None, None, 0, 1, 3, 6))

    def accept(scene: Scene) -> Dispute:
        by = None if days is None else scene.at + timedelta(days=days)
        triage = Triage(decision=Decision.ACCEPT, deadline_class=kind, answer_by=by)
        return scene.take(Step.TRIAGE, triage)

    return accept


def _facts(chance: random.Random) -> _Verb:
    short = (0, 5_000_000, 5_000_001, 115_000_000)  # In micrograms; up to 5 g it may be short.
    slips = tuple(
        replace(SLIP, checked_mg=SLIP.settled_mg - chance.choice(short) // 1_000)
        for _ in range(chance.choice((0, 0, 0, 1, 1, 2)))
    )
    return takes(Step.FACTS, replace(FACTS, reweighs=slips))


def _draw(chance: random.Random) -> _Verb:
    money = [
        Term(
            kind=chance.choice((TermKind.REFUND, TermKind.COMPENSATE)),
            amount_fen=chance.randrange(1, 90_000),
            method=PayMethod.CASH,
            increased=chance.random() < 0.2,
        )
        for _ in range(chance.choice((1, 1, 2)))
    ]
    goods = Term(kind=TermKind.MAKE_UP, goods="猪后腿肉", value_fen=chance.randrange(500))
    terms = (*money, *([goods] if chance.random() < 0.3 else []))
    mode = chance.choice((AgreementMode.WRITTEN, AgreementMode.ORAL))
    return draws(Agreement(terms=terms, facts=DRAFT.facts, mode=mode))


def _pay(chance: random.Random) -> _Verb:
    return VERBS[chance.choice(("pay_part", "pay_half"))]


def _follow(chance: random.Random) -> _Verb:
    content = chance.choice(tuple(Satisfaction))
    return lambda scene: scene.take(
        Step.FOLLOW_UP,
        FollowedUp(
            on=scene.today, method=ContactMethod.PHONE, performed=True, satisfaction=content
        ),
    )


def _advance(chance: random.Random) -> _Verb:
    amount = chance.randrange(100, 400_000)

    def pay(scene: Scene) -> Dispute:
        payment = AdvancePayment(
            amount_fen=amount,
            basis="经营户已撤场",
            approved_by=HEAD,
            on=scene.today - timedelta(days=chance.choice((0, 0, 1, 3))),
            from_deposit_fen=chance.randrange(amount),
            conditions=(AdvanceCondition.STALL_LEFT,),
        )
        return procedure.pay_in_advance(scene.dispute, payment, at=scene.at, by=HEAD)

    return pay


def _recover(chance: random.Random) -> _Verb:
    def recover(scene: Scene) -> Dispute:
        advance = scene.dispute.advance
        if advance is None or not advance.outstanding_fen:
            raise RuleViolation("nothing_to_recover", "amount")
        part = chance.randrange(1, advance.outstanding_fen + 1)
        back = advance.recover(Recovery(amount_fen=part, on=scene.today, by=HEAD))
        return replace(scene.dispute, advance=back)

    return recover


def _archive(chance: random.Random) -> _Verb:
    del chance
    return takes(Step.ARCHIVE, Archived(override="客户要求", head=HEAD))


def _numbered(verb: _Verb) -> _Verb:
    """Numbers of agreements are unique in a station."""

    def then(scene: Scene) -> Dispute:
        dispute = verb(scene)
        agreement = dispute.agreement
        if agreement is None or not agreement.number or "JN" in agreement.number:
            return dispute
        number = f"{dispute.number}-{len(dispute.agreements)}"
        issued = tuple(
            replace(each, number=number) if each is agreement else each
            for each in dispute.agreements
        )
        return replace(dispute, agreements=issued)

    return then


_VARIED: Final[dict[str, _Varied]] = {
    "accept?": _accept,
    "facts?": _facts,
    "draw?": _draw,
    "pay?": _pay,
    "follow?": _follow,
    "advance?": _advance,
    "recover?": _recover,
    "archive?": _archive,
}
