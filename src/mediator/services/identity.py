"""The station's identity on paper: its keys, its root to give away, the roots of other stations."""

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import Root, StationKeys, fingerprint
from mediator.services.workplace import Workplace, known_station
from mediator.storage import journal, station_keys
from mediator.storage.database import Transaction

_SUBJECT = "station"


def keys(workplace: Workplace, work: Transaction) -> StationKeys:
    """What the station signs with: made for its first paper, its certificate renewed in time."""
    station, kept = known_station(work)[0], station_keys.load(work)
    current = documents.station_keys(station, kept, now=workplace.now())
    if current != kept:
        station_keys.save(work, current)
        prints = {
            "root": fingerprint(current.root),
            "certificate": fingerprint(current.certificate),
        }
        journal.append(work, "station_keys", subject=_SUBJECT, public=prints)
    return current


def current_keys(workplace: Workplace) -> StationKeys:
    """The same for a paper that is made outside a transaction."""
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        work.take_turn()  # Two desks that find none must not both make them.
        return keys(workplace, work)


def root_file(workplace: Workplace) -> bytes:
    """The station's root certificate as PEM, for others who want to check its papers."""
    return documents.root_file(current_keys(workplace).root)


def own_fingerprint(workplace: Workplace) -> str:
    """What others compare with the root certificate that they were given."""
    return fingerprint(current_keys(workplace).root)


def trusted(workplace: Workplace) -> tuple[Root, ...]:
    """The other stations whose papers can be checked here."""
    with workplace.reading() as view:
        return station_keys.trusted(view)


def trust(workplace: Workplace, content: bytes) -> Root:
    """Check papers of another station from now on, by its root certificate (PEM or DER).

    Raises `RuleViolation` with `not_a_certificate`, `not_a_root` or `own_root`.
    """
    root = documents.read_root(content)
    with workplace.transaction(Right.MANAGE) as work:
        own = station_keys.load(work)
        if own is not None and own.root == root.certificate:
            raise RuleViolation("own_root", "file")
        station_keys.trust(work, root)
        journal.append(work, "trust_root", subject=_SUBJECT, public={"root": root.fingerprint})
    return root


def distrust(workplace: Workplace, root: Root) -> None:
    """No longer check papers of that station."""
    with workplace.transaction(Right.MANAGE) as work:
        station_keys.distrust(work, root.fingerprint)
        journal.append(work, "distrust_root", subject=_SUBJECT, public={"root": root.fingerprint})
