"""Where the parties sign: one place for each consumer, one for the stall, then the station's."""

from mediator.documents.layout import blocks
from mediator.documents.layout.paragraph import Words
from mediator.documents.templates import Template
from mediator.domain.case.intake import Intake


def parties(intake: Intake, say: Template, *more: str) -> list[list[Words]]:
    """Rows of two places to sign, for the consumers, the stall and whoever else is named."""
    consumers = numbered("sign_consumer", intake, say=say)
    places: list[Words] = [*consumers, say.plain("sign_stall"), *more]
    rows = [places[at : at + 2] for at in range(0, len(places), 2)]
    rows[-1] += [""] * (2 - len(rows[-1]))
    return rows


def numbered(key: str, intake: Intake, *, say: Template) -> list[str]:
    """A caption for each consumer: `key` for the only one, `key_nth` where there are several."""
    count = len(intake.consumers)
    chosen = key if count == 1 else f"{key}_nth"
    return [say.plain(chosen, nth=blocks.numeral(nth)) for nth in range(1, count + 1)]
