"""What the station signs its papers with, and the roots of other stations."""

from sqlalchemy import delete, select

from mediator.domain.keys import Root, StationKeys
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.station import StationKeysRow, TrustedRootRow

_ONLY = 1


def load(view: Reading) -> StationKeys | None:
    """The station's keys; None before the first paper."""
    row = view.session.get(StationKeysRow, _ONLY)
    return value_of(StationKeys, row) if row else None


def save(work: Transaction, keys: StationKeys) -> None:
    """Keep the keys as they are now."""
    work.session.merge(StationKeysRow(id=_ONLY, **columns_of(keys)))
    work.session.flush()


def trusted(view: Reading) -> tuple[Root, ...]:
    """The other stations, by name."""
    query = select(TrustedRootRow).order_by(TrustedRootRow.name, TrustedRootRow.fingerprint)
    return tuple(value_of(Root, row) for row in view.session.scalars(query))


def trust(work: Transaction, root: Root) -> None:
    """Check papers of that station from now on."""
    work.session.merge(TrustedRootRow(fingerprint=root.fingerprint, **columns_of(root)))
    work.session.flush()


def distrust(work: Transaction, fingerprint: str) -> None:
    """No longer."""
    query = delete(TrustedRootRow).where(TrustedRootRow.fingerprint == fingerprint)
    work.session.execute(query)
