"""Where the parties sign: one place for each consumer, one for the stall, then the station's."""

from collections.abc import Sequence

from mediator.documents import templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Place, Space, Spot
from mediator.documents.layout.box import Block
from mediator.documents.layout.ink import Ink
from mediator.documents.layout.paragraph import Words
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.intake import Intake
from mediator.domain.papers import Head
from mediator.domain.signatures import Role, Signature

_CROWD = 6  # More consumers sign in a list that may run over to the next page.
_SIGNED = 30  # points of room for a name in that list
_TEXT, _MOST = 120, 400  # points of text that stay with the places to sign, and at most with a list


def together(intake: Intake) -> float:
    """How much of what stands before stays with the places to sign: some text, and the list."""
    count = len(intake.consumers)
    listed = (count + 1) // 2 * _SIGNED if count > _CROWD else 0
    return min(_TEXT + listed, _MOST)


def parties(
    intake: Intake, say: Template, *more: str, signed: Sequence[Signature] = ()
) -> list[list[Spot]]:
    """Rows of two places to sign, for the consumers, the stall and whoever else is named.

    `signed` are the signatures that were drawn on the screen.
    """
    captions = numbered("sign_consumer", intake, say=say) if few(intake) else []
    consumers = [
        Place(caption, ink(signed, Role.CONSUMER, nth=nth))
        for nth, caption in enumerate(captions, 1)
    ]
    return pairs([*consumers, Place(say.plain("sign_stall"), ink(signed, Role.STALL)), *more])


def ink(signed: Sequence[Signature], role: Role, *, nth: int = 1) -> Ink | None:
    """What somebody wrote at one place."""
    return next(
        (
            Ink([[(point.x, point.y) for point in stroke] for stroke in each.strokes])
            for each in signed
            if each.place.role is role and each.place.nth == nth
        ),
        None,
    )


def few(intake: Intake) -> bool:
    """Whether the consumers sign at the foot like everybody else, and not in a list."""
    return len(intake.consumers) <= _CROWD


def pairs(places: Sequence[Spot]) -> list[list[Spot]]:
    """Places to sign, two in a row."""
    rows = [list(places[at : at + 2]) for at in range(0, len(places), 2)]
    rows[-1] += [""] * (2 - len(rows[-1]))
    return rows


def crowd(intake: Intake, head: Head, *, signed: Sequence[Signature] = ()) -> list[Block]:
    """A list for the signatures of many consumers; nothing where they sign with the others."""
    if few(intake):
        return []
    cells: list[tuple[Words, Spot]] = [
        (typed(who.name, "consumer_name"), Place("", ink(signed, Role.CONSUMER, nth=nth)))
        for nth, who in enumerate(intake.consumers, 1)
    ]
    if len(cells) % 2:
        cells.append(("", ""))
    rows = [cells[at : at + 2] for at in range(0, len(cells), 2)]
    lead = templates.load(head.template, "page").plain("sign_crowd")
    return [Space(before=6), blocks.lead(lead), blocks.form(rows, label=9, least=_SIGNED)]


def numbered(key: str, intake: Intake, *, say: Template) -> list[str]:
    """A caption for each consumer: `key` for the only one, `key_nth` where there are several."""
    count = len(intake.consumers)
    chosen = key if count == 1 else f"{key}_nth"
    return [say.plain(chosen, nth=blocks.numeral(nth)) for nth in range(1, count + 1)]
