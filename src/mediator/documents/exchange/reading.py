"""Reading a month file of another station, however it was cut, changed or made up."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, cast, get_type_hints

from mediator.documents.exchange import making, signing
from mediator.documents.exchange.content import INSIDE, SCHEMA, VERSION, VERSIONS, Content, Line
from mediator.domain.case.claim import Category, Nature, Source
from mediator.domain.collected.filed import FiledMonth, Proof
from mediator.domain.collected.verdicts import Judgement, Verdict
from mediator.domain.month.figures import RATES, Count, Figures
from mediator.domain.month.locked import completed
from mediator.domain.month.rows import LedgerRow
from mediator.domain.values.codec import REFUSALS, codec_of

_EXACT: Final = 2**53 - 1  # Beyond it a whole number is not the same in every language.
_FIGURES: Final = ("figures", "previous", "year_before")
_UNREADABLE: Final = (*REFUSALS, LookupError, OverflowError, RecursionError)
_SHOWN: Final = 12
_CODE: Final = re.compile("[0-9A-F]{4}-[0-9A-F]{4}")


def read_month(content: bytes) -> FiledMonth | Judgement:
    """What the file says and what proves it; a judgement where it cannot be read.

    It fits where it reads into the values that we write, and those write the very same: neither a
    missing nor a further part, nor another spelling, gets through.
    """
    try:
        raw = _parsed(content)
    except _UNREADABLE:
        return Judgement(verdict=Verdict.DAMAGED)
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        return Judgement(verdict=Verdict.FOREIGN)
    if raw.get("version") not in VERSIONS:
        return Judgement(verdict=Verdict.VERSION, details=(str(raw.get("version"))[:_SHOWN],))
    signature = raw.pop(signing.KEY, None)
    fitting = _fitting(raw, signature)
    if fitting is None:
        return Judgement(verdict=Verdict.MISFIT)
    return _filed(*fitting, signature=signature)


def _fitting(raw: dict[str, Any], signature: object) -> tuple[Content, bytes] | None:
    """The file as a value and in its canonical spelling; None where it does not fit.

    Whoever changes a count and not its rates has altered the file: that its signature says so is
    plainer than that the rates do not fit.
    """
    try:
        found, said = _content(raw), signing.canonical(raw)
        again = making.spelled(found)
        fits = signing.canonical(again) == said
        if not fits and signature is not None and signing.proof(signature, said).broken:
            fits = signing.canonical(_without_rates(again)) == signing.canonical(
                _without_rates(raw)
            )
    except _UNREADABLE:
        return None
    return (found, said) if fits else None


def _without_rates(raw: dict[str, Any]) -> dict[str, Any]:
    return raw | {name: making.without(raw[name], *RATES) for name in _FIGURES}


def _parsed(content: bytes) -> Any:  # noqa: ANN401  # Whatever JSON can hold.
    """The values in a file; two parts of one name, fractions and numbers below zero are refused."""
    return json.loads(
        content.decode("utf-8"),
        object_pairs_hook=_object,
        parse_int=_whole,
        parse_float=_refused,
        parse_constant=_refused,
    )


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("twice")
    return found


def _whole(digits: str) -> int:
    number = int(digits)
    if not 0 <= number <= _EXACT:
        raise ValueError(digits)
    return number


def _refused(digits: str) -> float:
    raise ValueError(digits)


def _content(raw: dict[str, Any]) -> Content:
    """The file as a value; raises what `_UNREADABLE` lists."""
    parts: dict[str, Any] = {
        **{name: _figures(raw[name]) for name in _FIGURES},
        "ledger": tuple(map(_line, raw["ledger"])),
        "period": _decoded("period", making.without(raw["period"], "label")),
    }
    for name in (_HINTS.keys() & raw.keys()) - parts.keys():
        parts[name] = _decoded(name, raw[name])
    found = Content(**parts)
    if not all(map(_CODE.fullmatch, (found.check_codes.month, found.check_codes.ledger))):
        raise ValueError(found.check_codes)
    return found


def _decoded(name: str, raw: object) -> object:
    return codec_of(_HINTS[name]).decode(raw)


_HINTS: Final = get_type_hints(Content)


def _figures(raw: dict[str, Any]) -> Figures:
    bare = making.without(raw, *RATES)
    bare["period"] = making.without(raw["period"], "label")
    found = cast("Figures", codec_of(Figures).decode(bare))
    for kind, counts in _KEYS:
        for each in cast("tuple[Count, ...]", getattr(found, counts)):
            if each.key:
                kind(each.key)
    return found


_KEYS: Final = ((Nature, "by_nature"), (Category, "by_category"), (Source, "by_source"))


def _line(raw: dict[str, Any]) -> Line:
    row = {**INSIDE, **making.without(raw, "due_on")}
    return cast("Line", codec_of(Line).decode({"row": row, "due_on": raw["due_on"]}))


def _filed(found: Content, said: bytes, *, signature: object) -> FiledMonth:
    head, rows = found.head, tuple(line.row for line in found.ledger)
    figures = found.figures
    if found.version != VERSION:
        rows = tuple(map(_advanced, rows))
        figures = completed(figures, rows)
    return FiledMonth(
        code=head.station.code,
        name=head.station.name,
        regulator=head.station.regulator,
        number=head.number,
        draft=head.draft,
        training=head.training,
        made_at=head.made_at,
        figures=figures,
        rows=rows,
        due_on=tuple(line.due_on for line in found.ledger),
        corrections=len(found.corrections),
        proof=Proof() if signature is None else signing.proof(signature, said),
        digest=hashlib.sha256(said).hexdigest(),
    )


def _advanced(row: LedgerRow) -> LedgerRow:
    """A line of the first version: advances counted where their case was closed."""
    return replace(row, advanced_on=row.ended_on if row.advance_fen and row.accepted_on else None)
