"""Which paper is meant: one kept under its number, one just issued, or one still to be issued."""

from dataclasses import dataclass

from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.services.workplace import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A paper issued before; printing it is a reprint and is counted."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """A paper issued this moment, whose first print is still to come."""

    paper: IssuedPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class ToIssue:
    """A paper of a case that gets its number when it is first printed or saved.

    `part` is which round of talks, or which act of performance.
    """

    kind: PaperKind
    ref: Ref
    part: int = 1


Wanted = Kept | Fresh | ToIssue
