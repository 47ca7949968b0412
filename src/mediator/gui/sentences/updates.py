"""What staff read about bringing the program up to date."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "release_not_ours": QT_TRANSLATE_NOOP(
        "Failures",
        "This is no update of this program, or it was cut short. Get the file again; its name ends"
        " in .update.",
    ),
    "release_altered": QT_TRANSLATE_NOOP(
        "Failures",
        "This file is not what the maker of the program signed: it was damaged or altered. Nothing"
        " was changed. Do not use it; get it again from where it is published.",
    ),
    "release_form_newer": QT_TRANSLATE_NOOP(
        "Failures",
        "This update is for a later version of the program. Install the versions between first.",
    ),
    "release_no_key": QT_TRANSLATE_NOOP(
        "Failures",
        "This program was packed without the key of its maker, so it cannot tell a genuine update"
        " from another. Install a new version with its own installer; the records stay.",
    ),
    "release_other_system": QT_TRANSLATE_NOOP(
        "Failures", "This update is for another kind of computer ({system}), not for this one."
    ),
    "release_system_old": QT_TRANSLATE_NOOP(
        "Failures",
        "This update needs a newer system than this computer has (C library {glibc}). This version"
        " goes on working.",
    ),
    "release_same": QT_TRANSLATE_NOOP("Failures", "This is the version that runs here: {version}."),
    "release_older": QT_TRANSLATE_NOOP(
        "Failures",
        "This is the older version {version}; {running} runs here, and the older one could not read"
        " its records. Nothing was changed.",
    ),
    "release_fails": QT_TRANSLATE_NOOP(
        "Failures",
        "The new version did not manage to open a copy of your records, so this version stays. The"
        " records themselves were not touched.",
    ),
    "release_from_sources": QT_TRANSLATE_NOOP(
        "Failures",
        "This program runs from its sources; only an installed one is brought up to date by a"
        " file.",
    ),
    "versions_unwritable": QT_TRANSLATE_NOOP(
        "Failures",
        "The new version could not be written into your own folder on this computer. Nothing was"
        " changed.",
    ),
    "versions_full": QT_TRANSLATE_NOOP(
        "Failures",
        "There is no room for the new version: {megabytes} MB are needed. Make room and try again;"
        " nothing was changed.",
    ),
}
