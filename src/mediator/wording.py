"""The names of dictionary items, Chinese and English, the same on screen, paper and report."""

import re
from enum import StrEnum
from functools import cache

from mediator import resources
from mediator.settings import Language


def name(item: StrEnum, language: Language = Language.ZH_CN) -> str:
    """What people call `item`; KeyError when the dictionary lacks it, which a test excludes."""
    return label(_section(type(item)), item.value, language=language)


def label(section: str, key: str, *, language: Language = Language.ZH_CN) -> str:
    """The name of one key of a dictionary section, for keys that come from counted rows."""
    chinese, english = _dictionaries()[section][key]
    return english if language is Language.EN else chinese


def _section(kind: type[StrEnum]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


@cache
def _dictionaries() -> dict[str, dict[str, tuple[str, str]]]:
    import tomllib

    return tomllib.loads(resources.text("rules", "dictionaries.toml"))
