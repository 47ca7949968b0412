"""Ruled parts that the sheets of a case share: who the parties are, what it is about."""

from mediator.documents import templates
from mediator.documents.layout import blocks
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.table import Table
from mediator.documents.papers import people, signing
from mediator.domain.case.intake import Intake

Row = list[tuple[Words, Words]]

ROW = 23  # points: the lowest row of a sheet
LABEL = 7  # characters: the width of its captions


def party_rows(intake: Intake, version: str) -> list[Row]:
    """A row for each consumer and one for the stall."""
    say = templates.load(version, "parties")
    captions = signing.numbered("captions.consumer", intake, say=say)
    consumers: list[Row] = [
        [(caption, people.consumer(who, say))]
        for caption, who in zip(captions, intake.consumers, strict=True)
    ]
    return [*consumers, [(say.plain("captions.stall"), people.stall(intake.respondent, say))]]


def parties(intake: Intake, version: str) -> Table:
    """Who the parties are and how they are reached."""
    return blocks.form(party_rows(intake, version), label=LABEL, least=ROW)


def case_rows(intake: Intake, version: str) -> list[Row]:
    """Parties, what was bought, and what is asked for, where anything is."""
    say = templates.load(version, "parties")
    bought, asked = people.purchase(intake.purchase, say), people.claim(intake.claim, say)
    rows: list[Row] = [
        *party_rows(intake, version),
        [(say.plain("captions.purchase"), bought)],
        [(say.plain("captions.claim"), asked)],
    ]
    return rows if asked else rows[:-1]
