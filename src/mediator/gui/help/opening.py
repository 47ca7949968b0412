"""Opens the manual from wherever F1 was pressed; nothing of the records is needed for it."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Keys = tuple[tuple[str, str], ...]
NAME = "help_window"


def open_help(over: QWidget, place: str, *, keys: Keys = ()) -> None:
    """Show the manual beside the window of `over`, at what is said of `place`.

    `keys` are those that only the open page knows.
    """
    from mediator.gui.help.window import HelpWindow  # The first window need not wait for it.

    window = over.window()
    found = window.findChild(HelpWindow, NAME) or HelpWindow(window)
    found.keys = keys
    found.open_at(place)
    found.show()
    found.raise_()
    found.activateWindow()


def open_keys(over: QWidget, keys: Keys = ()) -> None:
    """Show all keys over a window, `keys` among them."""
    from mediator.gui.keys import KeysPanel

    KeysPanel(over, keys).open()


def answer_help(dialog: QWidget, place: str) -> None:
    """Let F1 in a dialog open what is said of it: a dialog keeps keys from the window below."""
    shortcut = QShortcut(QKeySequence("F1"), dialog)
    shortcut.activated.connect(lambda: open_help(dialog, place))
