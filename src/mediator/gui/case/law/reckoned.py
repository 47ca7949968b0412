"""A sum worked out under a rule, on its way into the offers of the talks or into the terms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from mediator.domain.case.agreement import TermKind
from mediator.domain.case.law.rules import Rule
from mediator.domain.case.law.working import Sum, SumCode
from mediator.domain.case.parties import Side
from mediator.domain.values import money

_REFUNDED: Final = frozenset({SumCode.BALANCE, SumCode.BALANCE_AND_MORE})
_INCREASED: Final = frozenset({SumCode.INCREASE, SumCode.BY_PRICE, SumCode.BY_LOSS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """An amount (fen) and the rule it was worked out under; `parts` are the clauses it makes."""

    fen: int
    parts: tuple[tuple[TermKind, int, bool], ...]
    basis: str

    def offer(self) -> dict[str, str]:
        """A row of the offers, as words typed: what the consumer may ask for."""
        return {
            "side": Side.CONSUMER.value,
            "text": self.basis,
            "amount": money.show(self.fen),
        }

    def terms(self) -> tuple[dict[str, str], ...]:
        """Its clauses of the agreement, as words typed; an increase stands by itself."""
        return tuple(
            {
                "kind": kind.value,
                "amount": money.show(fen),
                **({"increased": "yes"} if increased else {}),
            }
            for kind, fen, increased in self.parts
        )


def reckoned(found: Sum, rule: Rule, *, among: Iterable[Sum]) -> Reckoned:
    """The words go onto papers, so they are Chinese whatever the language of the window."""
    basis = f"参照{rule.law.name.zh}{rule.article}计算，由双方协商"
    return Reckoned(fen=found.fen, parts=tuple(_parts(found, among)), basis=basis)


def _parts(found: Sum, among: Iterable[Sum]) -> Iterator[tuple[TermKind, int, bool]]:
    if found.code is SumCode.INCREASE_AND_REFUND:
        increase = next(each.fen for each in among if each.code is SumCode.INCREASE)
        yield TermKind.REFUND, found.fen - increase, False
        yield TermKind.COMPENSATE, increase, True
    else:
        kind = TermKind.REFUND if found.code in _REFUNDED else TermKind.COMPENSATE
        yield kind, found.fen, found.code in _INCREASED
