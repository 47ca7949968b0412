"""Sample cases, played through the same use cases as real ones: for training and the tour."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from mediator import resources
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Outcome
from mediator.domain.case.steps import Step
from mediator.domain.scales import Scale
from mediator.domain.stalls.commitments import Pledge
from mediator.domain.stalls.deposit import DepositKind
from mediator.domain.values.clock import SHANGHAI
from mediator.services import (
    deposits,
    intake,
    mediation,
    pledges,
    scales,
    settlement,
    stalls,
    stations,
)
from mediator.services.forms import records, register, registers, steps, terms
from mediator.services.forms.sheet import Sheet, Values
from mediator.services.workplace import Ref, Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing done at the counter: which form, when, and the words typed into it."""

    do: str
    days: int
    at: time
    values: Values
    term: int = 0

    def moment(self, base: datetime) -> datetime:
        """When it happens, counted from the base day."""
        day = base.astimezone(SHANGHAI).date() + timedelta(days=self.days)
        return datetime.combine(day, self.at, SHANGHAI)


@dataclass(frozen=True, slots=True, kw_only=True)
class Samples:
    """The sample station with its stalls, scales and cases, as words typed."""

    base: datetime
    station: Values
    stalls: Sequence[Values]
    scales: Sequence[Values]
    cases: Mapping[str, tuple[Act, ...]]


def samples() -> Samples:
    """Read the samples that the program carries."""
    found = tomllib.loads(resources.text("samples", "cases.toml"))
    return Samples(
        base=datetime.fromisoformat(f"{found['base']}T09:00:00+08:00"),
        station=found["station"],
        stalls=found["stall"],
        scales=found["scale"],
        cases={case["key"]: tuple(_act(step) for step in case["step"]) for case in found["case"]},
    )


def fill(workplace: Workplace) -> None:
    """Set the training station up and play all sample cases into it, the last of them today."""
    found = samples()
    base = workplace.now()
    set_up(workplace, found)
    acts = [(act.moment(base), key, act) for key, played in found.cases.items() for act in played]
    disputes: dict[str, Dispute] = {}
    for moment, key, act in sorted(acts, key=lambda item: item[0]):
        disputes[key] = play(at(workplace, moment), act, dispute=disputes.get(key))


def at(workplace: Workplace, moment: datetime) -> Workplace:
    """The same workplace with its clock standing at `moment`."""
    return replace(workplace, clock=lambda: moment)


def set_up(workplace: Workplace, found: Samples) -> None:
    """Enter the station, its stalls and its scales."""
    sheet = Sheet(values=found.station, today=workplace.today)
    stations.save(workplace, registers.station(sheet, training=True), rules=registers.policy(sheet))
    for entry in found.stalls:
        _enter_stall(workplace, entry)
    for entry in found.scales:
        scales.save_scale(workplace, _scale(workplace, entry))


def play(workplace: Workplace, act: Act, *, dispute: Dispute | None) -> Dispute:
    """Do one act through its form, as the window would; the first one registers the case."""
    sheet = Sheet(values=with_stall(workplace, act.values), today=workplace.today)
    if dispute is None:
        return _begin(workplace, act, sheet=sheet)
    done = _PLAYERS[act.do](workplace, dispute, sheet, act)
    sheet.refuse()
    return done


def with_stall(workplace: Workplace, values: Values) -> Values:
    """The words of a registration once the stall typed was chosen from the register."""
    wanted = values.get("stall")
    if not isinstance(wanted, str):
        return values
    found = [line.stall for line in stalls.lookup(workplace, wanted) if line.stall.number == wanted]
    return {**values, **register.chosen_stall(found[0])} if found else values


def _act(step: dict[str, Any]) -> Act:
    days, clock = step["at"].split()
    return Act(
        do=step["do"],
        days=int(days),
        at=time.fromisoformat(clock),
        values=step.get("values", {}),
        term=step.get("term", 0),
    )


def _enter_stall(workplace: Workplace, entry: Values) -> None:
    """A trader with the deposit they left on joining, and the pledges they signed."""
    sheet = Sheet(values=entry, today=workplace.today)
    stall = registers.stall(sheet)
    sheet.refuse()
    kept = stalls.add(workplace, stall)
    paid_in = {"kind": DepositKind.PAID_IN.value, "amount": entry["deposit"]}
    line = records.deposit_line(Sheet(values=paid_in, today=workplace.today), kept.id)
    deposits.book(workplace, replace(line, on=kept.joined_on or line.on))
    for pledge in Pledge:
        if pledge.value in entry:
            words = {"pledge": pledge.value, "signed_on": entry[pledge.value]}
            signed = Sheet(values=words, today=workplace.today)
            pledges.note(workplace, records.commitment(signed, kept.id))


def _scale(workplace: Workplace, entry: Values) -> Scale:
    sheet = Sheet(values=entry, today=workplace.today)
    scale = registers.scale(sheet)
    sheet.refuse()
    return scale


def _begin(workplace: Workplace, act: Act, *, sheet: Sheet) -> Dispute:
    taken = register.intake(sheet, workplace.now())
    if act.do == "register":
        sheet.refuse()
        return intake.register(workplace, taken)
    draft = terms.agreement(sheet)
    sheet.refuse()
    spot = intake.Spot(
        terms=draft.terms, agreed_facts=draft.facts, performed=sheet.ticked("performed")
    )
    return intake.settle_on_spot(workplace, taken, spot=spot)


_Player = Callable[[Workplace, Dispute, Sheet, Act], Dispute]


def _step(step: Step, read: Callable[[Sheet], Outcome]) -> _Player:
    def play_step(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
        outcome = read(sheet)
        sheet.refuse()
        return mediation.record_step(workplace, Ref.of(dispute), step=step, outcome=outcome)

    return play_step


def _facts(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    outcome = steps.facts(sheet, at=workplace.now(), by=workplace.on_duty)
    return mediation.record_step(workplace, Ref.of(dispute), step=Step.FACTS, outcome=outcome)


def _terms(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    return settlement.draw(workplace, Ref.of(dispute), draft=terms.agreement(sheet))


def _issue(workplace: Workplace, dispute: Dispute, _sheet: Sheet, _: Act) -> Dispute:
    return settlement.issue(workplace, Ref.of(dispute)).dispute


def _sign(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    number = dispute.agreement.number if dispute.agreement else ""
    return settlement.sign(workplace, Ref.of(dispute), signed=steps.signed(sheet, number))


def _fulfil(workplace: Workplace, dispute: Dispute, sheet: Sheet, act: Act) -> Dispute:
    done = terms.fulfilment(sheet, term=act.term, by=workplace.on_duty)
    return settlement.fulfil(workplace, Ref.of(dispute), act=done)


def _fail(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    return mediation.fail(workplace, Ref.of(dispute), reason=sheet.passage("reason"))


def _hand_over(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    return mediation.hand_over(
        workplace, Ref.of(dispute), office=sheet.line("office"), reason=sheet.passage("reason")
    )


def _advance(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    cap = stations.policy(workplace).advance_cap_fen
    payment = terms.advance(sheet, cap_fen=cap)
    return settlement.pay_in_advance(workplace, Ref.of(dispute), payment=payment)


def _reply(workplace: Workplace, dispute: Dispute, sheet: Sheet, _: Act) -> Dispute:
    return mediation.reply(
        workplace, Ref.of(dispute), method=sheet.line("method"), content=sheet.passage("content")
    )


_PLAYERS: dict[str, _Player] = {
    "triage": _step(Step.TRIAGE, steps.triage),
    "inform": _step(Step.INFORM, steps.informed),
    "facts": _facts,
    "first_round": _step(Step.FIRST_ROUND, steps.talks),
    "second_round": _step(Step.SECOND_ROUND, steps.talks),
    "terms": _terms,
    "issue": _issue,
    "sign": _sign,
    "fulfil": _fulfil,
    "follow_up": _step(Step.FOLLOW_UP, steps.followed_up),
    "fail": _fail,
    "hand_over": _hand_over,
    "advance": _advance,
    "reply": _reply,
}
