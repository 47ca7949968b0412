"""What the lock costs: coming in, changing a password, saving behind it."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from mediator.domain.accounts.roles import AccountRole
from mediator.services import accounts, drafts, opening, protection, stations
from mediator.services.entrance import Secret
from mediator.services.workplace import Workplace
from tests.bench.rows import Row
from tests.workplaces import HEAD, Clock, opened, played

WORD = "菜场门口第三棵树"
_TIMES = 5
_SAVED = 200


def measured(folder: Path) -> Iterator[Row]:
    """Each in milliseconds; coming in is argon2id, the file opened and looked at."""
    with opened(folder) as workplace:
        for key in ("short_weight", "liquor", "shoes"):
            played(workplace, key)
    live, clock = folder / "mediator.db", Clock()
    begun = time.perf_counter()
    protection.protect(live, HEAD, password=WORD, at=clock())
    yield Row(name="records of three cases locked up", figure=_ms(begun), unit="ms")
    yield Row(name="coming in with a password", figure=_coming_in(live), unit="ms", limit=800)
    workplace = opening.come_in(live, HEAD, password=WORD, clock=clock).workplace
    with closing(workplace.database):
        again = lambda: accounts.confirm(workplace, Secret(name=HEAD, password=WORD))  # noqa: E731
        yield Row(name="unlocking the window", figure=_median(again), unit="ms", limit=800)
        begun = time.perf_counter()
        accounts.add(workplace, "陈芳", role=AccountRole.CLERK, password=WORD[::-1])
        yield Row(name="an account more", figure=_ms(begun), unit="ms")
        yield from _saving(workplace)


def _coming_in(live: Path) -> float:
    def come_in() -> None:
        opening.come_in(live, HEAD, password=WORD, clock=Clock()).workplace.database.close()

    return _median(come_in)


def _saving(workplace: Workplace) -> Iterator[Row]:
    """A use case with its line in the journal, and a draft, each many times."""
    station, rules = stations.load(workplace), stations.policy(workplace)
    saved = _p95(lambda: stations.save(workplace, station, rules=rules))
    yield Row(name="saving with its journal entry, p95", figure=saved, unit="ms", limit=20)
    kept = _p95(lambda: drafts.save(workplace, "bench", values={"facts": WORD}))
    yield Row(name="keeping a draft, p95", figure=kept, unit="ms", limit=20)


def _p95(act: Callable[[], object]) -> float:
    times = sorted(_timed(act) for _ in range(_SAVED))
    return times[math.ceil(_SAVED * 0.95) - 1]


def _median(act: Callable[[], object]) -> float:
    return sorted(_timed(act) for _ in range(_TIMES))[_TIMES // 2]


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return _ms(begun)


def _ms(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000
