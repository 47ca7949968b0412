"""The keyring beside the records, needed before they can be opened: kept twice, each proved."""

import hashlib
import json
from pathlib import Path
from typing import Final

from mediator.domain.accounts.keyring import Keyring
from mediator.domain.errors import StorageUnavailable
from mediator.storage.file import durable
from mediator.storage.file.failures import reachable
from mediator.storage.tables import codec

FORMAT: Final = 1


def places(live: Path) -> tuple[Path, Path]:
    """Where the keyring of a file lies: the same words twice, so that one may be damaged."""
    return live.with_suffix(".keys"), live.with_suffix(".keys.copy")


def there(live: Path) -> bool:
    """Whether the records at `live` are, or shall be, behind a lock."""
    return any(place.exists() for place in places(live))


def load(live: Path) -> Keyring:
    """The keyring of a file; raises `StorageUnavailable("keys_damaged")` if neither is whole."""
    with reachable():
        for place in places(live):
            found = read(place.read_bytes()) if place.exists() else None
            if found is not None:
                return found
    raise StorageUnavailable("keys_damaged")


def find(live: Path) -> Keyring | None:
    """The same, or None where there is none or none that is whole."""
    try:
        return load(live) if there(live) else None
    except StorageUnavailable as refused:
        if refused.code != "keys_damaged":
            raise
        return None


def save(live: Path, keyring: Keyring) -> None:
    """Keep it, one copy after the other: one of them is whole at every moment."""
    with reachable():
        live.parent.mkdir(parents=True, exist_ok=True)
        for place in places(live):
            durable.write(place, written(keyring))


def forget(live: Path) -> None:
    """Take it away, as when the records beside it are no longer behind a lock."""
    with reachable():
        for place in places(live):
            place.unlink(missing_ok=True)


def written(keyring: Keyring) -> bytes:
    """The keyring as a file, with a digest of itself."""
    kept = codec.dump(keyring)
    said = {"format": FORMAT, "keyring": kept, "sha256": _digest(kept)}
    return json.dumps(said, indent=1, ensure_ascii=False).encode()


def read(content: bytes) -> Keyring | None:
    """The keyring in a file; None when it is not whole. Raises `StorageUnavailable("keys_newer")`.

    A newer program may keep more in it, which this one must not write over.
    """
    try:
        said = json.loads(content)
        form, kept = int(said["format"]), str(said["keyring"])
        if said["sha256"] != _digest(kept):
            return None
    except (ValueError, KeyError, TypeError):
        return None
    if form != FORMAT:
        raise StorageUnavailable("keys_newer", str(form))
    return codec.load(kept, Keyring)


def _digest(kept: str) -> str:
    return hashlib.sha256(kept.encode()).hexdigest()
