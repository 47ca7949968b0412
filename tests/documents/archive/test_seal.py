"""The seal in the QR code: short, without personal data, and nobody else can make it."""

import random
from dataclasses import replace

import pytest

from mediator.documents.archive import record, seal
from tests.documents.archive.stations import SNAPSHOT, chance, keys_of

_OWN, _OTHER = keys_of(), keys_of("西关农贸市场消费维权服务站", "XG")
_DIGEST = record.digest(record.record(SNAPSHOT))
_SEAL = seal.seal(SNAPSHOT.head.number, digest=_DIGEST, head=SNAPSHOT.head.journal_head, keys=_OWN)
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"  # What a QR code packs tightly.


def test_a_seal_reads_back_and_holds_for_its_station_only() -> None:
    found = seal.read(_SEAL.text)
    assert found == _SEAL
    assert seal.holds(_SEAL, _OWN.root)
    assert not seal.holds(_SEAL, _OTHER.root)


def test_the_same_paper_has_the_same_seal() -> None:
    again = seal.seal(
        SNAPSHOT.head.number, digest=_DIGEST, head=SNAPSHOT.head.journal_head, keys=_OWN
    )
    assert again == _SEAL


def test_a_seal_holds_nothing_but_numbers_and_fits_a_small_code() -> None:
    assert set(_SEAL.text) <= set(_LETTERS)
    assert len(_SEAL.text) < 180
    assert _SEAL.digest == _DIGEST[:16].upper()


@pytest.mark.parametrize(
    "forged",
    [
        replace(_SEAL, number="XC-XY-2026-0032"),
        replace(_SEAL, digest="0" * 16),
        replace(_SEAL, head="0" * 16),
        replace(_SEAL, signature=bytes(64)),
        replace(_SEAL, signature=b""),
    ],
)
def test_a_seal_with_another_word_in_it_does_not_hold(forged: seal.Seal) -> None:
    assert not seal.holds(forged, _OWN.root)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MEDIATOR1",
        "MEDIATOR1/A/B/C",
        "MEDIATOR1/A/B/C/!!",
        "http://a.b/c/d/e",
        _SEAL.text + "A",
    ],
)
def test_other_codes_are_not_taken_for_a_seal_that_holds(text: str) -> None:
    found = seal.read(text)
    assert found is None or not seal.holds(found, _OWN.root)


def _accepted(chance: random.Random, times: int) -> int:
    accepted = 0
    for _ in range(times):
        at = chance.randrange(len(_SEAL.text))
        other = chance.choice([each for each in _LETTERS if each != _SEAL.text[at]])
        found = seal.read(_SEAL.text[:at] + other + _SEAL.text[at + 1 :])
        accepted += found is not None and seal.holds(found, _OWN.root)
    return accepted


def test_no_code_with_one_wrong_letter_is_accepted() -> None:
    assert _accepted(chance(7), 300) == 0


@pytest.mark.long
def test_none_of_ten_thousand_codes_with_one_wrong_letter_is_accepted() -> None:
    assert _accepted(chance(2026), 10_000) == 0
