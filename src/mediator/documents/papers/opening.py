"""How every paper of a case begins: its name, the case's number, and the day of the paper."""

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Ends, Space
from mediator.documents.layout.box import Block
from mediator.documents.phrases import typed
from mediator.domain.papers import Head
from mediator.domain.values.clock import local_day

_UNDER = 6  # points below the line of numbers and days


def opening(title: str, head: Head) -> list[Block]:
    """Title and first line; a draft has the day on which it was drawn up."""
    say = templates.load(head.template, "page")
    made_on = phrases.day(local_day(head.made_at))
    by = typed(head.by, "by")
    dated = say.say("drawn_on" if head.draft else "issued_on", by=by, day=made_on)
    number = typed(head.dispute_number, "station_code")
    numbered = say.say("dispute_number", number=number) if head.dispute_number else ""
    return [blocks.title(title), Ends(numbered, dated), Space(before=_UNDER)]
