"""回收站: what was thrown away in the last thirty days, to be put back."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.signatures import SignedCopy
from mediator.domain.values.clock import local_day
from mediator.gui.case import phrases
from mediator.gui.desk import Desk
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.translation import language
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services import recycling
from mediator.services.recycling import Thrown

_WHAT: Final = 1  # the column that takes what width is left
_HEIGHT: Final = 220


class BinCard(TellingCard):
    """One line each, newest first; the chosen one is put back by the button or by Enter."""

    takes = Right.RECORD

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("BinCard", "Thrown away in the last 30 days")
        super().__init__(desk, title)
        self._model: TableModel[Thrown] = TableModel(_columns(lambda: desk.today))
        self._table = FittedTable(self._model, title, shares={_WHAT: 1})
        self._table.setObjectName("bin")
        self._table.setMinimumHeight(_HEIGHT)
        self._back = button("put_back", self.tr("Put it back"), press=self._put_back)
        self.add(Hint(self.tr("Your drafts, and evidence and signed sheets taken off a list.")))
        self.add(self._table)
        self.add(Flow(self._back))
        self.add(self.told)
        self._table.opened.connect(lambda _: self._put_back())

    def load(self) -> None:
        """Look again; nothing for who may not."""
        if not self.desk.may(Right.RECORD):
            return
        wp = self.desk.workplace
        self.desk.tasks.read(self, lambda: recycling.listed(wp), done=self._show)

    def _show(self, found: tuple[Thrown, ...]) -> None:
        self._model.show_rows(found)
        self._back.setEnabled(bool(found))
        self.tell("" if found else self.tr("Nothing was thrown away."))
        if found:
            self._table.selectRow(0)

    def _put_back(self) -> None:
        chosen, wp = self._table.current_row(), self.desk.workplace
        if isinstance(chosen, Thrown):
            words = self.tr("Put back: {what}").format(what=_what(chosen))
            self.act(lambda: recycling.put_back(wp, chosen), words)


def _columns(today: Callable[[], date]) -> list[Column[Thrown]]:
    translate = QCoreApplication.translate
    return [
        Column(
            title=translate("BinCard", "When"),
            text=lambda thrown: phrases.moment(thrown.at, today()),
            width=130,
        ),
        Column(title=translate("BinCard", "What"), text=_what, width=0),
        Column(title=translate("BinCard", "Case"), text=lambda thrown: thrown.number, width=140),
        Column(title=translate("BinCard", "Who"), text=lambda thrown: thrown.by, width=90),
        Column(
            title=translate("BinCard", "Until"),
            text=lambda thrown: f"{local_day(thrown.until):%m-%d}",
            width=80,
        ),
    ]


def _what(thrown: Thrown) -> str:
    match thrown.item:
        case Exhibit() as exhibit:
            return f"{wording.name(exhibit.kind, language())} · {exhibit.title}"
        case SignedCopy() as copy:
            return f"{wording.name(copy.how, language())} · {copy.number}"
        case draft:
            words = QCoreApplication.translate("BinCard", "Draft of a registration, {moment}")
            return words.format(moment=f"{local_day(draft.updated_at):%m-%d}")
