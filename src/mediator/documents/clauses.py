"""Words a term of an agreement the way the paper says it, from who owes to how it is paid."""

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.templates import Piece, Template
from mediator.domain.case.agreement import GOODS_TERMS, MONEY_TERMS, Term, TermKind
from mediator.domain.case.parties import Side

_STOPS = "。！？…"


def clause(term: Term) -> str:
    """The sentence of a term as plain text, for the window."""
    return templates.plain(words(term))


def words(term: Term, position: int = 0, *, version: str = templates.LATEST) -> list[Piece]:
    """The sentence of term number `position` (from 0); its runs name the fields of that term.

    A due day counts as a whole and is therefore written 前（含当日）.
    """
    say = templates.load(version, "clauses")
    parts = _parts(term, f"term_{position}", say=say)
    sentence = _core(term, parts, say=say)
    if term.text and term.kind in MONEY_TERMS | GOODS_TERMS:
        sentence += ["。", *say.say("remark", **parts)]
    stopped = templates.plain(sentence).endswith(tuple(_STOPS))
    return sentence if stopped else [*sentence, "。"]


def side(who: Side, version: str = templates.LATEST) -> str:
    """甲方, 乙方 or 市场开办方."""
    return templates.load(version, "clauses").plain(who.value)


def _parts(term: Term, prefix: str, *, say: Template) -> dict[str, list[Piece]]:
    """Everything that a sentence may be put together from."""
    creditor = Side.STALL if term.debtor is Side.CONSUMER else Side.CONSUMER
    due = say.say("when_dated", day=phrases.day(term.due_on)) + _split(term, say)
    place = phrases.typed(term.place, f"{prefix}_place")
    return {
        "debtor": say.say(term.debtor.value),
        "creditor": say.say(creditor.value),
        "amount": [phrases.sum_of(term.amount_fen)],
        "goods": [
            phrases.typed(term.goods, f"{prefix}_goods"),
            phrases.typed(term.quantity, f"{prefix}_quantity"),
        ],
        "day": [phrases.day(term.due_on)],
        "when": due if term.due_on else say.say("when_spot"),
        "count": [str(term.instalments)],
        "place": say.say("at_place", place=place) if term.place else [],
        "method": say.say("by_method", method=wording.name(term.method)) if term.method else [],
        "text": [phrases.typed(term.text or phrases.BLANK, f"{prefix}_text")],
    }


def _split(term: Term, say: Template) -> list[Piece]:
    return say.say("split", count=str(term.instalments)) if term.instalments > 1 else []


def _core(term: Term, parts: dict[str, list[Piece]], *, say: Template) -> list[Piece]:
    """The sentence without its full stop."""
    if term.kind in MONEY_TERMS:
        return _money(term, parts, say=say)
    if term.kind in GOODS_TERMS:
        return _goods(term, parts, say=say)
    if term.kind is TermKind.APOLOGY:
        return say.say("apology", **parts) + _aside(term, parts, say=say)
    return parts["text"] + _aside(term, parts, say=say)


def _money(term: Term, parts: dict[str, list[Piece]], *, say: Template) -> list[Piece]:
    manner = "instalments" if term.instalments > 1 else "dated"
    about = say.say("about", **parts) if term.goods or term.quantity else []
    done = say.say(manner if term.due_on else "spot", **parts)
    return about + say.say(term.kind.value, manner=done, **parts) + _worth(term, say)


def _goods(term: Term, parts: dict[str, list[Piece]], *, say: Template) -> list[Piece]:
    by_consumer = term.kind is TermKind.RETURN and term.debtor is Side.CONSUMER
    sentence = say.say("return_by_consumer" if by_consumer else term.kind.value, **parts)
    sentence += _worth(term, say)
    return sentence + (say.say("extra", **parts) if term.amount_fen is not None else [])


def _worth(term: Term, say: Template) -> list[Piece]:
    return say.say("worth", amount=phrases.yuan(term.value_fen)) if term.value_fen else []


def _aside(term: Term, parts: dict[str, list[Piece]], *, say: Template) -> list[Piece]:
    """What a term in free words says besides: by whom, by when, where, how much."""
    free = term.kind is TermKind.OTHER
    details = [
        (free and term.debtor is not Side.STALL, say.say("done_by", **parts)),
        (free and term.due_on is not None, parts["when"]),
        (free and bool(term.place), parts["place"]),
        (bool(term.goods or term.quantity), parts["goods"]),
        (term.amount_fen is not None, say.say("sum", **parts)),
        (term.amount_fen is not None and term.method is not None, parts["method"]),
        (bool(term.value_fen), say.say("value", amount=phrases.yuan(term.value_fen))),
    ]
    said = templates.joined([item for wanted, item in details if wanted], "，")
    return say.say("aside", details=said) if said else []
