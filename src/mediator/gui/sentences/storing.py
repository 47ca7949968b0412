"""What staff read about the data file and its folder."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
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
