"""The manual that comes with the program: its chapters, the pictures of this version, its PDF."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import mediator
from mediator import resources
from mediator.domain import manual
from mediator.domain.manual import Chapter

MANIFEST = "manifest.json"
CHANGES = "changes"


@cache
def chapters() -> tuple[Chapter, ...]:
    """All of them in their order; the last tells what is new in this version."""
    import tomllib

    contents = tomllib.loads(resources.text("manual", "contents.toml"))
    listed = (_chapter(key, tuple(places)) for key, places in contents["chapters"].items())
    return (*listed, _changes(contents["changes"]))


def _chapter(key: str, places: tuple[str, ...]) -> Chapter:
    title, blocks = manual.read(resources.text("manual", f"{key}.md"))
    return Chapter(key=key, title=title, blocks=blocks, places=places)


def _changes(title: str) -> Chapter:
    version = mediator.__version__
    blocks = manual.section(resources.changes(), version)
    named = title.format(version=version)
    return Chapter(key=CHANGES, title=named, blocks=blocks, places=(CHANGES,))


def pictures(folder: Path | None = None) -> Mapping[str, bytes]:
    """The pictures by their names, as PNG; none at all unless every one is of this very version.

    A source tree has them after `make manual`, an installed program always.
    """
    place = folder or resources.path("manual", "pictures")
    try:
        told = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
        found = {name: (place / f"{name}.png").read_bytes() for name in told["pictures"]}
    except (OSError, ValueError, LookupError):
        return {}
    right = {name: hashlib.sha256(png).hexdigest() for name, png in found.items()}
    whole = told.get("version") == mediator.__version__ and told["pictures"] == right
    return found if whole else {}


def pdf() -> bytes:
    """The manual to be printed; what is new in a version is read on the screen, once."""
    from mediator.documents import standing

    lasting = [chapter for chapter in chapters() if chapter.key != CHANGES]
    return standing.manual(lasting, pictures(), version=mediator.__version__)
