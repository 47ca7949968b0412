"""A sum worked out under a rule, on its way into the offers of the talks or into the terms."""

from dataclasses import dataclass
from typing import Final

from mediator.domain.case.agreement import TermKind
from mediator.domain.case.law.rules import Rule
from mediator.domain.case.law.working import Sum, SumCode
from mediator.domain.case.parties import Side
from mediator.domain.values import money

_REFUNDED: Final = frozenset({SumCode.BALANCE, SumCode.BALANCE_AND_MORE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """An amount (fen) and the rule it was worked out under."""

    fen: int
    kind: TermKind
    basis: str

    def offer(self) -> dict[str, str]:
        """A row of the offers, as words typed: what the consumer may ask for."""
        return {
            "side": Side.CONSUMER.value,
            "text": self.basis,
            "amount": money.show(self.fen),
        }

    def term(self) -> dict[str, str]:
        """A clause of the agreement, as words typed."""
        return {"kind": self.kind.value, "amount": money.show(self.fen)}


def reckoned(found: Sum, rule: Rule) -> Reckoned:
    """The words go onto papers, so they are Chinese whatever the language of the window."""
    kind = TermKind.REFUND if found.code in _REFUNDED else TermKind.COMPENSATE
    basis = f"参照{rule.law.name.zh}{rule.article}计算，由双方协商"
    return Reckoned(fen=found.fen, kind=kind, basis=basis)
