"""Signatures as a hand writes them, for tests."""

from datetime import UTC, datetime
from math import cos, sin

from mediator.domain.signatures import Place, Point, Role, Signature, Stroke

AT = datetime(2026, 11, 20, 3, 30, tzinfo=UTC)


def wave(left: int = 1_000, *, turns: int = 3, high: int = 900) -> Stroke:
    """A stroke that goes up and down while it goes right, a point every ten milliseconds."""
    return tuple(
        Point(
            x=left + at * 40,
            y=2_000 + round(high * sin(at / 5)),
            at=10 * at,
            pressure=500 + round(300 * cos(at / 7)),
        )
        for at in range(turns * 30)
    )


def signature(
    role: Role = Role.CONSUMER, name: str = "李𬴂", *, nth: int = 1, agent: str = ""
) -> Signature:
    """Two strokes of somebody who signs."""
    place = Place(role=role, name=name, nth=nth, agent=agent)
    return Signature(place=place, strokes=(wave(), wave(3_000, turns=2)), signed_at=AT)
