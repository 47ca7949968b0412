"""Rare characters: the station's own pictures, and which of them a paper needs."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.glyphs import OwnGlyph, OwnGlyphs, character_of
from mediator.domain.papers import Head, Snapshot
from mediator.services.workplace import Workplace
from mediator.storage import journal, stations
from mediator.storage.database import Reading


def listed(workplace: Workplace) -> tuple[OwnGlyph, ...]:
    """All of them, in the order of their codes."""
    with workplace.reading() as view:
        return stations.own_glyphs(view).glyphs


def made(typed: str, content: bytes) -> OwnGlyph:
    """A character, typed as itself or as its code, with its picture; nothing is kept yet.

    Raises `RuleViolation` with `one_character` and as `documents.own_glyph`.
    """
    return documents.own_glyph(character_of(typed), content)


def keep(workplace: Workplace, glyph: OwnGlyph) -> None:
    """Print this picture from now on; papers given out keep the one they have."""
    with workplace.transaction(Right.MANAGE) as work:
        stations.save_own_glyphs(work, stations.own_glyphs(work).with_glyph(glyph))
        journal.append(work, "add_glyph", subject="station", public={"character": glyph.code})


def remove(workplace: Workplace, glyph: OwnGlyph) -> None:
    """Print it no more."""
    with workplace.transaction(Right.MANAGE) as work:
        kept: OwnGlyphs = stations.own_glyphs(work)
        stations.save_own_glyphs(work, kept.without(glyph.character))
        journal.append(work, "remove_glyph", subject="station", public={"character": glyph.code})


def sample(glyph: OwnGlyph) -> bytes:
    """A page with the picture among printed words."""
    return documents.glyph_sample(glyph)


def frozen(view: Reading, snapshot: Snapshot) -> Snapshot:
    """The same paper with the pictures it needs, so that it is drawn from itself alone."""
    needed = _needed(view, snapshot)
    if not needed:
        return snapshot
    return replace(snapshot, head=replace(snapshot.head, glyphs=needed))


def shown(workplace: Workplace, snapshot: Snapshot) -> Snapshot:
    """The same for a paper that is made outside a transaction."""
    with workplace.reading() as view:
        return frozen(view, snapshot)


def head_with(view: Reading, head: Head) -> Head:
    """A head with all pictures, for what is bound from several papers."""
    return replace(head, glyphs=stations.own_glyphs(view).glyphs)


def _needed(view: Reading, snapshot: Snapshot) -> tuple[OwnGlyph, ...]:
    known = stations.own_glyphs(view).glyphs
    if not known:
        return ()
    used = set("".join(_words(snapshot)))
    return tuple(each for each in known if each.character in used)


def _words(value: Any) -> Iterator[str]:  # noqa: ANN401  # Any value that papers are made of.
    """Every word in a value."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _words(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name))
