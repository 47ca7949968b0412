"""The append-only journal: each line carries a digest of the line before and of itself."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select

from mediator.storage.database import Reading, Transaction
from mediator.storage.tables import codec
from mediator.storage.tables.station import JournalRow, JournalSaltRow

GENESIS = "0" * 64
ERASE = "erase"
"""The action by which a case was erased; `soundness` looks for it."""
_SALT_BYTES = 32
_BATCH = 2_000
_NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: what was done to `subject` (such as `dispute:12`), when and by whom."""

    seq: int
    at: datetime
    by: str
    action: str
    subject: str
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalReport:
    """How many lines hold together, the digest of the last one, and the first that does not fit.

    `lost` are those of the anchors asked for that the chain does not go on from.
    """

    rows: int
    head: str
    first_bad: int | None
    lost: frozenset[str] = frozenset()


def append(
    work: Transaction,
    action: str,
    *,
    subject: str,
    public: Mapping[str, object] = _NOTHING,
    private: Mapping[str, object] = _NOTHING,
) -> None:
    """Add a line; `private` values enter only as digests that `forget` can make meaningless."""
    work.take_turn()  # A quiet transaction may not have it yet.
    seq, previous = _last(work)
    facts = {
        "public": {name: codec.encoded(value) for name, value in public.items()},
        "private": _digests(work, subject, private=private) if private else {},
    }
    line: dict[str, object] = {
        "seq": seq + 1,
        "at": work.at,
        "by": work.by,
        "action": action,
        "subject": subject,
        "facts": codec.canonical(facts),
        "previous": previous,
    }
    work.session.execute(insert(JournalRow), [{**line, "hash": _digest(line)}])
    work.entries += 1


def forget(work: Transaction, subject: str) -> None:
    """Erase the secret of a subject: the chain still holds, its personal digests say nothing."""
    work.session.execute(delete(JournalSaltRow).where(JournalSaltRow.subject == subject))


def head(view: Reading) -> str:
    """The digest of the last line, which papers and reports carry outside the PC."""
    return _last(view)[1]


def count(view: Reading) -> int:
    """How many lines there are."""
    return _last(view)[0]


def origin(view: Reading) -> str:
    """The digest of the first line, which no two stations share; empty before there is one."""
    query = select(JournalRow.hash).order_by(JournalRow.seq).limit(1)
    return view.session.scalars(query).one_or_none() or ""


def touched(view: Reading, since: int, *, subject: str) -> bool:
    """Whether a line after `since` is about something whose name begins with `subject`."""
    query = select(JournalRow.seq).where(JournalRow.seq > since)
    found = query.where(JournalRow.subject.startswith(subject, autoescape=True)).limit(1)
    return view.session.scalars(found).first() is not None


def last_at(view: Reading) -> datetime | None:
    """When the last line was written; None before the first."""
    query = select(JournalRow.at).order_by(JournalRow.seq.desc()).limit(1)
    return view.session.scalars(query).one_or_none()


def history(view: Reading, subject: str) -> tuple[Entry, ...]:
    """What was done to a subject, oldest first, with the public facts."""
    return _entries(view, JournalRow.subject == subject)


def of_action(view: Reading, action: str) -> tuple[Entry, ...]:
    """What was done in one way, oldest first, as `history`."""
    return _entries(view, JournalRow.action == action)


def since(view: Reading, at: datetime, *, actions: Collection[str]) -> tuple[Entry, ...]:
    """What was done in one of these ways at that time or later, oldest first, as `history`."""
    return _entries(view, JournalRow.action.in_(actions) & (JournalRow.at >= at))


def _entries(view: Reading, wanted: ColumnElement[bool]) -> tuple[Entry, ...]:
    query = select(JournalRow).where(wanted).order_by(JournalRow.seq)
    return tuple(
        Entry(
            seq=row.seq,
            at=row.at,
            by=row.by,
            action=row.action,
            subject=row.subject,
            facts=json.loads(row.facts)["public"],
        )
        for row in view.session.scalars(query)
    )


def verify(view: Reading, anchors: Collection[str] = ()) -> JournalReport:
    """Follow the whole chain, a few lines in memory at a time.

    A chain holds together also when its end was cut off or when all of it was written anew. That
    shows by the `anchors`, heads noted elsewhere in the past, whole or as far as they are printed:
    each must be the digest of a line after which others follow.
    """
    query = select(JournalRow.__table__).order_by(JournalRow.seq)
    lost, lengths = set(anchors), {len(anchor) for anchor in anchors}
    rows, last, first_bad = 0, GENESIS, None
    for row in view.session.execute(query, execution_options={"yield_per": _BATCH}):
        rows += 1
        line = row._asdict()
        stored = line.pop("hash")
        whole = line["seq"] == rows and line["previous"] == last and stored == _digest(line)
        if first_bad is None and not whole:
            first_bad = line["seq"]
        lost.difference_update(last[:length] for length in lengths)
        last = stored
    return JournalReport(rows=rows, head=last, first_bad=first_bad, lost=frozenset(lost))


def _last(view: Reading) -> tuple[int, str]:
    query = select(JournalRow.seq, JournalRow.hash).order_by(JournalRow.seq.desc()).limit(1)
    found = view.session.execute(query).first()
    return (found.seq, found.hash) if found else (0, GENESIS)


def _digest(line: Mapping[str, object]) -> str:
    """The digest of all columns, `previous` among them, in one canonical spelling."""
    spelled = {**line, "at": codec.encoded(line["at"])}  # The others are spelled as they are.
    return hashlib.sha256(codec.canonical(spelled).encode()).hexdigest()


def _digests(work: Transaction, subject: str, *, private: Mapping[str, object]) -> dict[str, str]:
    salt = work.session.get(JournalSaltRow, subject)
    if salt is None:
        salt = JournalSaltRow(subject=subject, salt=secrets.token_bytes(_SALT_BYTES))
        work.session.add(salt)
    return {
        name: hmac.new(salt.salt, codec.dump(value).encode(), hashlib.sha256).hexdigest()
        for name, value in private.items()
    }
