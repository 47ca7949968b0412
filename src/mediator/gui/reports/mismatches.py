"""What does not add up, said in words, with a way to the cases behind it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.month.reconcile import Mismatch
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.gui.widgets.banner import Banner

_SHOWN = 5
_CONTEXT: Final = "Mismatches"
_WORDS: Final = {
    "ended_without_outcome": QT_TRANSLATE_NOOP("Mismatches", "closed but without an outcome"),
    "outcome_without_day": QT_TRANSLATE_NOOP("Mismatches", "has an outcome but no closing day"),
    "ended_before_received": QT_TRANSLATE_NOOP("Mismatches", "closed before it was received"),
    "ended_without_triage": QT_TRANSLATE_NOOP("Mismatches", "closed without triage"),
    "not_accepted_but_settled": QT_TRANSLATE_NOOP("Mismatches", "settled but never accepted"),
    "settled_without_agreement": QT_TRANSLATE_NOOP("Mismatches", "settled without an agreement"),
    "recovered_without_settlement": QT_TRANSLATE_NOOP(
        "Mismatches", "has recovered losses but was not settled"
    ),
    "recovered_negative": QT_TRANSLATE_NOOP("Mismatches", "recovered losses below zero"),
    "increased_beyond_recovered": QT_TRANSLATE_NOOP(
        "Mismatches", "more increased compensation than recovered losses"
    ),
    "advance_without_day": QT_TRANSLATE_NOOP(
        "Mismatches", "an advance payment lacks its day or its amount"
    ),
    "advance_back_beyond_paid": QT_TRANSLATE_NOOP(
        "Mismatches", "more came back than the market had paid"
    ),
    "answered_before_received": QT_TRANSLATE_NOOP("Mismatches", "answered before it was received"),
    "nature_missing": QT_TRANSLATE_NOOP("Mismatches", "the nature is missing"),
    "category_missing": QT_TRANSLATE_NOOP("Mismatches", "the category is missing"),
    "amount_missing": QT_TRANSLATE_NOOP("Mismatches", "the amount is missing"),
    "registered_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "registered cases do not equal their parts: {expected} and {found}"
    ),
    "carried_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "carried in and accepted do not equal closed and open: {expected}, {found}"
    ),
    "closed_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "closed cases do not equal their outcomes: {expected} and {found}"
    ),
    "nature_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "accepted cases do not equal the natures: {expected} and {found}"
    ),
    "category_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "accepted cases do not equal the categories: {expected} and {found}"
    ),
    "stall_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "accepted cases do not equal the stalls: {expected} and {found}"
    ),
    "zone_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "accepted cases do not equal the zones: {expected} and {found}"
    ),
    "source_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "accepted cases do not equal the sources: {expected} and {found}"
    ),
    "amount_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "the amounts do not add up: {expected} and {found}"
    ),
    "closed_beyond_accepted": QT_TRANSLATE_NOOP(
        "Mismatches", "more closed than accepted: {expected} and {found}"
    ),
    "resolved_beyond_closed": QT_TRANSLATE_NOOP(
        "Mismatches", "more resolved than closed: {expected} and {found}"
    ),
    "increased_beyond_closed": QT_TRANSLATE_NOOP(
        "Mismatches", "more with increased compensation than closed: {expected} and {found}"
    ),
    "increased_fen_beyond_recovered": QT_TRANSLATE_NOOP(
        "Mismatches", "more increased compensation than recovered losses: {expected} and {found}"
    ),
    "advances_back_beyond_paid": QT_TRANSLATE_NOOP(
        "Mismatches", "more of the advances came back than was paid: {expected} and {found}"
    ),
    "exceeded_beyond_reweighs": QT_TRANSLATE_NOOP(
        "Mismatches", "more re-weighs beyond tolerance than re-weighs: {expected} and {found}"
    ),
    "satisfied_beyond_asked": QT_TRANSLATE_NOOP(
        "Mismatches", "more satisfied than asked: {expected} and {found}"
    ),
}


def mismatch_banner(mismatch: Mismatch, open_cases: Callable[[Mismatch], object]) -> Banner:
    """A banner that says which cases do not add up and why."""
    words = QCoreApplication.translate(_CONTEXT, _WORDS[mismatch.code])
    words = words.format(expected=mismatch.expected, found=mismatch.found)
    numbers = "、".join(mismatch.numbers[:_SHOWN])
    if len(mismatch.numbers) > _SHOWN:
        numbers += "…"
    strong = QCoreApplication.translate(_CONTEXT, "Does not add up:")
    banner = Banner(Tone.LATE, f"{numbers} {words}".strip(), strong=strong)
    if mismatch.numbers:
        button = QCoreApplication.translate(_CONTEXT, "Open these cases")
        banner.add_button(button, lambda: open_cases(mismatch))
    return banner
