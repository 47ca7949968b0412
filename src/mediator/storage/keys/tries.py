"""The wrong passwords so far, beside the records: a new start of the program forgets none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mediator.domain.accounts.tries import Tries
from mediator.domain.errors import StorageUnavailable
from mediator.storage.file import durable
from mediator.storage.file.failures import reachable
from mediator.storage.tables import codec


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """By the number of the account: the file says nobody's name."""

    tries: Mapping[str, Tries] = field(default_factory=dict)


def load(live: Path, account: int) -> Tries | None:
    """The wrong tries at an account; None after a right one."""
    return _all(live).get(str(account))


def save(live: Path, account: int, *, tries: Tries | None) -> None:
    """Remember a wrong try, or forget them after a right one."""
    known = dict(_all(live))
    if tries is None and str(account) not in known:
        return
    known.pop(str(account), None)
    if tries is not None:
        known[str(account)] = tries
    with reachable():
        durable.write(_place(live), codec.dump(_Kept(tries=known)).encode())


def _all(live: Path) -> Mapping[str, Tries]:
    with reachable():
        content = _place(live).read_bytes() if _place(live).exists() else b"{}"
    try:
        return codec.load(content.decode(errors="replace"), _Kept).tries
    except StorageUnavailable:
        return {}  # Damaged: nobody shall be kept out for that.


def _place(live: Path) -> Path:
    return live.with_suffix(".tries")
