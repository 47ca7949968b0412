"""What staff read of the self-check: one sentence a code, and what to do about it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.selfcheck.findings import Finding, State, Subject
from mediator.domain.selfcheck.records import Holds
from mediator.domain.values import days
from mediator.gui.translation import QT_TRANSLATE_NOOP

STATES: Final = {
    State.GOOD: QT_TRANSLATE_NOOP("SelfCheck", "Good"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("SelfCheck", "Not known"),
    State.CARE: QT_TRANSLATE_NOOP("SelfCheck", "Care"),
    State.BAD: QT_TRANSLATE_NOOP("SelfCheck", "Wrong"),
}
SUBJECTS: Final = {
    Subject.FONTS: QT_TRANSLATE_NOOP("SelfCheck", "Fonts"),
    Subject.TYPING: QT_TRANSLATE_NOOP("SelfCheck", "Typing Chinese"),
    Subject.SCREEN: QT_TRANSLATE_NOOP("SelfCheck", "Screen"),
    Subject.PRINTER: QT_TRANSLATE_NOOP("SelfCheck", "Printer"),
    Subject.DISK: QT_TRANSLATE_NOOP("SelfCheck", "Disk"),
    Subject.FOLDER: QT_TRANSLATE_NOOP("SelfCheck", "Folder of the records"),
    Subject.BACKUP: QT_TRANSLATE_NOOP("SelfCheck", "Backup"),
    Subject.CLOCK: QT_TRANSLATE_NOOP("SelfCheck", "Clock"),
    Subject.CALENDAR: QT_TRANSLATE_NOOP("SelfCheck", "Calendar"),
    Subject.VERSIONS: QT_TRANSLATE_NOOP("SelfCheck", "Versions"),
}
_HOLDS: Final = {
    Holds.RECORDS: QT_TRANSLATE_NOOP("SelfCheck", "the records"),
    Holds.BACKUPS: QT_TRANSLATE_NOOP("SelfCheck", "the backups"),
    Holds.TEMPORARY: QT_TRANSLATE_NOOP("SelfCheck", "temporary files"),
}
_METHODS: Final = {
    "windows": QT_TRANSLATE_NOOP("SelfCheck", "the input method of Windows"),
    "cocoa": QT_TRANSLATE_NOOP("SelfCheck", "the input method of the system"),
    "wayland": QT_TRANSLATE_NOOP("SelfCheck", "the input method of the desktop (Wayland)"),
}
_NO_REMEDY: Final = ""
_ASK: Final = QT_TRANSLATE_NOOP(
    "SelfCheck", "Ask whoever looks after this computer; until then everything stays as it is."
)
_REINSTALL: Final = QT_TRANSLATE_NOOP(
    "SelfCheck", "Install the program again; the records are not touched by that."
)
_TRY: Final = QT_TRANSLATE_NOOP("SelfCheck", "Type one character in the field above.")
_MAKE_ROOM: Final = QT_TRANSLATE_NOOP(
    "SelfCheck", "Delete what is not needed from this disk, such as old videos and downloads."
)
_SET_CLOCK: Final = QT_TRANSLATE_NOOP(
    "SelfCheck",
    "Put date and time right in the settings of the system. If they are wrong after each start, the"
    " battery on the main board is empty.",
)
_MOVE: Final = QT_TRANSLATE_NOOP(
    "SelfCheck",
    "Close the program and have the folder moved to a disk of this computer; backups may stay.",
)
_PACKAGES: Final = QT_TRANSLATE_NOOP(
    "SelfCheck", "Papers can be saved as files meanwhile and printed on another computer."
)

SAID: Final[Mapping[str, tuple[str, str]]] = {
    "fonts_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "All fonts can be read; {characters} are drawn."),
        _NO_REMEDY,
    ),
    "font_unread": (
        QT_TRANSLATE_NOOP("SelfCheck", "Fonts of the program cannot be read: {files}."),
        _REINSTALL,
    ),
    "font_undrawn": (
        QT_TRANSLATE_NOOP("SelfCheck", "These characters are not drawn: {characters}."),
        _REINSTALL,
    ),
    "font_replaced": (
        QT_TRANSLATE_NOOP("SelfCheck", "The window is written in {family}, not in its own font."),
        _REINSTALL,
    ),
    "typing_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "Chinese comes in by {method}; it was tried here."),
        _NO_REMEDY,
    ),
    "typing_untried": (
        QT_TRANSLATE_NOOP("SelfCheck", "Chinese should come in by {method}; not tried yet."),
        _TRY,
    ),
    "typing_unseen": (
        QT_TRANSLATE_NOOP("SelfCheck", "Without a screen it cannot be told whether Chinese comes."),
        QT_TRANSLATE_NOOP("SelfCheck", "Look at the self-check in the window."),
    ),
    "typing_none": (
        QT_TRANSLATE_NOOP("SelfCheck", "No input method is at work: only letters can be typed."),
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "Start the input method of this computer (ibus or fcitx5), then open the program again."
            " Words can be pasted meanwhile.",
        ),
    ),
    "typing_not_joined": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "{running} is at work, but was not when the program was opened."
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Close the program and open it again."),
    ),
    "typing_fcitx4": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Only the older fcitx is at work, which this program cannot hear."
        ),
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "Have ibus or fcitx5 installed and chosen, then open the program again. Words can be"
            " pasted meanwhile.",
        ),
    ),
    "screen_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "{across}×{down} at {percent} %: the window fits."),
        _NO_REMEDY,
    ),
    "screen_small": (
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "{across}×{down} at {percent} %: less than 1280×720; the window fits, but pages are"
            " crowded.",
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Choose a higher resolution in the settings of the system."),
    ),
    "screen_too_small": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "{across}×{down} at {percent} %: parts of the window lie out of sight."
        ),
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Choose a resolution of at least 1280×720 in the settings of the system."
        ),
    ),
    "screen_scaled": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "{across}×{down} at {percent} %: so large, the window does not fit."
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Choose a smaller scale in the settings of the system."),
    ),
    "screen_unseen": (
        QT_TRANSLATE_NOOP("SelfCheck", "No screen could be looked at."),
        QT_TRANSLATE_NOOP("SelfCheck", "Look at the self-check in the window."),
    ),
    "printer_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "“{name}” is the usual printer, and is ready."),
        _NO_REMEDY,
    ),
    "printer_none": (
        QT_TRANSLATE_NOOP("SelfCheck", "This computer knows no printer."),
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "Add it in the settings of the system. Papers can be saved as files meanwhile.",
        ),
    ),
    "printer_unreached": (
        QT_TRANSLATE_NOOP("SelfCheck", "The print system of this computer does not answer."),
        _PACKAGES,
    ),
    "printer_untold": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "No printer is known, and whether the print system works cannot be told."
        ),
        _PACKAGES,
    ),
    "printer_unseen": (
        QT_TRANSLATE_NOOP("SelfCheck", "The printers could not be looked at."),
        QT_TRANSLATE_NOOP("SelfCheck", "Look at the self-check in the window."),
    ),
    "printer_no_usual": (
        QT_TRANSLATE_NOOP("SelfCheck", "There are printers ({count}), but none is the usual one."),
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Choose the usual one in the settings of the system, such as “{name}”."
        ),
    ),
    "printer_stopped": (
        QT_TRANSLATE_NOOP("SelfCheck", "“{name}” stands still."),
        QT_TRANSLATE_NOOP("SelfCheck", "Is it switched on, connected, and is there paper in it?"),
    ),
    "disk_good": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "A file was written and is safe on the disk; {free_mb} are free."
        ),
        _NO_REMEDY,
    ),
    "disk_low": (
        QT_TRANSLATE_NOOP("SelfCheck", "Only {free_mb} are free for {holds} in {folder}."),
        _MAKE_ROOM,
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("SelfCheck", "The disk is full: no room for {holds} in {folder}."),
        _MAKE_ROOM,
    ),
    "disk_forbidden": (
        QT_TRANSLATE_NOOP("SelfCheck", "{folder} may not be written by this user: {holds}."),
        QT_TRANSLATE_NOOP("SelfCheck", "Have the right to write there given to this user."),
    ),
    "disk_read_only": (
        QT_TRANSLATE_NOOP("SelfCheck", "{folder} can only be read: {holds} cannot be written."),
        _ASK,
    ),
    "disk_spoils": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The disk gave back something else than was written ({holds}, {folder})."
        ),
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The disk may be failing: make a backup on another disk now, then ask."
        ),
    ),
    "disk_gone": (
        QT_TRANSLATE_NOOP("SelfCheck", "{folder} cannot be reached: {holds}."),
        QT_TRANSLATE_NOOP("SelfCheck", "Is its disk there?"),
    ),
    "disk_untold": (
        QT_TRANSLATE_NOOP("SelfCheck", "The system does not say how much room is free."),
        _ASK,
    ),
    "folder_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "On a disk of this computer: {folder}"),
        _NO_REMEDY,
    ),
    "folder_untold": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The system does not say on what kind of disk the folder lies: {folder}"
        ),
        _ASK,
    ),
    "on_a_share": (
        QT_TRANSLATE_NOOP("SelfCheck", "On a network share, where they can be spoiled: {folder}"),
        _MOVE,
    ),
    "in_a_cloud_folder": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "In a folder that a cloud program copies, which can spoil them: {folder}"
        ),
        _MOVE,
    ),
    "on_a_stick": (
        QT_TRANSLATE_NOOP("SelfCheck", "On a disk that can be pulled out: {folder}"),
        _MOVE,
    ),
    "backup_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "The last verified backup was made on {made}."),
        _NO_REMEDY,
    ),
    "backup_early": (
        QT_TRANSLATE_NOOP("SelfCheck", "There is nothing to back up yet."),
        _NO_REMEDY,
    ),
    "backup_practice": (
        QT_TRANSLATE_NOOP("SelfCheck", "Sample cases are not backed up."),
        _NO_REMEDY,
    ),
    "backup_none": (
        QT_TRANSLATE_NOOP("SelfCheck", "There is no verified backup."),
        QT_TRANSLATE_NOOP("SelfCheck", "Make one now."),
    ),
    "backup_none_seen": (
        QT_TRANSLATE_NOOP("SelfCheck", "No backup lies beside the records, which are closed."),
        QT_TRANSLATE_NOOP("SelfCheck", "Open the records and look again."),
    ),
    "backup_old": (
        QT_TRANSLATE_NOOP("SelfCheck", "The last verified backup is {days} days old."),
        QT_TRANSLATE_NOOP("SelfCheck", "Make one now."),
    ),
    "backup_behind": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Cases have changed since the last backup, {days} days ago."
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Make one now."),
    ),
    "backup_unconfirmed": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The records came back from a backup; automatic backups are off."
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Look at the last cases and say that they are right."),
    ),
    "backup_drill_failed": (
        QT_TRANSLATE_NOOP("SelfCheck", "A backup could not be brought back when it was tried."),
        QT_TRANSLATE_NOOP("SelfCheck", "Make one now in another place, and try it."),
    ),
    "backup_second_gone": (
        QT_TRANSLATE_NOOP("SelfCheck", "The second place for backups is not there."),
        QT_TRANSLATE_NOOP("SelfCheck", "Plug its disk in."),
    ),
    "backup_one_disk": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Made on {made}, but all backups lie on the disk of the records."
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Choose a stick or another disk as the second place."),
    ),
    "clock_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "{shows}, Beijing time; it fits what was last noted."),
        _NO_REMEDY,
    ),
    "clock_alone": (
        QT_TRANSLATE_NOOP("SelfCheck", "{shows}; nothing was noted yet to hold it against."),
        QT_TRANSLATE_NOOP("SelfCheck", "Compare it with your own watch."),
    ),
    "clock_behind": (
        QT_TRANSLATE_NOOP("SelfCheck", "It shows {shows}, but something was noted on {last}."),
        _SET_CLOCK,
    ),
    "clock_before_program": (
        QT_TRANSLATE_NOOP("SelfCheck", "It shows {shows}, but this program was made on {built}."),
        _SET_CLOCK,
    ),
    "clock_zone": (
        QT_TRANSLATE_NOOP("SelfCheck", "This computer is set to {zone}, not to Beijing time."),
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "Choose the time zone of Beijing (UTC+8) in the settings of the system, then put the"
            " time right.",
        ),
    ),
    "clock_jumped": (
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "It shows {shows}, but was moved by {minutes} minutes while the program was open.",
        ),
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Compare it with your own watch; look at what was noted before the jump."
        ),
    ),
    "clock_far": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "It shows {shows}, but nothing was noted since {last}: is it right?"
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Compare it with your own watch."),
    ),
    "calendar_good": (
        QT_TRANSLATE_NOOP("SelfCheck", "The holidays are entered as far as they are due."),
        _NO_REMEDY,
    ),
    "calendar_missing": (
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The holidays of {year} are not entered: deadlines there may move."
        ),
        QT_TRANSLATE_NOOP("SelfCheck", "Enter them from the notice of the State Council."),
    ),
    "calendar_closed": (
        QT_TRANSLATE_NOOP("SelfCheck", "The records are closed, so the calendar was not seen."),
        QT_TRANSLATE_NOOP("SelfCheck", "Open the records and look again."),
    ),
    "versions_good": (
        QT_TRANSLATE_NOOP(
            "SelfCheck",
            "Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}, SQLCipher {cipher},"
            " {c_library}, {system}",
        ),
        _NO_REMEDY,
    ),
    "versions_no_cipher": (
        QT_TRANSLATE_NOOP("SelfCheck", "Records cannot be locked with this SQLite ({sqlite})."),
        _REINSTALL,
    ),
}
_MAKE: Final = QT_TRANSLATE_NOOP("SelfCheck", "To the backups")
_WAYS: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys(
        (
            "backup_none",
            "backup_old",
            "backup_behind",
            "backup_unconfirmed",
            "backup_drill_failed",
            "backup_second_gone",
            "backup_one_disk",
            "disk_spoils",
        ),
        ("backups", _MAKE),
    ),
    "calendar_missing": ("calendar", QT_TRANSLATE_NOOP("SelfCheck", "To the calendar")),
    "printer_good": ("computer", QT_TRANSLATE_NOOP("SelfCheck", "Test page")),
}
_UNTOLD: Final = "–"
_GIGABYTES: Final = 10 * 1024  # From here on the megabytes say nothing more.


def state(found: State) -> str:
    """How it stands, in a word."""
    return _tr(STATES[found])


def subject(found: Subject) -> str:
    """What was looked at."""
    return _tr(SUBJECTS[found])


def says(finding: Finding) -> str:
    """One plain sentence."""
    return _filled(SAID[finding.code][0], finding)


def remedy(finding: Finding) -> str:
    """What to do; nothing where all is well."""
    return _filled(SAID[finding.code][1], finding)


def way(finding: Finding) -> tuple[str, str] | None:
    """The subject of the settings where the program can do it, and the words of the button."""
    found = _WAYS.get(finding.code)
    return (found[0], _tr(found[1])) if found else None


def summary(findings: Sequence[Finding]) -> str:
    """How many stand how, the worst first."""
    counted = Counter(each.state for each in findings)
    if set(counted) == {State.GOOD}:
        return QCoreApplication.translate("SelfCheck", "Everything is as it should be.")
    parts = [
        QCoreApplication.translate("SelfCheck", "{state}: {count}").format(
            state=state(each), count=counted[each]
        )
        for each in reversed(State)
        if counted[each]
    ]
    return QCoreApplication.translate("SelfCheck", ", ").join(parts)


def _filled(words: str, finding: Finding) -> str:
    if not words:
        return ""
    facts = _Facts({name: _shown(name, fact) for name, fact in finding.facts.items()})
    return _tr(words).format_map(facts)


class _Facts(dict[str, str]):
    """What was not found out is shown as such."""

    def __missing__(self, key: str) -> str:
        return _UNTOLD


def _shown(name: str, fact: object) -> str:
    match fact:
        case datetime():
            return f"{days.show(fact.date())} {fact:%H:%M}"
        case date():
            return days.show(fact)
        case tuple():
            return QCoreApplication.translate("SelfCheck", ", ").join(map(str, fact))
        case int() if name == "free_mb":
            return f"{fact} MB" if fact < _GIGABYTES else f"{fact // 1024} GB"
    return _named(name, fact)


def _named(name: str, fact: object) -> str:
    if name == "holds":
        return _tr(_HOLDS[Holds(str(fact))])
    if name == "method":
        return _tr(_METHODS[str(fact)]) if fact in _METHODS else str(fact)
    return str(fact)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SelfCheck", words)
