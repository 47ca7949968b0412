"""Fields that offer a dictionary of the station: its names and order, and what a case said before.

The raw word of an item is its standard code, and after it key and name where the station has its
own: `food`, `food//副食`, `food/3/猪肉`. So a draft or a case keeps the word that was chosen.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from mediator import wording
from mediator.domain.dictionaries import STANDARD, Item, Section
from mediator.gui.forms.choices import ChipGroup, Choice, Option
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.options import options
from mediator.gui.translation import language

_INDENT = "　"


def named(item: Item, section: Section) -> str:
    """How the station calls an item."""
    return item.name or _standard_name(item.standard, section)


def raw_of(item: Item) -> str:
    """The word that a form keeps for it."""
    return f"{item.standard}/{item.key}/{item.name}" if item.name else item.standard


def offered(items: Iterable[Item], section: Section, *, indent: bool = False) -> list[Option]:
    """The options of a field; own items stand in from their standard where `indent` is asked."""
    return [
        (raw_of(item), f"{_INDENT if indent and item.key else ''}{named(item, section)}")
        for item in items
    ]


class OfferedChips(ChipGroup):
    """Chips of a dictionary; what was chosen before is offered as long as it is chosen."""

    def __init__(self, section: Section, name: str, label: str, *, many: bool = False) -> None:
        self._section = section
        self._items: list[Option] = list(options(STANDARD[section]))
        super().__init__(name, label, self._items, many=many)

    def offer(self, items: Sequence[Item]) -> None:
        """Offer these from now on."""
        chosen, self._items = self.raw(), offered(items, self._section)
        self.restore(chosen)

    def restore(self, raw: Raw) -> None:
        items, wanted = self._items, _with(self._items, raw, section=self._section)
        if [key for key, _ in wanted] != list(self._chips):
            self._items = wanted  # Setting the chips restores what was chosen, which is nothing.
            super().restore("")
            self.set_options(wanted)
            self._items = items
        super().restore(_resolved(raw, items))


class OfferedChoice(Choice):
    """The same as a list that drops down."""

    def __init__(self, section: Section, name: str, label: str) -> None:
        self._section = section
        self._items: list[Option] = list(options(STANDARD[section]))
        super().__init__(name, label, self._items)

    def offer(self, items: Sequence[Item]) -> None:
        """Offer these from now on."""
        chosen, self._items = self.raw(), offered(items, self._section, indent=True)
        super().restore("")
        self.set_options(_with(self._items, chosen, section=self._section))
        self.restore(chosen)

    def restore(self, raw: Raw) -> None:
        if any(self.input.findData(each) < 0 for each in _chosen(raw)):
            super().restore("")
            self.set_options(_with(self._items, raw, section=self._section))
        super().restore(_resolved(raw, self._items))


def _chosen(raw: Raw) -> list[str]:
    if isinstance(raw, str):
        return [raw] if raw else []
    return [each for each in raw if isinstance(each, str)] if isinstance(raw, list) else []


def _with(items: list[Option], raw: Raw, *, section: Section) -> list[Option]:
    """The options, and behind them what was chosen and is offered no more."""
    known = {key for key, _ in items}
    gone = [each for each in _chosen(_resolved(raw, items)) if each not in known]
    return [*items, *((each, _word(each, section)) for each in gone if _word(each, section))]


def _resolved(raw: Raw, items: list[Option]) -> Raw:
    """A standard code means the item that stands for it now, under whatever name."""
    if isinstance(raw, list):
        return [_resolved_one(each, items) for each in raw if isinstance(each, str)]
    return _resolved_one(raw, items) if isinstance(raw, str) else raw


def _resolved_one(raw: str, items: list[Option]) -> str:
    keys = [key for key, _ in items]
    if raw in keys or "/" in raw:
        return raw
    return next((key for key in keys if key.startswith(f"{raw}//")), raw)


def _word(raw: str, section: Section) -> str:
    standard, _, rest = raw.partition("/")
    return rest.partition("/")[2] or _standard_name(standard, section)


def _standard_name(code: str, section: Section) -> str:
    found: list[StrEnum] = [item for item in STANDARD[section] if item.value == code]
    return wording.name(found[0], language()) if found else ""
