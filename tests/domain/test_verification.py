"""What may be said of a paper: a table of all that can come together."""

import pytest

from mediator.domain.verification import (
    Code,
    Evidence,
    Kept,
    Verdict,
    differences,
    of_register,
    of_short_code,
    of_stranger,
)

_DIGEST, _OTHER = "afccb2676761d89a" + "0" * 48, "bbbbb2676761d89a" + "0" * 48
_KEPT = Kept(number="XC-XY-2026-0031", sha256="file", digest=_DIGEST)
_VOID = Kept(number="XC-XY-2026-0031", sha256="file", digest=_DIGEST, void=True)
_FOLLOWED = Kept(
    number="XC-XY-2026-0031", sha256="file", digest=_DIGEST, void=True, superseded_by="0032"
)


def _carries(
    *, sha256: str = "other", digest: str = "", code: Code | None = None, **more: object
) -> Evidence:
    return Evidence(sha256=sha256, digest=digest, record={}, code=code, **more)  # type: ignore[arg-type]  # Named below.


def _code(digest: str = "AFCCB2676761D89A", sealed_by: str = "own") -> Code:
    return Code(number="XC-XY-2026-0031", digest=digest, sealed_by=sealed_by)


@pytest.mark.parametrize(
    ("evidence", "kept", "pages", "verdict"),
    [
        (_carries(sha256="file", digest=_DIGEST), _KEPT, (), Verdict.GENUINE),
        (_carries(sha256="file"), _KEPT, (), Verdict.GENUINE),  # Made before records went inside.
        (_carries(sha256="file", digest=_DIGEST), _VOID, (), Verdict.VOID),
        (_carries(sha256="file", digest=_DIGEST), _FOLLOWED, (), Verdict.SUPERSEDED),
        (_carries(digest=_DIGEST), _KEPT, (), Verdict.COPY),
        (_carries(digest=_DIGEST), _FOLLOWED, (), Verdict.SUPERSEDED),
        (_carries(digest=_DIGEST), _KEPT, (2,), Verdict.ALTERED),
        (_carries(digest=_DIGEST), _FOLLOWED, (2,), Verdict.ALTERED),
        (_carries(digest=_OTHER), _KEPT, (), Verdict.ALTERED),
        (_carries(digest=_OTHER, code=_code()), _KEPT, (), Verdict.ALTERED),
        (_carries(code=_code()), _KEPT, (), Verdict.CODE_GENUINE),
        (_carries(code=_code()), _VOID, (), Verdict.VOID),
        (_carries(code=_code(sealed_by="")), _KEPT, (), Verdict.ALTERED),
        (_carries(code=_code("0000B2676761D89A")), _KEPT, (), Verdict.ALTERED),
        (_carries(code=_code("")), _KEPT, (), Verdict.ALTERED),
        (_carries(), _KEPT, (), Verdict.NO_PROOF),
    ],
)
def test_a_paper_of_the_register_is_judged_by_what_it_carries(
    evidence: Evidence, kept: Kept, pages: tuple[int, ...], verdict: Verdict
) -> None:
    assert of_register(evidence, kept, pages=pages) is verdict


@pytest.mark.parametrize(
    ("evidence", "verdict"),
    [
        (_carries(digest=_DIGEST, signed_by="own"), Verdict.GENUINE),  # A month's report.
        (_carries(digest=_DIGEST, signed_by="theirs"), Verdict.FOREIGN),
        (_carries(digest=_DIGEST, broken=True), Verdict.ALTERED),
        (_carries(digest=_DIGEST, broken=True, code=_code()), Verdict.ALTERED),
        (_carries(digest=_DIGEST), Verdict.UNKNOWN_STATION),
        (_carries(code=_code(sealed_by="own")), Verdict.NUMBER_UNKNOWN),
        (_carries(code=_code(sealed_by="theirs")), Verdict.CODE_GENUINE),
        (_carries(code=_code(sealed_by="")), Verdict.UNKNOWN_STATION),
        (_carries(), Verdict.NO_PROOF),
    ],
)
def test_a_paper_that_is_not_in_the_register_is_judged_by_who_signed_it(
    evidence: Evidence, verdict: Verdict
) -> None:
    assert of_stranger(evidence, own_root="own") is verdict


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("AFCC-B267", Verdict.CODE_GENUINE),
        ("afccb267", Verdict.CODE_GENUINE),
        (" AFCC B267 ", Verdict.CODE_GENUINE),
        ("AFCC-B268", Verdict.ALTERED),
        ("AFCC", Verdict.ALTERED),
        ("AFCC-B267-6", Verdict.ALTERED),
        ("", Verdict.ALTERED),
    ],
)
def test_a_check_code_is_read_however_it_was_typed(typed: str, verdict: Verdict) -> None:
    assert of_short_code(typed, _KEPT) is verdict


def test_a_right_code_of_a_paper_without_force_says_so() -> None:
    assert of_short_code("AFCC-B267", _FOLLOWED) is Verdict.SUPERSEDED


@pytest.mark.parametrize(
    ("one", "other", "paths"),
    [
        ({"a": 1}, {"a": 1}, ()),
        ({"a": {"b": [1, 2]}}, {"a": {"b": [1, 3]}}, ("a.b.1",)),
        ({"a": [1]}, {"a": [1, 2]}, ("a",)),
        ({"a": 1}, {"b": 1}, ("a", "b")),
        ({"a": True}, {"a": 1}, ("a",)),
        ({"a": None}, {}, ()),
    ],
)
def test_what_differs_between_two_records_is_named_by_its_place(
    one: object, other: object, paths: tuple[str, ...]
) -> None:
    assert differences(one, other) == paths
