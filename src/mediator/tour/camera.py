"""Pictures of what a person would see, numbered in the order in which they were taken."""

import hashlib
import json
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

import mediator
from mediator import resources
from mediator.gui.widgets.toasts import Toast

MANIFEST = "manifest.json"
_SHOWN_IN_PICTURES = ("i18n", "icons", "rules", "samples", "templates")


class Camera:
    """Saves pictures of one window and of what lies over it into a folder.

    A quiet word at the bottom passes in seconds: no picture waits for it, none shows it.
    """

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.taken: dict[str, Path] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def __call__(self, name: str) -> None:
        """Take a picture called `name`; a dialog over the window is taken in its place.

        The second of a name is `name-2`.
        """
        over = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        seen: QWidget = over[-1] if over else self._window
        for word in self._window.findChildren(Toast):
            word.hide()
        again = sum(each == name or each.startswith(f"{name}-") for each in self.taken)
        only = f"{name}-{again + 1}" if name in self.taken else name
        file = self._folder / f"{len(self.taken) + 1:02d}-{only}.png"
        seen.grab().save(str(file))
        self.taken[only] = file

    def sign(self) -> None:
        """Write beside the pictures which program they show, and the digest of each."""
        told = {
            "version": mediator.__version__,
            "program": program(),
            "pictures": {
                name: {"file": file.name, "sha256": _digest(file)}
                for name, file in self.taken.items()
            },
        }
        (self._folder / MANIFEST).write_text(json.dumps(told, indent=1), encoding="utf-8")


def program() -> str:
    """One digest of all that makes the window look as it does: the code and its words."""
    package = Path(mediator.__file__).parent
    folders = [(package, "*.py"), *((resources.path(each), "*") for each in _SHOWN_IN_PICTURES)]
    whole = hashlib.sha256()
    for folder, pattern in folders:
        for file in sorted(folder.rglob(pattern)):
            if file.is_file() and file.suffix != ".qm":  # Compiled from words that are counted.
                whole.update(f"{file.relative_to(folder).as_posix()}\n{_digest(file)}\n".encode())
    return whole.hexdigest()


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
