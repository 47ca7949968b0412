"""What a month file says to whoever looks at it alone: genuine or not, of whom, and its sums."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.verdicts import GOOD, Judgement, Verdict
from mediator.domain.values.clock import local_time
from mediator.domain.values.money import show
from mediator.gui.collected import phrases
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP

# Where many are collected these words say whether a file is counted; here, what it is.
_ALONE: Final = {
    Verdict.COUNTED: (
        QT_TRANSLATE_NOOP("BroughtMonth", "Genuine"),
        QT_TRANSLATE_NOOP(
            "BroughtMonth",
            "Signed by the station, not changed since, and its figures agree with its ledger.",
        ),
    ),
    Verdict.LATE: (
        QT_TRANSLATE_NOOP("BroughtMonth", "Genuine, locked late"),
        QT_TRANSLATE_NOOP(
            "BroughtMonth",
            "Signed by the station and not changed since, but locked after the day it was due.",
        ),
    ),
    Verdict.UNKNOWN_STATION: (
        QT_TRANSLATE_NOOP("BroughtMonth", "Of a station that you do not know"),
        QT_TRANSLATE_NOOP(
            "BroughtMonth",
            "Its signature holds, but who signed it is not known here. Ask that station for its"
            " root certificate and add it on this page, then check again.",
        ),
    ),
    Verdict.OTHER_KEY: (
        QT_TRANSLATE_NOOP("BroughtMonth", "Signed by another"),
        QT_TRANSLATE_NOOP(
            "BroughtMonth",
            "It names a station that you know, but was not signed by its root. Compare the"
            " fingerprint on the telephone before anybody relies on it.",
        ),
    ),
    Verdict.OTHER_PERIOD: (
        QT_TRANSLATE_NOOP("BroughtMonth", "Genuine, but no month"),
        QT_TRANSLATE_NOOP(
            "BroughtMonth", "Signed and not changed since; a quarter or days of somebody's choice."
        ),
    ),
}


def words(judgement: Judgement) -> tuple[str, str]:
    """The verdict in a word or two, and what it means."""
    alone = _ALONE.get(judgement.verdict)
    if alone is None:
        return phrases.verdict(judgement.verdict), phrases.reason(judgement)
    return _tr(alone[0]), _tr(alone[1])


def tone(judgement: Judgement) -> Tone:
    """Its colour."""
    if judgement.verdict in GOOD:
        return Tone.DONE if judgement.verdict is Verdict.COUNTED else Tone.DUE
    neutral = (Verdict.UNKNOWN_STATION, Verdict.OTHER_PERIOD, Verdict.FOREIGN, Verdict.VERSION)
    return Tone.MINE if judgement.verdict in neutral else Tone.LATE


def lines(month: FiledMonth) -> tuple[str, ...]:
    """What it says of itself, each a line of its own."""
    translate = QCoreApplication.translate
    period, figures = month.figures.period, month.figures
    told = [
        (translate("BroughtMonth", "Station: {it}"), f"{month.name}（{month.code}）"),
        (translate("BroughtMonth", "Period: {it}"), f"{period.first} – {period.last}"),
        (translate("BroughtMonth", "Number: {it}"), month.number),
        (
            translate("BroughtMonth", "Locked: {it}"),
            f"{local_time(month.made_at):%Y-%m-%d %H:%M}",
        ),
        (translate("BroughtMonth", "Accepted: {it}"), str(figures.accepted)),
        (translate("BroughtMonth", "Closed: {it}"), str(figures.closed)),
        (translate("BroughtMonth", "Recovered: {it}"), show(figures.recovered_fen)),
    ]
    return tuple(line.format(it=it) for line, it in told if it)


def _tr(said: str) -> str:
    return QCoreApplication.translate("BroughtMonth", said)
