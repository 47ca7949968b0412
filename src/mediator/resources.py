"""The one place that finds resources/: in the source tree, the wheel and the frozen program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKED = _PACKAGE / "_resources"  # The wheel and the frozen program carry the folder here.
_ROOT = _PACKED if _PACKED.is_dir() else _PACKAGE.parents[1] / "resources"


def path(*parts: str) -> Path:
    """Return where a resource lies, such as `path("rules", "limits.toml")`."""
    return _ROOT.joinpath(*parts)


def changes() -> str:
    """What is new in each version: the CHANGELOG at the top of the source tree, packed along."""
    packed = _PACKED / "CHANGELOG.md"
    return (packed if packed.exists() else _PACKAGE.parents[1] / "CHANGELOG.md").read_text(
        encoding="utf-8"
    )


def text(*parts: str) -> str:
    """Return the words of a resource kept as UTF-8 text."""
    return path(*parts).read_text(encoding="utf-8")
