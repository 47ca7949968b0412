"""What staff read about the report of a month."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "month_locked": QT_TRANSLATE_NOOP("Failures", "This month is locked. Nothing was changed."),
    "month_not_begun": QT_TRANSLATE_NOOP("Failures", "This period has not begun yet."),
    "month_does_not_add_up": QT_TRANSLATE_NOOP(
        "Failures", "{count} points do not add up. Clear them up first."
    ),
    # The months of many stations
    "folder_unreadable": QT_TRANSLATE_NOOP("Failures", "There is no such folder."),
    "no_stations_known": QT_TRANSLATE_NOOP(
        "Failures",
        "Nobody said which stations to expect. Put a list of stations (stations.csv) into the "
        "folder, or add the root certificates of the stations under Verify.",
    ),
    "file_changed": QT_TRANSLATE_NOOP(
        "Failures", "A file in the folder was changed meanwhile. Please collect again."
    ),
    # The list of stations whose month files are collected
    "roster_without_codes": QT_TRANSLATE_NOOP(
        "Failures", "The list of stations has no column of station codes."
    ),
    "roster_empty": QT_TRANSLATE_NOOP("Failures", "The list of stations names none."),
    "roster_code_missing": QT_TRANSLATE_NOOP(
        "Failures", "Line {line} of the list of stations has no code."
    ),
    "roster_code_twice": QT_TRANSLATE_NOOP(
        "Failures", "The code in line {line} of the list of stations stands there twice."
    ),
    "roster_root_unreadable": QT_TRANSLATE_NOOP(
        "Failures",
        "Line {line} of the list of stations: the fingerprint of the root certificate is wrong.",
    ),
    "roster_since_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "Line {line} of the list of stations: the first month cannot be read."
    ),
}
