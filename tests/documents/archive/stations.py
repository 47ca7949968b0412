"""Stations with keys, and a paper that one of them has given out."""

import random
from datetime import UTC, datetime
from functools import cache

from mediator import documents
from mediator.domain.keys import Root, StationKeys
from mediator.domain.station import Station
from tests.documents import specimens

NOW = datetime(2026, 11, 20, 1, 44, tzinfo=UTC)
SNAPSHOT = specimens.AGREEMENT_PAPER


@cache
def keys_of(name: str = "东关农贸市场消费维权服务站", code: str = "XC") -> StationKeys:
    """The keys of a station, made once for all tests."""
    return documents.station_keys(Station(name=name, code=code), None, now=NOW)


@cache
def issued() -> bytes:
    """An agreement as the first station gave it out."""
    return documents.issue(SNAPSHOT, keys_of(), at=NOW)


def root_of(keys: StationKeys) -> Root:
    """The root as another desk would import it."""
    return documents.read_root(documents.root_file(keys.root))


def chance(seed: int) -> random.Random:
    """The same forgeries in every run."""
    return random.Random(seed)  # noqa: S311  # Forgeries, not keys.
