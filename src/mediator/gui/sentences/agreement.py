"""What staff read about the agreement and its promises."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "no_agreement": QT_TRANSLATE_NOOP(
        "Failures", "There is no agreement yet. Draw up the terms first."
    ),
    "agreement_state": QT_TRANSLATE_NOOP(
        "Failures", "The agreement cannot be changed in this way now. Please look at it again."
    ),
    "agreement_number_differs": QT_TRANSLATE_NOOP(
        "Failures", "This number is not that of the agreement. Please compare the paper."
    ),
    "already_performed_in_part": QT_TRANSLATE_NOOP(
        "Failures", "Part of it has been performed already, so it can no longer be voided."
    ),
    "term_unknown": QT_TRANSLATE_NOOP("Failures", "The agreement has no such term."),
    "term_already_kept": QT_TRANSLATE_NOOP("Failures", "This term has been performed already."),
    "fulfilled_before_signing": QT_TRANSLATE_NOOP(
        "Failures", "This day is before the day of signing."
    ),
    "paid_too_much": QT_TRANSLATE_NOOP(
        "Failures", "This is more than the {owed_fen} yuan still owed."
    ),
    "second_person_needed": QT_TRANSLATE_NOOP(
        "Failures", "Whoever drew the terms up cannot check them. Please name a second person."
    ),
    "ends_before_it_begins": QT_TRANSLATE_NOOP(
        "Failures", "The last day must come after the first. Please check the dates."
    ),
    "instalments_need_day": QT_TRANSLATE_NOOP(
        "Failures", "Part payments need the day of each payment."
    ),
    "bought_after_received": QT_TRANSLATE_NOOP(
        "Failures", "The day of buying is after the day of the complaint. Please check both."
    ),
    # Paid in advance
    "recovered_more_than_owed": QT_TRANSLATE_NOOP(
        "Failures", "This is more than the stall still owes."
    ),
    "recovered_before_paid": QT_TRANSLATE_NOOP(
        "Failures", "This is before the day on which the market paid."
    ),
    "nothing_to_recover": QT_TRANSLATE_NOOP("Failures", "Nothing was paid in advance here."),
    "advance_over_cap": QT_TRANSLATE_NOOP(
        "Failures", "This is more than the station pays in advance; the cap is in the settings."
    ),
    "recovered_too_much": QT_TRANSLATE_NOOP("Failures", "This is more than was paid in advance."),
}
