"""The stations with what they owe, and the files that somebody should look at."""

from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.collected.collection import Finding
from mediator.domain.collected.conclusion import StationSums
from mediator.gui.collected import phrases
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.tables import Column, TableModel

_PLACE, _REMARKS, _CODE, _REASON = 3, 5, 1, 4


def stations_table(name: str) -> tuple[TableModel[StationSums], FittedTable]:
    """Standing, code, name, place, cases accepted, and why it is not complete."""
    translate = QCoreApplication.translate
    columns: tuple[Column[StationSums], ...] = (
        Column(
            title=translate("CollectedTables", "Standing"),
            text=lambda each: phrases.standing(each.standing),
            tone=lambda each: phrases.STANDINGS[each.standing][0],
            width=104,
        ),
        Column(
            title=translate("CollectedTables", "Code"),
            text=lambda each: each.member.code,
            soft=True,
            width=84,
        ),
        Column(
            title=translate("CollectedTables", "Station"),
            text=lambda each: each.member.name,
            width=180,
        ),
        Column(
            title=translate("CollectedTables", "Place"),
            text=lambda each: each.member.place,
            width=90,
        ),
        Column(
            title=translate("CollectedTables", "Accepted"),
            text=lambda each: f"{each.figures.accepted:,}",
            numeric=True,
            width=78,
        ),
        Column(
            title=translate("CollectedTables", "Why"),
            text=phrases.remarks,
            width=200,
        ),
    )
    return _table(columns, name, shares={2: 1, _REMARKS: 3}, spared=(_CODE, _PLACE))


def files_table(name: str) -> tuple[TableModel[Finding], FittedTable]:
    """Verdict, station, month, file and reason."""
    translate = QCoreApplication.translate
    columns: tuple[Column[Finding], ...] = (
        Column(
            title=translate("CollectedTables", "Verdict"),
            text=lambda each: phrases.verdict(each.judgement.verdict),
            tone=lambda each: phrases.tone(each.judgement.verdict),
            width=136,
        ),
        Column(
            title=translate("CollectedTables", "Code"),
            text=lambda each: each.code,
            soft=True,
            width=84,
        ),
        Column(
            title=translate("CollectedTables", "Month"),
            text=lambda each: each.month,
            width=84,
        ),
        Column(
            title=translate("CollectedTables", "File"),
            text=lambda each: each.shown,
            width=170,
        ),
        Column(
            title=translate("CollectedTables", "What it means"),
            text=lambda each: phrases.reason(each.judgement),
            width=240,
        ),
    )
    return _table(columns, name, shares={3: 1, _REASON: 3}, spared=(_CODE,))


def _table(
    columns: tuple[Column[Any], ...],
    name: str,
    *,
    shares: dict[int, int],
    spared: tuple[int, ...],
) -> tuple[TableModel[Any], FittedTable]:
    model: TableModel[Any] = TableModel(columns)
    table = FittedTable(model, name, shares=shares, spared=spared)
    model.setParent(table)
    table.setMinimumHeight(_LEAST)
    return model, table


_LEAST: Final = 220  # pixels: five lines below the heads
