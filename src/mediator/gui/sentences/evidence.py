"""What staff read about files that are taken into a case as evidence."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "file_not_opened": QT_TRANSLATE_NOOP(
        "Failures", "This file cannot be opened. Is it still there, and may you read it?"
    ),
    "scan_folder_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "The folder of the scanner cannot be read. Choose it again."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Failures", "This file is empty."),
    "file_kind_unknown": QT_TRANSLATE_NOOP(
        "Failures",
        "This is no picture, PDF, recording or video. Photograph or print it, and add that.",
    ),
    "draft_unknown": QT_TRANSLATE_NOOP("Failures", "This draft was put back already."),
    "exhibit_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This piece of evidence was taken off the list already."
    ),
}
