"""What staff read about papers and certificates that are verified."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
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
        "This file is none of this program. Choose a PDF, a picture of the paper (PNG or JPEG), or"
        " the data of a month (JSON).",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Failures",
        "This file is larger than {megabytes} MB. A paper of the station is much smaller.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Failures",
        "This picture has too many dots to be opened. Scan or photograph the paper with fewer.",
    ),
}
