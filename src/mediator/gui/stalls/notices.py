"""What stands out about a trader, in neutral words, the same wherever a stall is shown."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.stalls.cards import Colour
from mediator.domain.stalls.commitments import PledgeState, Standing
from mediator.domain.stalls.patterns import Pattern, PatternKind
from mediator.domain.stalls.policy import RECENT_DAYS
from mediator.domain.stalls.score import Score
from mediator.domain.values import days
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP, language
from mediator.services.stalls import StallLine
from mediator.services.standing import StallStanding

_PATTERNS = {
    PatternKind.SAME_STALL: QT_TRANSLATE_NOOP(
        "StallNotices", "Same stall: {count} cases in {days} days"
    ),
    PatternKind.SAME_GOODS: QT_TRANSLATE_NOOP(
        "StallNotices", "Same goods “{about}”: {count} cases in {days} days"
    ),
    PatternKind.SAME_COMPLAINANT: QT_TRANSLATE_NOOP(
        "StallNotices", "Same complainant at {stalls} stalls: {count} cases in {days} days"
    ),
}
_TONES = {
    Standing.VALID: Tone.DONE,
    Standing.UNSIGNED: Tone.MINE,
    Standing.DUE: Tone.DUE,
    Standing.EXPIRED: Tone.LATE,
    Standing.NONE: Tone.WAIT,
}


def pattern(found: Pattern) -> str:
    """The count and nothing more: 30天内同一摊位 4 件."""
    words = QCoreApplication.translate("StallNotices", _PATTERNS[found.kind])
    return words.format(days=RECENT_DAYS, count=found.count, about=found.about, stalls=found.stalls)


def recent(line: StallLine) -> str:
    """How many cases the stall had lately; as a pattern once the station calls it one."""
    if not line.cases_recent:
        return ""
    words = QCoreApplication.translate("StallNotices", "{count} cases in {days} days")
    if line.repeated:
        words = QCoreApplication.translate("StallNotices", _PATTERNS[PatternKind.SAME_STALL])
    return words.format(count=line.cases_recent, days=RECENT_DAYS)


def pledge_words(state: PledgeState) -> str:
    """How one pledge stands, with the day that matters."""
    name, standing = (
        wording.name(state.pledge, language()),
        wording.name(state.standing, language()),
    )
    until = state.commitment.valid_until if state.commitment else None
    if until is None or state.standing is Standing.UNSIGNED:
        return f"{name}: {standing}"
    words = QCoreApplication.translate("StallNotices", "{name}: {standing} (until {day})")
    return words.format(name=name, standing=standing, day=days.show(until))


def pledge_tone(state: PledgeState) -> Tone:
    """The tone of a pledge."""
    return _TONES[state.standing]


def pledges(found: StallStanding, today: date) -> str:
    """The pledges signed, short; what is not in force is said."""
    parts = []
    for state in found.pledges:
        name, signed = wording.name(state.pledge, language()), state.commitment
        if state.standing is Standing.VALID and signed and signed.signed_on:
            parts.append(f"{name} {days.show_short(signed.signed_on, today)}")
        else:
            parts.append(f"{name} {wording.name(state.standing, language())}")
    return " · ".join(parts)


def cards(found: StallStanding) -> str:
    """The cards that hold, counted by colour."""
    counted = Counter(card.colour for card in found.cards)
    return " · ".join(f"{wording.name(colour, language())} {n}" for colour, n in counted.items())


def score(found: Score) -> str:
    """The sum with its working."""
    words = QCoreApplication.translate("StallNotices", "Score {working}")
    return words.format(working=found.working)


def score_items(found: Score) -> str:
    """What was deducted for, in the order of the working."""
    names: Iterable[str] = (
        f"{wording.name(line.item, language())} {line.points}×{line.count}" for line in found.lines
    )
    return " · ".join(names)


def notice(line: StallLine) -> tuple[str, Tone | None]:
    """The one thing of a stall that a list shows, the weightiest first."""
    translate = QCoreApplication.translate
    standing = line.standing
    if line.stall.has_left:
        return translate("StallNotices", "left"), Tone.WAIT
    if standing is not None and standing.cards:
        worst_card = max(standing.cards, key=lambda card: list(Colour).index(card.colour))
        return wording.name(worst_card.colour, language()), Tone.DUE
    if line.open_promises:
        words = translate("StallNotices", "{count} to perform")
        return words.format(count=line.open_promises), Tone.MINE
    if standing is not None and standing.to_renew:
        worst = max(standing.to_renew, key=lambda state: list(Standing).index(state.standing))
        words = translate("StallNotices", "pledge {standing}")
        return words.format(standing=wording.name(worst.standing, language())), pledge_tone(worst)
    if line.repeated:
        return translate("StallNotices", "repeated"), Tone.DUE
    return "", None
