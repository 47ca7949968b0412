"""Judging the computer itself: fonts, typing, screen, printer, versions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mediator.domain.selfcheck.findings import Finding, State, Subject, first

WIDTH, HEIGHT = 1280, 720
SAMPLES: Final = "〇国䶮𫚉"
"""Characters that stations meet: the round zero, a usual one, two of rare names."""


def fonts(*, unread: Sequence[str], undrawn: str, family: str) -> Finding:
    """`unread` are font files, `undrawn` characters without a picture, `family` what stands in."""

    def said(state: State, code: str, **facts: object) -> Finding:
        return Finding(subject=Subject.FONTS, state=state, code=code, facts=facts)

    if unread:
        return said(State.BAD, "font_unread", files=tuple(unread))
    if undrawn:
        return said(State.BAD, "font_undrawn", characters=undrawn)
    if family:
        return said(State.BAD, "font_replaced", family=family)
    return said(State.GOOD, "fonts_good", characters=SAMPLES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What a screen leaves for windows, in the units of the window, and its scale.

    `least`: what the window needs at the least.
    """

    width: int
    height: int
    scale: float
    least: tuple[int, int]


def screen(seen: Screen | None) -> Finding:
    """Whether the window fits; None where no screen could be looked at."""
    if seen is None:
        return Finding(subject=Subject.SCREEN, state=State.UNKNOWN, code="screen_unseen")
    facts = {
        "width": seen.width,
        "height": seen.height,
        "percent": round(seen.scale * 100),
        "across": round(seen.width * seen.scale),
        "down": round(seen.height * seen.scale),
    }
    state, code = State.GOOD, "screen_good"
    if seen.width < seen.least[0] or seen.height < seen.least[1]:
        state, code = State.BAD, "screen_too_small"
        if facts["across"] >= WIDTH and facts["down"] >= HEIGHT:
            code = "screen_scaled"
    elif facts["across"] < WIDTH or facts["down"] < HEIGHT:
        state, code = State.CARE, "screen_small"
    return Finding(subject=Subject.SCREEN, state=state, code=code, facts=facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printers:
    """Names that the system knows, the usual one and whether it stands still.

    `reached`: whether the print system answers; None where that could not be found out.
    """

    names: tuple[str, ...]
    usual: str
    stopped: bool
    reached: bool | None


def printer(known: Printers | None) -> Finding:
    """Without one everything else works: papers can be saved as files."""
    if known is None:
        return Finding(subject=Subject.PRINTER, state=State.UNKNOWN, code="printer_unseen")
    none, reached = not known.names, known.reached
    facts = {"count": len(known.names), "name": known.usual or next(iter(known.names), "")}
    return first(
        Subject.PRINTER,
        (none and reached is None, State.UNKNOWN, "printer_untold"),
        # What the system remembers of a printer proves nothing where it does not answer.
        (reached is False, State.CARE, "printer_unreached"),
        (none, State.CARE, "printer_none"),
        (not known.usual, State.CARE, "printer_no_usual"),
        (known.stopped, State.CARE, "printer_stopped"),
        (True, State.GOOD, "printer_good"),
        facts=facts,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """How Chinese is typed here.

    `method` is the way that Qt takes: `windows`, `wayland`, `ibus`, `fcitx`, `compose` or empty
    where it was not seen; `running` are the input methods at work on this desktop; `proved` is the
    way by which a Han character was seen to come in.
    """

    method: str
    running: tuple[str, ...] = ()
    proved: str = ""


_BUILT_IN: Final = frozenset({"windows", "cocoa", "wayland"})
_SPOKEN: Final = frozenset({"ibus", "fcitx"})


def typing(seen: Typing) -> Finding:
    """Good only after a Han character came in; what cannot work is said before."""
    method, running = seen.method, seen.running
    speaks = method in _BUILT_IN or (method in _SPOKEN and bool(running))
    return first(
        Subject.TYPING,
        (not method, State.UNKNOWN, "typing_unseen"),
        (speaks and method == seen.proved, State.GOOD, "typing_good"),
        (speaks, State.UNKNOWN, "typing_untried"),
        (not running, State.BAD, "typing_none"),
        (set(running) == {"fcitx"}, State.BAD, "typing_fcitx4"),
        (True, State.BAD, "typing_not_joined"),
        facts={"method": method, "running": running},
    )


def versions(known: Mapping[str, str]) -> Finding:
    """What support asks for first; `cipher` is empty where records could not be locked."""
    good = bool(known.get("cipher"))
    state, code = (State.GOOD, "versions_good") if good else (State.BAD, "versions_no_cipher")
    return Finding(subject=Subject.VERSIONS, state=state, code=code, facts=dict(known))
