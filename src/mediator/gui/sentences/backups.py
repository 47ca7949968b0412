"""What staff read about backups, and about a disk that does not let the file be."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Failures", "This backup is damaged. Nothing was changed; please take another one."
    ),
    "backup_unknown": QT_TRANSLATE_NOOP(
        "Failures",
        "This is no backup of this program, or the file of the same name ending in .json is"
        " missing beside it. Nothing was changed.",
    ),
    "backup_newer": QT_TRANSLATE_NOOP(
        "Failures",
        "This backup was made by a newer version ({written}; this one knows {known}). Please update"
        " this program first. Nothing was changed.",
    ),
    "backup_unsound": QT_TRANSLATE_NOOP(
        "Failures",
        "The records were not whole any more when this backup was made. Nothing was changed;"
        " please take an earlier one.",
    ),
    "backup_foreign": QT_TRANSLATE_NOOP(
        "Failures", "This backup is of another station. Nothing was changed."
    ),
    "backup_differs": QT_TRANSLATE_NOOP(
        "Failures",
        "The copy was not the same as the records and was thrown away. The disk may be failing;"
        " please choose another place for backups.",
    ),
    "backup_place": QT_TRANSLATE_NOOP(
        "Failures", "Please choose another folder, one that exists and can be written to."
    ),
    "backup_place_gone": QT_TRANSLATE_NOOP(
        "Failures", "The second place for backups is not there. Is the disk plugged in?"
    ),
    "backup_number_taken": QT_TRANSLATE_NOOP(
        "Failures",
        "Another station keeps its backups in that folder."
        " Please choose one of this station's own.",
    ),
    "on_a_share": QT_TRANSLATE_NOOP(
        "Failures",
        "The records lie on a network share, where they can be spoiled. Please move them to a disk"
        " of this computer; backups may stay on the share.",
    ),
    "in_a_cloud_folder": QT_TRANSLATE_NOOP(
        "Failures",
        "The records lie in a folder that a cloud program copies while they are written, which can"
        " spoil them. Please move them to another folder; backups may stay there.",
    ),
    "on_a_stick": QT_TRANSLATE_NOOP(
        "Failures",
        "The records lie on a disk that can be pulled out. Please move them to a disk of this"
        " computer; backups may stay there.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Failures",
        "The disk is full. Nothing is lost; a little room was kept for this: try again now, then"
        " delete what is not needed from the disk.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Failures", "Another program is using the data file. Nothing is lost; please try again."
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Failures", "The data file may not be written to. Nothing is lost."
    ),
    "io_error": QT_TRANSLATE_NOOP(
        "Failures", "The disk does not answer as it should. Nothing that was saved is lost."
    ),
    "no_permission": QT_TRANSLATE_NOOP(
        "Failures", "This account of the computer may not use the data folder."
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Failures", "The data file cannot be opened. Is its disk there?"
    ),
    "wrong_key": QT_TRANSLATE_NOOP("Failures", "This file belongs to another key."),
}
