"""The sentences of the templates that a station may word itself, as people see them."""

import tomllib
from functools import cache
from typing import Any

from mediator import resources
from mediator.documents import templates
from mediator.documents.templates import Template
from mediator.domain.phrasing import Sentence


@cache
def sentences(version: str) -> tuple[Sentence, ...]:
    """All of them, paper by paper."""
    found = _read(version)
    return tuple(
        _sentence(paper, key, names=tuple(names), version=version)
        for paper in found["papers"]
        for key, names in paper["sentences"].items()
    )


def papers(version: str) -> dict[str, tuple[str, str]]:
    """The templates that have such sentences, with their names in Chinese and English."""
    return {paper["template"]: tuple(paper["name"]) for paper in _read(version)["papers"]}


@cache
def _read(version: str) -> dict[str, Any]:
    return tomllib.loads(resources.text("templates", version, "sentences.toml"))


def _sentence(paper: dict[str, Any], key: str, *, names: tuple[str, str], version: str) -> Sentence:
    template = templates.standard(version, paper["template"])
    lines = _lines(template, key)
    plain = Sentence(
        key=f"{paper['template']}:{key}",
        names=names,
        standard="",
        places=_read(version)["places"],
        listed=isinstance(template.texts[key], list),
        kept=tuple(lines[at] for at in paper.get("kept", {}).get(key, ())),
    )
    return Sentence(
        key=plain.key,
        names=names,
        standard=plain.shown("\n".join(lines)),
        places=plain.places,
        listed=plain.listed,
        kept=tuple(map(plain.shown, plain.kept)),
    )


def _lines(template: Template, key: str) -> tuple[str, ...]:
    found = template.texts[key]
    return (found,) if isinstance(found, str) else tuple(found)
