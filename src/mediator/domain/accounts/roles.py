"""What each role may do: one table, enforced by every use case and mirrored in the window."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation


class AccountRole(StrEnum):
    """What somebody is at the station."""

    HEAD = "head"
    MEDIATOR = "mediator"
    CLERK = "clerk"
    VIEWER = "viewer"


class Right(StrEnum):
    """What a use case needs.

    `KEEP` is what the program does for whoever sits there, such as the daily backup; `RECORD`
    takes a case or a stall down, `MEDIATE` leads and ends a case, `REPORT` lets figures out,
    `REVEAL` shows personal data whole, `MANAGE` says how the station works. The last three give
    away or take away everything, so a second person must agree.
    """

    KEEP = "keep"
    RECORD = "record"
    MEDIATE = "mediate"
    REPORT = "report"
    REVEAL = "reveal"
    MANAGE = "manage"
    ERASE = "erase"
    RESTORE = "restore"
    EXPORT_ALL = "export_all"


BY_TWO: Final = frozenset({Right.ERASE, Right.RESTORE, Right.EXPORT_ALL})

_CLERK: Final = frozenset({Right.KEEP, Right.RECORD, Right.REVEAL})
_MEDIATOR: Final = _CLERK | {Right.MEDIATE, Right.REPORT}
RIGHTS: Final[Mapping[AccountRole, frozenset[Right]]] = {
    AccountRole.VIEWER: frozenset({Right.KEEP}),
    AccountRole.CLERK: _CLERK,
    AccountRole.MEDIATOR: _MEDIATOR,
    AccountRole.HEAD: _MEDIATOR | {Right.MANAGE} | BY_TWO,
}

# What is written down, not decided: whoever takes the case down may also do these.
_CLERICAL: Final = frozenset({Step.REGISTER, Step.INFORM, Step.FACTS, Step.FOLLOW_UP})


def of_step(step: Step) -> Right:
    """What it takes to record a step of the procedure."""
    return Right.RECORD if step in _CLERICAL else Right.MEDIATE


def may(role: AccountRole, right: Right) -> bool:
    """Whether a role has a right."""
    return right in RIGHTS[role]


def first_with(right: Right) -> AccountRole:
    """Of the roles that have a right, the one that may least."""
    return next(role for role in RIGHTS if may(role, right))


def require(role: AccountRole, right: Right) -> None:
    """Raise `RuleViolation("not_permitted")` where the role may not, naming the first that may."""
    if not may(role, right):
        raise RuleViolation("not_permitted", role=first_with(right).value)
