"""What one side said alone: a type of its own, so that no paper, export or search can hold it."""

from dataclasses import dataclass
from datetime import datetime

from mediator.domain.case.parties import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote:
    """Notes of a talk with one side alone (背靠背): for the station only.

    It is no part of the dispute, so that whatever is made from one cannot contain it.
    """

    dispute_id: int
    at: datetime
    by: str
    side: Side
    text: str
    id: int = 0
