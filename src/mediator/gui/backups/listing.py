"""The newest backups, each with its way back."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.backups import words
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Label, LongLabel
from mediator.services.backups import Backup

_ROOM = 3  # the column that takes what width is left


class BackupsList(QWidget):
    """`wanted(Path)`: this one shall be brought back."""

    wanted = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rows)

    def show_newest(self, backups: tuple[Backup, ...], now: datetime) -> None:
        """List them, in the order given."""
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.TINY)
        for row, backup in enumerate(backups):
            for column, part in enumerate(self._row(backup, now)):
                grid.addWidget(part, row, column)
        grid.setColumnStretch(_ROOM, 1)
        self._column.replaceWidget(self._rows, fresh)
        self._rows.deleteLater()
        self._rows = fresh

    def _row(self, backup: Backup, now: datetime) -> list[QWidget]:
        kept = backup.manifest
        number = Label(self.tr("No. {number}").format(number=kept.number))
        when = Label(words.when(kept.made_at, now))
        verified = Label(
            self.tr("verified") if kept.verified else self.tr("records not whole"),
            tone=Tone.DONE if kept.verified else Tone.LATE,
        )
        back = LinkButton(self.tr("Bring back…"))
        back.setObjectName(f"restore_{kept.number}")
        back.setAccessibleName(self.tr("Bring backup {number} back").format(number=kept.number))
        back.clicked.connect(lambda: self.wanted.emit(backup.path))
        return [number, when, verified, LongLabel(words.occasion(backup), "second"), back]
