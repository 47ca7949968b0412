"""The terms as typed, and what comes after them: performance, advance payment, hand-over."""

from mediator.domain.case.agreement import (
    Agreement,
    AgreementMode,
    Fulfilment,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.missing import required
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import AdvanceCondition, AdvancePayment, Recovery
from mediator.domain.values.days import show
from mediator.domain.values.money import show as show_money
from mediator.services.forms.sheet import Sheet, Value, Values


def agreement(sheet: Sheet) -> Agreement:
    """The draft as far as it can be read; each term's fields are `term_<position>_<name>`."""
    found = Agreement(
        terms=tuple(_term(row) for row in sheet.rows("terms", "term")),
        facts=sheet.passage("agreement_facts"),
        mode=sheet.choice("mode", AgreementMode) or AgreementMode.WRITTEN,
    )
    sheet.check(found.missing())
    return found


def typed(found: Agreement) -> Values:
    """The raw words that would make this draft, to take it up again."""
    rows: list[dict[str, str]] = [
        {
            "kind": term.kind.value,
            "debtor": term.debtor.value,
            "goods": term.goods,
            "quantity": term.quantity,
            "amount": "" if term.amount_fen is None else show_money(term.amount_fen),
            "value": show_money(term.value_fen) if term.value_fen else "",
            "due": show(term.due_on) if term.due_on else "",
            "method": term.method.value if term.method else "",
            "instalments": str(term.instalments),
            "place": term.place,
            "text": term.text,
            "increased": "yes" if term.increased else "",
        }
        for term in found.terms
    ]
    values: dict[str, Value] = {
        "mode": found.mode.value,
        "agreement_facts": found.facts,
        "terms": rows,
    }
    return values


def fulfilment(sheet: Sheet, *, term: int, by: str) -> Fulfilment:
    """One act of performance towards a term."""
    return Fulfilment(
        term=term,
        on=sheet.past_day("on") or sheet.today,
        by=by,
        amount_fen=sheet.amount("amount"),
        method=sheet.choice("method", PayMethod),
        note=sheet.line("note"),
    )


def recovery(sheet: Sheet, by: str) -> Recovery:
    """What the stall paid back: how much, when and how."""
    amount, on = sheet.amount("amount"), sheet.past_day("on")
    sheet.check(required(amount=amount, on=on))
    return Recovery(
        amount_fen=amount or 0, on=on or sheet.today, by=by, method=sheet.line("method")
    )


def advance(sheet: Sheet, *, cap_fen: int) -> AdvancePayment:
    """先行赔付: what the market pays, on what ground, and what comes from the deposit."""
    found = AdvancePayment(
        amount_fen=sheet.amount("amount") or 0,
        basis=sheet.passage("basis"),
        approved_by=sheet.line("approved_by"),
        on=sheet.past_day("on") or sheet.today,
        method=sheet.line("method"),
        from_deposit_fen=sheet.amount("from_deposit") or 0,
        recovered_fen=sheet.amount("recovered") or 0,
        conditions=sheet.choices("conditions", AdvanceCondition),
    )
    sheet.check(found.missing(cap_fen=cap_fen))
    return found


def _term(row: Sheet) -> Term:
    kind = row.choice("kind", TermKind) or TermKind.OTHER
    return Term(
        kind=kind,
        debtor=row.choice("debtor", Side) or Side.STALL,
        goods=row.line("goods"),
        quantity=row.line("quantity"),
        amount_fen=row.amount("amount"),
        value_fen=row.amount("value") or 0,
        due_on=row.coming_day("due"),
        method=row.choice("method", PayMethod),
        instalments=row.number("instalments", 1, low=1, high=60),
        place=row.line("place"),
        text=row.passage("text", 2000),
        increased=kind is TermKind.COMPENSATE and row.ticked("increased"),
    )
