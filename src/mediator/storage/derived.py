"""What repeats the cases for the sake of searching, written anew where its form has changed."""

from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from mediator.storage import disputes, ledger, stalls
from mediator.storage.database import Reading
from mediator.storage.search import index
from mediator.storage.tables.cases import DisputeRow

SINCE: Final = "0016"
"""The revision since which words are kept in their present form."""
_BATCH: Final = 500


def renew(connection: Connection) -> None:
    """Write all words of a file that has moved on, within the transaction that moved it.

    Done once at the newest revision, with the mappers of today; a revision itself knows none.
    """
    with Session(connection, join_transaction_mode="rollback_only") as session:
        view = Reading(session)
        stalls.renew_words(view)
        ids = session.scalars(select(DisputeRow.id).order_by(DisputeRow.id)).all()
        for begin in range(0, len(ids), _BATCH):
            some = disputes.registrations(view, ids[begin : begin + _BATCH])
            index.put(session, {each: ledger.words(number, taken) for each, number, taken in some})
            session.expunge_all()
        session.flush()
