"""What the long runs print, for docs/reliability.md: the same on every machine but for the time."""

import sys
from collections.abc import Mapping


def tell(name: str, figures: Mapping[str, object]) -> None:
    """One line; `make prove` shows it."""
    told = ", ".join(f"{what} {figure}" for what, figure in figures.items())
    sys.stdout.write(f"\n{name}: {told}\n")
