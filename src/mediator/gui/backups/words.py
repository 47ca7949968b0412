"""How the window speaks of backups: when one was made, why, and how it stands."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.values.clock import local_day, local_time
from mediator.domain.values.days import show
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.services import backups
from mediator.services.backups import Backup, Concern, Light, Occasion, Standing

TONES: Final = {
    Light.GOOD: Tone.DONE,
    Light.OLD: Tone.DUE,
    Light.BAD: Tone.LATE,
    Light.ELSEWHERE: Tone.DONE,
}
_OCCASIONS: Final = {
    Occasion.BY_HAND: QT_TRANSLATE_NOOP("Backups", "by hand"),
    Occasion.DAILY: QT_TRANSLATE_NOOP("Backups", "daily"),
    Occasion.UPGRADE: QT_TRANSLATE_NOOP("Backups", "before an update"),
    Occasion.LOCK: QT_TRANSLATE_NOOP("Backups", "before a month was locked"),
    Occasion.RESTORE: QT_TRANSLATE_NOOP("Backups", "before a restore"),
}
_DAYS_TOLD: Final = 30


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backups", words)


def when(at: datetime, now: datetime) -> str:
    """`今天 08:02`, `3 天前`, or the day where it is long ago or in the future."""
    age = (local_day(now) - local_day(at)).days
    if age == 0:
        return QCoreApplication.translate("Backups", "today {time}").format(
            time=f"{local_time(at):%H:%M}"
        )
    if age == 1:
        return QCoreApplication.translate("Backups", "yesterday")
    if 1 < age <= _DAYS_TOLD:
        return QCoreApplication.translate("Backups", "{days} days ago").format(days=age)
    return show(local_day(at))


def occasion(backup: Backup) -> str:
    """Why it was made."""
    return _tr(_OCCASIONS[backup.manifest.occasion])


def light(standing: Standing, now: datetime) -> str:
    """The words of the light in the bar."""
    if standing.newest is None:
        return QCoreApplication.translate("Backups", "No backup yet")
    words = QCoreApplication.translate("Backups", "Backup {when}, verified")
    return words.format(when=when(standing.newest.manifest.made_at, now))


def concern(standing: Standing, now: datetime) -> tuple[str, str]:
    """What is to be said on Today: in bold, and beside it; nothing when all is well."""
    found = backups.concern(standing)
    if found is Concern.RESTORED:
        strong = QCoreApplication.translate("Backups", "These records came back from a backup")
        text = QCoreApplication.translate(
            "Backups",
            "Automatic backups are off until somebody looks and says they are right.",
        )
        return strong, text
    if found is Concern.DRILL:
        strong = QCoreApplication.translate("Backups", "A backup could not be brought back")
        return strong, QCoreApplication.translate("Backups", "It was tried for a test.")
    if found is Concern.NOTHING:
        return "", ""
    if standing.newest is None:
        strong = QCoreApplication.translate("Backups", "There is no verified backup")
        return strong, ""
    strong = QCoreApplication.translate("Backups", "Last verified backup: {when}")
    text = QCoreApplication.translate("Backups", "Cases have changed since.")
    told = strong.format(when=when(standing.newest.manifest.made_at, now))
    return told, text if standing.changed else ""
