"""What staff read about making a paper and printing it."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "paper_erased": QT_TRANSLATE_NOOP(
        "Failures", "What this paper said was erased when the time of its file was over."
    ),
    "paper_unknown": QT_TRANSLATE_NOOP("Failures", "There is no paper with this number."),
    "paper_not_of_a_case": QT_TRANSLATE_NOOP("Failures", "This paper is not made for a case."),
    "clock_behind": QT_TRANSLATE_NOOP(
        "Failures",
        "The clock of this computer shows {shows}, but the station signs papers since {since}."
        " Put the clock right, then print again; no number was taken, and what you typed is here.",
    ),
    "hand_form_unknown": QT_TRANSLATE_NOOP(
        "Failures", "No form with this number was printed here. It stands at the top of the form."
    ),
    "hand_form_used": QT_TRANSLATE_NOOP(
        "Failures", "This form was entered already, as case {number}."
    ),
    "hand_form_spoiled": QT_TRANSLATE_NOOP("Failures", "This form was written off: {reason}"),
    "template_missing": QT_TRANSLATE_NOOP(
        "Failures", "The wording of this paper is missing ({field}). Please install again."
    ),
    "template_wrong": QT_TRANSLATE_NOOP(
        "Failures", "The wording of this paper is damaged ({field}). Please install again."
    ),
    # The printer
    "printer_refused": QT_TRANSLATE_NOOP(
        "Failures", "The printer did not take the paper. Look at the printer, or save the PDF."
    ),
    "printer_not_ready": QT_TRANSLATE_NOOP(
        "Failures",
        "The system says that this printer stands still: no paper, a jam, switched off or not"
        " connected. Look at it and print again; no number was taken and nothing was counted.",
    ),
    "printer_stopped": QT_TRANSLATE_NOOP(
        "Failures",
        "The printer stopped at page {page}: no paper, a jam, switched off or not connected. Put it"
        " right, then go on from that page or print all again; nothing is counted twice.",
    ),
}
