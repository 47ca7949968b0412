"""What staff read about tables of others that are brought in."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "ledger_empty": QT_TRANSLATE_NOOP("Failures", "There is nothing in this file."),
    "ledger_locked": QT_TRANSLATE_NOOP(
        "Failures",
        "This file has a password. Open it where it was made, save it without one, and choose it"
        " again.",
    ),
    "ledger_damaged": QT_TRANSLATE_NOOP(
        "Failures", "This file is damaged or was cut short. Please get another copy of it."
    ),
    "ledger_not_a_table": QT_TRANSLATE_NOOP(
        "Failures", "This is no table. Choose an xlsx, xls, ods or csv file."
    ),
    "ledger_is_web_page": QT_TRANSLATE_NOOP(
        "Failures",
        "This is a web page under another name. Open it with a spreadsheet program and save it as"
        " xlsx.",
    ),
    "ledger_encoding": QT_TRANSLATE_NOOP(
        "Failures",
        "The characters of this file cannot be read. Save it as xlsx and choose it again.",
    ),
    "ledger_too_large": QT_TRANSLATE_NOOP(
        "Failures", "This file is larger than any ledger. Split it, for instance by years."
    ),
    "ledger_breaks_reader": QT_TRANSLATE_NOOP(
        "Failures",
        "Reading this file broke off. Nothing was taken. Open it with a spreadsheet program, save"
        " it anew as xlsx, and choose that one.",
    ),
    "ledger_too_slow": QT_TRANSLATE_NOOP(
        "Failures", "This file takes too long to read. Split it, for instance by years."
    ),
    "ledger_too_many_rows": QT_TRANSLATE_NOOP(
        "Failures", "This sheet has more than 200,000 rows. Split it, for instance by years."
    ),
    "ledger_cell_far": QT_TRANSLATE_NOOP(
        "Failures",
        "Something stands far to the right of the table on this sheet. Delete the empty columns"
        " there, save, and choose the file again.",
    ),
    "two_tables": QT_TRANSLATE_NOOP(
        "Failures",
        "Two tables stand side by side on this sheet. Move one of them to a sheet of its own.",
    ),
    "columns_missing": QT_TRANSLATE_NOOP(
        "Failures",
        "A ledger needs the day and the consumer, the stall or the goods; a stall list the stall"
        " and its trader. Please say which columns they are.",
    ),
    "ledger_changed": QT_TRANSLATE_NOOP(
        "Failures", "The file was changed since you chose it. Nothing was taken; choose it again."
    ),
    "nothing_to_take": QT_TRANSLATE_NOOP(
        "Failures", "No row can be taken, so nothing was changed. The reasons are below."
    ),
    "sheet_unknown": QT_TRANSLATE_NOOP("Failures", "There is no such sheet in this file."),
    "import_unknown": QT_TRANSLATE_NOOP("Failures", "This import is not there."),
    "import_undone": QT_TRANSLATE_NOOP("Failures", "This import was taken back already."),
    "import_touched": QT_TRANSLATE_NOOP(
        "Failures",
        "{count} of what came with it was worked on since, so it cannot be taken back as a whole.",
    ),
}
