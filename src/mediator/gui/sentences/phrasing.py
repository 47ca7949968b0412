"""What staff read about the station's own wording of papers."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "phrase_one_line": QT_TRANSLATE_NOOP(
        "Failures", "This is one sentence: please write it in one line."
    ),
    "phrase_too_many": QT_TRANSLATE_NOOP("Failures", "There may be {most} sentences at most."),
    "phrase_kept": QT_TRANSLATE_NOOP(
        "Failures", "This sentence protects the parties and has to stay as it is: “{words}”"
    ),
    "phrase_braces": QT_TRANSLATE_NOOP(
        "Failures", "A curly brace stands alone. Take it out, or put the place in by its button."
    ),
    "phrase_place_unknown": QT_TRANSLATE_NOOP(
        "Failures", "The program cannot fill in “{place}” here. Use the places shown above."
    ),
    "phrase_place_missing": QT_TRANSLATE_NOOP(
        "Failures", "“{place}” is missing: without it the paper would not say what was agreed."
    ),
    "phrase_waives": QT_TRANSLATE_NOOP(
        "Failures",
        "“{found}” would take away the right to complain, report or sue. No paper may do that.",
    ),
    "phrase_court": QT_TRANSLATE_NOOP(
        "Failures",
        "“{found}” is only for a people's mediation committee. A station's paper may not say it.",
    ),
    "phrase_fraud": QT_TRANSLATE_NOOP(
        "Failures", "“{found}” would be a finding of guilt. A station finds nobody guilty."
    ),
    "phrase_authority": QT_TRANSLATE_NOOP(
        "Failures", "“{found}” makes the paper look like one of a government body."
    ),
    "phrase_no_glyph": QT_TRANSLATE_NOOP(
        "Failures", "The character “{character}” cannot be printed: no font here has it."
    ),
    "phrasing_same": QT_TRANSLATE_NOOP("Failures", "This wording is in force already."),
}
