"""What a finding says to staff: a word, what it means, and what to do now."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.values.clock import local_time
from mediator.domain.verification import Finding, Verdict
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP

TONES: Final = {
    Verdict.GENUINE: Tone.DONE,
    Verdict.COPY: Tone.DONE,
    Verdict.FOREIGN: Tone.DONE,
    Verdict.CODE_GENUINE: Tone.MINE,
    Verdict.SUPERSEDED: Tone.DUE,
    Verdict.VOID: Tone.DUE,
    Verdict.ALTERED: Tone.LATE,
    Verdict.UNKNOWN_STATION: Tone.MINE,
    Verdict.ERASED: Tone.MINE,
    Verdict.NUMBER_UNKNOWN: Tone.LATE,
    Verdict.NO_PROOF: Tone.MINE,
}

WORDS: Final = {
    Verdict.GENUINE: (
        QT_TRANSLATE_NOOP("Verdicts", "Genuine"),
        QT_TRANSLATE_NOOP("Verdicts", "This is the very file that this station gave out."),
    ),
    Verdict.COPY: (
        QT_TRANSLATE_NOOP("Verdicts", "Genuine copy"),
        QT_TRANSLATE_NOOP(
            "Verdicts", "The file was saved anew; every page and the record say the same."
        ),
    ),
    Verdict.FOREIGN: (
        QT_TRANSLATE_NOOP("Verdicts", "Genuine, of another station"),
        QT_TRANSLATE_NOOP(
            "Verdicts",
            "Signed by a station that you know, and not changed since. Ask that station whether "
            "it still holds.",
        ),
    ),
    Verdict.CODE_GENUINE: (
        QT_TRANSLATE_NOOP("Verdicts", "The code is genuine"),
        QT_TRANSLATE_NOOP(
            "Verdicts",
            "A paper of this number and code was given out. The code cannot tell whether the words "
            "on the sheet were changed: open the kept paper and compare names, amounts and days.",
        ),
    ),
    Verdict.SUPERSEDED: (
        QT_TRANSLATE_NOOP("Verdicts", "No longer in force"),
        QT_TRANSLATE_NOOP("Verdicts", "Given out by this station; another paper took its place."),
    ),
    Verdict.VOID: (
        QT_TRANSLATE_NOOP("Verdicts", "Void"),
        QT_TRANSLATE_NOOP("Verdicts", "Given out by this station, and taken out of force later."),
    ),
    Verdict.ALTERED: (
        QT_TRANSLATE_NOOP("Verdicts", "Does not agree"),
        QT_TRANSLATE_NOOP(
            "Verdicts",
            "This is not what the station gave out. Keep the file, and compare it with the kept "
            "paper before anybody relies on it.",
        ),
    ),
    Verdict.UNKNOWN_STATION: (
        QT_TRANSLATE_NOOP("Verdicts", "Of a station that you do not know"),
        QT_TRANSLATE_NOOP(
            "Verdicts",
            "Ask that station for its root certificate and add it on the right, then check again.",
        ),
    ),
    Verdict.ERASED: (
        QT_TRANSLATE_NOOP("Verdicts", "Given out here, no longer kept"),
        QT_TRANSLATE_NOOP(
            "Verdicts",
            "The station gave out a paper of that number. What it said was erased when its time was"
            " over; only the unchanged file can still be told from another one.",
        ),
    ),
    Verdict.NUMBER_UNKNOWN: (
        QT_TRANSLATE_NOOP("Verdicts", "Number unknown"),
        QT_TRANSLATE_NOOP(
            "Verdicts", "This station has no paper of that number. Please compare the number."
        ),
    ),
    Verdict.NO_PROOF: (
        QT_TRANSLATE_NOOP("Verdicts", "Nothing to check"),
        QT_TRANSLATE_NOOP(
            "Verdicts",
            "There is no record and no readable code in this file. Photograph the last page with "
            "its code flat and sharp, or type its number and check code.",
        ),
    ),
}

_SIGNED: Final = QT_TRANSLATE_NOOP(
    "Verdicts", "This is the very signed copy that this station keeps beside the paper."
)
_PARTS: Final = {
    "head": QT_TRANSLATE_NOOP("Verdicts", "station, number or day"),
    "intake": QT_TRANSLATE_NOOP("Verdicts", "the registration"),
    "facts": QT_TRANSLATE_NOOP("Verdicts", "the facts"),
    "talks": QT_TRANSLATE_NOOP("Verdicts", "the talks"),
    "agreement": QT_TRANSLATE_NOOP("Verdicts", "the agreement"),
    "signatures": QT_TRANSLATE_NOOP("Verdicts", "the signatures"),
    "reason": QT_TRANSLATE_NOOP("Verdicts", "the reason"),
}


def words(finding: Finding) -> tuple[str, str]:
    """The verdict in a word or two, and what it means."""
    strong, text = WORDS[finding.verdict]
    if finding.signed and finding.verdict is Verdict.GENUINE:
        text = _SIGNED
    translate = QCoreApplication.translate
    return translate("Verdicts", strong), translate("Verdicts", text)


def lines(finding: Finding) -> tuple[str, ...]:
    """What the finding rests on, each a line of its own."""
    translate = QCoreApplication.translate
    apart = translate("Verdicts", ", ")
    found = [
        (translate("Verdicts", "Number: {it}"), finding.number),
        (translate("Verdicts", "Station: {it}"), finding.station),
        (translate("Verdicts", "Given out: {it}"), _moment(finding)),
        (translate("Verdicts", "Took its place: {it}"), finding.superseded_by),
        (translate("Verdicts", "The record differs in: {it}"), apart.join(_parts(finding))),
        (
            translate("Verdicts", "Pages that look different: {it}"),
            apart.join(map(str, finding.pages)),
        ),
    ]
    return tuple(line.format(it=it) for line, it in found if it)


def _parts(finding: Finding) -> list[str]:
    """The parts of the paper that differ, each once, in their order."""
    translate = QCoreApplication.translate
    tops = [path.split(".", 1)[0] for path in finding.differences]
    other = translate("Verdicts", "other words")
    named = [translate("Verdicts", _PARTS[top]) if top in _PARTS else other for top in tops]
    return list(dict.fromkeys(named))


def _moment(finding: Finding) -> str:
    return f"{local_time(finding.signed_at):%Y-%m-%d %H:%M}" if finding.signed_at else ""
