"""What the self-check says of what was measured; nothing unknown is ever good."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mediator.domain.selfcheck import computer, records
from mediator.domain.selfcheck.computer import Printers, Screen, Typing
from mediator.domain.selfcheck.findings import State, worst
from mediator.domain.selfcheck.records import Backups, Holds, Room, Times
from mediator.domain.values.clock import SHANGHAI
from tests.conftest import NOW

GB = 1 << 30
SOUND = Times(now=NOW.astimezone(SHANGHAI), last=NOW - timedelta(hours=3))
SAFE = Backups(newest=NOW - timedelta(hours=5), now=NOW, changed=False, second=True)
USUAL = Printers(names=("HP",), usual="HP", stopped=False, reached=True)
LEAST = (880, 480)


@pytest.mark.parametrize(
    ("room", "code", "state"),
    [
        (Room(holds=Holds.RECORDS, folder="/d", free=40 * GB), "disk_good", State.GOOD),
        (Room(holds=Holds.BACKUPS, folder="/d", free=GB - 1), "disk_low", State.CARE),
        (Room(holds=Holds.RECORDS, folder="/d", free=0), "disk_full", State.BAD),
        (
            Room(holds=Holds.RECORDS, folder="/d", free=GB, refused="no_permission"),
            "disk_forbidden",
            State.BAD,
        ),
        (Room(holds=Holds.TEMPORARY, folder="/d", free=None), "disk_untold", State.UNKNOWN),
    ],
)
def test_the_worst_folder_speaks_for_the_disk(room: Room, code: str, state: State) -> None:
    good = Room(holds=Holds.RECORDS, folder="/home", free=50 * GB)
    found = records.disk((good, room))
    assert (found.code, found.state) == (code, state)


@pytest.mark.parametrize(
    ("times", "code", "state"),
    [
        (SOUND, "clock_good", State.GOOD),
        (replace(SOUND, last=NOW + timedelta(days=2)), "clock_behind", State.BAD),
        (replace(SOUND, built=NOW + timedelta(days=9)), "clock_before_program", State.BAD),
        (replace(SOUND, now=NOW.astimezone(UTC)), "clock_zone", State.CARE),
        (replace(SOUND, jumped=timedelta(minutes=-40)), "clock_jumped", State.CARE),
        (replace(SOUND, last=NOW - timedelta(days=900)), "clock_far", State.CARE),
        (replace(SOUND, last=None), "clock_alone", State.UNKNOWN),
    ],
)
def test_a_clock_is_held_against_what_is_known(times: Times, code: str, state: State) -> None:
    found = records.clock(times)
    assert (found.code, found.state) == (code, state)


@pytest.mark.parametrize(
    ("known", "code", "state"),
    [
        (SAFE, "backup_good", State.GOOD),
        (replace(SAFE, newest=NOW - timedelta(days=8)), "backup_old", State.BAD),
        (
            replace(SAFE, newest=NOW - timedelta(days=3), changed=True),
            "backup_behind",
            State.CARE,
        ),
        (replace(SAFE, second=False), "backup_one_disk", State.CARE),
        (replace(SAFE, gone=True), "backup_second_gone", State.CARE),
        (replace(SAFE, newest=None, changed=True), "backup_none", State.BAD),
        (replace(SAFE, newest=None), "backup_early", State.GOOD),
        (replace(SAFE, newest=None, changed=None), "backup_none_seen", State.UNKNOWN),
        (replace(SAFE, drill_failed=True), "backup_drill_failed", State.BAD),
        (replace(SAFE, unconfirmed=True), "backup_unconfirmed", State.CARE),
    ],
)
def test_backups_are_judged_by_age_and_by_place(known: Backups, code: str, state: State) -> None:
    found = records.backup(known)
    assert (found.code, found.state) == (code, state)


@pytest.mark.parametrize(
    ("known", "code", "state"),
    [
        (USUAL, "printer_good", State.GOOD),
        (None, "printer_unseen", State.UNKNOWN),
        (replace(USUAL, names=(), usual=""), "printer_none", State.CARE),
        (replace(USUAL, names=(), usual="", reached=False), "printer_unreached", State.CARE),
        (replace(USUAL, names=(), usual="", reached=None), "printer_untold", State.UNKNOWN),
        (replace(USUAL, reached=False), "printer_unreached", State.CARE),
        (replace(USUAL, usual=""), "printer_no_usual", State.CARE),
        (replace(USUAL, stopped=True), "printer_stopped", State.CARE),
    ],
)
def test_a_printer_is_good_only_where_it_answers(
    known: Printers | None, code: str, state: State
) -> None:
    found = computer.printer(known)
    assert (found.code, found.state) == (code, state)


@pytest.mark.parametrize(
    ("seen", "code", "state"),
    [
        (Typing(method=""), "typing_unseen", State.UNKNOWN),
        (Typing(method="windows"), "typing_untried", State.UNKNOWN),
        (Typing(method="windows", proved="windows"), "typing_good", State.GOOD),
        (Typing(method="ibus", running=("ibus",)), "typing_untried", State.UNKNOWN),
        (Typing(method="ibus", running=("ibus",), proved="ibus"), "typing_good", State.GOOD),
        (Typing(method="ibus"), "typing_none", State.BAD),
        (Typing(method="ibus", proved="ibus"), "typing_none", State.BAD),
        (Typing(method="compose"), "typing_none", State.BAD),
        (Typing(method="compose", running=("fcitx",)), "typing_fcitx4", State.BAD),
        (Typing(method="compose", running=("fcitx5",)), "typing_not_joined", State.BAD),
        (
            Typing(method="compose", running=("ibus",), proved="ibus"),
            "typing_not_joined",
            State.BAD,
        ),
    ],
)
def test_typing_is_good_only_once_a_character_came_in_that_way(
    seen: Typing, code: str, state: State
) -> None:
    found = computer.typing(seen)
    assert (found.code, found.state) == (code, state)


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        (None, "screen_unseen"),
        (Screen(width=1366, height=728, scale=1.0, least=LEAST), "screen_good"),
        (Screen(width=911, height=485, scale=1.5, least=LEAST), "screen_good"),
        (Screen(width=1024, height=740, scale=1.0, least=LEAST), "screen_small"),
        (Screen(width=800, height=560, scale=1.0, least=LEAST), "screen_too_small"),
        (Screen(width=683, height=364, scale=2.0, least=LEAST), "screen_scaled"),
    ],
)
def test_a_screen_is_judged_at_its_scale(seen: Screen | None, code: str) -> None:
    assert computer.screen(seen).code == code


def test_a_folder_of_an_unknown_kind_is_not_called_good() -> None:
    assert records.folder("/d", unfit="", told=False).state is State.UNKNOWN
    assert records.folder("/d", unfit="", told=True).state is State.GOOD
    assert records.folder("/d", unfit="on_a_share", told=True).state is State.BAD


def test_the_worst_state_speaks_and_unknown_is_worse_than_good() -> None:
    good = records.folder("/d", unfit="", told=True)
    unknown = records.folder("/d", unfit="", told=False)
    assert worst((good, unknown)) is State.UNKNOWN
    assert worst((good,)) is State.GOOD
    assert worst(()) is State.UNKNOWN


def test_a_clock_in_another_zone_is_named(now: datetime) -> None:
    assert records.clock(replace(SOUND, now=now.astimezone(UTC))).facts["zone"] == "UTC+0000"
