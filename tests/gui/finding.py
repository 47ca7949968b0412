"""Finds controls as tests, the tour and screen readers do: by kind and by name."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

_Widget = TypeVar("_Widget", bound=QWidget)


def find(parent: QWidget, kind: type[_Widget], name: str = "") -> _Widget:
    """The one child of `kind`, by its object name where there are several."""
    found = parent.findChildren(kind, name) if name else parent.findChildren(kind)
    assert found, f"no {kind.__name__} {name!r}"
    return found[0]
