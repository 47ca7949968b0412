"""The tokens of a text and the phrases of a query, spelled for a server's `tsvector`."""

import re
from collections import defaultdict
from typing import Final

from mediator.storage.search.text import BETWEEN, FENCE, GROUPS

_QUOTED: Final = re.compile(r'"([^"]*)"')
_SIGNS: Final = {" AND ": " & ", " OR ": " | ", "*": ":*"}


def placed(words: str) -> str:
    """Each token of `text.document` once, with its places: `a 2axb:1,4 2bxa:2`.

    Only groups stand in phrases, and only beside groups of their own size: each size is counted
    by itself, and nothing else is. So the longest text stays below the 16,383 places that a
    server tells apart; of a group that occurs more than 255 times it knows the first ones.
    """
    places: dict[str, list[str]] = defaultdict(list)
    last = dict.fromkeys(GROUPS, 0)
    for part in words.split(f" {FENCE} "):
        for token in part.split():
            size = token[0]
            if size in last and BETWEEN in token:
                last[size] += 1
                places[token].append(str(last[size]))
            else:
                places[token] = []
        last = {size: place + 1 for size, place in last.items()}  # Fields are no neighbours.
    return " ".join(
        f"{token}:{','.join(found)}" if found else token for token, found in places.items()
    )


def query(phrase: str) -> str:
    """What `text.phrase` wrote for FTS5, as a server reads it: neighbours by an arrow."""
    # No token holds a sign of either language, or a blank.
    found = _QUOTED.sub(lambda quoted: f"({quoted[1].replace(' ', ' <-> ')})", phrase)
    for ours, theirs in _SIGNS.items():
        found = found.replace(ours, theirs)
    return found
