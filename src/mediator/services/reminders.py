"""What somebody must be reminded of, for whoever does not look at Today: a scheduled task."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mediator.domain.values.clock import local_day
from mediator.services import backups, today
from mediator.services.backups import Concern
from mediator.services.today import Board, Tile
from mediator.services.workplace import Workplace
from mediator.storage import disputes


class ReminderKind(StrEnum):
    """What is due: the tiles of Today, then what falls due apart from cases."""

    LATE = "late"
    DUE_TODAY = "due_today"
    ANSWER = "answer"
    SIGNATURE = "signature"
    PERFORM = "perform"
    FOLLOW_UP = "follow_up"
    FEEDBACK = "feedback"
    MONTH = "month"
    PLEDGES = "pledges"
    SCALES = "scales"
    CALENDAR = "calendar"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing that is due: how many, and which by their public numbers.

    `due_on` and `days_left` (negative when late) are those of a month's report, whose period is
    `about`; `about` is the year of a missing calendar or the `Concern` for the backups, and `days`
    the age of the newest verified backup, None where there is none.
    """

    kind: ReminderKind
    count: int = 1
    numbers: tuple[str, ...] = ()
    due_on: date | None = None
    days_left: int | None = None
    about: str = ""
    days: int | None = None


def due(workplace: Workplace) -> tuple[Reminder, ...]:
    """Everything that Today shows as due, most pressing first; empty when nothing is.

    Raises `RuleViolation("not_set_up")` before the first run.
    """
    board = today.board(workplace)
    found = (*_cases(workplace, board), *_apart(board), *_of_backups(workplace))
    return tuple(found)


def _cases(workplace: Workplace, board: Board) -> list[Reminder]:
    with workplace.reading() as view:
        numbers = disputes.numbers(view, {each for ids in board.tiles.values() for each in ids})
    return [
        Reminder(
            kind=ReminderKind(tile.value),
            count=len(board.tiles[tile]),
            numbers=tuple(sorted(numbers[each] for each in board.tiles[tile])),
        )
        for tile in Tile
        if board.tiles[tile]
    ]


def _apart(board: Board) -> list[Reminder]:
    found = []
    if month := board.month_due:
        found.append(
            Reminder(
                kind=ReminderKind.MONTH,
                about=month.period.label,
                due_on=month.due_on,
                days_left=month.days_left,
            )
        )
    stalls = tuple(stall.number for stall in board.to_renew)
    scales = tuple(scale.serial for scale in board.scales_due)
    for kind, numbers in ((ReminderKind.PLEDGES, stalls), (ReminderKind.SCALES, scales)):
        if numbers:
            found.append(Reminder(kind=kind, count=len(numbers), numbers=numbers))
    if board.missing_year:
        found.append(Reminder(kind=ReminderKind.CALENDAR, about=str(board.missing_year)))
    return found


def _of_backups(workplace: Workplace) -> list[Reminder]:
    standing = backups.standing(workplace)
    concern = backups.concern(standing)
    if concern is Concern.NOTHING:
        return []
    newest = standing.newest
    made_on = local_day(newest.manifest.made_at) if newest else None
    days = (workplace.today - made_on).days if made_on else None
    return [Reminder(kind=ReminderKind.BACKUP, about=concern.value, days=days)]
