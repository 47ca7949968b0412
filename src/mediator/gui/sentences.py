"""What staff read for each error code: what happened, that nothing is lost, what to do."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.errors import DocumentProblem, MediatorError, RuleViolation
from mediator.domain.values import days, money, weight
from mediator.gui import translation
from mediator.gui.field_places import place_of
from mediator.gui.field_sentences import FIELD_SENTENCES
from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    **FIELD_SENTENCES,
    # Files that are taken in
    "file_not_opened": QT_TRANSLATE_NOOP(
        "Failures", "This file cannot be opened. Is it still there, and may you read it?"
    ),
    "file_empty": QT_TRANSLATE_NOOP("Failures", "This file is empty."),
    "file_kind_unknown": QT_TRANSLATE_NOOP(
        "Failures",
        "This is no picture, PDF, recording or video. Photograph or print it, and add that.",
    ),
    "exhibit_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This piece of evidence was taken off the list already."
    ),
    # Papers that are verified
    "not_a_certificate": QT_TRANSLATE_NOOP(
        "Failures",
        "This file holds no certificate. Ask the other station for its root certificate.",
    ),
    "not_a_root": QT_TRANSLATE_NOOP(
        "Failures",
        "This certificate is not a root: it cannot vouch for papers. Ask for the root certificate.",
    ),
    "own_root": QT_TRANSLATE_NOOP(
        "Failures",
        "This is the root certificate of this station itself: its papers can be verified anyway.",
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Failures",
        "This file cannot be read. Choose a PDF, or a picture of the paper (PNG or JPEG).",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Failures",
        "This file is larger than {megabytes} MB. A paper of the station is much smaller.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Failures",
        "This picture has too many dots to be opened. Scan or photograph the paper with fewer.",
    ),
    # Signatures
    "signature_empty": QT_TRANSLATE_NOOP("Failures", "Nothing is written here yet."),
    "signature_too_little": QT_TRANSLATE_NOOP(
        "Failures", "This is too little for a signature. Please write the whole name."
    ),
    "signature_too_much": QT_TRANSLATE_NOOP(
        "Failures", "This is too much for a signature. Press “Clear” and write the name once."
    ),
    "signature_off_pad": QT_TRANSLATE_NOOP(
        "Failures", "A part lies outside. Press “Clear” and write within the frame."
    ),
    "signatures_missing": QT_TRANSLATE_NOOP(
        "Failures", "Not everybody has signed yet. What was signed is kept."
    ),
    "signed_already": QT_TRANSLATE_NOOP(
        "Failures",
        "A copy signed on the screen is in the file already. Take that one off the list first, if"
        " it has to be signed anew.",
    ),
    "not_signed_on_screen": QT_TRANSLATE_NOOP(
        "Failures", "Only a written agreement is signed on the screen. Sign this one on paper."
    ),
    "signed_copy_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This signed copy was taken off the list already."
    ),
    "scan_kind": QT_TRANSLATE_NOOP(
        "Failures", "A scan is a PDF or a picture (JPEG, PNG, WebP). This file is neither."
    ),
    "scan_no_code": QT_TRANSLATE_NOOP(
        "Failures",
        "No code of a paper can be read here. Scan the last page flat and sharp, or choose below"
        " which paper it is.",
    ),
    "scan_two_papers": QT_TRANSLATE_NOOP(
        "Failures",
        "There is more than one paper in this file ({numbers}). Scan each into a file of its own.",
    ),
    "scan_not_ours": QT_TRANSLATE_NOOP(
        "Failures", "The code of {number} was not made by this station, so it is not filed here."
    ),
    "scan_is_the_paper": QT_TRANSLATE_NOOP(
        "Failures", "This is the paper itself as a file, not a scan of it. Scan the signed sheet."
    ),
    "scan_filed_already": QT_TRANSLATE_NOOP(
        "Failures", "This very file is kept with {number} already."
    ),
    "scan_void": QT_TRANSLATE_NOOP(
        "Failures",
        "{number} was voided, so no signed copy of it is filed. Add the file as evidence if it"
        " matters.",
    ),
    "scan_of_no_case": QT_TRANSLATE_NOOP(
        "Failures", "{number} belongs to no case, so it cannot be filed in one."
    ),
    "scan_too_long": QT_TRANSLATE_NOOP(
        "Failures", "There are more than {pages} pages in this file. Scan each paper by itself."
    ),
    # The case
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
    # The agreement and its promises
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
    "deposit_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This stall is not in the register: it has no deposit here."
    ),
    "hands_over_to_self": QT_TRANSLATE_NOOP(
        "Failures", "Whoever takes over has to be somebody else."
    ),
    "deposit_too_small": QT_TRANSLATE_NOOP(
        "Failures", "The deposit holds only {held_fen} yuan. Nothing was booked."
    ),
    "ends_before_it_begins": QT_TRANSLATE_NOOP(
        "Failures", "The last day must come after the first. Please check the dates."
    ),
    "card_lifted": QT_TRANSLATE_NOOP("Failures", "This card was lifted already."),
    "card_unknown": QT_TRANSLATE_NOOP("Failures", "This card is not there."),
    "lifted_before_given": QT_TRANSLATE_NOOP(
        "Failures", "A card cannot be lifted before the day it was given."
    ),
    "case_of_another_stall": QT_TRANSLATE_NOOP(
        "Failures", "This case is not about this stall. Please choose again."
    ),
    "instalments_need_day": QT_TRANSLATE_NOOP(
        "Failures", "Part payments need the day of each payment."
    ),
    "bought_after_received": QT_TRANSLATE_NOOP(
        "Failures", "The day of buying is after the day of the complaint. Please check both."
    ),
    # Carried as open until the case is archived
    "consumer_signature": QT_TRANSLATE_NOOP("Failures", "Signature of the consumer"),
    "notice_signature": QT_TRANSLATE_NOOP("Failures", "Signatures under the notice"),
    "paper_missing": QT_TRANSLATE_NOOP("Failures", "A paper that was not printed"),
    "evidence_unlisted": QT_TRANSLATE_NOOP("Failures", "Evidence that no paper lists"),
    "receipt_missing": QT_TRANSLATE_NOOP("Failures", "Receipt of the authority"),
    "seal": QT_TRANSLATE_NOOP("Failures", "Seal of the station"),
    "open_promise": QT_TRANSLATE_NOOP("Failures", "A term that is not yet performed"),
    "agreement_unsigned": QT_TRANSLATE_NOOP("Failures", "Signatures under the agreement"),
    "reply_missing": QT_TRANSLATE_NOOP("Failures", "Reply to the office that sent the case"),
    # Papers
    "paper_unknown": QT_TRANSLATE_NOOP("Failures", "There is no paper with this number."),
    "paper_not_of_a_case": QT_TRANSLATE_NOOP("Failures", "This paper is not made for a case."),
    "missing_glyph": QT_TRANSLATE_NOOP(
        "Failures",
        "The character “{character}” in {place} cannot be printed: no font has it. Nothing was"
        " printed."
        " Add a picture of it under Settings, Rare characters, then print again.",
    ),
    "phrase_one_line": QT_TRANSLATE_NOOP(
        "Failures", "This is one sentence: please write it in one line."
    ),
    "phrase_too_many": QT_TRANSLATE_NOOP("Failures", "There may be {most} sentences at most."),
    "phrase_kept": QT_TRANSLATE_NOOP(
        "Failures", "This sentence protects the parties and has to stay as it is: “{words}”"
    ),
    "phrase_braces": QT_TRANSLATE_NOOP(
        "Failures", "A curly brace stands alone. Take it out, or put the place in by its button."
    ),
    "phrase_place_unknown": QT_TRANSLATE_NOOP(
        "Failures", "The program cannot fill in “{place}” here. Use the places shown above."
    ),
    "phrase_place_missing": QT_TRANSLATE_NOOP(
        "Failures", "“{place}” is missing: without it the paper would not say what was agreed."
    ),
    "phrase_waives": QT_TRANSLATE_NOOP(
        "Failures",
        "“{found}” would take away the right to complain, report or sue. No paper may do that.",
    ),
    "phrase_court": QT_TRANSLATE_NOOP(
        "Failures",
        "“{found}” is only for a people's mediation committee. A station's paper may not say it.",
    ),
    "phrase_fraud": QT_TRANSLATE_NOOP(
        "Failures", "“{found}” would be a finding of guilt. A station finds nobody guilty."
    ),
    "phrase_authority": QT_TRANSLATE_NOOP(
        "Failures", "“{found}” makes the paper look like one of a government body."
    ),
    "phrase_no_glyph": QT_TRANSLATE_NOOP(
        "Failures", "The character “{character}” cannot be printed: no font here has it."
    ),
    "phrasing_same": QT_TRANSLATE_NOOP("Failures", "This wording is in force already."),
    "one_character": QT_TRANSLATE_NOOP(
        "Failures", "Type one character, or its code such as U+3134F."
    ),
    "glyph_known": QT_TRANSLATE_NOOP(
        "Failures", "The fonts here have this character already; it prints as it is."
    ),
    "glyph_empty": QT_TRANSLATE_NOOP(
        "Failures", "Nothing can be made out in this picture. Write it dark on white, and large."
    ),
    "glyphs_too_many": QT_TRANSLATE_NOOP(
        "Failures", "There are {most} characters already. Remove one that is not needed."
    ),
    "picture_unreadable": QT_TRANSLATE_NOOP(
        "Failures",
        "This picture cannot be read: no PNG, JPEG or WebP, broken, or of too many dots.",
    ),
    "clock_behind": QT_TRANSLATE_NOOP(
        "Failures",
        "The clock of this computer shows {shows}, but the station signs papers since {since}."
        " Put the clock right, then print again; no number was taken, and what you typed is here.",
    ),
    "template_missing": QT_TRANSLATE_NOOP(
        "Failures", "The wording of this paper is missing ({field}). Please install again."
    ),
    "template_wrong": QT_TRANSLATE_NOOP(
        "Failures", "The wording of this paper is damaged ({field}). Please install again."
    ),
    # The month
    "month_locked": QT_TRANSLATE_NOOP("Failures", "This month is locked. Nothing was changed."),
    "month_not_begun": QT_TRANSLATE_NOOP("Failures", "This period has not begun yet."),
    "month_does_not_add_up": QT_TRANSLATE_NOOP(
        "Failures", "{count} points do not add up. Clear them up first."
    ),
    # Saving
    "stale_record": QT_TRANSLATE_NOOP(
        "Failures",
        "A colleague has just saved this. What you typed is still here:"
        " load the newest and look at both.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Failures", "The data file is damaged. Do not go on; fetch the last backup."
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "Failures", "The data file was written by a newer version. Please update this program."
    ),
    "folder_unwritable": QT_TRANSLATE_NOOP(
        "Failures", "Nothing can be saved in the data folder now. What you typed is still here."
    ),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "Failures", "The file cannot be written there. Please choose another place."
    ),
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
    "not_our_file": QT_TRANSLATE_NOOP(
        "Failures", "The data file is not one of this program. Nothing was changed."
    ),
    "no_records_here": QT_TRANSLATE_NOOP("Failures", "There are no records in this folder."),
    "row_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "A record cannot be read. The others are well; please report this."
    ),
    "sqlite_too_old": QT_TRANSLATE_NOOP(
        "Failures", "A part of this program is too old. Please install it again."
    ),
    "setting_invalid": QT_TRANSLATE_NOOP(
        "Failures", "A setting in {file} is not valid ({reason})."
    ),
}

_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "Failures", "This was not possible ({code}). Nothing was changed, and what you typed is here."
)
_DICTIONARY_FACTS: Final = {"step": "step"}


def sentence(error: MediatorError) -> str:
    """Return the plain sentence for `error`, in the language of the window."""
    source = SENTENCES.get(error.code, _UNKNOWN)
    words = QCoreApplication.translate("Failures", source)
    return words.format(**_shown(error))


def _shown(error: MediatorError) -> dict[str, str]:
    facts: dict[str, object] = {"code": error.code}
    if isinstance(error, RuleViolation):
        facts |= error.facts
    if isinstance(error, DocumentProblem):
        facts |= {"character": error.character, "field": error.field}
        facts["place"] = place_of(error.field)
    return {name: _show(name, fact, code=error.code) for name, fact in facts.items()}


def _show(name: str, fact: object, *, code: str) -> str:
    if name in _DICTIONARY_FACTS:
        return wording.label(_DICTIONARY_FACTS[name], str(fact), language=translation.language())
    if isinstance(fact, date | datetime):
        return days.show(fact)
    if isinstance(fact, int) and (name.endswith("_fen") or code.startswith("amount_")):
        return money.show(fact)
    if isinstance(fact, int) and code.startswith("weight_"):
        return weight.show(fact)
    return str(fact)
