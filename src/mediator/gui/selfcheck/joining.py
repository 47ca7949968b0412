"""Joins Qt with the input method of a Linux desktop, before the first window."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo

from mediator.services import input_methods

_BEFORE, _AFTER = "lib", "platforminputcontextplugin.so"
_FOLDER: Final = "platforminputcontexts"


def join() -> None:
    """Tell Qt the way to take where nobody chose one that it has; a choice stays."""
    if sys.platform != "linux":
        return
    ways = offered()
    if not input_methods.is_settled(os.environ, offered=ways):
        at_work = input_methods.running()
        os.environ.update(input_methods.preferred(os.environ, offered=ways, at_work=at_work))


def offered() -> frozenset[str]:
    """The ways that Qt is packed with."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), _FOLDER)
    files = folder.glob(f"{_BEFORE}*{_AFTER}")
    return frozenset(each.name.removeprefix(_BEFORE).removesuffix(_AFTER) for each in files)
