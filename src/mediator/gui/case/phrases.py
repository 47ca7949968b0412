"""Words for what the guide says of a case: how a step stands, what is due, what is missing."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from mediator import wording
from mediator.domain.case.deadlines import Due, DueKind
from mediator.domain.case.missing import Missing
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.domain.values import days, money
from mediator.domain.values.clock import local_time
from mediator.gui import translation
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP

_OPEN_POINTS: Final = {
    "consumer_signature": QT_TRANSLATE_NOOP(
        "CasePhrases", "the consumer's signature on the registration form"
    ),
    "particulars": QT_TRANSLATE_NOOP("CasePhrases", "particulars of the registration"),
    "notice_signature": QT_TRANSLATE_NOOP("CasePhrases", "signatures on the notice of rights"),
    "seal": QT_TRANSLATE_NOOP("CasePhrases", "the seal on the agreement"),
    "agreement_unsigned": QT_TRANSLATE_NOOP("CasePhrases", "the issued agreement is not signed"),
    "reply_missing": QT_TRANSLATE_NOOP("CasePhrases", "the answer to the authority"),
    "receipt_missing": QT_TRANSLATE_NOOP("CasePhrases", "the receipt of the authority"),
    "evidence_unlisted": QT_TRANSLATE_NOOP("CasePhrases", "a list of the evidence on file"),
    "open_promise": QT_TRANSLATE_NOOP("CasePhrases", "term {number} not yet performed"),
}
_NAMED_REST_DAYS: Final = 4


def moment(at: datetime, today: date) -> str:
    """`11-20 09:12`, the year only where it is another."""
    local = local_time(at)
    return f"{days.show_short(local.date(), today)} {local:%H:%M}"


def day(on: date, today: date) -> str:
    """`11-23 周一`."""
    weekday = QLocale().dayName(on.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{days.show_short(on, today)} {weekday}"


def left(on: date, today: date) -> str:
    """How far off a day is: today, so many days left, so many days late."""
    ahead = (on - today).days
    if ahead == 0:
        return QCoreApplication.translate("CasePhrases", "today")
    if ahead > 0:
        words = QCoreApplication.translate("CasePhrases", "{count} day(s) left")
        return words.format(count=ahead)
    return QCoreApplication.translate("CasePhrases", "{count} day(s) late").format(count=-ahead)


def tone_of(on: date, today: date) -> Tone | None:
    """The colour of a due day."""
    if on < today:
        return Tone.LATE
    return Tone.DUE if on == today else None


def counted(due: Due, today: date) -> str:
    """How a due day was counted, in words; nothing for a day that was simply agreed."""
    if due.started is None:
        return ""
    if due.days == 0:
        return QCoreApplication.translate("CasePhrases", "On the spot: the day it was accepted.")
    words = QCoreApplication.translate(
        "CasePhrases", "{days} working day(s) from {started}, that day not counted."
    ).format(days=due.days, started=days.show_short(due.started, today))
    return joined(words, _rest_days(due, today), _provisional(due))


def joined(*sentences: str) -> str:
    """Sentences one after the other, as the language sets them."""
    pair = QCoreApplication.translate("CasePhrases", "{first} {second}")
    found = ""
    for sentence in filter(None, sentences):
        found = pair.format(first=found, second=sentence) if found else sentence
    return found


def _rest_days(due: Due, today: date) -> str:
    if not due.skipped:
        return ""
    if len(due.skipped) > _NAMED_REST_DAYS:
        words = QCoreApplication.translate("CasePhrases", "{count} rest days do not count.")
        return words.format(count=len(due.skipped))
    comma = QCoreApplication.translate("CasePhrases", ", ")
    listed = comma.join(days.show_short(each, today) for each in due.skipped)
    return QCoreApplication.translate("CasePhrases", "Rest days ({days}) do not count.").format(
        days=listed
    )


def _provisional(due: Due) -> str:
    if not due.provisional:
        return ""
    return QCoreApplication.translate(
        "CasePhrases", "The holidays of that year are not published yet; the day may move."
    )


def due_name(due: Due) -> str:
    """What falls due."""
    return wording.name(due.kind, translation.language())


STEP_OF_DUE: Final = {
    DueKind.PERFORM: Step.PERFORM,
    DueKind.FOLLOW_UP: Step.FOLLOW_UP,
}


def missing(item: Missing) -> str:
    """One open point: a signature, the seal, a promise, a paper, an answer."""
    if item.code == "paper_missing":
        return _paper(item)
    words = QCoreApplication.translate("CasePhrases", _OPEN_POINTS.get(item.code, item.code))
    position = item.field.removeprefix("term_")
    return words.format(number=int(position) + 1 if position.isdecimal() else "")


def _paper(item: Missing) -> str:
    """A paper that was never made, by its name, and by its number where there are several."""
    kind, _, part = item.field.partition(":")
    words = QCoreApplication.translate("CasePhrases", "not printed: {paper}")
    name = wording.name(PaperKind(kind), translation.language())
    several = QCoreApplication.translate("CasePhrases", "{paper} ({number})")
    return words.format(paper=name if part == "1" else several.format(paper=name, number=part))


def yuan(fen: int) -> str:
    """`58.80 元`."""
    return QCoreApplication.translate("CasePhrases", "{amount} yuan").format(amount=money.show(fen))
