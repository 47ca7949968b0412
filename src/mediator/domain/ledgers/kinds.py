"""Telling the rows of a table from its blanks, totals, notes and repeated headers."""

import re
from collections.abc import Sequence
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import dates
from mediator.domain.ledgers.cells import Cell, Cells, is_empty, squeezed, text_of
from mediator.domain.ledgers.entries import Verdict
from mediator.domain.ledgers.fields import FIELDS, LONGEST_HEADER, Field, fit
from mediator.domain.ledgers.headers import Layout

_TOTAL: Final = re.compile(
    r"(?:[本上全]?[年月季日页周]|[上下]半年|第?[一二三四1-4]季度?|[0-9]{1,2}月|[0-9]{4}年.*)?(?:[度份内])?"
    r"(?:小计|合计|总计|共计|累计|总共|总数|总件数|汇总|平均)(?:[:数件元]|$|.{0,12}$)"
    r"|共[0-9]+[件起宗条]"
)
_NOTE: Final = re.compile(
    r"(?:填表|制表|审核|填报|统计|复核|负责人|主管|经手|打印|盖章|签字|审批|报送).{0,6}:"
    r"|(?:注|说明|备注|附注|单位)[:]|以[上下](?:空白|无|内容|为|数据)|下[接转]|[上续]接|接[上下]页|第[0-9]+页"
)
_FEW: Final = 2
_LEAST: Final = 3


def skipped(cells: Cells, layout: Layout) -> Verdict | None:
    """What a row is that is no row of the table; None for one that is to be read."""
    filled = [cell for cell in cells if not is_empty(cell)]
    if not filled:
        return Verdict.BLANK
    day = has_day(at(cells, Field.RECEIVED, layout=layout))
    if day and not is_empty(at(cells, Field.CONSUMER, layout=layout)):
        return None
    if _is_total(cells, filled, layout=layout):
        return Verdict.TOTAL
    if not day and _is_note(filled, listed=Field.RECEIVED not in layout.places):
        return Verdict.NOTE
    return Verdict.HEADER if is_header(cells, layout) else None


def at(cells: Cells, field: Field, *, layout: Layout) -> Cell:
    """The cell of a field; None where the table has no such column or the row is shorter."""
    place = layout.places.get(field)
    return cells[place] if place is not None and place < len(cells) else None


def has_day(cell: Cell) -> bool:
    """Whether a cell holds a day, with or without its year."""
    try:
        dates.read(cell)
    except RuleViolation:
        return False
    return True


def is_header(cells: Cells, layout: Layout) -> bool:
    """Whether a row repeats the headers or begins another table: words that name three fields."""
    words = [text_of(cell) for cell in cells if not is_empty(cell)]
    if len(words) < _LEAST or any(len(word) > LONGEST_HEADER for word in words):
        return False
    if sum(word in layout.headers for word in words) * _FEW > len(words):
        return True
    named = sum(
        any(fit(word, field, kind=layout.kind) > 0 for field in FIELDS[layout.kind])
        for word in words
        if not any(char.isdigit() for char in word)
    )
    return named >= _LEAST and named * _FEW > len(words)


def _is_total(cells: Cells, filled: Sequence[Cell], *, layout: Layout) -> bool:
    if all(isinstance(cell, int | float) for cell in filled):
        return Field.RECEIVED in layout.places
    long = {layout.places.get(field) for field in (Field.FACTS, Field.REMARK, Field.GOODS)}
    return any(
        _TOTAL.match(squeezed(cell))
        for place, cell in enumerate(cells)
        if isinstance(cell, str) and (place not in long or len(filled) <= _FEW)
    )


def _is_note(filled: Sequence[Cell], *, listed: bool) -> bool:
    few = len(filled) == 1 if listed else len(filled) <= _FEW
    return few or any(_NOTE.match(squeezed(cell)) for cell in filled if isinstance(cell, str))
