"""A month as a station filed it: what its file says, and what proves that the station said it."""

from dataclasses import dataclass
from datetime import date, datetime

from mediator.domain.month.figures import Figures
from mediator.domain.month.rows import LedgerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What the signature of a file proves.

    `root` is the fingerprint of the root behind it, empty where there is no signature that holds;
    `broken` says that there is one which does not.
    """

    root: str = ""
    signed_at: datetime | None = None
    broken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledMonth:
    """What a month file says of a station.

    `due_on` are the due days of `rows`, one each; `digest` is the SHA-256 of everything the file
    says but its signature.
    """

    code: str
    name: str
    regulator: str
    number: str
    draft: bool
    training: bool
    made_at: datetime
    figures: Figures
    rows: tuple[LedgerRow, ...]
    due_on: tuple[date | None, ...]
    corrections: int
    proof: Proof
    digest: str
