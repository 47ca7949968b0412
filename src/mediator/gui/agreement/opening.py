"""What a new draft begins with: the facts as the case knows them, and what a clause will be about.

The words go onto the paper, so they are Chinese whatever the language of the window.
"""

from mediator import wording
from mediator.domain.case.agreement import GOODS_TERMS, MONEY_TERMS, TermKind
from mediator.domain.case.claim import Purchase
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.scale import Reweigh
from mediator.domain.values import days, money, weight
from mediator.services.forms import terms
from mediator.services.forms.sheet import Values


def known(dispute: Dispute) -> Values:
    """The raw words that a draft begins with.

    One that was voided is drawn up anew; of one that was broken, what is still owed.
    """
    if not dispute.agreements:
        return values(dispute)
    before = dispute.agreements[-1]
    return terms.typed(before.remaining() if before.broken_on else before)


def values(dispute: Dispute) -> Values:
    """The raw words of a draft of which nothing was typed yet."""
    return {"mode": "written", "agreement_facts": facts(dispute), "terms": []}


def facts(dispute: Dispute) -> str:
    """What was bought, then what both accept; failing that the weighing, or the complaint."""
    found = dispute.facts
    slips = [_slip(slip) for slip in found.reweighs] if found else []
    known = [found.agreed] if found and found.agreed else slips or [dispute.intake.facts]
    sentences = [bought(dispute.intake.purchase), *known]
    return "".join(_stopped(sentence) for sentence in sentences if sentence)


def bought(purchase: Purchase) -> str:
    """One sentence on the purchase."""
    on = f"{days.show_long(purchase.bought_on)}，" if purchase.bought_on else ""
    amount = purchase.amount_fen
    paid = "" if amount is None else f"，价款{money.show(amount)}元"
    return f"{on}甲方在乙方购买{purchase.goods}{purchase.quantity}{paid}。"


def clause(kind: TermKind, *, goods: str, quantity: str, claimed: str) -> dict[str, str]:
    """What is known of a clause of this kind, as words typed."""
    if kind in GOODS_TERMS:
        partly = kind is TermKind.MAKE_UP
        return {"goods": goods, "quantity": "" if partly else quantity}
    if kind in MONEY_TERMS:
        return {"amount": claimed}
    return {}


def _slip(slip: Reweigh) -> str:
    short = slip.shortage_mg
    if short:
        off = f"，{'短' if short > 0 else '多'}{weight.show(abs(short))}"
    else:
        off = "，与结算重量相同"
    allowed = slip.tolerance_mg
    limit = "" if allowed is None else f"（{weight.show(allowed)}）"
    verdict = f"{wording.name(slip.verdict)}{limit}"
    return (
        f"{slip.goods}结算重量{weight.show(slip.settled_mg)}，"
        f"公平秤复秤{weight.show(slip.checked_mg)}{off}，{verdict}。"
    )


def _stopped(sentence: str) -> str:
    plain = sentence.strip()
    return plain if plain.endswith(("。", "！", "？", "…")) else f"{plain}。"
