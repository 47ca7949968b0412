"""What staff read about signing on the screen and filing signed copies."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
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
}
