"""What was written down or given out stays as it was, whoever works on the server.

The same guards by the same names as those of the file, which are triggers of its revisions.
"""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, text

_ERASED: Final = "EXISTS (SELECT 1 FROM disputes WHERE id = OLD.dispute_id AND erased IS NOT NULL)"
_USED: Final = (
    "EXISTS (SELECT 1 FROM exhibits WHERE sha256 = OLD.sha256)"
    " OR EXISTS (SELECT 1 FROM signed_copies WHERE sha256 = OLD.sha256)"
)
_COPY: Final = 'id, number, dispute_id, how, media, sha256, size, at, "by", digest'


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """What is refused on a table, `when` something is true."""

    event: str
    table: str
    when: str = "true"


GUARDS: Final = {
    "journal_stays": Guard(event="UPDATE", table="journal"),
    "journal_whole": Guard(event="DELETE", table="journal"),
    "month_stays": Guard(event="UPDATE", table="locked_months"),
    "phrasing_stays": Guard(event="UPDATE", table="phrasings"),
    "phrasing_whole": Guard(event="DELETE", table="phrasings"),
    "paper_named": Guard(
        event='UPDATE OF number, kind, dispute_id, issued_at, "by", sha256', table="papers"
    ),
    "paper_stays": Guard(event="UPDATE OF snapshot, pdf", table="papers", when=f"NOT {_ERASED}"),
    "paper_whole": Guard(event="DELETE", table="papers"),
    "signed_copy_stays": Guard(event=f"UPDATE OF {_COPY}", table="signed_copies"),
    "signed_copy_whole": Guard(event="DELETE", table="signed_copies", when=f"NOT {_ERASED}"),
    "exhibit_whole": Guard(event="DELETE", table="exhibits", when=f"NOT {_ERASED}"),
    "file_stays": Guard(event="UPDATE", table="files"),
    "file_whole": Guard(event="DELETE", table="files", when=_USED),
    "erasure_stays": Guard(
        event="UPDATE OF erased",
        table="disputes",
        when="OLD.erased IS NOT NULL AND NEW.erased IS DISTINCT FROM OLD.erased",
    ),
}
# A server can empty a table without deleting a row of it.
_NEVER_EMPTIED: Final = sorted({guard.table for guard in GUARDS.values()})

_FUNCTION: Final = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {when} THEN
        RAISE EXCEPTION USING ERRCODE = 'restrict_violation',
            MESSAGE = TG_NAME, CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    {leave}
END $$
"""


def make(connection: Connection) -> None:
    """Put all of them up."""
    for name, guard in GUARDS.items():
        leave = "RETURN OLD;" if guard.event == "DELETE" else "RETURN NEW;"
        function = _FUNCTION.format(name=name, when=guard.when, leave=leave)
        on = f"{guard.event} ON {guard.table} FOR EACH ROW"
        _put_up(connection, name, on=on, function=function)
    for table in _NEVER_EMPTIED:
        name = f"{table}_kept"
        function = _FUNCTION.format(name=name, when="true", leave="RETURN NULL;")
        _put_up(connection, name, on=f"TRUNCATE ON {table}", function=function)


def missing(connection: Connection) -> tuple[str, ...]:
    """Those that somebody took away or put out of force."""
    query = text(
        "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
        " WHERE relnamespace = current_schema()::regnamespace AND tgenabled IN ('O', 'A')"
    )
    there = set(connection.scalars(query))
    wanted = (*GUARDS, *(f"{table}_kept" for table in _NEVER_EMPTIED))
    return tuple(f"guard {name}" for name in wanted if name not in there)


def _put_up(connection: Connection, name: str, *, on: str, function: str) -> None:
    connection.exec_driver_sql(function)
    connection.exec_driver_sql(f"CREATE TRIGGER {name} BEFORE {on} EXECUTE FUNCTION {name}()")
