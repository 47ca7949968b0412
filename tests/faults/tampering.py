"""Ways to change a journal behind the program's back, as somebody could who owns the file."""

import hashlib
import json
import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

Line = dict[str, Any]
# What is done to the lines at a place that somebody has chosen.
Change = Callable[[list[Line], int, random.Random], list[Line]]

_GENESIS = "0" * 64


def chained(lines: list[Line], since: int) -> list[Line]:
    """The lines with numbers and digests made good from a place on, so that the chain holds."""
    done = lines[:since]
    for line in lines[since:]:
        previous = done[-1]["hash"] if done else _GENESIS
        anew = {**line, "seq": len(done) + 1, "previous": previous}
        done.append({**anew, "hash": _digest(anew)})
    return done


def _digest(line: Line) -> str:
    """Written out once more: nobody needs the program to make a chain that holds."""
    said = {name: value for name, value in line.items() if name != "hash"}
    said["at"] = line["at"].astimezone(UTC).isoformat()
    spelled = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(spelled.encode()).hexdigest()


def _numbered(lines: list[Line]) -> list[Line]:
    return [{**line, "seq": at} for at, line in enumerate(lines, 1)]


def _edit(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
    """One character of one column is another one, or the time or the number is."""
    name = lots.choice(sorted(lines[at]))
    return [*lines[:at], {**lines[at], name: _other(lines[at][name], lots)}, *lines[at + 1 :]]


def _other(value: object, lots: random.Random) -> object:
    match value:
        case str():
            place = lots.randrange(len(value))
            letter = lots.choice([each for each in "0123456789abcdef" if each != value[place]])
            return value[:place] + letter + value[place + 1 :]
        case datetime():
            return value.replace(microsecond=(value.microsecond + 1) % 1_000_000)
        case int():
            return value + 1_000_000
    raise TypeError(value)


def _reword(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
    """Another person did it, and the line's own digest says so."""
    changed = {**lines[at], "by": _other(lines[at]["by"], lots)}
    return [*lines[:at], {**changed, "hash": _digest(changed)}, *lines[at + 1 :]]


def _delete(lines: list[Line], at: int, _: random.Random) -> list[Line]:
    return [*lines[:at], *lines[at + 1 :]]


def _close_up(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
    return _numbered(_delete(lines, at, lots))


def _insert(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
    """A copy of another line comes before this one; a copy of itself would come after it."""
    others = [*lines[:at], *lines[at + 1 :]]
    return _numbered([*lines[:at], lots.choice(others), *lines[at:]])


def _swap(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
    other = lots.choice([place for place in range(len(lines)) if place != at])
    swapped = list(lines)
    swapped[at], swapped[other] = lines[other], lines[at]
    return _numbered(swapped)


def _cut(lines: list[Line], at: int, _: random.Random) -> list[Line]:
    return lines[:at]


def _rebuilt(change: Change) -> Change:
    def changed(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
        return chained(change(lines, at, lots), at)

    return changed


def _rename(lines: list[Line], at: int, lots: random.Random) -> list[Line]:
    changed = {**lines[at], "by": _other(lines[at]["by"], lots)}
    return [*lines[:at], changed, *lines[at + 1 :]]


# These show in the chain itself.
BREAKS: Final[Mapping[str, Change]] = {
    "edited": _edit,
    "edited with its digest": _reword,
    "deleted": _delete,
    "deleted and numbered anew": _close_up,
    "inserted": _insert,
    "swapped": _swap,
}
# After these the chain holds, so that only an anchor tells.
REBUILDS: Final[Mapping[str, Change]] = {
    "edited, chain made good": _rebuilt(_rename),
    "deleted, chain made good": _rebuilt(_delete),
    "inserted, chain made good": _rebuilt(_insert),
    "cut off": _cut,
}
