"""Accounts and the lock: real passwords on real encrypted files."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.services import accounts, backups, drafts, entrance, protection, restoring, stations
from mediator.services.entrance import Secret
from mediator.services.protection import Protected
from mediator.services.restoring import Wish
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage.database import open_database
from mediator.storage.file.engine import connect_to
from mediator.storage.keys import keyfile, protecting
from tests.workplaces import Clock, opened, played

pytestmark = pytest.mark.usefixtures("quick_locks")
HEAD, WORD, NEW = "吕敏", "菜场门口第三棵树", "第二个足够长的密码"
CLERK, HERS = "陈芳", "陈芳自己的那个密码"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def live(tmp_path: Path, clock: Clock) -> Path:
    """Records with a case in them, lying open."""
    with opened(tmp_path, clock) as workplace:
        played(workplace, "short_weight")
    return tmp_path / "mediator.db"


@pytest.fixture
def protected(live: Path, clock: Clock) -> Protected:
    return protection.protect(live, HEAD, password=WORD, at=clock())


@contextmanager
def at_desk(
    live: Path, clock: Clock, name: str = HEAD, password: str = WORD
) -> Iterator[Workplace]:
    key = entrance.key_of(live, Secret(name=name, password=password), now=clock())
    workplace = entrance.come_in(live, name, key=key, clock=clock)
    with closing(workplace.database):
        yield workplace


def said_in_the_open(live: Path) -> list[str]:
    """Which files in the folder can be read for what they say of people and passwords."""
    words = [each.encode() for each in ("李𬴂", "13800001201", "王记鲜肉", "刘芳", "李女士", WORD)]
    files = [each for each in live.parent.rglob("*") if each.is_file()]
    return [each.name for each in files if any(word in each.read_bytes() for word in words)]


def refused(live: Path, clock: Clock, name: str, password: str) -> RuleViolation:
    with pytest.raises(RuleViolation) as raised:
        entrance.key_of(live, Secret(name=name, password=password), now=clock())
    return raised.value


def test_records_behind_a_lock_say_nothing_without_the_password(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    assert not protecting.is_plain(live)
    assert said_in_the_open(live) == []
    with at_desk(live, clock) as workplace:  # Also while it is open, with its log and a backup.
        played(workplace, "liquor")
        drafts.save(workplace, "register:1", values={"consumer_name": "刘芳"})
        backups.back_up(workplace)
        assert said_in_the_open(live) == []
    with pytest.raises(StorageUnavailable, match="not_our_file"):
        open_database(live)
    with at_desk(live, clock) as workplace:
        assert stations.load(workplace).name
        assert (workplace.on_duty, workplace.role) == (HEAD, AccountRole.HEAD)
        assert not workplace.database.faults()


def test_the_same_records_lie_behind_the_lock(live: Path, clock: Clock) -> None:
    with opened(live.parent, clock) as workplace, workplace.reading() as view:
        before = journal.head(view), journal.count(view)
    protection.protect(live, HEAD, password=WORD, at=clock())
    with at_desk(live, clock) as workplace, workplace.reading() as view:
        told = journal.verify(view, [before[0]])
        assert (told.rows, told.first_bad, told.lost) == (before[1] + 1, None, frozenset())
        assert journal.of_action(view, "protect")


def test_a_password_that_is_refused_leaves_the_records_open(live: Path, clock: Clock) -> None:
    with pytest.raises(RuleViolation, match="password_short"):
        protection.protect(live, HEAD, password=WORD[:5], at=clock())
    assert not entrance.is_locked(live)
    assert {each.name for each in live.parent.iterdir()} == {live.name}


def test_a_twin_that_does_not_say_the_same_never_takes_the_place(
    live: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = protecting._copy  # noqa: SLF001  # A disk that forgets cannot be had.

    def forgetful(path: Path, made: Path, *, key: bytes | None, new_key: bytes) -> None:
        real(path, made, key=key, new_key=new_key)
        engine = connect_to(made, key=new_key)
        with engine.begin() as connection:
            connection.exec_driver_sql("UPDATE stalls SET name = 'x' WHERE id = 1")
        engine.dispose()

    monkeypatch.setattr(protecting, "_copy", forgetful)
    with pytest.raises(StorageUnavailable, match="protected_differs"):
        protection.protect(live, HEAD, password=WORD, at=clock())
    assert protecting.is_plain(live)
    assert {each.name for each in live.parent.iterdir()} == {live.name}


def test_a_power_cut_between_the_keyring_and_the_file_is_mended_when_they_open(
    live: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as cut:
        cut.setattr(protecting, "take_place", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            protection.protect(live, HEAD, password=WORD, at=clock())
    assert protecting.is_plain(live)
    assert entrance.is_locked(live)
    with at_desk(live, clock) as workplace:
        assert workplace.role is AccountRole.HEAD
        assert [each.name for each in accounts.listed(workplace)] == [HEAD]
    assert not protecting.is_plain(live)
    assert {each.name for each in live.parent.iterdir()} == {
        live.name, "mediator.keys", "mediator.keys.copy"
    }  # fmt: skip


def test_wrong_passwords_make_wait_longer_each_time_also_after_a_new_start(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.code
    for _ in range(3):
        assert refused(live, clock, HEAD, "falsch falsch").code == "wrong_password"
    waiting = refused(live, clock, HEAD, WORD)
    assert (waiting.code, waiting.facts) == ("wait_first", {"seconds": 3})
    clock.forward(seconds=2)
    with at_desk(live, clock):
        pass
    assert refused(live, clock, HEAD, "falsch falsch").code == "wrong_password"
    assert refused(live, clock, "周强", WORD).code == "no_such_account"


def test_a_damaged_keyring_is_read_from_its_copy_and_two_damaged_ones_say_so(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    first, second = keyfile.places(live)
    content = bytearray(first.read_bytes())
    content[len(content) // 2] ^= 1
    first.write_bytes(content)
    with at_desk(live, clock):
        pass
    second.write_bytes(b"{}")
    with pytest.raises(StorageUnavailable, match="keys_damaged"):
        entrance.names(live)


def test_somebody_new_comes_in_with_what_the_role_may_do(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    with at_desk(live, clock) as workplace:
        accounts.add(workplace, CLERK, role=AccountRole.CLERK, password=HERS)
        with pytest.raises(RuleViolation, match="account_name_taken"):
            accounts.add(workplace, CLERK, role=AccountRole.CLERK, password=HERS)
    assert entrance.names(live) == (HEAD, CLERK)
    with at_desk(live, clock, CLERK, HERS) as workplace:
        assert workplace.role is AccountRole.CLERK
        for act in (
            lambda: accounts.add(workplace, "周强", role=AccountRole.HEAD, password=HERS),
            lambda: accounts.set_password(workplace, HEAD, password=HERS),
            lambda: accounts.change_role(workplace, CLERK, role=AccountRole.HEAD),
            lambda: accounts.close(workplace, HEAD),
            lambda: accounts.new_code(workplace),
        ):
            with pytest.raises(RuleViolation, match="not_permitted"):
                act()
        accounts.change_password(workplace, old=HERS, password=NEW)
    assert refused(live, clock, CLERK, HERS).code == "wrong_password"
    with at_desk(live, clock, CLERK, NEW):
        pass


def test_a_wrong_old_password_changes_nothing_and_is_told_at_its_field(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    with at_desk(live, clock) as workplace:
        with pytest.raises(RuleViolation) as raised:
            accounts.change_password(workplace, old="nicht dieses", password=NEW)
        assert (raised.value.code, raised.value.field) == ("wrong_password", "old")


def test_a_closed_account_no_longer_comes_in_until_it_gets_a_new_password(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    with at_desk(live, clock) as workplace:
        accounts.add(workplace, CLERK, role=AccountRole.CLERK, password=HERS)
        accounts.close(workplace, CLERK)
        with pytest.raises(RuleViolation, match="last_head"):
            accounts.close(workplace, HEAD)
        assert refused(live, clock, CLERK, HERS).code == "account_closed"
        assert entrance.names(live) == (HEAD,)
        accounts.set_password(workplace, CLERK, password=NEW)
    with at_desk(live, clock, CLERK, NEW):
        pass


def test_the_records_know_better_than_an_old_keyring_beside_them(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    with at_desk(live, clock) as workplace:
        accounts.add(workplace, CLERK, role=AccountRole.CLERK, password=HERS)
        old = keyfile.load(live)
        accounts.close(workplace, CLERK)
    keyfile.save(live, old)  # As if the power had failed before it was written.
    key = entrance.key_of(live, Secret(name=CLERK, password=HERS), now=clock())
    with pytest.raises(RuleViolation, match="account_closed"):
        entrance.come_in(live, CLERK, key=key, clock=clock)
    assert not keyfile.load(live).find(CLERK).active


def test_the_printed_code_brings_a_lost_password_back_once(
    live: Path, protected: Protected, clock: Clock
) -> None:
    back = accounts.come_back(live, protected.code.lower(), name=HEAD, password=NEW, clock=clock)
    with closing(back.workplace.database):
        assert back.workplace.role is AccountRole.HEAD
        assert back.code != protected.code
    with at_desk(live, clock, HEAD, NEW):
        pass
    assert refused(live, clock, HEAD, WORD).code == "wrong_password"
    with pytest.raises(RuleViolation, match="wrong_code"):
        accounts.come_back(live, protected.code, name=HEAD, password=WORD, clock=clock)
    again = accounts.come_back(live, back.code, name=HEAD, password=WORD, clock=clock)
    again.workplace.database.close()


def test_a_viewer_changes_nothing_but_backups_go_on(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    with at_desk(live, clock) as workplace:
        accounts.add(workplace, CLERK, role=AccountRole.VIEWER, password=HERS)
    with at_desk(live, clock, CLERK, HERS) as workplace:
        with pytest.raises(RuleViolation, match="not_permitted"):
            played(workplace, "shoes", until="register")
        assert backups.back_up(workplace).backup.manifest.encrypted


# ---- backups


def test_a_backup_of_locked_records_comes_back_with_todays_accounts(
    live: Path, protected: Protected, clock: Clock
) -> None:
    with at_desk(live, clock) as workplace:
        made = backups.back_up(workplace).backup
        accounts.add(workplace, CLERK, role=AccountRole.CLERK, password=HERS)
        accounts.change_password(workplace, old=WORD, password=NEW)
        wish = restoring.wish(workplace, made.path, foreign=False)
    assert restoring.restore(wish).key == protected.key
    assert refused(live, clock, HEAD, WORD).code == "wrong_password"
    with at_desk(live, clock, CLERK, HERS), at_desk(live, clock, HEAD, NEW) as workplace:
        assert not workplace.database.faults()


def test_a_backup_opens_on_another_computer_with_a_password_of_its_own(
    live: Path, protected: Protected, clock: Clock, tmp_path: Path
) -> None:
    with at_desk(live, clock) as workplace:
        source = backups.back_up(workplace).backup.path
    elsewhere = tmp_path / "elsewhere" / "mediator.db"
    elsewhere.parent.mkdir()
    wish = Wish(source=source, live=elsewhere, key=None, by=HEAD, at=clock())
    with pytest.raises(RuleViolation, match="backup_locked"):
        restoring.restore(wish)
    with pytest.raises(RuleViolation, match="wrong_password"):
        restoring.restore(replace(wish, secret=Secret(name=HEAD, password=NEW)))
    assert not elsewhere.exists()
    by_code = replace(wish, secret=Secret(code=protected.code))
    assert restoring.restore(by_code).key == protected.key
    with at_desk(elsewhere, clock) as workplace:
        assert stations.load(workplace).head


def test_a_plain_backup_is_locked_up_when_it_comes_back(live: Path, clock: Clock) -> None:
    with opened(live.parent, clock) as workplace:
        source = backups.back_up(workplace).backup.path
    protection.protect(live, HEAD, password=WORD, at=clock())
    with at_desk(live, clock) as workplace:
        seen = backups.standing(workplace)
        assert seen.newest is None
        assert [each.path for each in seen.unlocked] == [source]
        wish = restoring.wish(workplace, source, foreign=False)
    restoring.restore(wish)
    assert not protecting.is_plain(live)
    with at_desk(live, clock) as workplace:
        assert not workplace.database.faults()


def test_what_anybody_can_read_goes_once_a_locked_backup_stands(live: Path, clock: Clock) -> None:
    with opened(live.parent, clock) as workplace:
        source = backups.back_up(workplace).backup.path
    protection.protect(live, HEAD, password=WORD, at=clock())
    with at_desk(live, clock) as workplace:
        with pytest.raises(RuleViolation, match="backup_unknown"):
            backups.drop_unlocked(workplace)
        kept = backups.back_up(workplace).backup.path
        assert backups.drop_unlocked(workplace) == 1
    assert not source.exists()
    assert kept.exists()


def test_a_restore_takes_a_second_person_where_there_is_one(
    live: Path, protected: Protected, clock: Clock
) -> None:
    assert protected.key
    with at_desk(live, clock) as workplace:
        source = backups.back_up(workplace).backup.path
        assert restoring.wish(workplace, source, foreign=False).second == ""
        accounts.add(workplace, "周强", role=AccountRole.CLERK, password=HERS)
        assert restoring.wish(workplace, source, foreign=False).second == ""
        accounts.add(workplace, CLERK, role=AccountRole.MEDIATOR, password=HERS)
        for second in (None, Secret(name=HEAD, password=WORD), Secret(name="周强", password=HERS)):
            with pytest.raises(RuleViolation, match="second_needed"):
                restoring.wish(workplace, source, foreign=False, second=second)
        with pytest.raises(RuleViolation, match="wrong_password"):
            restoring.wish(
                workplace, source, foreign=False, second=Secret(name=CLERK, password=WORD)
            )
        wish = restoring.wish(
            workplace, source, foreign=False, second=Secret(name=CLERK, password=HERS)
        )
        assert wish.second == CLERK
    restoring.restore(wish)
    with at_desk(live, clock) as workplace, workplace.reading() as view:
        assert journal.of_action(view, "restore")[-1].facts["second"] == CLERK
