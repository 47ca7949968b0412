"""A month file of another station: read and proved, or told what it is instead."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediator import resources
from mediator.documents import exchange
from mediator.documents.exchange import signing
from mediator.domain.collected.filed import FiledMonth, Proof
from mediator.domain.collected.judging import Terms, judge
from mediator.domain.collected.verdicts import Judgement, Verdict
from mediator.domain.keys import fingerprint
from tests.documents.months import BARE_MONTH, LEDGER, MONTH, ledger
from tests.filing import MADE, filed, keys, member, read, signed_again, written

FILE = filed()
CONTENT: dict[str, Any] = json.loads(FILE)
SCHEMA = json.loads(resources.text("schemas", "month-2.schema.json"))
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def verdict(content: bytes) -> Verdict | None:
    found = exchange.read_month(content)
    return found.verdict if isinstance(found, Judgement) else None


def test_a_file_tells_what_was_locked_and_who_signed_it() -> None:
    found = read(FILE)
    assert (found.code, found.number) == ("XC", "XC-YP-2026-10(26-25)")
    assert found.figures.accepted == len(found.rows) == 3
    assert not found.draft
    assert found.proof == Proof(root=fingerprint(keys("XC").root), signed_at=found.made_at)


def test_the_schema_is_sound_and_our_own_files_fit_it() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for content in (
        FILE,
        exchange.month_json(MONTH, LEDGER),
        exchange.month_json(BARE_MONTH, ledger(())),
    ):
        VALIDATOR.validate(json.loads(content))
        assert isinstance(exchange.read_month(content), FiledMonth)


FIRST = Path(__file__).with_name("month-1.json").read_bytes()
"""A file as the first version of the program signed it: five cases, one paid in advance."""


def test_a_file_of_the_first_version_is_read_and_proved_and_its_lines_tell_what_it_did_not() -> (
    None
):
    schema = json.loads(resources.text("schemas", "month-1.schema.json"))
    jsonschema.validate(json.loads(FIRST), schema)
    found = read(FIRST)
    assert found.proof.root
    assert not found.proof.broken
    figures = found.figures
    assert (figures.accepted, figures.settled, figures.resolved, figures.advances) == (5, 3, 4, 1)
    known = {"XC": replace(member("XC"), root=found.proof.root)}
    judged = judge(found, known, terms=Terms(), today=found.figures.period.last)
    assert judged.verdict is Verdict.COUNTED


@pytest.mark.parametrize(
    "change",
    [
        {"handed_over": []},
        {"figures": {**json.loads(FIRST)["figures"], "resolved": 4}},
        {"ledger": [{**json.loads(FIRST)["ledger"][0], "increased_fen": 0}]},
    ],
)
def test_a_file_of_the_first_version_with_words_of_the_second_fits_neither(
    change: dict[str, Any],
) -> None:
    assert verdict(written({**json.loads(FIRST), **change})) is Verdict.MISFIT


def test_a_file_of_the_second_version_without_its_words_does_not_fit() -> None:
    bare = {key: part for key, part in CONTENT.items() if key != "handed_over"}
    assert verdict(written(bare)) is Verdict.MISFIT


def test_another_indentation_and_order_of_keys_change_nothing_that_is_signed() -> None:
    turned = dict(reversed(CONTENT.items()))
    assert read(json.dumps(turned).encode()) == read(FILE)


@pytest.mark.parametrize(
    "change",
    [
        {"notes": {**CONTENT["notes"], "advice": "无"}},
        {"figures": {**CONTENT["figures"], "recovered_fen": 999_999}},
        {"ledger": CONTENT["ledger"][1:]},
        {"head": {**CONTENT["head"], "training": True}},
        {"signature": CONTENT["signature"][:-4] + "AAAA"},
        {"signature": "no signature"},
        {"signature": ""},
        {"signature": None},
        {"signature": 7},
    ],
)
def test_whatever_is_altered_breaks_the_signature(change: dict[str, Any]) -> None:
    changed = written({**CONTENT, **change})
    if change.get("signature", "") is None:
        assert read(changed).proof == Proof()
    else:
        assert read(changed).proof == Proof(broken=True)


def test_a_signature_of_another_file_is_none_of_this_one() -> None:
    other = json.loads(filed(label="2026-09"))
    assert read(written({**CONTENT, "signature": other["signature"]})).proof.broken


def test_a_certificate_that_its_root_does_not_vouch_for_proves_nothing() -> None:
    said = {key: part for key, part in CONTENT.items() if key != "signature"}
    mixed = deepcopy(keys("XC"))
    forged = type(mixed)(
        root=mixed.root,
        certificate=keys("YL").certificate,
        root_key=keys("YL").root_key,
        key=keys("YL").key,
    )
    signature = signing.sign(said, forged, at=read(FILE).made_at)
    assert read(written({**said, "signature": signature})).proof == Proof(broken=True)


@pytest.mark.parametrize("years", [-1, 6])
def test_a_certificate_proves_nothing_outside_its_years(years: int) -> None:
    said = {key: part for key, part in CONTENT.items() if key != "signature"}
    signature = signing.sign(said, keys("XC"), at=MADE + timedelta(days=365 * years))
    assert read(written({**said, "signature": signature})).proof == Proof(broken=True)


@pytest.mark.parametrize("change", [{"alg": "none"}, {"alg": "HS256"}, {"x5c": []}, {"iat": "x"}])
def test_a_program_that_signs_by_another_way_is_not_believed(change: dict[str, Any]) -> None:
    head, between, signed = CONTENT["signature"].split(".")
    known = json.loads(urlsafe_b64decode(head + "==="))
    spelled = urlsafe_b64encode(json.dumps({**known, **change}).encode()).decode().rstrip("=")
    signature = f"{spelled}.{between}.{signed}"
    assert read(written({**CONTENT, "signature": signature})).proof == Proof(broken=True)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (FILE[: len(FILE) // 2], Verdict.DAMAGED),
        (b"", Verdict.DAMAGED),
        (b"\xff\xfe\x00", Verdict.DAMAGED),
        (b"PK\x03\x04", Verdict.DAMAGED),
        (b"[" * 100_000, Verdict.DAMAGED),
        (b'{"a": ' * 50_000, Verdict.DAMAGED),
        (b"NaN", Verdict.DAMAGED),
        (b'{"schema": "mediator.month", "version": 1.0}', Verdict.DAMAGED),
        (b'{"schema": "mediator.month", "version": -1}', Verdict.DAMAGED),
        (b'{"schema": "mediator.month", "version": 1, "version": 1}', Verdict.DAMAGED),
        (b'{"n": ' + b"9" * 5000 + b"}", Verdict.DAMAGED),
        (b"7", Verdict.FOREIGN),
        (b"{}", Verdict.FOREIGN),
        (b'{"schema": "mediator.collected", "version": 1}', Verdict.FOREIGN),
        (b'{"schema": "mediator.month", "version": true}', Verdict.MISFIT),
        (b'{"schema": "mediator.month", "version": 1}', Verdict.MISFIT),
        (written({**CONTENT, "more": 1}), Verdict.MISFIT),
        (written({**CONTENT, "period": None}), Verdict.MISFIT),
        (written({**CONTENT, "notes": {**CONTENT["notes"], "advice": 1}}), Verdict.MISFIT),
        (FILE.replace(b'"by": "', b'"by": "\\ud800'), Verdict.MISFIT),
    ],
)
def test_what_is_no_month_file_is_told_apart(content: bytes, expected: Verdict) -> None:
    assert verdict(content) is expected


@pytest.mark.parametrize("version", [0, 3, 99, "1", None, [1]])
def test_another_version_of_the_schema_is_named(version: object) -> None:
    found = exchange.read_month(written({"schema": "mediator.month", "version": version}))
    assert found == Judgement(verdict=Verdict.VERSION, details=(str(version),))


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+08:00", "9999-12-31T23:00:00+00:00"])
def test_a_time_at_the_end_of_all_calendars_does_no_harm(moment: str) -> None:
    head = {**CONTENT["head"], "made_at": moment}
    assert verdict(written({**CONTENT, "head": head})) in {None, Verdict.MISFIT}


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _places(part, (*path, key))
    elif isinstance(value, list):
        for at, part in enumerate(value[:1]):
            yield from _places(part, (*path, at))


_SPOILS = st.sampled_from(
    (None, True, 1, -1, 1.5, 2**53, "", "x", "2026-02-31", "20261001", [], {}, ["a"], {"a": 1})
)
_DROP = object()


@settings(max_examples=400)
@given(place=st.sampled_from([p for p in _places(CONTENT) if p]), spoil=_SPOILS | st.just(_DROP))
def test_whatever_the_published_schema_refuses_is_never_believed(
    place: tuple[str | int, ...], spoil: object
) -> None:
    changed: Any = deepcopy(CONTENT)
    inner = changed
    for step in place[:-1]:
        inner = inner[step]
    if spoil is _DROP:
        del inner[place[-1]]
    else:
        inner[place[-1]] = spoil
    if place == ("signature",):
        return
    again = signed_again(written(changed)) if _still_dated(changed) else written(changed)
    if not VALIDATOR.is_valid(json.loads(again)):
        assert verdict(again) is not None


def _still_dated(content: dict[str, Any]) -> bool:
    """Whether a station's program could sign it at all."""
    head = content.get("head")
    return isinstance(head, dict) and head.get("made_at") == CONTENT["head"]["made_at"]
