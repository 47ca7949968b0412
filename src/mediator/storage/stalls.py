"""The register of traders, and looking one up as people remember them."""

from itertools import chain
from typing import Final

from sqlalchemy import select

from mediator.domain.case.parties import Stall
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.storage.database import Reading, Transaction
from mediator.storage.search.text import looked_up, normal
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.station import StallNumberRow, StallRow

# No trader is known by so many characters, and SQLite refuses a pattern of 50,000 bytes; nor by
# NUL, which a server refuses.
_MOST_TYPED: Final = 1_000


def add(work: Transaction, stall: Stall) -> Stall:
    """Enter a trader; returns it with its id."""
    row = StallRow(version=1)
    _write(row, stall, former=())
    work.session.add(row)
    work.session.flush()
    return value_of(Stall, row)


def save(work: Transaction, stall: Stall) -> Stall:
    """Change an entry; raises `StaleRecord` when somebody saved a newer version."""
    row = work.session.get(StallRow, stall.id)
    if row is None or row.version != stall.version:
        raise StaleRecord("stall")
    if stall.number != row.number:
        work.session.merge(StallNumberRow(stall_id=row.id, number=row.number))
        work.session.flush()
    _write(row, stall, former=_former(work, row.id))
    row.version += 1
    work.session.flush()
    return value_of(Stall, row)


def load(view: Reading, stall_id: int) -> Stall:
    """An entry; raises `RuleViolation("stall_unknown")`."""
    row = view.session.get(StallRow, stall_id)
    if row is None:
        raise RuleViolation("stall_unknown", "stall")
    return value_of(Stall, row)


def all_(view: Reading) -> tuple[Stall, ...]:
    """The whole register: traders present by number, then those who left."""
    return match(view, "", limit=None)


def match(view: Reading, typed: str, *, limit: int | None) -> tuple[Stall, ...]:
    """Traders by number, name, operator, pinyin, initials or digits of a phone; present first.

    A number that somebody bore before finds them too.
    """
    words = [normal(word) for word in typed.split()]
    if sum(map(len, words)) > _MOST_TYPED or any("\0" in word for word in words):
        return ()
    query = (
        select(StallRow)
        .where(*(StallRow.words.contains(word, autoescape=True) for word in words))
        .order_by(StallRow.left_on.is_not(None), StallRow.number, StallRow.id)
        .limit(limit)
    )
    return tuple(value_of(Stall, row) for row in view.session.scalars(query))


def bearing(view: Reading, typed: str) -> tuple[int, ...]:
    """The ids of those who bear a number, then of those who bore it, however it is written."""
    number = normal(typed)
    bear = view.session.execute(select(StallRow.id, StallRow.number).order_by(StallRow.id))
    bore = view.session.execute(select(StallNumberRow.stall_id, StallNumberRow.number))
    found = (stall_id for stall_id, each in chain(bear, bore) if normal(each) == number)
    return tuple(dict.fromkeys(found))


def renew_words(view: Reading) -> None:
    """Write what the look-up searches anew for all traders, in a file that is moving on."""
    for row in view.session.scalars(select(StallRow)):
        _write(row, value_of(Stall, row), former=_former(view, row.id))


def _former(view: Reading, stall_id: int) -> tuple[str, ...]:
    query = select(StallNumberRow.number).where(StallNumberRow.stall_id == stall_id)
    return tuple(view.session.scalars(query))


def _write(row: StallRow, stall: Stall, *, former: tuple[str, ...]) -> None:
    for name, value in columns_of(stall, leave=("id", "version")).items():
        setattr(row, name, value)
    texts = (stall.number, *former, stall.name, stall.operator, stall.phone)
    row.words = looked_up(texts, names=(stall.name, stall.operator))
