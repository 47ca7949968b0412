"""Letters as filled shapes: they print, but nobody who copies text from the page copies them."""

from collections.abc import Iterator, Sequence
from struct import unpack_from
from typing import TYPE_CHECKING, Any

from mediator.documents.layout.pdf import Font

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# A point of a contour: x, y in font units, and whether the curve runs through it.
Point = tuple[float, float, bool]

_ON, _SHORT_X, _SHORT_Y, _REPEAT, _SAME_X, _SAME_Y = (1 << bit for bit in range(6))
_NON_ZERO = 1


def fill(canvas: "Canvas", font: Font, *, letters: str, size: float) -> None:
    """Fill `letters` one after the other from the origin, in the canvas's fill colour."""
    scale, x = size / font.face.unitsPerEm, 0.0
    path = canvas.beginPath()
    for char in letters:
        for contour in contours(font, char):
            _trace(path, [(x + a * scale, b * scale, on) for a, b, on in contour])
        x += font.face.charWidths[ord(char)] * size / 1000
    canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)


def contours(font: Font, char: str) -> list[list[Point]]:
    """Read the contours of a glyph that is not put together from others."""
    face = font.face
    number = face.charToGlyph[ord(char)]
    start, end = face.glyphPos[number], face.glyphPos[number + 1]
    if start == end:
        return []
    data: bytes = face.get_chunk(face.get_table_pos("glyf")[0] + start, end - start)
    (count,) = unpack_from(">h", data)
    ends = unpack_from(f">{count}H", data, 10)
    (skipped,) = unpack_from(">H", data, 10 + 2 * count)
    points = _points(data, 12 + 2 * count + skipped, count=ends[-1] + 1)
    firsts = (0, *(end + 1 for end in ends))
    return [points[first : last + 1] for first, last in zip(firsts, ends, strict=False)]


def _points(data: bytes, at: int, *, count: int) -> list[Point]:
    flags = list[int]()
    while len(flags) < count:
        flag, at = data[at], at + 1
        times = 1
        if flag & _REPEAT:
            times, at = 1 + data[at], at + 1
        flags += [flag] * times
    xs, at = _axis(data, at, flags=flags, short=_SHORT_X, same=_SAME_X)
    ys, at = _axis(data, at, flags=flags, short=_SHORT_Y, same=_SAME_Y)
    return [(x, y, bool(flag & _ON)) for x, y, flag in zip(xs, ys, flags, strict=True)]


def _axis(
    data: bytes, at: int, *, flags: Sequence[int], short: int, same: int
) -> tuple[list[int], int]:
    """Add up the steps along one axis; the flag `same` is the sign of a short step."""
    value, values = 0, list[int]()
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += unpack_from(">h", data, at)[0]
            at += 2
        values.append(value)
    return values, at


def _trace(path: Any, contour: Sequence[Point]) -> None:  # noqa: ANN401  reportlab has no types
    """Draw one contour; between two points off the curve lies one on it, half-way."""
    points = list(_with_middles(contour))
    first = next(at for at, point in enumerate(points) if point[2])
    points = [*points[first:], *points[: first + 1]]
    (x, y, _), at = points[0], 1
    path.moveTo(x, y)
    while at < len(points):
        a, b, on = points[at]
        if on:
            path.lineTo(a, b)
            x, y, at = a, b, at + 1
            continue
        c, d, _ = points[at + 1]
        path.curveTo(
            *(x + (a - x) * 2 / 3, y + (b - y) * 2 / 3),
            *(c + (a - c) * 2 / 3, d + (b - d) * 2 / 3),
            *(c, d),
        )
        x, y, at = c, d, at + 2
    path.close()


def _with_middles(contour: Sequence[Point]) -> Iterator[Point]:
    before = contour[-1]
    for point in contour:
        if not (before[2] or point[2]):
            yield (before[0] + point[0]) / 2, (before[1] + point[1]) / 2, True
        yield point
        before = point
