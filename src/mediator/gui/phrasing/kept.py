"""What is typed in the window of the wording lies in a draft until it is put in force."""

from collections.abc import Mapping, Sequence
from typing import Final

from mediator.domain.phrasing import Phrase
from mediator.services import drafts, phrasing
from mediator.services.phrasing import Wording
from mediator.services.workplace import Workplace

_KEY: Final = "phrasing"


def load(workplace: Workplace) -> tuple[Wording, dict[str, str]]:
    """The wording in force, and what was typed the last time, by sentence."""
    draft = drafts.load(workplace, _KEY)
    typed = draft.payload if draft else {}
    return phrasing.load(workplace), {key: str(words) for key, words in typed.items()}


def keep(workplace: Workplace, typed: Mapping[str, str]) -> None:
    """Keep what was typed; nothing is left where nothing differs."""
    if typed:
        drafts.save(workplace, _KEY, values=dict(typed))
    else:
        drafts.drop(workplace, _KEY)


def hold(workplace: Workplace, phrases: Sequence[Phrase]) -> None:
    """Put it in force; raises as `phrasing.put_in_force`."""
    phrasing.put_in_force(workplace, phrases)
    drafts.drop(workplace, _KEY)
