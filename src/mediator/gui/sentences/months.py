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
}
