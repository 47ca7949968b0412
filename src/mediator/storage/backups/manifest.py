"""What is written beside a backup: enough to know it, prove it, and anchor the journal."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mediator.domain.accounts.keyring import Keyring
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.storage import migrations
from mediator.storage.tables import codec

FORMAT = 1


class Occasion(StrEnum):
    """Why a backup was made."""

    BY_HAND = "by_hand"
    DAILY = "daily"
    UPGRADE = "upgrade"
    LOCK = "lock"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Nothing here is about a person, but for the names of those who may come in.

    `origin` is the first line of the journal, which tells the files of two stations apart.
    `faults` are those of the records themselves: the backup is a true copy all the same.
    `keys` is the keyring as it was, without which nobody could open it on another computer.
    """

    format: int = FORMAT
    number: int
    occasion: Occasion
    made_at: datetime
    program: str
    revision: str
    encrypted: bool
    size: int
    sha256: str
    journal_rows: int
    journal_head: str
    origin: str
    counts: Mapping[str, int]
    faults: tuple[str, ...] = ()
    keys: Keyring | None = None

    @property
    def verified(self) -> bool:
        """Whether the records in it were whole when it was made."""
        return not self.faults


def written(manifest: Manifest) -> bytes:
    """The manifest as a file, with a digest of itself."""
    kept = codec.encoded(manifest)
    return json.dumps({"manifest": kept, "sha256": _digest(kept)}, indent=1).encode()


def read(content: bytes) -> Manifest:
    """The manifest in a file.

    Raises `RuleViolation`: `backup_newer` (the facts name both versions), `backup_damaged`.
    """
    try:
        found = json.loads(content)
        kept = found["manifest"]
        if found["sha256"] != _digest(kept):
            raise RuleViolation("backup_damaged", "file")
        _refuse_newer(int(kept["format"]), str(kept["revision"]))
        return codec.load(json.dumps(kept), Manifest)
    except (ValueError, KeyError, TypeError, StorageUnavailable) as error:
        raise RuleViolation("backup_damaged", "file") from error


def _refuse_newer(form: int, revision: str) -> None:
    if form != FORMAT or revision > migrations.HEAD:
        written, ours = f"{form}/{revision}", f"{FORMAT}/{migrations.HEAD}"
        raise RuleViolation("backup_newer", "file", written=written, known=ours)


def _digest(kept: object) -> str:
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()
