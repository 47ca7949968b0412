"""The words of a finished paper, and papers whose every text is replaced by telling words."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from itertools import count
from typing import TypeVar

from mediator.documents.preview import extract_text

_Value = TypeVar("_Value")


def said(pdf: bytes) -> str:
    """All words of a paper without white space, as lines break them anywhere."""
    return bare("".join(extract_text(pdf)))


def told(pdf: bytes) -> str:
    """As `said`, without the lines above and below the text of each page."""
    pages = (page.partition("\n")[2].rpartition("\n")[0] for page in extract_text(pdf))
    return bare("".join(pages))


def bare(words: str) -> str:
    """Words without white space, to look for in what a paper said.

    pdfium reads a hyphen at the end of a line as U+FFFE.
    """
    return re.sub(r"\s", "", words).replace("\ufffe", "-")


# A digest is no text: papers show the beginning of it.
_FIXED = frozenset(
    {"journal_head", "template", "code", "key", "field", "before", "after", "sha256"}
)


def relabelled(value: _Value, words: str) -> tuple[_Value, list[str]]:
    """`value` with `words` and a running number in every text that is not empty, and the texts."""
    numbers = count()
    return refilled(value, lambda: f"{words}第{next(numbers)}处")


def refilled(value: _Value, say: Callable[[], str]) -> tuple[_Value, list[str]]:
    """`value` with the next words in every text that is not empty, and the texts.

    The fields are found by walking the value, so that no paper and no field is forgotten.
    """
    found: list[str] = []

    def change(each: object, name: str = "") -> object:
        if isinstance(each, str) and not isinstance(each, Enum) and each and name not in _FIXED:
            found.append(say())
            return found[-1]
        if isinstance(each, tuple):
            return tuple(change(item, name) for item in each)
        if is_dataclass(each) and not isinstance(each, type):
            return replace(
                each, **{f.name: change(getattr(each, f.name), f.name) for f in fields(each)}
            )
        return each

    return change(value), found  # type: ignore[return-value]  # Of the same type as before.
