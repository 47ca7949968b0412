"""What staff read for each error code: what happened, that nothing is lost, what to do.

One module a subject; a new sentence goes into the one of its subject.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.errors import DocumentProblem, MediatorError, RuleViolation
from mediator.domain.values import days, money, weight
from mediator.gui import translation
from mediator.gui.sentences import (
    accounts,
    agreement,
    backups,
    case,
    evidence,
    fields,
    glyphs,
    imports,
    months,
    papers,
    phrasing,
    serving,
    signatures,
    stalls,
    storing,
    updates,
    verification,
)
from mediator.gui.sentences.places import place_of
from mediator.gui.translation import QT_TRANSLATE_NOOP

SUBJECTS: Final = (
    accounts,
    agreement,
    backups,
    case,
    evidence,
    fields,
    glyphs,
    imports,
    months,
    papers,
    phrasing,
    serving,
    signatures,
    stalls,
    storing,
    updates,
    verification,
)
SENTENCES: Final[Mapping[str, str]] = {
    code: words for subject in SUBJECTS for code, words in subject.SENTENCES.items()
}

_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "Failures", "This was not possible ({code}). Nothing was changed, and what you typed is here."
)
_DICTIONARY_FACTS: Final = {"step": "step", "role": "account_role"}


def sentence(error: MediatorError) -> str:
    """Return the plain sentence for `error`, in the language of the window."""
    source = SENTENCES.get(error.code, _UNKNOWN)
    words = QCoreApplication.translate("Failures", source)
    return words.format(**_shown(error))


def _shown(error: MediatorError) -> dict[str, str]:
    facts: dict[str, object] = {"code": error.code}
    if isinstance(error, RuleViolation):
        facts |= error.facts
    if isinstance(error, DocumentProblem):
        facts |= {"character": error.character, "field": error.field}
        facts["place"] = place_of(error.field)
    return {name: _show(name, fact, code=error.code) for name, fact in facts.items()}


def _show(name: str, fact: object, *, code: str) -> str:
    if name in _DICTIONARY_FACTS:
        return wording.label(_DICTIONARY_FACTS[name], str(fact), language=translation.language())
    if isinstance(fact, date | datetime):
        return days.show(fact)
    if isinstance(fact, int) and (name.endswith("_fen") or code.startswith("amount_")):
        return money.show(fact)
    if isinstance(fact, int) and code.startswith("weight_"):
        return weight.show(fact)
    return str(fact)
