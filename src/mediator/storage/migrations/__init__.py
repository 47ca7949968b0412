"""The revisions of the records in their order, applied by Alembic's operations.

A file has come all the way from the first. A server begins where the program stood when servers
came, made from today's tables; every revision after that one runs on both.
"""

from sqlalchemy import Connection, text

from mediator.storage.tables.columns import Base

# Each revision is a module of `versions`; the first word of its name is the stamp in the file.
KNOWN = tuple(f"{number:04}" for number in range(1, 19))
HEAD = KNOWN[-1]
SERVERS_SINCE = "0018"
"""The first revision that a server can be of; those up to it are spelled for a file alone.

A revision written before any server was in use may still be: then this moves on to it.
"""


def version_of(connection: Connection) -> str:
    """The stamp of the file."""
    query = "SELECT version_num FROM alembic_version"
    return str(connection.exec_driver_sql(query).scalar_one())


def upgrade(connection: Connection, *, since: str | None) -> None:
    """Apply what comes after `since` (None: everything), and stamp, in the caller's transaction.

    Alembic loads only here: a file that is up to date never waits for it.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from mediator.storage.migrations.versions import (
        r0001_first,
        r0002_station_keys,
        r0003_exhibits,
        r0004_deposits,
        r0005_pledges,
        r0006_details,
        r0007_reopened,
        r0008_private_notes,
        r0009_scale_checks,
        r0010_signed_copies,
        r0011_phrasings,
        r0012_hand_forms,
        r0013_superseded,
        r0014_erasures,
        r0015_imports,
        r0016_groups,
        r0017_views,
        r0018_answers,
    )

    steps = {
        "0001": r0001_first.upgrade,
        "0002": r0002_station_keys.upgrade,
        "0003": r0003_exhibits.upgrade,
        "0004": r0004_deposits.upgrade,
        "0005": r0005_pledges.upgrade,
        "0006": r0006_details.upgrade,
        "0007": r0007_reopened.upgrade,
        "0008": r0008_private_notes.upgrade,
        "0009": r0009_scale_checks.upgrade,
        "0010": r0010_signed_copies.upgrade,
        "0011": r0011_phrasings.upgrade,
        "0012": r0012_hand_forms.upgrade,
        "0013": r0013_superseded.upgrade,
        "0014": r0014_erasures.upgrade,
        "0015": r0015_imports.upgrade,
        "0016": r0016_groups.upgrade,
        "0017": r0017_views.upgrade,
        "0018": r0018_answers.upgrade,
    }
    context = MigrationContext.configure(connection, opts={"target_metadata": Base.metadata})
    with Operations.context(context):
        if since is None and connection.dialect.name == "postgresql":
            from mediator.storage.migrations import baseline

            baseline.make(connection)
            since = HEAD
        for version in KNOWN[KNOWN.index(since) + 1 if since else 0 :]:
            steps[version]()
    connection.exec_driver_sql("DELETE FROM alembic_version")
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
