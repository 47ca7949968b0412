"""Values as text and back: strictly, canonically, quoting nothing."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Decision, Outcome, Skipped, StepRecord, Triage
from mediator.domain.case.steps import Pause, Step
from mediator.domain.errors import StorageUnavailable
from mediator.domain.month.locked import LockedMonth
from mediator.domain.papers import Snapshot
from mediator.domain.station import Limits, Station
from mediator.storage.tables import codec
from tests.storage.inventions import any_of

MOMENT = datetime(2026, 11, 20, 9, 12, tzinfo=timezone(timedelta(hours=8)))
RECORD = StepRecord(step=Step.FACTS, at=MOMENT, by="王敏", outcome=Skipped(reason="无"))


@pytest.mark.parametrize(
    "kind", [Dispute, Snapshot, LockedMonth, Limits, Station, Outcome, Pause | None]
)
@settings(max_examples=30)
@given(data=st.data())
def test_every_value_comes_back_as_it_was(kind: type[object], data: st.DataObject) -> None:
    value = data.draw(any_of(kind))
    assert codec.load(codec.dump(value, kind), kind) == value


def test_equal_values_have_one_spelling() -> None:
    elsewhere = RECORD.__class__(
        step=Step.FACTS, at=MOMENT.astimezone(UTC), by="王敏", outcome=Skipped(reason="无")
    )
    assert codec.dump(RECORD) == codec.dump(elsewhere)
    assert codec.dump(RECORD) == (
        '{"at":"2026-11-20T01:12:00+00:00","by":"王敏",'
        '"outcome":{"_kind":"Skipped","reason":"无"},"step":"facts"}'
    )


def test_a_field_added_later_takes_its_default() -> None:
    assert codec.load('{"first":"2026-11-20","reason":"等鉴定"}', Pause) == Pause(
        first=date(2026, 11, 20), reason="等鉴定"
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"first":"2026-11-20","reason":"x","colour":"red"}', Pause),
        ('{"first":"2026-11-20"}', Pause),
        ('{"first":"20 November","reason":"x"}', Pause),
        ('{"first":20261120,"reason":"x"}', Pause),
        ('{"first":"2026-11-20","reason":7}', Pause),
        ("[]", Pause),
        ("null", Pause),
        ("not JSON", Pause),
        ('{"decision":"accept"}', Outcome),
        ('{"_kind":"Pause","first":"2026-11-20","reason":"x"}', Outcome),
        ('{"_kind":"Triage","decision":"perhaps"}', Outcome),
        ("true", int),
        ("1.0", int),
        ("1", bool),
        ('"abc"', tuple[str, ...]),
        ('"2026-11-20T09:12:00"', datetime),
        ('["a"]', tuple[str, int]),
    ],
)
def test_what_does_not_fit_is_refused_and_not_quoted(text: str, kind: type[object]) -> None:
    with pytest.raises(StorageUnavailable) as refused:
        codec.load(text, kind)
    assert refused.value.code == "row_unreadable"
    assert "20 November" not in refused.value.detail


def test_a_naive_moment_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        codec.dump(datetime(2026, 11, 20, 9, 12))  # noqa: DTZ001  # Naive on purpose.


def test_a_type_without_spelling_is_a_bug() -> None:
    with pytest.raises(TypeError, match="float"):
        codec.dump(1.5)


def test_fixed_tuples_and_mappings_come_back() -> None:
    class Colour(StrEnum):
        RED = "red"

    @dataclass(frozen=True)
    class Odd:
        pair: tuple[int, str]
        days: dict[date, Colour]
        marks: frozenset[str]

    odd = Odd((1, "a"), {date(2026, 1, 1): Colour.RED}, frozenset({"b", "a"}))
    assert codec.load(codec.dump(odd), Odd) == odd
    assert json.loads(codec.dump(odd))["marks"] == ["a", "b"]


def test_a_triage_keeps_its_kind_inside_a_record() -> None:
    accepted = StepRecord(
        step=Step.TRIAGE, at=MOMENT, by="王敏", outcome=Triage(decision=Decision.ACCEPT)
    )
    assert codec.load(codec.dump(accepted), StepRecord).outcome == accepted.outcome
