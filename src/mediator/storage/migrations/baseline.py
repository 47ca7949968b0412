"""The newest shape for a new server, from the tables of today; a test compares it with a file."""

from importlib import import_module
from pkgutil import iter_modules

from sqlalchemy import Connection, text

from mediator.storage import tables
from mediator.storage.migrations.versions import r0001_first
from mediator.storage.search import index
from mediator.storage.server import guards
from mediator.storage.tables.columns import WHERE, Base


def make(connection: Connection) -> None:
    """All tables with their guards, the word index, and the holidays published so far."""
    for module in iter_modules(tables.__path__):  # Importing them is what fills the metadata.
        import_module(f"{tables.__name__}.{module.name}")
    for table in Base.metadata.tables.values():
        for index_ in table.indexes:
            if WHERE in index_.info:
                index_.dialect_options["postgresql"]["where"] = text(index_.info[WHERE])
    Base.metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)")
    connection.exec_driver_sql(index.ON_SERVER)
    guards.make(connection)
    r0001_first.fill_calendar()
