"""A line of the ledger in words, the same on paper, in the workbook and in a correction."""

from datetime import date
from enum import StrEnum

from mediator import wording
from mediator.documents import templates
from mediator.documents.templates import Template
from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.case.outcomes import DeadlineClass, Decision, Satisfaction
from mediator.domain.case.steps import EndingKind
from mediator.domain.month.reconcile import Correction
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import LedgerPaper
from mediator.domain.values import money
from mediator.domain.values.clock import local_day

COLUMNS = (
    "position",
    "received_on",
    "number",
    "source",
    "consumer",
    "stall",
    "stall_number",
    "zone",
    "goods",
    "category",
    "nature",
    "amount",
    "remedies",
    "decision",
    "accepted_on",
    "deadline_class",
    "due_on",
    "ending",
    "ended_on",
    "on_time",
    "recovered",
    "agreement",
    "performance",
    "satisfaction",
    "handler",
    "remarks",
)

_YES_NO = ("no", "yes")
_TRUTHS = {
    "line": ("gone", "kept"),
    "signed": _YES_NO,
    "promises_open": _YES_NO,
    "referred": _YES_NO,
    "imported": _YES_NO,
}
_KINDS: dict[str, type[StrEnum]] = {
    "source": Source,
    "nature": Nature,
    "category": Category,
    "remedies": Remedy,
    "decision": Decision,
    "deadline_class": DeadlineClass,
    "ending": EndingKind,
    "satisfaction": Satisfaction,
}


def wording_of(paper: LedgerPaper) -> Template:
    """The wording of the ledger in the paper's version."""
    return templates.load(paper.head.template, "ledger")


def lines(paper: LedgerPaper) -> list[dict[str, str]]:
    """Every row of the ledger by column; money without its unit, which the column names."""
    say = wording_of(paper)
    as_of = min(local_day(paper.head.made_at), paper.period.last)
    pairs = zip(paper.rows, paper.due_on, strict=True)
    return [
        {"position": str(at), **_line(row, due_on, as_of=as_of, say=say)}
        for at, (row, due_on) in enumerate(pairs, 1)
    ]


def _line(row: LedgerRow, due_on: date | None, *, as_of: date, say: Template) -> dict[str, str]:
    none = say.plain("words.none")
    return {
        "received_on": row.received_on.isoformat(),
        "number": row.number,
        "source": wording.name(row.source),
        "consumer": row.consumer,
        "stall": row.stall_name,
        "stall_number": row.stall_number or none,
        "zone": row.zone or none,
        "goods": row.goods,
        "category": _name(row.category, none),
        "nature": _name(row.nature, none),
        "amount": none if row.amount_fen is None else money.show(row.amount_fen),
        "remedies": "、".join(map(wording.name, row.remedies)) or none,
        "decision": _name(row.decision, say.plain("words.not_triaged")),
        "accepted_on": _day(row.accepted_on, none),
        "deadline_class": _name(row.deadline_class, none),
        "due_on": _day(due_on, none),
        "ending": _name(row.ending, say.plain("words.open")),
        "ended_on": _day(row.ended_on, none),
        "on_time": _on_time(row, due_on, as_of=as_of, say=say),
        "recovered": money.show(row.recovered_fen),
        "agreement": _agreement(row, say),
        "performance": _performance(row, say),
        "satisfaction": _name(row.satisfaction, none),
        "handler": row.handler,
        "remarks": _remarks(row, say) or none,
    }


def _name(item: StrEnum | None, otherwise: str) -> str:
    return wording.name(item) if item else otherwise


def _day(day: date | None, otherwise: str) -> str:
    return day.isoformat() if day else otherwise


def _on_time(row: LedgerRow, due_on: date | None, *, as_of: date, say: Template) -> str:
    """As the figures count it: an open case is late once its day has passed."""
    if due_on is None:
        return say.plain("words.none")
    if row.ended_on is not None:
        return say.plain("words.on_time" if row.ended_on <= due_on else "words.late")
    return say.plain("words.open_late" if due_on < as_of else "words.within")


def _agreement(row: LedgerRow, say: Template) -> str:
    if not row.agreement_number:
        return say.plain("words.no_agreement")
    return f"{row.agreement_number} {say.plain('words.signed' if row.signed else 'words.unsigned')}"


def _performance(row: LedgerRow, say: Template) -> str:
    if not row.signed:
        return say.plain("words.none")
    return say.plain("words.promised" if row.promises_open else "words.performed")


def _remarks(row: LedgerRow, say: Template) -> str:
    weighed = "words.reweighs_exceeded" if row.reweighs_exceeded else "words.reweighs"
    counts = {"count": str(row.reweighs), "exceeded": str(row.reweighs_exceeded)}
    advance = {"amount": money.show(row.advance_fen), "back": money.show(row.advance_back_fen)}
    remarks = (
        (row.referred, say.plain("words.referred")),
        (row.advance_fen, say.plain("words.advance", **advance)),
        (row.increased_fen, say.plain("words.increased", amount=money.show(row.increased_fen))),
        (row.answer_due_on, _answer(row, say)),
        (row.feedback_due_on, _feedback(row, say)),
        (row.reweighs, say.plain(weighed, **counts)),
        (row.pauses, say.plain("words.paused", count=str(len(row.pauses)))),
        (row.reopened_on, say.plain("words.reopened", day=_day(row.reopened_on, ""))),
        (row.overridden_on, say.plain("words.overridden", day=_day(row.overridden_on, ""))),
        (row.imported, say.plain("words.imported")),
    )
    return "；".join(words for said, words in remarks if said)


def _answer(row: LedgerRow, say: Template) -> str:
    key = "words.answered" if row.answered_on else "words.answer_open"
    return say.plain(key, due=_day(row.answer_due_on, ""), given=_day(row.answered_on, ""))


def _feedback(row: LedgerRow, say: Template) -> str:
    key = "words.fed_back" if row.feedback_on else "words.feedback_open"
    return say.plain(key, due=_day(row.feedback_due_on, ""), given=_day(row.feedback_on, ""))


def correction(changed: Correction, say: Template) -> tuple[str, str, str, str]:
    """Number, column, before and after of a change in a ledger line, in words."""
    column = say.plain(f"fields.{changed.field}")
    before, after = (
        _value(changed.field, value, say=say) for value in (changed.before, changed.after)
    )
    return changed.number, column, before, after


def _value(field: str, value: str, *, say: Template) -> str:
    if words := _TRUTHS.get(field):
        return say.plain(f"changes.{words[value == '1']}")
    if not value:
        return say.plain("changes.empty")
    if kind := _KINDS.get(field):
        return "、".join(wording.name(kind(item)) for item in value.split("、"))
    if field == "pauses":
        return say.plain("changes.kept")
    if field.endswith("_fen"):
        return money.show(int(value))
    return value
