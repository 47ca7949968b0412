"""A plain recount of a year: dict loops over raw rows, sharing no code with the program.

A case is a dict of plain words as the month file spells them: days are ISO texts, money is fen.
`of_records` takes it from the tables of the file, `of_ledger` from the lines of a month file. What
a figure counts is written here once more, from the formulas on the paper.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

Case = dict[str, Any]

_SETTLED = ("settled_on_spot", "mediated", "paid_in_advance")
_TERM = {"on_the_spot": 0, "ordinary": 1, "complex": 5}
_ANEW = ("second_round", "terms", "review", "sign", "perform", "follow_up", "archive")
_COUNTED = (
    *("registered", "taken", "refused", "consultations", "handed_over_at_once", "untriaged"),
    *("carried_in", "accepted", "closed", "closed_of_accepted", "open_at_end", "on_time", "late"),
    *("settled", "failed", "self_settled", "withdrawn", "handed_over", "disputed_fen"),
    *("recovered_fen", "advances", "advances_fen", "advances_back_fen", "reweighs"),
    *("reweighs_exceeded", "asked", "satisfied", "reopened", "overridden", "imported"),
    *("resolved", "answered_in_time", "answered_late", "increased", "increased_fen"),
)


def of_records(path: Path) -> list[Case]:
    """Every case of a file that is not locked, read from its tables."""
    connection = driver.connect(str(path))
    connection.row_factory = driver.Row
    marks = {row["day"]: row["kind"] for row in connection.execute("SELECT * FROM calendar_days")}
    parts: dict[str, dict[int, list[Any]]] = {}
    for table in ("steps", "agreements", "terms"):
        parts[table] = {}
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY position"):  # noqa: S608
            parts[table].setdefault(row["dispute_id"], []).append(row)
    cases = [
        _case(row, *(parts[name].get(row["id"], []) for name in parts), marks=marks)
        for row in connection.execute("SELECT * FROM disputes ORDER BY id")
    ]
    connection.close()
    return cases


def of_ledger(lines: Iterable[Case]) -> list[Case]:
    """The cases of a month file, which brings their due days."""
    return [{**line, "due": line["due_on"]} for line in lines]


def recount(cases: Iterable[Case], first: str, last: str, *, today: str) -> dict[str, Any]:
    """Every figure of the days from `first` to `last`, as they were known at the end of `today`."""
    found: dict[str, Any] = dict.fromkeys(_COUNTED, 0)
    for name in ("nature", "category", "stall", "zone", "source", "detail"):
        found[f"by_{name}"] = {}
    for case in cases:
        _arrive(case, found, first=first, last=last)
        _dated(case, found, first=first, last=last)
        _answer(case, found, first=first, last=last, today=today)
        _handle(case, found, first=first, last=last, today=today)
    return found


def _arrive(case: Case, found: dict[str, Any], *, first: str, last: str) -> None:
    if not first <= case["received_on"] <= last:
        return
    found["registered"] += 1
    found["imported"] += bool(case["imported"])
    if case["decision"] == "accept":
        found["taken"] += 1
    elif case["decision"] == "refuse":
        found["refused"] += 1
    elif case["decision"] == "consultation":
        found["consultations"] += 1
    elif case["decision"] == "hand_over" or case["ending"] == "handed_over":
        found["handed_over_at_once"] += 1
    else:
        found["untriaged"] += 1


def _dated(case: Case, found: dict[str, Any], *, first: str, last: str) -> None:
    if case["reopened_on"] and first <= case["reopened_on"] <= last:
        found["reopened"] += 1
    if case["overridden_on"] and first <= case["overridden_on"] <= last:
        found["overridden"] += 1
    if case["advanced_on"] and first <= case["advanced_on"] <= last:
        found["advances"] += 1
        found["advances_fen"] += case["advance_fen"]
        found["advances_back_fen"] += case["advance_back_fen"]


def _answer(case: Case, found: dict[str, Any], *, first: str, last: str, today: str) -> None:
    owed = late = given = 0
    for due, done in (("answer_due_on", "answered_on"), ("feedback_due_on", "feedback_on")):
        if case[due] and first <= case[due] <= last:
            owed += 1
            given += bool(case[done])
            late += (case[done] or today) > case[due]
    if late:
        found["answered_late"] += 1
    elif owed and owed == given:
        found["answered_in_time"] += 1


def _handle(case: Case, found: dict[str, Any], *, first: str, last: str, today: str) -> None:
    accepted, ended = case["accepted_on"], case["ended_on"]
    if not accepted or accepted > last:
        return
    is_new = accepted >= first
    if not is_new and ended and ended < first:
        return
    if is_new:
        _take_up(case, found)
    else:
        found["carried_in"] += 1
    if ended and ended <= last:
        _close(case, found, is_new=is_new)
    else:
        found["open_at_end"] += 1
        found["late"] += bool(case["due"]) and case["due"] < min(today, last)


def _take_up(case: Case, found: dict[str, Any]) -> None:
    amount = case["amount_fen"] or 0
    found["accepted"] += 1
    found["disputed_fen"] += amount
    found["reweighs"] += case["reweighs"]
    found["reweighs_exceeded"] += case["reweighs_exceeded"]
    stall = f"{case['stall_number']} {case['stall_name']}".strip()
    keys = {
        **{name: case[name] or "" for name in ("nature", "category", "zone", "source")},
        "stall": stall,
    }
    details = [("detail", (each["section"], keys[each["section"]], each["key"], each["name"]))
               for each in case["details"] if each["key"]]  # fmt: skip
    for name, key in (*keys.items(), *details):
        cases, fen = found[f"by_{name}"].get(key, (0, 0))
        found[f"by_{name}"][key] = (cases + 1, fen + amount)


def _close(case: Case, found: dict[str, Any], *, is_new: bool) -> None:
    ending = case["ending"]
    found["closed"] += 1
    found["closed_of_accepted"] += is_new
    found["resolved"] += is_new and ending in (*_SETTLED, "self_settled")
    found["late" if case["due"] and case["ended_on"] > case["due"] else "on_time"] += 1
    found["settled" if ending in _SETTLED else ending] += 1
    found["recovered_fen"] += case["recovered_fen"]
    found["increased"] += case["increased_fen"] > 0
    found["increased_fen"] += case["increased_fen"]
    found["asked"] += bool(case["satisfaction"])
    found["satisfied"] += case["satisfaction"] in {"very", "satisfied", "fairly"}


def _case(
    row: Any,  # noqa: ANN401  # A row of the driver, as all below.
    steps: list[Any],
    agreements: list[Any],
    terms: list[Any],
    *,
    marks: dict[str, str],
) -> Case:
    told = [
        {**json.loads(each["outcome"]), "step": each["step"], "at": each["at"]} for each in steps
    ]
    breaches = [place for place, each in enumerate(told) if each["_kind"] == "Breached"]
    anew = told[breaches[-1] + 1 :] if breaches else told
    advance, asked, reply = (
        json.loads(row[name] or "{}") for name in ("advance", "hand_down", "reply")
    )
    triage = _last(told, "triage")
    follow_up, archive = _last(anew, "follow_up"), _last(anew, "archive")
    weighed = _last(told, "facts").get("reweighs", [])
    accepted_on = _day(triage["at"]) if triage.get("decision") == "accept" else None
    reopened_on = _day(told[breaches[-1]]["at"]) if breaches else None
    ended_on = _day(row["ending_at"])
    answered = [a["signed_on"] for a in agreements if a["broken_on"]] + (
        [ended_on] if ended_on else []
    )
    case = {
        "received_on": _day(row["received_at"]),
        "source": row["source"],
        "nature": row["nature"],
        "category": row["category"],
        "stall_number": row["respondent_number"],
        "stall_name": row["respondent_name"],
        "zone": row["respondent_zone"],
        "amount_fen": row["purchase_amount_fen"],
        "details": json.loads(row["details"]),
        "imported": row["imported"],
        "decision": triage.get("decision"),
        "accepted_on": accepted_on,
        "ending": row["ending_kind"],
        "ended_on": ended_on,
        "recovered_fen": row["ending_recovered_fen"] or 0,
        "satisfaction": follow_up.get("satisfaction"),
        "reopened_on": reopened_on,
        "overridden_on": _day(archive["at"]) if archive.get("override") else None,
        "reweighs": len(weighed),
        "reweighs_exceeded": sum(s["settled_mg"] - s["checked_mg"] > 5_000 for s in weighed),
        "answer_due_on": _day(triage.get("answer_by")),
        "answered_on": min(answered, default=None),
        "feedback_due_on": asked.get("answer_by"),
        "feedback_on": reply.get("on"),
        "increased_fen": _increased(agreements, terms),
        "advanced_on": advance.get("on"),
        "advance_fen": advance.get("amount_fen", 0),
        "advance_back_fen": advance.get("from_deposit_fen", 0)
        + advance.get("recovered_fen", 0)
        + sum(each["amount_fen"] for each in advance.get("recoveries", [])),
    }
    days = _TERM.get(triage.get("deadline_class") or "")
    case["due"] = _due(reopened_on or accepted_on, days, json.loads(row["pauses"]), marks)
    return case


def _last(told: list[Case], step: str) -> Case:
    """The outcome of a step that counts; what was skipped has none."""
    found = [each for each in told if each["step"] == step]
    return found[-1] if found and found[-1]["_kind"] != "Skipped" else {}


def _day(moment: str | None) -> str | None:
    """The day in Shanghai of a moment, which is kept in UTC."""
    if not moment:
        return None
    at = datetime.fromisoformat(moment).replace(tzinfo=None) + timedelta(hours=8)
    return at.date().isoformat()


def _increased(agreements: list[Any], terms: list[Any]) -> int:
    """What the agreement that holds promises as increased compensation."""
    alive = [a for a in agreements if a["state"] != "voided" and not a["broken_on"]]
    if not alive or alive[-1]["state"] not in {"signed", "performed"}:
        return 0
    return sum(
        term["amount_fen"] or 0
        for term in terms
        if term["agreement"] == alive[-1]["position"]
        and term["increased"]
        and term["kind"] == "compensate"
    )


def _due(
    start: str | None, days: int | None, pauses: list[Case], marks: dict[str, str]
) -> str | None:
    """So many working days after the start, which is not counted; paused days are none."""
    if start is None or days is None:
        return None
    closed = [each for each in pauses if each["last"]]

    def works(day: date) -> bool:
        iso = day.isoformat()
        if any(each["first"] <= iso <= each["last"] for each in closed):
            return False
        return marks[iso] == "workday" if iso in marks else day.weekday() < 5

    day, left = date.fromisoformat(start), days
    while left or not works(day):
        day += timedelta(days=1)
        left -= left > 0 and works(day)
    due = day.isoformat()
    return None if any(not p["last"] and p["first"] <= due for p in pauses) else due
