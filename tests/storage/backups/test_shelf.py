"""Backups go by their number: which may go, which stays, which comes next."""

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mediator.storage.backups import shelf
from mediator.storage.backups.manifest import Manifest, Occasion

_NUMBERS = st.sets(st.integers(1, 5000), max_size=60)


@given(_NUMBERS, st.data())
def test_the_newest_verified_backup_never_goes(numbers: set[int], data: st.DataObject) -> None:
    verified = data.draw(st.sets(st.sampled_from(sorted(numbers)))) if numbers else set()
    going = shelf.superfluous(numbers, verified=verified)
    assert set(going) <= numbers
    if verified:
        assert max(verified) not in going
    assert not set(going) & set(sorted(numbers)[-1:])


def test_two_years_of_days_leave_a_few_dozen_that_reach_back() -> None:
    there: set[int] = set()
    for number in range(1, 731):
        there.add(number)
        there -= set(shelf.superfluous(there, verified=there))
    assert len(there) < 40
    assert {*range(724, 731)} <= there
    assert max(b - a for a, b in pairwise(sorted(there))) <= 49


def kept(folder: Path, number: int, *, origin: str, faults: tuple[str, ...] = ()) -> None:
    """A backup as far as a shelf looks at it."""
    shelf.place(folder, number).write_bytes(b"records")
    made = Manifest(
        number=number,
        occasion=Occasion.DAILY,
        made_at=datetime(2026, 11, 27, tzinfo=UTC),
        program="1",
        revision="0001",
        encrypted=False,
        size=7,
        sha256="",
        journal_rows=1,
        journal_head="",
        origin=origin,
        counts={},
        faults=faults,
    )
    shelf.keep(folder, made)


def test_thinning_spares_other_stations_and_what_was_last_whole(tmp_path: Path) -> None:
    kept(tmp_path, 2, origin="other")
    kept(tmp_path, 3, origin="ours")
    for number in range(4, 41):
        kept(tmp_path, number, origin="ours", faults=("journal",))
    shelf.thin(tmp_path, origin="ours")
    numbers = [each.number for each in shelf.known(tmp_path)]
    assert numbers == [*range(40, 33, -1), 28, 21, 14, 7, 3, 2]
    assert len(list(tmp_path.iterdir())) == 2 * len(numbers)


def test_a_number_is_never_given_twice(tmp_path: Path) -> None:
    assert shelf.next_number([tmp_path / "none"]) == 1
    for name in ("mediator-000004.json", "mediator-000009.backup.part", "mediator-x.backup"):
        (tmp_path / name).touch()
    assert shelf.next_number([tmp_path]) == 10
    assert shelf.next_number([tmp_path], after=30) == 31


def test_a_file_without_its_manifest_does_not_count(tmp_path: Path) -> None:
    shelf.place(tmp_path, 3).write_bytes(b"half")
    assert shelf.known(tmp_path) == ()
