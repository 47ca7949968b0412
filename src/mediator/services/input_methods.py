"""Input methods of a Linux desktop: which are at work, and which way to them Qt should take.

The standard library alone: the program looks before its first window.
"""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

_PROCESSES: Final = Path("/proc")
_KNOWN: Final = {"ibus-daemon": "ibus", "fcitx5": "fcitx5", "fcitx": "fcitx"}
_SPEAKS_IBUS: Final = frozenset({"ibus", "fcitx5"})
_LIST, _ONE = "QT_IM_MODULES", "QT_IM_MODULE"


def running(processes: Path = _PROCESSES) -> tuple[str, ...]:
    """The input methods that this person has started: `ibus`, `fcitx5`, `fcitx` (the fourth)."""
    found = set[str]()
    own = getattr(os, "getuid", lambda: 0)()
    with suppress(OSError):
        for process in processes.iterdir():
            if process.name.isdecimal():
                found.add(_named(process, own))
    return tuple(sorted(found - {""}))


def _named(process: Path, own: int) -> str:
    with suppress(OSError):
        name = (process / "comm").read_text("utf-8", "replace").strip()
        if name in _KNOWN and process.stat().st_uid == own:
            return _KNOWN[name]
    return ""


def asked(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The ways that somebody chose for Qt, the first to be tried first; a list hides the one."""
    chosen = environment.get(_LIST) or environment.get(_ONE) or ""
    return tuple(each for each in chosen.split(";") if each)


def is_settled(environment: Mapping[str, str], *, offered: Collection[str]) -> bool:
    """Whether the ways chosen lead somewhere: Qt has one of them, or asks none on purpose."""
    ways = asked(environment)
    if not ways:  # There the desktop hands the words over.
        return "WAYLAND_DISPLAY" in environment and not _forced_to_x11(environment)
    return any(way in offered or way in {"none", "wayland"} for way in ways)


def preferred(
    environment: Mapping[str, str], *, offered: Collection[str], at_work: Collection[str]
) -> dict[str, str]:
    """What to change in the environment before Qt starts; nothing where a choice stands.

    Qt as it is packed has no way to fcitx. The fifth also speaks the language of ibus, so that
    way serves both; to the fourth there is none.
    """
    if is_settled(environment, offered=offered) or "ibus" not in offered:
        return {}
    if _SPEAKS_IBUS.isdisjoint(at_work):
        return {}
    names = [_ONE, *([_LIST] if environment.get(_LIST) else [])]
    return dict.fromkeys(names, "ibus")


def _forced_to_x11(environment: Mapping[str, str]) -> bool:
    return environment.get("QT_QPA_PLATFORM", "").startswith("xcb")
