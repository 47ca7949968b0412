"""Answers F1 and Ctrl+F1 in the main window: the manual at what is open, and all keys."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mediator.domain.manual import PAGE_PARTS
from mediator.gui.help.opening import Keys, answer_help, open_help, open_keys

if TYPE_CHECKING:
    from mediator.gui.shell import Shell


class Guide:
    """Knows where in `shell` staff are, as the manual's list of places calls it."""

    def __init__(self, shell: "Shell") -> None:
        self._shell = shell

    @property
    def place(self) -> str:
        """The page that is open, and which part of it."""
        part = self._shell.page().part() if self._shell.shown else ""
        return PAGE_PARTS.join(filter(None, (self._shell.shown, part)))

    def listen(self, content: QWidget) -> None:
        """From now on; keys in `content` stay before the cover, which has a page of its own."""
        for keys, act in {"F1": self.open, "Ctrl+F1": self._open_keys}.items():
            QShortcut(QKeySequence(keys), content).activated.connect(act)
        self._shell.bar.help.clicked.connect(self.open)
        answer_help(self._shell.cover, "locked")

    def open(self) -> None:
        """Open the manual where staff are."""
        open_help(self._shell, self.place, keys=self._keys())

    def _open_keys(self) -> None:
        open_keys(self._shell, self._keys())

    def _keys(self) -> Keys:
        return self._shell.page().keys() if self._shell.shown else ()
