"""Backups go by their number: which may go, which stays, which comes next."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mediator.storage.backups import shelf

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


def test_a_number_is_never_given_twice(tmp_path: Path) -> None:
    assert shelf.next_number([tmp_path / "none"]) == 1
    for name in ("mediator-000004.json", "mediator-000009.backup.part", "mediator-x.backup"):
        (tmp_path / name).touch()
    assert shelf.next_number([tmp_path]) == 10
    assert shelf.next_number([tmp_path], after=30) == 31


def test_a_file_without_its_manifest_does_not_count(tmp_path: Path) -> None:
    shelf.place(tmp_path, 3).write_bytes(b"half")
    assert shelf.known(tmp_path) == ()
