"""What staff read about the steps of a case."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "view_name_taken": QT_TRANSLATE_NOOP(
        "Failures", "There is a view of this name already. Please choose another one."
    ),
    "view_unknown": QT_TRANSLATE_NOOP("Failures", "This view was deleted meanwhile."),
    "correction_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This correction is no longer there. Please open the case again."
    ),
    "dispute_unknown": QT_TRANSLATE_NOOP("Failures", "This case does not exist."),
    "already_ended": QT_TRANSLATE_NOOP(
        "Failures", "This case has ended already. Nothing was changed."
    ),
    "already_handed_over": QT_TRANSLATE_NOOP(
        "Failures", "This case was handed over already. Nothing was changed."
    ),
    "not_accepted": QT_TRANSLATE_NOOP(
        "Failures", "The case has not been accepted yet. Finish the triage first."
    ),
    "cannot_pause": QT_TRANSLATE_NOOP("Failures", "This case cannot be paused now."),
    "not_paused": QT_TRANSLATE_NOOP("Failures", "This case is not paused."),
    "nothing_to_attest": QT_TRANSLATE_NOOP(
        "Failures", "Nothing of the kind is open in this case any more."
    ),
    "not_handed_down": QT_TRANSLATE_NOOP(
        "Failures", "This case did not come from an office, so no reply is due."
    ),
    "step_not_now": QT_TRANSLATE_NOOP(
        "Failures", "The step “{step}” is not open now. Finish the steps before it first."
    ),
    "step_not_skippable": QT_TRANSLATE_NOOP("Failures", "The step “{step}” cannot be skipped."),
    "outcome_unfit": QT_TRANSLATE_NOOP(
        "Failures", "This result does not belong to the step “{step}”."
    ),
    "round_not_held": QT_TRANSLATE_NOOP(
        "Failures", "Round {number} has not been recorded, so it has no record to print."
    ),
    "cannot_reopen": QT_TRANSLATE_NOOP(
        "Failures", "Only a case settled by an agreement in force can be opened again."
    ),
    "cannot_undo": QT_TRANSLATE_NOOP(
        "Failures", "This can no longer be undone: something was given out or noted since."
    ),
    "not_filed": QT_TRANSLATE_NOOP("Failures", "This file is not closed."),
    "filed": QT_TRANSLATE_NOOP(
        "Failures",
        "The file is closed. The head of the station can take it out again, in the menu of the"
        " case.",
    ),
    "erased": QT_TRANSLATE_NOOP(
        "Failures", "The people of this case were erased; nothing can be changed in it."
    ),
    "kept_until": QT_TRANSLATE_NOOP(
        "Failures", "This file is to be kept until {day}; to erase it before, say why."
    ),
    "not_settled_with_stall": QT_TRANSLATE_NOOP(
        "Failures", "The market still has to get money back in this case."
    ),
    "not_handed_over": QT_TRANSLATE_NOOP("Failures", "The case was not handed over."),
    "received_before_sent": QT_TRANSLATE_NOOP(
        "Failures", "It cannot have been confirmed before it was handed over."
    ),
    "price_needed": QT_TRANSLATE_NOOP("Failures", "The price decides the tier: please enter it."),
    "division_negative": QT_TRANSLATE_NOOP("Failures", "A division cannot be below zero."),
    "not_a_category": QT_TRANSLATE_NOOP("Failures", "Only classes of goods have a 12315 class."),
    "paper_not_due": QT_TRANSLATE_NOOP("Failures", "The case has not come to this paper yet."),
    "not_failed": QT_TRANSLATE_NOOP(
        "Failures", "This paper is for a failed mediation; record that first."
    ),
    "particulars_owing": QT_TRANSLATE_NOOP(
        "Failures",
        "Before it is taken, complete the registration: goods, day of purchase, amount, kind and"
        " class.",
    ),
    # Carried as open until the case is archived
    "consumer_signature": QT_TRANSLATE_NOOP("Failures", "Signature of the consumer"),
    "particulars": QT_TRANSLATE_NOOP("Failures", "Particulars of the registration"),
    "notice_signature": QT_TRANSLATE_NOOP("Failures", "Signatures under the notice"),
    "paper_missing": QT_TRANSLATE_NOOP("Failures", "A paper that was not printed"),
    "evidence_unlisted": QT_TRANSLATE_NOOP("Failures", "Evidence that no paper lists"),
    "receipt_missing": QT_TRANSLATE_NOOP("Failures", "Receipt of the authority"),
    "seal": QT_TRANSLATE_NOOP("Failures", "Seal of the station"),
    "open_promise": QT_TRANSLATE_NOOP("Failures", "A term that is not yet performed"),
    "agreement_unsigned": QT_TRANSLATE_NOOP("Failures", "Signatures under the agreement"),
    "reply_missing": QT_TRANSLATE_NOOP("Failures", "Reply to the office that sent the case"),
}
