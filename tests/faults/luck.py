"""Lots that fall the same in every run."""

import random


def luck(*about: object) -> random.Random:
    """The lots of one thing, such as a seed, a scenario and the number of a state."""
    return random.Random(" ".join(map(str, about)))  # noqa: S311  # Nothing is kept secret by it.
