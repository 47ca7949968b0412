"""The wording of papers: Chinese templates kept by version and filled with values."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import cache
from string import Formatter
from types import MappingProxyType
from typing import Any

from mediator import resources
from mediator.documents.layout.paragraph import Run, Words
from mediator.domain.errors import DocumentProblem
from mediator.domain.phrasing import Phrase

LATEST = "v1"
_PHRASES: ContextVar[Mapping[str, str]] = ContextVar("phrases", default=MappingProxyType({}))

Piece = str | Run


@dataclass(frozen=True, slots=True)
class Template:
    """The wording of one paper in one version; a case keeps the version it began with."""

    name: str
    texts: Mapping[str, str | list[str]]

    def say(self, key: str, **values: Words) -> list[Piece]:
        """The words under `key` or `table.key`, with their `{places}` filled."""
        return fill(self._text(key), values)

    def plain(self, key: str, **values: Words) -> str:
        """As `say`, as plain text."""
        return plain(self.say(key, **values))

    def items(self, key: str) -> tuple[str, ...]:
        """The sentences of a list."""
        found = self.texts.get(key)
        if not isinstance(found, list):
            raise DocumentProblem("template_wrong", field=f"{self.name}:{key}")
        return tuple(found)

    def has(self, key: str) -> bool:
        """Whether there are words under `key`."""
        return key in self.texts

    def keys(self, table: str) -> list[str]:
        """The keys of a table, in its order."""
        start = f"{table}."
        return [key.removeprefix(start) for key in self.texts if key.startswith(start)]

    def _text(self, key: str) -> str:
        found = self.texts.get(key)
        if not isinstance(found, str):
            raise DocumentProblem("template_wrong", field=f"{self.name}:{key}")
        return found


@contextmanager
def with_phrases(phrases: Iterable[Phrase]) -> Iterator[None]:
    """Inside, these take the place of the standard sentences."""
    before = _PHRASES.set({each.key: each.text for each in phrases})
    try:
        yield
    finally:
        _PHRASES.reset(before)


def load(version: str, name: str) -> Template:
    """The wording of a paper, with the station's own sentences where it has some.

    Raises:
        DocumentProblem: `template_missing`, with version and name as its field.
    """
    found, own = standard(version, name), _PHRASES.get()
    start = f"{name}:"
    changed = {
        key: own[f"{start}{key}"].split("\n") if isinstance(text, list) else own[f"{start}{key}"]
        for key, text in found.texts.items()
        if f"{start}{key}" in own
    }
    return replace(found, texts={**found.texts, **changed}) if changed else found


@cache
def standard(version: str, name: str) -> Template:
    """The wording as the program brings it; raises as `load`."""
    try:
        words = resources.text("templates", version, f"{name}.toml")
    except OSError as gone:
        raise DocumentProblem("template_missing", field=f"{version}/{name}") from gone
    return Template(f"{version}/{name}", dict(_flat(tomllib.loads(words))))


def _flat(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str | list[str]]]:
    """The texts of a table and of the tables in it, these as `table.key`."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def pieces(words: Words) -> list[Piece]:
    """Words as a list of runs and strings."""
    return [words] if isinstance(words, str | Run) else list(words)


def plain(words: Words) -> str:
    """Words as plain text."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in pieces(words))


def joined(items: list[list[Piece]], separator: str) -> list[Piece]:
    """Put a separator between several words."""
    parts = list[Piece]()
    for at, item in enumerate(items):
        parts += [separator, *item] if at else item
    return parts


def fill(text: str, values: Mapping[str, Words]) -> list[Piece]:
    """Put values into the `{places}` of a sentence; a filled run keeps its field."""
    return list(_filled(text, values))


def _filled(text: str, values: Mapping[str, Words]) -> Iterator[Piece]:
    for literal, place, _, _ in Formatter().parse(text):
        if literal:
            yield literal
        if place is not None:
            yield from (piece for piece in pieces(values[place]) if piece)
