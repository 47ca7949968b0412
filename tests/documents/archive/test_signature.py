"""The station's signature: who made it, and whether a single byte under it changed."""

import random
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography import x509

from mediator import documents
from mediator.documents.archive import certificates, signature
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import CERTIFICATE_LASTS, RENEWED_BEFORE
from mediator.domain.station import Station
from tests.documents.archive.stations import NOW, SNAPSHOT, chance, issued, keys_of, root_of

_STATION = Station(name="东关农贸市场消费维权服务站", code="XC")
_OWN = keys_of()
_OTHER = keys_of("西关农贸市场消费维权服务站", "XG")


def test_a_signature_names_the_trusted_root_behind_it() -> None:
    found = signature.signature(issued(), [_OTHER.root, _OWN.root])
    assert found is not None
    assert found.intact
    assert found.root == _OWN.root
    assert found.signed_at == NOW


def test_a_signature_of_a_stranger_is_intact_but_nobodys() -> None:
    found = signature.signature(issued(), [_OTHER.root])
    assert found is not None
    assert found.intact
    assert found.root == b""


def test_what_was_signed_is_the_paper_itself_with_the_signature_behind_it() -> None:
    with pikepdf.open(BytesIO(issued())) as paper:
        first, length, *_ = [int(each) for each in paper.Root.AcroForm.Fields[0].V.ByteRange]
    assert first == 0
    assert length > len(issued()) // 2


def test_a_second_person_may_sign_behind_the_station() -> None:
    station_only = documents.issue(SNAPSHOT, _OWN, at=NOW)
    both = signature.sign(station_only, _OTHER, at=NOW, field="second")
    assert both.startswith(station_only)
    found = signature.signature(both, [_OWN.root])
    assert found is not None
    assert found.intact


def test_a_paper_signed_after_its_certificate_had_ended_is_nobodys() -> None:
    late = documents.issue(SNAPSHOT, _OWN, at=NOW + CERTIFICATE_LASTS + timedelta(days=1))
    found = signature.signature(late, [_OWN.root])
    assert found is not None
    assert found.root == b""


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", documents.render(SNAPSHOT)])
def test_what_nobody_signed_has_no_signature(content: bytes) -> None:
    assert signature.signature(content, [_OWN.root]) is None


def test_a_paper_whose_compressed_table_is_damaged_has_no_signature_that_can_be_read() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(issued())) as paper:
        paper.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    damaged = bytearray(out.getvalue())
    damaged[damaged.rindex(b"endstream") - 4] ^= 1  # In the check sum of what lies before it.
    assert signature.signature(bytes(damaged), [_OWN.root]) is None


def _accepted(chance: random.Random, times: int) -> int:
    """How many of so many papers with one flipped bit pass as the station's."""
    accepted = 0
    for _ in range(times):
        altered = bytearray(issued())
        altered[chance.randrange(len(altered))] ^= 1 << chance.randrange(8)
        found = signature.signature(bytes(altered), [_OWN.root])
        accepted += found is not None and found.intact and bool(found.root)
    return accepted


def test_no_paper_with_a_flipped_bit_is_accepted() -> None:
    assert _accepted(chance(7), 40) == 0


@pytest.mark.long
def test_none_of_ten_thousand_papers_with_a_flipped_bit_is_accepted() -> None:
    assert _accepted(chance(2026), 10_000) == 0


def test_a_certificate_is_renewed_under_the_same_root_90_days_before_it_ends() -> None:
    ends = x509.load_der_x509_certificate(_OWN.certificate).not_valid_after_utc
    early = certificates.station_keys(
        _STATION, _OWN, now=ends - RENEWED_BEFORE - timedelta(seconds=1)
    )
    due = certificates.station_keys(_STATION, _OWN, now=ends - RENEWED_BEFORE)
    assert early == _OWN
    assert due.root == _OWN.root
    assert due.certificate != _OWN.certificate
    paper = documents.issue(SNAPSHOT, due, at=ends)
    found = signature.signature(paper, [_OWN.root])
    assert found is not None
    assert found.root == _OWN.root


def test_a_root_goes_to_another_desk_as_a_file_and_names_its_station() -> None:
    root = root_of(_OWN)
    assert root.certificate == _OWN.root
    assert root.name == "东关农贸市场消费维权服务站"
    assert documents.read_root(root.certificate) == root


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_certificate"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "not_a_certificate"),
        (issued(), "not_a_certificate"),
        (_OWN.certificate, "not_a_root"),
        (_OWN.root_key, "not_a_certificate"),
    ],
)
def test_only_a_root_certificate_is_taken_for_one(content: bytes, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        documents.read_root(content)
    assert refused.value.code == code


def test_a_name_longer_than_certificates_allow_is_cut() -> None:
    keys = documents.station_keys(Station(name="站" * 200, code="XC"), None, now=NOW)
    assert root_of(keys).name == "站" * 64


def test_private_keys_do_not_show_when_keys_are_printed() -> None:
    assert repr(_OWN.key) not in repr(_OWN)
    assert "root_key" not in repr(_OWN)
