"""How lists write a case: who against whom, its state, its days and amounts."""

from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mediator import wording
from mediator.domain.case.guide import Status
from mediator.domain.case.intake import Intake
from mediator.domain.dictionaries import Section
from mediator.domain.month import comparison
from mediator.domain.month.figures import Ratio
from mediator.domain.values import days, money
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.services.cases import DisputeLine, Parties

NOTHING: Final = "—"
"""Stands where there is no figure."""

TONES: Final = {
    Status.MINE: Tone.MINE,
    Status.WAITING: Tone.WAIT,
    Status.DUE_TODAY: Tone.DUE,
    Status.LATE: Tone.LATE,
    Status.DONE: Tone.DONE,
}


def parties_text(parties: Parties) -> str:
    """`李＊ 诉 A07 王记鲜肉`, or `吴＊等7人 诉 …` where several complain together."""
    if parties.others:
        words = QCoreApplication.translate("Labels", "{consumer} and others ({total}) v. {stall}")
    else:
        words = QCoreApplication.translate("Labels", "{consumer} v. {stall}")
    return words.format(
        consumer=parties.consumer, total=parties.others + 1, stall=parties.stall
    ).strip()


def state_text(status: Status, late_days: int = 0) -> str:
    """The words of a state tag: `已超期 2 天`."""
    words = wording.name(status, language())
    if status is not Status.LATE or not late_days:
        return words
    counted = QCoreApplication.translate("Labels", "{state} {count} d")
    return counted.format(state=words, count=late_days)


def next_text(line: DisputeLine) -> str:
    """The next step of a case, or how it ended where nothing is to be done."""
    if line.ending is not None and (line.step is None or line.status is Status.DONE):
        return wording.name(line.ending, language())
    return wording.name(line.step, language()) if line.step else ""


def day_text(day: date | None, today: date) -> str:
    """`今天`, `11-20`, or the whole date where the year is another; nothing for no day."""
    if day is None:
        return ""
    if day == today:
        return QCoreApplication.translate("Labels", "today")
    return days.show_short(day, today)


def full_day_text(day: date) -> str:
    """`2026 年 11 月 23 日 星期一`."""
    form = QCoreApplication.translate("Labels", "dddd, MMMM d, yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def amount_text(fen: int | None) -> str:
    """`1,280.00`, or a dash where no amount was named."""
    return NOTHING if fen is None else money.show(fen)


def percent_text(ratio: Ratio) -> str:
    """`92.3%`, or a dash where nothing was counted."""
    found = ratio.per_mille
    return NOTHING if found is None else f"{found // 10}.{found % 10}%"


def ratio_text(ratio: Ratio) -> str:
    """`13 / 14`, or a dash where nothing was counted."""
    return f"{ratio.part} / {ratio.whole}" if ratio.whole else NOTHING


def growth_text(now: int, before: int) -> str:
    """`+27.3%` against an earlier number, or a dash where there was none."""
    tenths = comparison.growth(now, before)
    return NOTHING if tenths is None else f"{comparison.signed(tenths)}%"


def points_text(now: Ratio, before: Ratio) -> str:
    """`-1.5` percentage points against an earlier rate, or a dash where one has no value."""
    tenths = comparison.points(now, before)
    if tenths is None:
        return NOTHING
    words = QCoreApplication.translate("Labels", "{points} points")
    return words.format(points=comparison.signed(tenths))


def item_text(intake: Intake, section: Section, *, item: StrEnum | None) -> str:
    """A dictionary item of a case in the station's words of that day, with its standard name."""
    standard = wording.name(item, language()) if item else ""
    detail = intake.detail(section)
    if detail is None:
        return standard
    return f"{standard}（{detail.name}）" if detail.key else detail.name
