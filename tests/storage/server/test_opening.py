"""Whatever a database on a server is, it is opened, or refused in a word and left as it was."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import psycopg
import pytest

from mediator.domain.errors import StorageUnavailable
from mediator.domain.server import Server
from mediator.storage import journal, migrations
from mediator.storage.database import Database
from mediator.storage.server.opening import open_server
from tests.servers import OWNER, Cluster

NEWEST = migrations.HEAD


@pytest.fixture
def empty(cluster: Cluster) -> Iterator[str]:
    """A database in which nothing is."""
    name = cluster.new()
    yield name
    cluster.drop(name)


def opened(server: Server, beside: Path, password: str | None = None) -> Database:
    return open_server(server, password=password, beside=beside)


def refusal(server: Server, beside: Path) -> StorageUnavailable:
    with pytest.raises(StorageUnavailable) as refused:
        opened(server, beside).close()
    return refused.value


def test_a_station_with_a_file_never_waits_for_what_servers_need() -> None:
    asked = (
        "import sys, mediator.services.opening, mediator.services.cases;"
        "print([name for name in sys.modules if 'psycopg' in name or 'postgresql' in name])"
    )
    command = [sys.executable, "-c", asked]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "[]\n"


def test_an_empty_database_becomes_ours_and_is_found_again(
    cluster: Cluster, empty: str, tmp_path: Path
) -> None:
    for _ in range(2):
        with closing(opened(cluster.server(empty), tmp_path)) as database:
            assert database.faults() == ()
            with database.reading() as view:
                assert view.on_server
                assert migrations.version_of(view.session.connection()) == NEWEST
                assert journal.count(view) == 0


def test_two_desks_that_find_nothing_make_the_tables_once(
    cluster: Cluster, empty: str, tmp_path: Path
) -> None:
    made: list[Database] = []
    both = [
        Thread(target=lambda: made.append(opened(cluster.server(empty), tmp_path)))
        for _ in range(2)
    ]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert [database.faults() for database in made] == [(), ()]
    for database in made:
        database.close()


@pytest.mark.parametrize(
    ("changed", "code", "detail"),
    [
        ("UPDATE mediator.alembic_version SET version_num = '9999'", "server_newer", "9999 > "),
        ("UPDATE mediator.alembic_version SET version_num = 'ae1027a6acf'", "not_our_database", ""),
        ("DROP TABLE mediator.alembic_version", "not_our_database", ""),
        ("DROP SCHEMA mediator CASCADE; CREATE TABLE orders (id int)", "not_our_database", ""),
    ],
)
def test_what_is_newer_or_not_ours_is_refused_and_left_alone(
    cluster: Cluster, empty: str, tmp_path: Path, changed: str, code: str, detail: str
) -> None:
    opened(cluster.server(empty), tmp_path).close()
    cluster.execute(changed, database=empty)
    before = tables(cluster, empty)
    found = refusal(cluster.server(empty), tmp_path)
    assert found.code == code
    assert detail in found.detail
    assert tables(cluster, empty) == before


def tables(cluster: Cluster, name: str) -> list[tuple[object, ...]]:
    query = b"SELECT schemaname, tablename FROM pg_tables ORDER BY 1, 2"
    with psycopg.connect(host=str(cluster.folder), user="postgres", dbname=name) as connection:
        return connection.execute(query).fetchall()


def test_a_role_that_may_make_no_tables_says_who_must(
    cluster: Cluster, empty: str, tmp_path: Path
) -> None:
    cluster.execute("DROP ROLE IF EXISTS clerk; CREATE ROLE clerk LOGIN", database=empty)
    assert refusal(cluster.server(empty, user="clerk"), tmp_path).code == "server_unprepared"
    opened(cluster.server(empty), tmp_path).close()
    assert refusal(cluster.server(empty, user="clerk"), tmp_path).code == "server_forbids"


def test_a_database_in_another_encoding_is_refused(cluster: Cluster, tmp_path: Path) -> None:
    cluster.execute(
        f"CREATE DATABASE latin OWNER {OWNER} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"
    )
    found = refusal(cluster.server("latin"), tmp_path)
    cluster.drop("latin")
    assert (found.code, found.detail) == ("server_not_utf8", "LATIN1")


def test_a_server_that_is_not_there_is_away(tmp_path: Path) -> None:
    nobody = Server(host=str(tmp_path), user="desk", database="mediator")
    assert refusal(nobody, tmp_path).code == "server_away"


def test_neither_address_nor_error_holds_the_password(tmp_path: Path) -> None:
    nobody = Server(host=str(tmp_path), user="desk", database="mediator")
    with pytest.raises(StorageUnavailable) as refused:
        opened(nobody, tmp_path, password="geheim-4711")  # noqa: S106  # Nobody's.
    told = refused.getrepr(showlocals=False)
    assert "geheim" not in str(refused.value) + refused.value.detail + str(told.reprcrash)
