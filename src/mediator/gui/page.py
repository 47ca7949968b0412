"""What every page of the window is."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens


class Page(QWidget):
    """One page of the window; put content into `column`.

    The shell makes it when it is first opened, calls `open` each time it is, `refresh` when data
    changed while it is shown, and `leave` before another page is opened, the window is locked or
    closed, or the language changes (then the page is made anew and opened as before).
    """

    section: ClassVar[str] = ""
    """The entry of the rail that is marked while this page is shown; empty: the page's own."""
    registers: ClassVar[bool] = False
    """Whether 新登记 in the bar is the one primary button; a page with its own leaves it quiet."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        self.column.setSpacing(tokens.WIDE)

    def title(self) -> str:
        """What the window's title says; never anything personal."""
        raise NotImplementedError

    def open(self, **shown: object) -> None:
        """Show what was asked for with `go`; called each time the page is opened."""
        self.refresh()

    def refresh(self) -> None:
        """Look again at the data; never touches what staff have typed."""

    def leave(self) -> None:
        """Hand out what is not yet kept, such as `Form.flush`."""

    def part(self) -> str:
        """Which part of the page is open, as the manual's list of places calls it, or nothing."""
        return ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys that only this page knows, with what they do: Ctrl+F1 shows them."""
        return ()
