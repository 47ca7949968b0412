"""Backups as services make them: kept by number in two places, tried, and brought back."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import backups, reporting, restoring, stations, training, upkeep
from mediator.services.backups import Light, Occasion
from mediator.services.restoring import Wish
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage.database import open_database
from tests.stores import IN_A_FILE
from tests.workplaces import HEAD, Clock, opened, played

pytestmark = IN_A_FILE


def renamed(workplace: Workplace, name: str) -> None:
    station, rules = stations.load(workplace), stations.policy(workplace)
    stations.save(workplace, replace(station, name=name), rules=rules)


def wish(source: Path, live: Path, *, foreign: bool = False) -> Wish:
    return Wish(source=source, live=live, key=None, by=HEAD, at=Clock().at, foreign=foreign)


def name_in(live: Path) -> str:
    with closing(open_database(live)) as database:
        return stations.load(Workplace(database=database, clock=Clock(), on_duty=HEAD)).name


def test_a_backup_is_verified_and_anchors_the_journal(workplace: Workplace) -> None:
    with workplace.reading() as view:
        head = journal.head(view)
    made = backups.back_up(workplace)
    assert made.backup.path.name == "mediator-000001.backup"
    assert made.backup.manifest.verified
    assert made.backup.manifest.journal_head == head
    assert made.backup.manifest.counts["stalls"] > 0
    with workplace.reading() as view:
        (line,) = journal.history(view, "backup:1")
    assert line.action == "back_up"
    assert line.facts["head"] == head
    assert upkeep.check(workplace).sound


def test_numbers_go_on_though_the_folder_was_emptied(workplace: Workplace) -> None:
    first = backups.back_up(workplace).backup
    for left in first.path.parent.iterdir():
        left.unlink()
    assert backups.back_up(workplace).backup.number == 2


def test_a_second_place_gets_the_same_backup(workplace: Workplace, tmp_path: Path) -> None:
    second = tmp_path / "移动硬盘"
    second.mkdir()
    backups.choose_second(workplace, str(second))
    made = backups.back_up(workplace)
    assert made.second == ""
    assert (second / made.backup.path.name).read_bytes() == made.backup.path.read_bytes()
    assert backups.standing(workplace).same_disk


def test_a_second_place_that_is_gone_is_told_and_the_first_stands(
    workplace: Workplace, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    backups.choose_second(workplace, str(second))
    second.rmdir()
    assert backups.back_up(workplace).second == "backup_place_gone"
    standing = backups.standing(workplace)
    assert not standing.second_there
    assert standing.light is Light.GOOD


def test_the_second_place_is_another_folder_that_one_can_write_to(
    workplace: Workplace, tmp_path: Path
) -> None:
    backups.back_up(workplace)
    for place in (tmp_path, tmp_path / "backups", tmp_path / "nowhere", tmp_path / "mediator.db"):
        with pytest.raises(RuleViolation) as refused:
            backups.choose_second(workplace, str(place))
        assert (refused.value.code, refused.value.field) == ("backup_place", "second")


def test_what_another_station_keeps_there_stays(
    workplace: Workplace, tmp_path: Path, clock: Clock
) -> None:
    shared = tmp_path / "shared"
    with opened(tmp_path / "other", Clock()) as other:
        renamed(other, "另一个站")
        theirs = backups.back_up(other, shared).backup
        before = theirs.path.read_bytes()
    backups.choose_second(workplace, str(shared))
    made = backups.back_up(workplace)
    # Both were copied from one sample file; only what came later tells them apart.
    assert made.second == "backup_number_taken"
    assert theirs.path.read_bytes() == before


def test_the_light_turns_with_age_and_with_what_was_changed(
    workplace: Workplace, clock: Clock
) -> None:
    assert backups.standing(workplace).light is Light.OLD
    assert backups.standing(workplace).backup_due
    backups.back_up(workplace)
    clock.forward(days=2)
    assert backups.standing(workplace).light is Light.GOOD
    assert not backups.standing(workplace).backup_due
    played(workplace, "short_weight", until="register")
    assert backups.standing(workplace).light is Light.OLD
    assert backups.standing(workplace).backup_due
    clock.forward(days=5)
    assert backups.standing(workplace).light is Light.BAD


def test_a_case_without_any_backup_is_red(workplace: Workplace) -> None:
    played(workplace, "short_weight", until="register")
    assert backups.standing(workplace).light is Light.BAD


def test_a_month_is_backed_up_before_it_is_locked(workplace: Workplace) -> None:
    reporting.lock(workplace, month(2026, 11, kind=PeriodKind.CALENDAR))
    newest = backups.standing(workplace).newest
    assert newest is not None
    assert newest.manifest.occasion is Occasion.LOCK
    assert newest.manifest.counts["locked_months"] == 0


def test_a_restored_file_says_what_it_is_and_the_old_one_stays(tmp_path: Path) -> None:
    live = tmp_path / "mediator.db"
    with opened(tmp_path) as workplace:
        renamed(workplace, "旧名")
        source = backups.back_up(workplace).backup.path
        renamed(workplace, "新名")
    restored = restoring.restore(wish(source, live))
    assert name_in(live) == "旧名"
    assert restored.old == tmp_path / "mediator-before-000002.db"
    assert name_in(restored.old) == "新名"
    with opened(tmp_path) as workplace:
        standing = backups.standing(workplace)
        assert standing.restored == 1
        assert [each.number for each in standing.backups] == [2, 1]
        assert standing.backups[0].manifest.occasion is Occasion.RESTORE
        with workplace.reading() as view:
            assert [line.action for line in journal.history(view, "backup:1")] == ["restore"]
        assert upkeep.check(workplace).sound


def test_automatics_stay_off_until_somebody_confirms(tmp_path: Path) -> None:
    with opened(tmp_path) as workplace:
        source = backups.back_up(workplace).backup.path
    restoring.restore(wish(source, tmp_path / "mediator.db"))
    clock = Clock()
    clock.forward(days=40)
    with opened(tmp_path, clock) as workplace:
        played(workplace, "short_weight", until="register")
        standing = backups.standing(workplace)
        assert (standing.backup_due, standing.drill_due) == (False, False)
        backups.before(workplace, Occasion.LOCK)
        assert backups.standing(workplace).backups == standing.backups
        restoring.confirm(workplace)
        standing = backups.standing(workplace)
        assert (standing.restored, standing.backup_due, standing.drill_due) == (0, True, True)
        assert backups.back_up(workplace).backup.number == 3


def test_a_backup_of_another_station_needs_to_be_meant(tmp_path: Path) -> None:
    with opened(tmp_path / "ours"):
        pass
    clock = Clock()
    clock.forward(days=1)
    with opened(tmp_path / "theirs", clock) as other:
        renamed(other, "另一个站")
        source = backups.back_up(other).backup.path
    live = tmp_path / "ours" / "mediator.db"
    before = live.read_bytes()
    with pytest.raises(RuleViolation) as refused:
        restoring.restore(wish(source, live))
    assert refused.value.code == "backup_foreign"
    assert live.read_bytes()[100:] == before[100:]  # The header counts who had it open.
    assert [each.name for each in live.parent.iterdir()] == ["mediator.db"]
    restoring.restore(wish(source, live, foreign=True))
    assert name_in(live) == "另一个站"


def test_a_restore_where_there_is_nothing_yet(tmp_path: Path) -> None:
    with opened(tmp_path / "old") as workplace:
        source = backups.back_up(workplace).backup.path
    live = tmp_path / "new" / "mediator.db"
    live.parent.mkdir()
    assert restoring.restore(wish(source, live)).old is None
    assert name_in(live) == name_in(tmp_path / "old" / "mediator.db")


def spoiled_files() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        with opened(Path(folder)):
            pass
        whole = (Path(folder) / "mediator.db").read_bytes()
    return {
        "empty": b"",
        "zeros": bytes(8192),
        "cut short": whole[:-8192],
        "noise inside": whole[:100] + b"\xff" * 9000 + whole[9100:],
    }


@pytest.mark.parametrize("how", ["empty", "zeros", "cut short", "noise inside"])
def test_a_spoiled_file_is_replaced_and_stays_beside(tmp_path: Path, how: str) -> None:
    live, spoiled = tmp_path / "mediator.db", spoiled_files()[how]
    with opened(tmp_path) as workplace:
        source = backups.back_up(workplace).backup.path
    live.write_bytes(spoiled)
    restored = restoring.restore(wish(source, live))
    assert restored.old is not None
    assert restored.old.read_bytes() == spoiled
    assert name_in(live)


def test_records_that_are_open_elsewhere_are_not_replaced(tmp_path: Path) -> None:
    with opened(tmp_path) as workplace:
        source = backups.back_up(workplace).backup.path
        renamed(workplace, "新名")
        with pytest.raises(StorageUnavailable) as refused:
            restoring.restore(wish(source, tmp_path / "mediator.db"))
        assert refused.value.code == "locked"
        assert stations.load(workplace).name == "新名"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["backups", "mediator.db"]


def test_records_that_were_not_whole_are_copied_but_not_brought_back(tmp_path: Path) -> None:
    with opened(tmp_path) as workplace:
        sound = backups.back_up(workplace).backup
        with workplace.database.engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER journal_stays")
            connection.exec_driver_sql("UPDATE journal SET by = '别人' WHERE seq = 2")
        made = backups.back_up(workplace).backup
        assert made.manifest.faults == ("journal",)
        assert backups.standing(workplace).newest == sound
    with pytest.raises(RuleViolation) as refused:
        restoring.restore(wish(made.path, tmp_path / "mediator.db"))
    assert refused.value.code == "backup_unsound"


def test_a_drill_tries_the_newest_backup_and_leaves_nothing(
    workplace: Workplace, tmp_path: Path, clock: Clock
) -> None:
    made = backups.back_up(workplace).backup
    assert backups.standing(workplace).drill_due
    assert backups.drill(workplace).passed
    assert not backups.standing(workplace).drill_due
    content = bytearray(made.path.read_bytes())
    content[9000] ^= 1
    made.path.write_bytes(content)
    assert not backups.drill(workplace).passed
    assert backups.standing(workplace).drill_due
    assert [each.name for each in tmp_path.glob("*drill*")] == []
    with workplace.reading() as view:
        said = [line.facts for line in journal.history(view, "backup:1")[1:]]
    assert said == [{"backup": 1, "passed": True}, {"backup": 1, "passed": False}]


def test_encrypted_records_are_kept_tried_and_brought_back_with_their_key(tmp_path: Path) -> None:
    live, key = tmp_path / "mediator.db", bytes(range(32))
    with closing(open_database(live, key=key)) as database:
        workplace = Workplace(database=database, clock=Clock(), on_duty=HEAD)
        training.set_up(workplace, training.samples())
        made = backups.back_up(workplace).backup
        assert made.manifest.encrypted
        assert backups.drill(workplace).passed
        renamed(workplace, "新名")
    with pytest.raises(StorageUnavailable):
        restoring.restore(wish(made.path, live))
    restoring.restore(replace(wish(made.path, live), key=key))
    with closing(open_database(live, key=key)) as database:
        workplace = Workplace(database=database, clock=Clock(), on_duty=HEAD)
        assert stations.load(workplace).name != "新名"
        assert backups.standing(workplace).restored == 1
    everything = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert "王记鲜肉".encode() not in everything


def test_a_file_that_is_not_ours_to_read_is_replaced_only_when_that_is_meant(
    tmp_path: Path,
) -> None:
    live = tmp_path / "mediator.db"
    with opened(tmp_path / "plain") as workplace:
        plain = backups.back_up(workplace).backup.path
    open_database(live, key=bytes(range(32))).close()
    before = live.read_bytes()
    with pytest.raises(StorageUnavailable) as refused:
        restoring.restore(wish(plain, live))
    assert refused.value.code == "not_our_file"
    assert live.read_bytes() == before
    restored = restoring.restore(wish(plain, live, foreign=True))
    assert restored.old is not None
    assert restored.old.read_bytes() == before


def lost(folder: Path) -> tuple[str, ...]:
    """The anchors that the records know nothing of."""
    with opened(folder) as workplace:
        return upkeep.check(workplace, heads=backups.heads(workplace)).lost_anchors


def test_records_put_back_by_hand_are_known_by_the_heads_of_their_backups(tmp_path: Path) -> None:
    with opened(tmp_path) as workplace:
        backups.back_up(workplace)
    live = tmp_path / "mediator.db"
    earlier = live.read_bytes()
    with opened(tmp_path) as workplace:
        renamed(workplace, "新名")
        made = backups.back_up(workplace).backup
    assert lost(tmp_path) == ()
    live.write_bytes(earlier)
    assert lost(tmp_path) == (made.manifest.journal_head,)


def test_after_a_restore_the_backups_made_between_are_not_missed(tmp_path: Path) -> None:
    with opened(tmp_path) as workplace:
        source = backups.back_up(workplace).backup.path
        renamed(workplace, "新名")
        backups.back_up(workplace)
    restoring.restore(wish(source, tmp_path / "mediator.db"))
    assert lost(tmp_path) == ()
    with opened(tmp_path) as workplace:
        assert len(backups.heads(workplace)) == 1


def test_records_damaged_in_their_middle_are_replaced_all_the_same(
    workplace: Workplace, tmp_path: Path
) -> None:
    played(workplace, "short_weight", until="register")
    source = backups.back_up(workplace).backup.path
    workplace.database.close()
    live = tmp_path / "mediator.db"
    with live.open("r+b") as file:
        file.seek(live.stat().st_size // 2)
        file.write(bytes(200_000))
    restored = restoring.restore(wish(source, live))
    assert restored.old is not None
    with opened(tmp_path) as again:
        assert not again.database.faults()
