"""The items of a dictionary as a field offers them."""

from collections.abc import Iterable
from enum import StrEnum

from mediator import wording
from mediator.gui.forms.choices import Option
from mediator.gui.translation import language


def options(items: Iterable[StrEnum]) -> tuple[Option, ...]:
    """The key of each item with its name in the language of the window."""
    return tuple((item.value, wording.name(item, language())) for item in items)
