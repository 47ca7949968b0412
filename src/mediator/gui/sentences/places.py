"""Where words on a paper were typed, as staff would say it: to find a character again."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.gui.translation import QT_TRANSLATE_NOOP

_PLACES: Final[Mapping[str, str]] = {
    # By the beginning of a field's name; the first that fits.
    "consumer_says": QT_TRANSLATE_NOOP("Failures", "the facts of the dispute"),
    "stall_says": QT_TRANSLATE_NOOP("Failures", "the facts of the dispute"),
    "agreement_facts": QT_TRANSLATE_NOOP("Failures", "the facts of the dispute"),
    "facts": QT_TRANSLATE_NOOP("Failures", "the facts of the dispute"),
    "agreed": QT_TRANSLATE_NOOP("Failures", "the facts of the dispute"),
    "station": QT_TRANSLATE_NOOP("Failures", "the station's particulars in the settings"),
    "consumer": QT_TRANSLATE_NOOP("Failures", "the consumer's particulars"),
    "agent": QT_TRANSLATE_NOOP("Failures", "the particulars of whoever acts for a party"),
    "stall": QT_TRANSLATE_NOOP("Failures", "the trader's particulars"),
    "zone": QT_TRANSLATE_NOOP("Failures", "the trader's particulars"),
    "goods": QT_TRANSLATE_NOOP("Failures", "what was bought"),
    "quantity": QT_TRANSLATE_NOOP("Failures", "what was bought"),
    "place": QT_TRANSLATE_NOOP("Failures", "what was bought"),
    "claim": QT_TRANSLATE_NOOP("Failures", "what the consumer asks"),
    "term_": QT_TRANSLATE_NOOP("Failures", "a term of the agreement"),
    "evidence": QT_TRANSLATE_NOOP("Failures", "the evidence"),
    "exhibit": QT_TRANSLATE_NOOP("Failures", "the evidence"),
    "reweigh": QT_TRANSLATE_NOOP("Failures", "the weighing"),
    "scale": QT_TRANSLATE_NOOP("Failures", "the weighing"),
    "by": QT_TRANSLATE_NOOP("Failures", "the name of whoever is on duty"),
    "staff": QT_TRANSLATE_NOOP("Failures", "the names of the staff"),
    "giver": QT_TRANSLATE_NOOP("Failures", "the names of the staff"),
    "taker": QT_TRANSLATE_NOOP("Failures", "the names of the staff"),
}
_ELSEWHERE: Final = QT_TRANSLATE_NOOP("Failures", "what was typed for this paper")


def place_of(field: str) -> str:
    """Where the words of a field were typed."""
    known = (place for start, place in _PLACES.items() if field.startswith(start))
    return QCoreApplication.translate("Failures", next(known, _ELSEWHERE))
