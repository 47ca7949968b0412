"""The shape of the database on a server: whether it is ours, made new, or moved on."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Engine, text

from mediator.domain.errors import StorageUnavailable
from mediator.storage import migrations
from mediator.storage.server import store
from mediator.storage.server.engine import SCHEMA
from mediator.storage.server.failures import translated

OLDEST_SERVER: Final = (13,)  # the first that says of a broken connection what became of its work
_STAMP_LENGTH: Final = 4

# Tables that no extension brought along: ours, and those of others.
_LOOK: Final = text("""
SELECT count(*) FILTER (WHERE nspname = :schema) AS ours,
       count(*) FILTER (WHERE nspname <> :schema) AS others,
       coalesce(bool_or(nspname = :schema AND relname = 'alembic_version'), false) AS stamped,
       current_setting('server_encoding') AS encoding
FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE relkind IN ('r', 'p', 'f', 'm', 'v')
  AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND nspname !~ '^pg_temp'
  AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
""")

# With the name of the schema: where a role may not look, the server then says so.
_STAMP: Final = text(f"SELECT version_num FROM {SCHEMA}.alembic_version")  # noqa: S608  # Ours.


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What lies in the database: how many tables, and whether they are stamped by us."""

    ours: int
    others: int
    stamped: bool
    encoding: str


def prepare(engine: Engine) -> None:
    """Make the tables, or bring them up to date; raises as `open_server` says."""
    with store.readers(engine).connect() as connection:
        version = _recognised(connection)
    if version == migrations.HEAD:
        return
    try:
        with translated(), engine.begin() as connection:
            _move_on(connection)
    except StorageUnavailable as refused:
        if refused.code != "server_forbids":
            raise
        # A desk's role may not change tables: who owns them must do so once.
        code = "server_unprepared" if version is None else "server_older"
        detail = "" if version is None else f"{version} < {migrations.HEAD}"
        raise StorageUnavailable(code, detail) from refused


def _recognised(connection: Connection) -> str | None:
    """The revision of the tables; None for an empty database, which may become ours."""
    version = connection.dialect.server_version_info or ()
    if version < OLDEST_SERVER:
        raise StorageUnavailable("server_too_old", ".".join(map(str, version)))
    found = _Found(**connection.execute(_LOOK, {"schema": SCHEMA}).one()._asdict())
    if found.encoding != "UTF8":
        raise StorageUnavailable("server_not_utf8", found.encoding)
    if not found.stamped:
        if found.ours or found.others:
            raise StorageUnavailable("not_our_database")
        return None
    return _known(str(connection.execute(_STAMP).scalar_one()))


def _known(version: str) -> str:
    ours = len(version) == _STAMP_LENGTH and version.isdecimal()
    if not ours or version < migrations.SERVERS_SINCE:
        raise StorageUnavailable("not_our_database")
    if version not in migrations.KNOWN:
        raise StorageUnavailable("server_newer", f"{version} > {migrations.HEAD}")
    return version


def _move_on(connection: Connection) -> None:
    """All missing revisions and their stamp in one transaction, while nobody else does the same."""
    connection.execute(store.TAKE)
    version = _recognised(connection)
    if version == migrations.HEAD:
        return  # Another desk was faster.
    if version is None:
        connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
    migrations.upgrade(connection, since=version)
