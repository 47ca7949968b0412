"""A PostgreSQL server for tests: started by them on a socket in a folder of its own."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg

from mediator.domain.server import Server
from mediator.storage.database import Database
from mediator.storage.server.opening import open_server

OWNER = "mediator_owner"
_BLANK = "blank"
# The disk is not what these tests are about; `tests/faults` says what is lasting.
_QUICK = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=60")


_MAKING = ("--no-sync", "--auth=trust", "--no-locale", "--encoding=UTF8", "--username=postgres")

# What the template holds, beside its tables; its rows put back whatever the guards say.
_SAVE = """
CREATE SCHEMA saved;
CREATE FUNCTION saved.tables() RETURNS SETOF text LANGUAGE sql AS
$$SELECT tablename::text FROM pg_tables WHERE schemaname = 'mediator'$$;
DO $$ DECLARE t text; BEGIN
    FOR t IN SELECT saved.tables() LOOP
        EXECUTE format('CREATE TABLE saved.%1$I AS TABLE mediator.%1$I', t);
    END LOOP;
    CREATE TABLE saved.sequences AS
        SELECT sequencename::text AS name, last_value AS last FROM pg_sequences
        WHERE schemaname = 'mediator';
END $$
"""
_LET_GO = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_RENEW = """
DO $$ DECLARE t text; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR t IN SELECT saved.tables() LOOP
        EXECUTE format('DELETE FROM mediator.%1$I', t);
        EXECUTE format('INSERT INTO mediator.%1$I SELECT * FROM saved.%1$I', t);
    END LOOP;
    PERFORM setval(format('mediator.%I', name), coalesce(last, 1), last IS NOT NULL)
    FROM saved.sequences;
END $$
"""
_SHAPE = """
SELECT relname::text, relkind::text, relhastriggers FROM pg_class
WHERE relnamespace = 'mediator'::regnamespace
UNION ALL
SELECT tgname, tgenabled::text, true FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2
"""


@cache
def binaries() -> Path | None:
    """Where the server's programs lie; None where there are none."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: each.parent.name)
    on_path = shutil.which("initdb")
    places = [*([Path(on_path).resolve().parent] if on_path else []), *reversed(debian)]
    return next((place for place in places if (place / "postgres").exists()), None)


@dataclass(slots=True)
class Cluster:
    """A running server without a network, as a user who is not root."""

    folder: Path
    running: "subprocess.Popen[bytes] | None" = None
    _made: "Iterator[int]" = field(default_factory=count)
    _templates: dict[str, str] = field(default_factory=dict)
    _copies: "dict[str, _Copy]" = field(default_factory=dict)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        place = binaries()
        assert place is not None
        where: tuple[str | Path, ...] = ("-D", self.folder / "data", "-k", self.folder, "-h", "")
        command = (place / "postgres", *where, *(f"-c{each}" for each in _QUICK))
        with (self.folder / "log").open("ab") as log:
            self.running = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self.folder, user=_servant()
            )
        while not self._answers():
            assert self.running.poll() is None, (self.folder / "log").read_text()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Let it end at once."""
        for copy in self._copies.values():
            copy.close()
        self._copies.clear()
        if self.running is not None:
            self.running.send_signal(how)
            self.running.wait()
            self.running = None

    def _answers(self) -> bool:
        try:
            self.execute("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def server(self, database: str, user: str = OWNER) -> Server:
        """The address of one of its databases."""
        return Server(host=str(self.folder), database=database, user=user)

    def execute(self, statement: str, *, database: str = "postgres") -> None:
        """Run a statement as the one who may do everything."""
        with psycopg.connect(
            host=str(self.folder), user="postgres", dbname=database, autocommit=True
        ) as connection:
            connection.execute(statement.encode())

    def new(self, template: str = "template0") -> str:
        """A new database, a copy of another one."""
        name = f"t{next(self._made)}"
        self.execute(f"CREATE DATABASE {name} OWNER {OWNER} TEMPLATE {template} ENCODING 'UTF8'")
        return name

    def drop(self, name: str) -> None:
        """Take a database away, whoever still looks at it."""
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def template(self, key: str, fill: Callable[[Database], None] | None = None) -> str:
        """The database to copy for `key`: our tables, and what `fill` wrote into them, once."""
        if key not in self._templates:
            name = self.new() if key == _BLANK else self.new(self.template(_BLANK))
            database = open_server(self.server(name), beside=self.folder / "beside")
            if fill is not None:
                fill(database)
            database.close()
            self._templates[key] = name
        return self._templates[key]

    @contextmanager
    def opened(self, beside: Path, template: str = "") -> Iterator[Database]:
        """A database with what the template holds, or with our tables alone, for one test."""
        template = template or self.template(_BLANK)
        copy = self._copies.pop(template, None) or _Copy(self, template)
        database = open_server(self.server(copy.name), beside=beside)
        try:
            yield database
        finally:
            database.close()
            if copy.renew():
                self._copies[template] = copy
            else:
                self.drop(copy.name)


class _Copy:
    """A database that is given to one test after the other: to copy it anew takes much longer."""

    def __init__(self, cluster: Cluster, template: str) -> None:
        self.name = cluster.new(template)
        self._owner = psycopg.connect(
            host=str(cluster.folder), user="postgres", dbname=self.name, autocommit=True
        )
        self._owner.execute(_SAVE)
        self._shape = self._look()

    def renew(self) -> bool:
        """Put back what the template held; False where a test changed the tables themselves."""
        self._owner.execute(_LET_GO)
        if self._look() != self._shape:
            self.close()
            return False
        self._owner.execute(_RENEW)
        return True

    def close(self) -> None:
        """Let go of it."""
        self._owner.close()

    def _look(self) -> Sequence[object]:
        return self._owner.execute(_SHAPE).fetchall()


@cache
def _servant() -> str | None:
    """Whom the server runs as, since it refuses to run as root; None for whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    import pwd

    known = {each.pw_name for each in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A new server; it and all its databases are gone afterwards."""
    place, servant = binaries(), _servant()
    assert place is not None
    folder = Path(mkdtemp(prefix="mediator-", dir="/tmp"))  # The name of a socket must be short.
    made = Cluster(folder)
    try:
        if servant is not None:
            shutil.chown(folder, servant)
        command = (place / "initdb", "-D", folder / "data", *_MAKING)
        quiet = subprocess.DEVNULL
        subprocess.run(command, check=True, stdout=quiet, cwd=folder, user=servant)
        made.start()
        made.execute(f"CREATE ROLE {OWNER} LOGIN CREATEDB")
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


def missing() -> str:
    """Why there can be no server here; empty where there can."""
    if sys.platform == "win32" or binaries() is None:
        return "PostgreSQL is not installed (Debian: postgresql)"
    return ""
