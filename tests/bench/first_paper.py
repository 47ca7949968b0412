"""An agreement of two pages a copy; imports no more than making it takes, to be timed cold."""

from mediator import documents
from tests.documents import specimens
from tests.documents.archive.stations import NOW, keys_of


def make() -> bytes:
    """The paper as it is given out: PDF/A, sealed and signed."""
    return documents.issue(specimens.FULLEST["agreement"], keys_of(), at=NOW)
