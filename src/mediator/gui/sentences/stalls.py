"""What staff read about stalls and the people of the station."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "deposit_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This stall is not in the register: it has no deposit here."
    ),
    "deposit_too_small": QT_TRANSLATE_NOOP(
        "Failures", "The deposit holds only {held_fen} yuan. Nothing was booked."
    ),
    "card_lifted": QT_TRANSLATE_NOOP("Failures", "This card was lifted already."),
    "card_unknown": QT_TRANSLATE_NOOP("Failures", "This card is not there."),
    "lifted_before_given": QT_TRANSLATE_NOOP(
        "Failures", "A card cannot be lifted before the day it was given."
    ),
    "case_of_another_stall": QT_TRANSLATE_NOOP(
        "Failures", "This case is not about this stall. Please choose again."
    ),
    # The station
    "hands_over_to_self": QT_TRANSLATE_NOOP(
        "Failures", "Whoever takes over has to be somebody else."
    ),
}
