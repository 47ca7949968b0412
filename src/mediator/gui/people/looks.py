"""谁看过: who looked behind a mask or took papers out, for the head."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.gui.case import phrases
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.people.telling import TellingCard
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services import disclosure
from mediator.services.disclosure import Look

_WHAT = 2
_HEIGHT: Final = 260
_DAYS: Final = ("7", "30", "365")
_WORDS: Final = {
    "reveal": QT_TRANSLATE_NOOP("LooksCard", "looked at the name and phone"),
    "reprint": QT_TRANSLATE_NOOP("LooksCard", "printed a paper again"),
    "bind_dossier": QT_TRANSLATE_NOOP("LooksCard", "bound the dossier"),
    "make_kit": QT_TRANSLATE_NOOP("LooksCard", "made the inspection kit"),
}


class LooksCard(TellingCard):
    """Names of staff and numbers of cases; of the parties nothing."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("LooksCard", "Who looked at whom")
        super().__init__(desk, title)
        options = [(each, self.tr("{days} days").format(days=each)) for each in _DAYS]
        self._days = ChipGroup("look_days", self.tr("In the last"), options)
        self._days.restore(_DAYS[0])
        self._days.changed.connect(self.load)
        self._model: TableModel[Look] = TableModel(_columns(lambda: desk.today))
        self._table = FittedTable(self._model, title, shares={_WHAT: 1})
        self._table.setObjectName("looks")
        self._table.setMinimumHeight(_HEIGHT)
        self.add(Hint(self.tr("Names and phones are hidden; each look behind is noted here.")))
        self.add(self._days)
        self.add(self._table)
        self.add(self.told)
        self._table.opened.connect(self._open)

    def load(self) -> None:
        """Look again; nothing for who may not."""
        if not self.desk.may(Right.MANAGE):
            return
        wp, days = self.desk.workplace, int(str(self._days.raw()))
        self.desk.tasks.read(
            self, lambda: disclosure.looks(wp, days=days), done=self._show, failed=self._failed
        )

    def _show(self, found: tuple[Look, ...]) -> None:
        self._model.show_rows(found)
        self.tell("" if found else self.tr("Nobody in this time."))

    def _failed(self, error: MediatorError) -> bool:
        return self.refuse(error)

    def _open(self, look: Look) -> None:
        if look.number:
            self.desk.go("disputes", text=look.number)


def _columns(today: Callable[[], date]) -> list[Column[Look]]:
    translate = QCoreApplication.translate
    return [
        Column(
            title=translate("LooksCard", "When"),
            text=lambda look: phrases.moment(look.at, today()),
            width=130,
        ),
        Column(title=translate("LooksCard", "Who"), text=lambda look: look.by, width=110),
        Column(title=translate("LooksCard", "What"), text=_what, width=0),
        Column(title=translate("LooksCard", "Case"), text=lambda look: look.number, width=150),
    ]


def _what(look: Look) -> str:
    words = QCoreApplication.translate("LooksCard", _WORDS[look.what])
    whose = {
        "consumer": QCoreApplication.translate("LooksCard", "consumer"),
        "stall": QCoreApplication.translate("LooksCard", "stall"),
    }.get(look.whose, "")
    return f"{words} · {whose}" if whose else words
