"""A server and a file hold the same tables, column by column, and the same guards."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Inspector, inspect, text
from sqlalchemy.engine.interfaces import ReflectedIndex

from mediator.storage.database import open_database
from mediator.storage.server.guards import GUARDS
from tests.servers import Cluster

# The word index is the one thing that is made differently; a file keeps its tables beside it.
_WORDS = "dispute_words"
_KINDS = {
    "BIGINT": "whole", "INTEGER": "whole", "TEXT": "words", "VARCHAR": "words", "BLOB": "bytes",
    "BYTEA": "bytes", "DATETIME": "moment", "TIMESTAMP": "moment",
}  # fmt: skip


@pytest.fixture
def both(cluster: Cluster, tmp_path: Path) -> Iterator[tuple[Inspector, Inspector]]:
    """What either engine says of its tables."""
    file = open_database(tmp_path / "m.db")
    with cluster.opened(tmp_path) as server:
        yield inspect(file.engine), inspect(server.engine)
    file.close()


def names(found: Inspector) -> list[str]:
    return sorted(each for each in found.get_table_names() if not each.startswith(_WORDS))


def columns(found: Inspector, table: str) -> dict[str, tuple[str, bool]]:
    return {
        each["name"]: (kind(str(each["type"])), each["nullable"])
        for each in found.get_columns(table)
    }


def kind(spelled: str) -> str:
    bare = re.split(r"[( ]", spelled)[0]
    return _KINDS.get(bare, bare)


def keys(found: Inspector, table: str) -> object:
    return (
        found.get_pk_constraint(table)["constrained_columns"],
        sorted(
            (key["constrained_columns"], key["referred_table"], key["referred_columns"],
             key["options"].get("ondelete"))
            for key in found.get_foreign_keys(table)
        ),
        sorted(each["column_names"] for each in found.get_unique_constraints(table)),
        sorted(each["name"] or "" for each in found.get_check_constraints(table)),
    )  # fmt: skip


def indexes(found: Inspector, table: str) -> list[tuple[str | None, object, bool, bool]]:
    return sorted(
        (each["name"], each["column_names"], bool(each["unique"]), is_part(each))
        for each in found.get_indexes(table)
        if not each.get("duplicates_constraint")
    )


def is_part(index: ReflectedIndex) -> bool:
    """Whether it holds some of the rows only."""
    return any(name.endswith("_where") for name in index.get("dialect_options", {}))


def test_both_hold_the_same_tables(both: tuple[Inspector, Inspector]) -> None:
    file, server = both
    assert names(file) == names(server)


def test_all_columns_and_keys_and_checks_are_the_same(both: tuple[Inspector, Inspector]) -> None:
    file, server = both
    for table in names(file):
        assert columns(file, table) == columns(server, table), table
        assert keys(file, table) == keys(server, table), table


def test_both_have_the_same_indexes(both: tuple[Inspector, Inspector]) -> None:
    file, server = both
    for table in names(file):
        assert indexes(file, table) == indexes(server, table), table


def test_both_have_the_same_guards(tmp_path: Path) -> None:
    file = open_database(tmp_path / "m.db")
    with file.reading() as view:
        query = text("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'")
        found = {row.name: row.tbl_name for row in view.session.execute(query)}
    file.close()
    assert found == {name: guard.table for name, guard in GUARDS.items()}
