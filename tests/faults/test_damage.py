"""Bits turn and files are cut short: what changes the records is found before it is used."""

from collections import Counter
from pathlib import Path

import pytest

from tests.faults.damage import Seen, flips, tally, truncations, worked
from tests.faults.figures import tell
from tests.faults.scenario import KEY

SEED = 20_261_127


def _damaged(folder: Path, *, key: bytes | None, times: int, cuts: int) -> Counter[Seen]:
    """The bits that were turned, by what saw it; of the cuts, opening or the pages see each."""
    whole = worked(folder, key=key)
    cut = tally(whole, truncations(whole, cuts, seed=SEED), key=key)
    assert cut.keys() <= {Seen.OPENING, Seen.PAGES}
    turned = tally(whole, flips(whole, times, seed=SEED), key=key)
    told = {each.value: turned[each] for each in Seen}
    name = "encrypted" if key else "plain"
    tell(f"bits turned, {name} file", {"all": times, "seed": SEED} | told)
    tell(f"cut short, {name} file", {"all": cuts} | {each.value: cut[each] for each in cut})
    return turned


def _only_rows_without_a_digest_are_unseen(turned: Counter[Seen]) -> None:
    """Without a key the pages carry no checksum: a letter of a case may turn into another one."""
    assert turned[Seen.UNSEEN] < turned.total() / 5


def test_damage_to_an_encrypted_file_is_always_seen(tmp_path: Path) -> None:
    turned = _damaged(tmp_path, key=KEY, times=200, cuts=40)
    assert turned.keys() <= {Seen.OPENING, Seen.PAGES}


def test_damage_to_a_plain_file_is_seen_where_a_digest_covers_it(tmp_path: Path) -> None:
    _only_rows_without_a_digest_are_unseen(_damaged(tmp_path, key=None, times=200, cuts=40))


@pytest.mark.long
def test_ten_thousand_turned_bits_of_an_encrypted_file_are_seen(tmp_path: Path) -> None:
    turned = _damaged(tmp_path, key=KEY, times=10_000, cuts=1_000)
    assert turned.keys() <= {Seen.OPENING, Seen.PAGES}


@pytest.mark.long
def test_ten_thousand_turned_bits_of_a_plain_file(tmp_path: Path) -> None:
    turned = _damaged(tmp_path, key=None, times=10_000, cuts=1_000)
    _only_rows_without_a_digest_are_unseen(turned)
