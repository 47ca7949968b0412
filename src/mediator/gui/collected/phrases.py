"""What is said of a month file and of a station's months, and how it is coloured."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.collected.conclusion import Standing, StationSums
from mediator.domain.collected.verdicts import HARMLESS, Gap, Judgement, Verdict
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP

_CONTEXT: Final = "Collected"

STANDINGS: Final = {
    Standing.SOUND: (Tone.DONE, QT_TRANSLATE_NOOP("Collected", "Complete")),
    Standing.LATE: (Tone.DUE, QT_TRANSLATE_NOOP("Collected", "Late")),
    Standing.DOUBTFUL: (Tone.DUE, QT_TRANSLATE_NOOP("Collected", "To look into")),
    Standing.MISSING: (Tone.LATE, QT_TRANSLATE_NOOP("Collected", "Missing")),
}
VERDICTS: Final = {
    Verdict.COUNTED: (
        QT_TRANSLATE_NOOP("Collected", "Counted"),
        QT_TRANSLATE_NOOP("Collected", "Sound and in time."),
    ),
    Verdict.LATE: (
        QT_TRANSLATE_NOOP("Collected", "Late"),
        QT_TRANSLATE_NOOP("Collected", "Locked after the day it was due. It is counted."),
    ),
    Verdict.DUPLICATE: (
        QT_TRANSLATE_NOOP("Collected", "Twice"),
        QT_TRANSLATE_NOOP("Collected", "The same file once more. It is counted once."),
    ),
    Verdict.SUPERSEDED: (
        QT_TRANSLATE_NOOP("Collected", "Older version"),
        QT_TRANSLATE_NOOP("Collected", "A newer version of this month is counted instead."),
    ),
    Verdict.DRAFT: (
        QT_TRANSLATE_NOOP("Collected", "Draft"),
        QT_TRANSLATE_NOOP(
            "Collected", "The station has not locked this month. Ask for the locked one."
        ),
    ),
    Verdict.TRAINING: (
        QT_TRANSLATE_NOOP("Collected", "Training"),
        QT_TRANSLATE_NOOP("Collected", "Sample cases of a training, never to be counted."),
    ),
    Verdict.TOO_LARGE: (
        QT_TRANSLATE_NOOP("Collected", "Too large"),
        QT_TRANSLATE_NOOP("Collected", "More than 16 MB: no month of a station. It was not read."),
    ),
    Verdict.UNREADABLE: (
        QT_TRANSLATE_NOOP("Collected", "Not opened"),
        QT_TRANSLATE_NOOP("Collected", "The disk does not give this file out."),
    ),
    Verdict.DAMAGED: (
        QT_TRANSLATE_NOOP("Collected", "Damaged"),
        QT_TRANSLATE_NOOP("Collected", "Cut off, or no JSON. Ask the station to send it again."),
    ),
    Verdict.FOREIGN: (
        QT_TRANSLATE_NOOP("Collected", "No month"),
        QT_TRANSLATE_NOOP("Collected", "Some other data, not the month of a station."),
    ),
    Verdict.VERSION: (
        QT_TRANSLATE_NOOP("Collected", "Other version"),
        QT_TRANSLATE_NOOP(
            "Collected",
            "Version {details} of the format; this program knows version 1. Renew the program, or "
            "ask for the month in version 1.",
        ),
    ),
    Verdict.MISFIT: (
        QT_TRANSLATE_NOOP("Collected", "Wrong format"),
        QT_TRANSLATE_NOOP(
            "Collected", "Parts are missing, added or spelled otherwise than stations write them."
        ),
    ),
    Verdict.UNSIGNED: (
        QT_TRANSLATE_NOOP("Collected", "Not signed"),
        QT_TRANSLATE_NOOP("Collected", "Locked, but without a signature. Ask for another export."),
    ),
    Verdict.ALTERED: (
        QT_TRANSLATE_NOOP("Collected", "Altered"),
        QT_TRANSLATE_NOOP(
            "Collected",
            "It was changed after it was signed. Ask the station for the file once more, and why.",
        ),
    ),
    Verdict.UNKNOWN_STATION: (
        QT_TRANSLATE_NOOP("Collected", "Not in the list"),
        QT_TRANSLATE_NOOP("Collected", "Its station is not in the list of stations."),
    ),
    Verdict.OTHER_KEY: (
        QT_TRANSLATE_NOOP("Collected", "Signed by another"),
        QT_TRANSLATE_NOOP(
            "Collected",
            "Not signed by the root that the list has for this station. Compare the fingerprint on "
            "the telephone.",
        ),
    ),
    Verdict.OTHER_PERIOD: (
        QT_TRANSLATE_NOOP("Collected", "No whole month"),
        QT_TRANSLATE_NOOP("Collected", "A quarter or chosen days; only months are collected."),
    ),
    Verdict.FUTURE: (
        QT_TRANSLATE_NOOP("Collected", "From the future"),
        QT_TRANSLATE_NOOP(
            "Collected", "It lies after today. Have the date of that station's computer checked."
        ),
    ),
    Verdict.OUTSIDE: (
        QT_TRANSLATE_NOOP("Collected", "Not asked for"),
        QT_TRANSLATE_NOOP("Collected", "This month is not among those collected."),
    ),
    Verdict.CONTRADICTORY: (
        QT_TRANSLATE_NOOP("Collected", "Contradictory"),
        QT_TRANSLATE_NOOP(
            "Collected", "Its figures do not agree with each other or with its own ledger."
        ),
    ),
}
GAPS: Final = {
    Gap.MISSING: QT_TRANSLATE_NOOP("Collected", "missing {months}"),
    Gap.BROKEN_OFF: QT_TRANSLATE_NOOP(
        "Collected", "does not go on from the month before: {months}"
    ),
    Gap.OVERLAP: QT_TRANSLATE_NOOP("Collected", "shares days with the month before: {months}"),
}


def standing(found: Standing) -> str:
    """How a station stands."""
    return _said(STANDINGS[found][1])


def verdict(found: Verdict) -> str:
    """A verdict in a word or two."""
    return _said(VERDICTS[found][0])


def reason(found: Judgement) -> str:
    """What it means, and what to do."""
    return _said(VERDICTS[found.verdict][1]).format(details="".join(found.details[:1]))


def tone(found: Verdict) -> Tone:
    """Its colour."""
    if found in HARMLESS:
        return Tone.MINE
    return Tone.DUE if found is Verdict.LATE else Tone.LATE


def remarks(station: StationSums) -> str:
    """Everything that keeps a station from being complete, in one line."""
    apart = _said(QT_TRANSLATE_NOOP("Collected", "; "))
    found = [
        _said(GAPS[gap]).format(
            months=_listed(month for month, each in station.gaps if each is gap)
        )
        for gap in Gap
        if any(each is gap for _, each in station.gaps)
    ]
    if station.late:
        words = _said(QT_TRANSLATE_NOOP("Collected", "late {months}"))
        found.append(words.format(months=_listed(station.late)))
    if station.refused:
        names = dict.fromkeys(verdict(each.judgement.verdict) for each in station.refused)
        words = _said(QT_TRANSLATE_NOOP("Collected", "files not counted: {verdicts}"))
        found.append(words.format(verdicts=_listed(names)))
    return apart.join(found)


def _listed(words: Iterable[str]) -> str:
    return _said(QT_TRANSLATE_NOOP("Collected", ", ")).join(words)


def _said(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
