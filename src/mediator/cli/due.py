"""The command that prints what is due, for a scheduled task or a mail to the station."""

import argparse
import json
from contextlib import closing
from dataclasses import asdict
from typing import Final

from mediator.cli.words import DUE, SOUND, Commands, Desk, Words, add
from mediator.services import reminders
from mediator.services.backups import Concern
from mediator.services.reminders import Reminder, ReminderKind

_NAMED: Final = 5
_OF_CASES: Final = {
    ReminderKind.LATE: "已超期",
    ReminderKind.DUE_TODAY: "今日到期",
    ReminderKind.ANSWER: "约定答复",
    ReminderKind.SIGNATURE: "等待签字",
    ReminderKind.PERFORM: "待履行",
    ReminderKind.FOLLOW_UP: "待回访",
    ReminderKind.FEEDBACK: "待反馈转办单位",
}
_OF_BACKUPS: Final = {
    Concern.RESTORED: "数据是从备份恢复的，自动备份停着，等人看过、确认无误",
    Concern.DRILL: "最近一次试恢复没有成功",
    Concern.MISSING: "还没有核验过的备份",
    Concern.OLD: "最近一次核验过的备份是 {days} 天前",
}


def due(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Print what is due today."""

    def run(options: argparse.Namespace) -> int:
        with closing(Desk(options)) as desk:
            found = reminders.due(desk.workplace)
        if options.json:
            print(json.dumps([_plain(each) for each in found], ensure_ascii=False, indent=2))
        else:
            for each in found:
                print(_line(each))
        return DUE if found else SOUND

    help_ = "Print what is due, one line each (Chinese); exit status 17 where something is."
    added = add(commands, shared, words=Words("due", help_, run))
    added.add_argument("--json", action="store_true", help="for programs: a list of objects")


def _plain(reminder: Reminder) -> dict[str, object]:
    """What is known of it; days as 2026-11-20."""
    known = asdict(reminder) | {"due_on": reminder.due_on and reminder.due_on.isoformat()}
    return {name: value for name, value in known.items() if value not in (None, "", ())}


def _line(reminder: Reminder) -> str:
    match reminder.kind:
        case ReminderKind.MONTH:
            return _month(reminder)
        case ReminderKind.PLEDGES:
            return f"承诺书要续签：{reminder.count} 家（{_named(reminder)}）"
        case ReminderKind.SCALES:
            return f"公平秤要检定或自检：{reminder.count} 台（{_named(reminder)}）"
        case ReminderKind.CALENDAR:
            return f"{reminder.about} 年的放假安排还没有录入，跨到那一年的期限是暂定的"
        case ReminderKind.BACKUP:
            return f"备份：{_OF_BACKUPS[Concern(reminder.about)].format(days=reminder.days)}"
        case kind:
            return f"{_OF_CASES[kind]}：{reminder.count} 件（{_named(reminder)}）"


def _month(reminder: Reminder) -> str:
    left = reminder.days_left or 0
    if left < 0:
        when = f"已晚 {-left} 天"
    elif left == 0:
        when = "今天到期"
    else:
        when = f"还有 {left} 天"
    year, month = int(reminder.about[:4]), int(reminder.about[5:7])
    return f"{year} 年 {month} 月的月报未报：{when}（{reminder.due_on} 前报送）"


def _named(reminder: Reminder) -> str:
    more = "…" if len(reminder.numbers) > _NAMED else ""
    return "、".join(reminder.numbers[:_NAMED]) + more
