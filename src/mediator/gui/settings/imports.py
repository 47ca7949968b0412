"""导入旧台账: choose a file to bring in, and take an earlier import back as a whole."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt

from mediator.domain.accounts.roles import Right
from mediator.domain.ledgers.fields import Kind
from mediator.domain.values import days
from mediator.domain.values.clock import local_day
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.imports import words
from mediator.gui.imports.dialog import ImportDialog
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services.imports import looking, taking
from mediator.services.imports.looking import Look
from mediator.services.imports.taking import Import

_HEIGHT: Final = 180


class ImportsCard(TellingCard):
    """Everything until now, newest first; what is chosen can be taken back, once confirmed."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("ImportsCard", "Bringing in old ledgers and stall lists")
        super().__init__(desk, title)
        self._model: TableModel[Import] = TableModel(_columns())
        self._table = FittedTable(self._model, title, shares={1: 1})
        self._table.setObjectName("imports")
        self._table.setMinimumHeight(_HEIGHT)
        self._choose = button("choose_import", self.tr("Choose a file…"), press=self._ask)
        self._back = button("undo_import", self.tr("Take it back…"), press=self._ask_back)
        self._question = Banner(Tone.DUE)
        self._yes = self._question.add_button(self.tr("Take it back now"), self._undo)
        self._yes.setObjectName("undo_import_now")
        self._question.add_button(self.tr("Leave it"), self._question.hide)
        self._question.hide()
        self.add(
            Hint(
                self.tr(
                    "A ledger or a list of stalls kept in a spreadsheet (xlsx, xls, ods, csv). You"
                    " see what would become of each row before anything is taken. Cases come in as"
                    " closed history and count in the months as imported."
                )
            )
        )
        self.add(Flow(self._choose))
        self.add(self._table)
        self.add(Flow(self._back))
        self.add(self._question)
        self.add(self.told)

    def load(self) -> None:
        """Look again; nothing for who may not."""
        if not self.desk.may(Right.MANAGE):
            return
        wp = self.desk.workplace
        self.desk.tasks.read(self, lambda: taking.listed(wp), done=self._show)

    def begin(self, path: Path) -> None:
        """Look at a file and open the window for it."""
        wp = self.desk.workplace
        self.tell(self.tr("Reading…"))
        self.desk.tasks.read(
            self, lambda: looking.look(wp, path), done=self._open, failed=self.refuse
        )

    def _show(self, found: tuple[Import, ...]) -> None:
        self._model.show_rows(found)
        self._table.setVisible(bool(found))
        self._back.setVisible(bool(found))
        self._question.hide()
        if found:
            self._table.selectRow(0)

    def _ask(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt)")
        files.ask_open(self, self.tr("A ledger or a stall list"), kinds=kinds, chosen=self.begin)

    def _open(self, seen: Look) -> None:
        self.tell("")
        dialog = ImportDialog(self.desk, self.window(), seen=seen)
        dialog.taken.connect(self.load)
        dialog.open()

    def _ask_back(self) -> None:
        chosen = self._table.current_row()
        if isinstance(chosen, Import) and chosen.undone_at is None:
            said = self.tr("Take back all {count} that came in on {day}?")
            day = days.show(local_day(chosen.at))
            self._question.show_message(Tone.DUE, said.format(count=chosen.taken, day=day))
            self._question.show()
            self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        chosen, wp = self._table.current_row(), self.desk.workplace
        self._question.hide()
        if isinstance(chosen, Import):
            said = self.tr("The import was taken back as a whole.")
            self.act(lambda: taking.undo(wp, chosen.id), said)


def _columns() -> list[Column[Import]]:
    translate = QCoreApplication.translate
    return [
        Column(
            title=translate("ImportsCard", "Day"),
            text=lambda made: days.show(local_day(made.at)),
            width=110,
        ),
        Column(
            title=translate("ImportsCard", "What"),
            text=lambda made: " · ".join(filter(None, (words.kind(Kind(made.kind)), made.sheet))),
            width=160,
        ),
        Column(
            title=translate("ImportsCard", "Taken"),
            text=lambda made: str(made.taken),
            numeric=True,
            width=80,
        ),
        Column(
            title=translate("ImportsCard", "Refused"),
            text=lambda made: str(made.refused),
            numeric=True,
            width=80,
        ),
        Column(title=translate("ImportsCard", "Who"), text=lambda made: made.by, width=90),
        Column(title=translate("ImportsCard", "Taken back"), text=_back, width=150),
    ]


def _back(made: Import) -> str:
    if made.undone_at is None:
        return ""
    return f"{days.show(local_day(made.undone_at))} {made.undone_by}"
