"""What stands around the text of the kit's own pages: no number, since they are not issued."""

from mediator.documents import templates
from mediator.documents.layout.page import PageMarks
from mediator.domain.papers import Head


def marks(head: Head, title: str) -> PageMarks:
    """The marks of a page of the kit; practice says so."""
    say = templates.load(head.template, "page")
    training = say.plain("training") if head.station.training else ""
    return PageMarks(title=title, station=head.station.name, watermark=training)
