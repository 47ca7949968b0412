"""What a cell of a foreign table may hold, and the words in it."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Final, TypeAlias

from mediator.domain.values.numerals import fold


class Broken(Enum):
    """A cell that shows something in no program: a formula nobody worked out, or its error."""

    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Repeated:
    """What a cell shows because it is merged with the one above."""

    cell: "Cell"


Cell: TypeAlias = str | int | float | date | datetime | Broken | None
"""Bare times and truths come as the words for them; an empty cell is None or an empty text."""

Cells: TypeAlias = tuple[Cell, ...]
RawCells: TypeAlias = tuple[Cell | Repeated, ...]

_GAPS: Final = re.compile(r"[\s\u3000\u200b\ufeff]+")
# What people write where there is nothing to write.
_NOTHING: Final = frozenset(
    {"", "-", "--", "---", "/", "//", "\\", "——", "…", "无", "没有", "略", "空", "不详", "未知",
     "未留", "未记", "暂无", "n/a", "na", "none", "null", "#n/a", "?", "不明", "未登记", "未填"}
)  # fmt: skip
# Above this a float no longer tells neighbouring whole numbers apart.
EXACT: Final = 2**53


def text_of(cell: Cell) -> str:
    """The words of a cell as a person reads them, its ends trimmed; whole numbers without `.0`."""
    match cell:
        case str() if cell.isalnum():
            return cell  # As most are: no gap, no mark.
        case str():
            return _GAPS.sub(" ", cell).strip().removeprefix("'")
        case None | Broken():
            return ""
        case float() if cell.is_integer() and abs(cell) < EXACT:
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case _:
            return str(cell)


def is_empty(cell: Cell) -> bool:
    """Whether nothing at all is in the cell."""
    return cell is None or (isinstance(cell, str) and not text_of(cell))


def says_nothing(text: str) -> bool:
    """Whether the words only say that there is nothing: `-`, `/`, 无, 不详."""
    return fold(text).lower() in _NOTHING


def words_of(cell: Cell) -> str:
    """`text_of`, empty where the words only say that there is nothing."""
    text = text_of(cell)
    return "" if says_nothing(text) else text


def whole(row: RawCells) -> Cells:
    """The row with what merged cells show in each of their rows."""
    return tuple(cell.cell if isinstance(cell, Repeated) else cell for cell in row)


def squeezed(cell: Cell) -> str:
    """The words without any gap, in plain width: 合　计 as 合计."""
    return fold(text_of(cell)).replace(" ", "")
