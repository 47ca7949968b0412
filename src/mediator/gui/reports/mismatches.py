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
    "amount_parts": QT_TRANSLATE_NOOP(
        "Mismatches", "the amounts do not add up: {expected} and {found}"
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
