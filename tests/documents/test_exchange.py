"""The month for machines: what a program of the regulator would read."""

import json
from dataclasses import fields, replace

import pytest

from mediator.documents.exchange import month_json
from mediator.documents.papers.checkcode import check_code
from mediator.domain.errors import DocumentProblem
from mediator.domain.month.figures import Figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.rows import LedgerRow
from tests.documents.months import BARE_MONTH, CORRECTIONS, LEDGER, MONTH, ledger, row
from tests.documents.pieces import HOSTILE, STATION

CONTENT = json.loads(month_json(MONTH, LEDGER))


def test_it_names_its_schema_version_and_sender_first() -> None:
    assert list(CONTENT)[:3] == ["schema", "version", "head"]
    assert (CONTENT["schema"], CONTENT["version"]) == ("mediator.month", 2)
    assert CONTENT["head"]["station"]["name"] == STATION.name
    assert CONTENT["head"]["number"] == MONTH.head.number
    assert CONTENT["head"]["made_at"] == "2026-11-24T09:05:00+00:00"
    assert CONTENT["check_codes"] == {"month": check_code(MONTH), "ledger": check_code(LEDGER)}
    assert CONTENT["period"] == {
        "label": "2026-11(26-25)",
        "kind": "26-25",
        "first": "2026-10-26",
        "last": "2026-11-25",
    }


@pytest.mark.parametrize("name", ["figures", "previous", "year_before"])
def test_every_figure_is_there(name: str) -> None:
    figures: Figures = getattr(MONTH, name)

    for each in fields(Figures):
        value = getattr(figures, each.name)
        if isinstance(value, int):
            assert CONTENT[name][each.name] == value
        elif each.name.startswith("by_"):
            assert CONTENT[name][each.name] == [
                {"key": c.key, "cases": c.cases, "amount_fen": c.amount_fen} for c in value
            ]
    assert CONTENT[name]["settlement_rate"] == {
        "part": figures.settlement_rate.part,
        "whole": figures.settlement_rate.whole,
        "per_mille": figures.settlement_rate.per_mille,
    }


def test_every_line_of_the_ledger_is_there_without_our_own_numbers() -> None:
    outside = {each.name for each in fields(LedgerRow)} - {"dispute_id", "stall_id"}

    assert len(CONTENT["ledger"]) == len(LEDGER.rows)
    for line, known, due_on in zip(CONTENT["ledger"], LEDGER.rows, LEDGER.due_on, strict=True):
        assert set(line) == outside | {"due_on"}
        assert line["number"] == known.number
        assert line["consumer"] == known.consumer
        assert line["amount_fen"] == known.amount_fen
        assert line["source"] == known.source.value
        assert line["received_on"] == known.received_on.isoformat()
        assert line["due_on"] == (due_on.isoformat() if due_on else None)


def test_notes_open_cases_and_corrections_are_there() -> None:
    assert CONTENT["notes"] == {
        "analysis": MONTH.notes.analysis,
        "measures": MONTH.notes.measures,
        "advice": MONTH.notes.advice,
        "cases": MONTH.notes.cases,
        "own": MONTH.notes.own,
    }
    assert CONTENT["open"] == [each.number for each in MONTH.open_rows]
    assert CONTENT["handed_over"] == [each.number for each in MONTH.handed_over_rows]
    assert CONTENT["corrections"][0] == {
        "number": CORRECTIONS[0].number,
        "field": "recovered_fen",
        "before": "12000",
        "after": "15000",
    }


def test_words_stay_as_typed_and_readable() -> None:
    lines = ledger(tuple(row(at, goods=words) for at, words in enumerate(HOSTILE)))
    data = month_json(MONTH, lines)

    assert [line["goods"] for line in json.loads(data)["ledger"]] == list(HOSTILE)
    assert "李𬴂".encode() in data


def test_a_rate_of_nothing_is_null_and_a_draft_says_so() -> None:
    content = json.loads(month_json(BARE_MONTH, ledger(())))

    assert content["figures"]["closing_rate"] == {"part": 0, "whole": 0, "per_mille": None}
    assert content["head"]["draft"] is True


def test_the_same_month_gives_the_same_bytes() -> None:
    assert month_json(MONTH, LEDGER) == month_json(MONTH, LEDGER)


def test_words_that_no_file_can_hold_are_refused() -> None:
    with pytest.raises(DocumentProblem, match="text_unreadable"):
        month_json(replace(MONTH, notes=MonthNotes(advice="\ud800")), LEDGER)
