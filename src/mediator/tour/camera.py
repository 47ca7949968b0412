"""Pictures of what a person would see, numbered in the order in which they were taken."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget


class Camera:
    """Saves pictures of one window and of what lies over it into a folder."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.taken: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)

    def __call__(self, name: str) -> None:
        """Take a picture called `name`; a dialog over the window is taken in its place."""
        over = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        seen: QWidget = over[-1] if over else self._window
        file = self._folder / f"{len(self.taken) + 1:02d}-{name}.png"
        seen.grab().save(str(file))
        self.taken.append(file)
