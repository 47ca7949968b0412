"""Signatures: strokes drawn on the screen with their time, and signed copies beside a paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from math import hypot

from mediator.domain.case.agreement import AgreementMode
from mediator.domain.case.exhibits import Media
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import AgreementPaper
from mediator.domain.verification import Code

WIDTH = 10_000  # units across the pad, whatever its size on the screen; downwards they are equal
MOST_STROKES, MOST_POINTS = 400, 12_000
LEAST_INK = 1_500  # units: a tick or a slip of the hand is shorter than any name
LEAST_EXTENT = 500  # units from corner to corner: a pen that rests in one place writes nothing


class Role(StrEnum):
    """As what somebody signs."""

    CONSUMER = "consumer"
    STALL = "stall"
    MEDIATOR = "mediator"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Where the pen was: units from the pad's upper left corner, milliseconds from its first touch.

    `pressure` is in thousandths; 0 where the device does not tell.
    """

    x: int
    y: int
    at: int
    pressure: int = 0


Stroke = tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place to sign on a paper; `nth` of the consumers, and the `agent` who signs for `name`."""

    role: Role
    name: str
    nth: int = 1
    agent: str = ""

    @property
    def required(self) -> bool:
        """Whether the paper is not signed without it: both sides; the others may."""
        return self.role in {Role.CONSUMER, Role.STALL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What somebody wrote at a place, and when it was finished."""

    place: Place
    strokes: tuple[Stroke, ...]
    signed_at: datetime


class How(StrEnum):
    """How a signed copy came about."""

    DRAWN = "drawn"
    SCANNED = "scanned"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCopy:
    """A further file beside an issued paper, whose own bytes never change.

    `sha256` is that of the file, `digest` that of the record inside a drawn one (64 hexadecimal
    digits, empty for a scan); `size` in bytes. `removed` says why it no longer counts.
    """

    number: str
    dispute_id: int
    how: How
    media: Media
    sha256: str
    size: int
    at: datetime
    by: str
    digest: str = ""
    removed: str = ""
    id: int = 0


def places(paper: AgreementPaper, *, mediator: str, witness: str = "") -> tuple[Place, ...]:
    """Who signs an agreement, in turn; nobody signs an oral one (人民调解法 28)."""
    if paper.agreement.mode is AgreementMode.ORAL:
        return ()
    stall = paper.intake.respondent
    found = [
        Place(role=Role.CONSUMER, name=who.name, nth=nth, agent=who.agent.name if who.agent else "")
        for nth, who in enumerate(paper.intake.consumers, 1)
    ]
    agent = stall.agent.name if stall.agent else ""
    found.append(Place(role=Role.STALL, name=stall.operator or stall.name, agent=agent))
    others = ((Role.MEDIATOR, mediator), (Role.WITNESS, witness))
    return (*found, *(Place(role=role, name=name) for role, name in others if name))


def check(signature: Signature) -> None:
    """Refuse what nobody would take for a signature.

    Raises:
        RuleViolation: `signature_empty`, `signature_too_little` for a dot or a tick,
            `signature_too_much` beyond what a hand writes, `signature_off_pad`.
    """
    strokes = signature.strokes
    points = [point for stroke in strokes for point in stroke]
    if not points:
        raise RuleViolation("signature_empty", "signature")
    if len(strokes) > MOST_STROKES or len(points) > MOST_POINTS:
        raise RuleViolation("signature_too_much", "signature")
    if not all(0 <= point.x <= WIDTH and 0 <= point.y <= WIDTH for point in points):
        raise RuleViolation("signature_off_pad", "signature")
    if _ink(strokes) < LEAST_INK or _extent(points) < LEAST_EXTENT:
        raise RuleViolation("signature_too_little", "signature")


def unsigned(wanted: Iterable[Place], signatures: Sequence[Signature]) -> tuple[Place, ...]:
    """The places without which the paper is not signed yet."""
    done = {signature.place for signature in signatures}
    return tuple(place for place in wanted if place.required and place not in done)


def code_on(codes: Sequence[Code], *, own_root: str) -> Code:
    """The code of the one paper of this station that a scan shows.

    Raises:
        RuleViolation: `scan_no_code`, `scan_two_papers`, or `scan_not_ours` for a code that this
            station did not seal.
    """
    if not codes:
        raise RuleViolation("scan_no_code", "file")
    numbers = dict.fromkeys(code.number for code in codes)
    if len(numbers) > 1:
        raise RuleViolation("scan_two_papers", "file", numbers=", ".join(numbers))
    if not own_root or any(code.sealed_by != own_root for code in codes):
        raise RuleViolation("scan_not_ours", "file", number=codes[0].number)
    return codes[0]


def _ink(strokes: Iterable[Stroke]) -> float:
    return sum(map(_distance, _steps(strokes)))


def _steps(strokes: Iterable[Stroke]) -> Iterator[tuple[Point, Point]]:
    for stroke in strokes:
        yield from pairwise(stroke)


def _distance(step: tuple[Point, Point]) -> float:
    return hypot(step[1].x - step[0].x, step[1].y - step[0].y)


def _extent(points: Sequence[Point]) -> float:
    across = max(point.x for point in points) - min(point.x for point in points)
    down = max(point.y for point in points) - min(point.y for point in points)
    return hypot(across, down)
