"""Breaks letters into lines and spaces each line out to its edges."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from mediator.documents.layout.bonds import CLOSING, OPENING, SPACES, Bond, bonds, is_word
from mediator.documents.layout.fonts import Glyph

_HALF = 0.5  # em of white in a full-width punctuation mark
_AUTOSPACE = 0.08  # em between Chinese and figures; from 0.1 em on readers would see a space
_DASH = -0.09  # em that makes —— one stroke
_LOOSE = 0.12  # em of stretch that looks as bad as punctuation pressed to the full
_UNSEEN = 0.095  # em of white that readers of the file do not take for a space
_BASIC = "\uffff"
_GAPING = 0.3  # em of stretch from which a line looks broken
_EXACT = 1e-6


class Align(Enum):
    """How lines stand between the margins."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as it will be drawn; lengths in points from the left edge of the paragraph.

    `gaps[i]` is the white added after letter i; `right` is where the last letter ends, without
    trailing spaces and without the white half of a closing mark that hangs over the edge.
    """

    text: str = ""
    fonts: tuple[str, ...] = ()
    gaps: tuple[float, ...] = ()
    advances: tuple[float, ...] = ()
    size: float
    x: float = 0
    right: float = 0


@dataclass(slots=True)
class _Reach:
    """The furthest ends of one line found so far, by the bond that would be parted."""

    fit: dict[Bond, int]
    pressed: int = 0


class Setter:
    """Sets letters without line feeds among them into lines of one size."""

    def __init__(self, text: str, glyphs: Sequence[Glyph], size: float) -> None:
        """Measure once: prefix sums make every later question cheap."""
        self._text = text
        self._size = size
        self._fonts = [glyph.font for glyph in glyphs]
        self._advances = [glyph.advance * size for glyph in glyphs]
        self._full = [glyph.advance == 1.0 for glyph in glyphs]
        self._bonds = bonds(text)
        letters = range(len(text))
        self._base = [self._natural_gap(at) for at in letters]
        self._give = [self._pressable(at) for at in letters]
        self._spent = _sums(map(float.__add__, self._advances, self._base))
        self._given = _sums(self._give)

    def set(self, width: float, *, indent: float = 0, align: Align = Align.JUSTIFY) -> list[Line]:
        """Return the lines for `width`, the first of them shorter by `indent`; all in points."""
        if not self._text:
            return [Line(size=self._size)]
        made: list[Line] = []
        start, total = 0, len(self._text)
        while start < total:
            offset = 0 if made else indent
            room = max(width - offset, self._size)
            end = self._end(start, room)
            last = end == total
            how = Align.LEFT if last and align is Align.JUSTIFY else align
            made.append(self._line(start, end, room=room, offset=offset, align=how))
            start = end
        return made

    def _natural_gap(self, at: int) -> float:
        """White after a letter before any spacing: marks that meet share their white halves."""
        if at + 1 == len(self._text):
            return 0.0
        left, right = self._text[at], self._text[at + 1]
        if left == right == "—":
            return _DASH * self._size
        if self._is_full(at, CLOSING):
            meets = self._is_full(at + 1, CLOSING) or self._is_full(at + 1, OPENING)
            return -_HALF * self._size if meets else 0.0
        if self._is_full(at, OPENING) and self._is_full(at + 1, OPENING):
            return -_HALF * self._size
        return _AUTOSPACE * self._size if _is_seam(left, right) else 0.0

    def _pressable(self, at: int) -> float:
        """White after a letter that may be taken away to make a line fit."""
        if self._base[at] < 0 or at + 1 == len(self._text):
            return 0.0
        white = self._is_full(at, CLOSING) + self._is_full(at + 1, OPENING)
        return white * _HALF * self._size

    def _tail(self, at: int) -> float:
        """White of a closing mark that may hang over the right edge."""
        return _HALF * self._size if self._is_full(at, CLOSING) else 0.0

    def _is_full(self, at: int, signs: frozenset[str]) -> bool:
        return self._text[at] in signs and self._full[at]

    def _trimmed(self, start: int, end: int) -> int:
        while end > start + 1 and self._text[end - 1] in SPACES:
            end -= 1
        return end

    def _natural(self, start: int, end: int) -> float:
        """Width of the letters from `start` to `end`, without spaces at the end."""
        last = self._trimmed(start, end) - 1
        return self._spent[last] - self._spent[start] + self._advances[last]

    def _slack(self, start: int, end: int) -> float:
        last = self._trimmed(start, end) - 1
        return self._given[last] - self._given[start] + self._tail(last)

    def _end(self, start: int, room: float) -> int:
        """Choose where the line that begins at `start` ends."""
        reach = self._scan(start, room)
        loose, total = reach.fit.get(Bond.FREE, 0), len(self._text)
        if loose == total:
            return total
        best = self._better(start, room, loose=loose, pressed=reach.pressed)
        if best and self._stretch(start, best, room=room) <= _GAPING * self._size:
            return best
        if reach.fit.get(Bond.UNIT, 0) > best:
            return reach.fit[Bond.UNIT]
        if self._is_endless(best or start, room) and reach.fit.get(Bond.WORD, 0) > best:
            return reach.fit[Bond.WORD]
        return best or max(reach.fit.values(), default=start + 1)

    def _scan(self, start: int, room: float) -> _Reach:
        reach, total = _Reach(fit={}), len(self._text)
        for end in range(start + 1, total + 1):
            bond = self._bonds[end] if end < total else Bond.FREE
            natural = self._natural(start, end)
            if natural <= room + _EXACT:
                reach.fit[bond] = end
            elif natural - self._slack(start, end) > room + _EXACT:
                break
            elif bond is Bond.FREE and not reach.pressed:
                reach.pressed = end
        return reach

    def _better(self, start: int, room: float, *, loose: int, pressed: int) -> int:
        """Weigh stretching the shorter line against pressing the longer one."""
        if not (loose and pressed):
            return loose or pressed
        pull = self._stretch(start, loose, room=room) / (_LOOSE * self._size)
        press = (self._natural(start, pressed) - room) / self._slack(start, pressed)
        return pressed if press < pull else loose

    def _stretch(self, start: int, end: int, *, room: float) -> float:
        seams = len(self._seams(start, self._trimmed(start, end)))
        return (room - self._natural(start, end)) / max(seams, 1)

    def _is_endless(self, start: int, room: float) -> bool:
        """Tell whether what comes next would not fit a line of its own."""
        end, total = start + 1, len(self._text)
        while end < total and self._bonds[end] is not Bond.FREE:
            end += 1
            if self._natural(start, end) > room:
                return True
        return False

    def _seams(self, start: int, end: int) -> list[int]:
        """Return the letters after which a justified line may widen: never inside a word."""
        return [at for at in range(start, end - 1) if self._bonds[at + 1] is not Bond.WORD]

    def _line(self, start: int, end: int, *, room: float, offset: float, align: Align) -> Line:
        natural = self._natural(start, end)
        gaps = self._gaps(start, end, spare=room - natural, stretch=align is Align.JUSTIFY)
        inner = self._trimmed(start, end) - start
        drawn = sum(self._advances[start : start + inner]) + sum(gaps[: inner - 1])
        spare = max(room - drawn, 0)
        x = offset + {Align.CENTER: spare / 2, Align.RIGHT: spare}.get(align, 0)
        return Line(
            text=self._text[start:end],
            fonts=tuple(self._fonts[start:end]),
            gaps=tuple(gaps),
            advances=tuple(self._advances[start:end]),
            size=self._size,
            x=x,
            right=min(x + drawn, offset + room) if drawn > room else x + drawn,
        )

    def _gaps(self, start: int, end: int, *, spare: float, stretch: bool) -> list[float]:
        """White after each letter of a line with `spare` points to fill, or, below 0, to save."""
        gaps = self._base[start:end]
        inner = self._trimmed(start, end)
        gaps[inner - start - 1 :] = [0.0] * (end - inner + 1)
        if spare < 0:
            given = self._given[inner - 1] - self._given[start]
            share = min(max(-spare - self._tail(inner - 1), 0) / given, 1) if given else 0
            return [
                gap - share * give if at < inner - 1 else gap
                for at, (gap, give) in enumerate(
                    zip(gaps, self._give[start:end], strict=True), start
                )
            ]
        seams = self._seams(start, inner)
        if stretch and seams and (each := spare / len(seams)) <= self._loosest(start, inner):
            for at in seams:
                gaps[at - start] += each
        return gaps

    def _loosest(self, start: int, end: int) -> float:
        """How wide seams may get: where characters are rare, no wider than readers read over.

        Wider lines carry their words as ActualText, from which pdfium drops what is above U+FFFF.
        """
        if max(self._text[start:end]) <= _BASIC:
            return _GAPING * self._size
        return _UNSEEN * self._size - max(self._base[start:end])


def _is_seam(left: str, right: str) -> bool:
    """Tell a Chinese character beside a figure or letter, where print leaves a little white."""
    return (is_word(left) and right.isalpha() and not is_word(right)) or (
        is_word(right) and left.isalpha() and not is_word(left)
    )


def _sums(values: Iterable[float]) -> list[float]:
    return [0.0, *accumulate(values)]
