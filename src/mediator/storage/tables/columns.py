"""The base of every table: names of constraints, and how Python types become columns."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial
from typing import Any, ClassVar, cast

from sqlalchemy import (
    BigInteger,
    Date,
    DateTime,
    Dialect,
    Enum,
    Index,
    Integer,
    MetaData,
    Text,
    text,
)
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator, TypeEngine

from mediator.domain.errors import StorageUnavailable
from mediator.storage.tables import codec

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


Reader = Callable[[Any], datetime | None]


def _read(read: Reader, raw: object) -> datetime | None:
    try:
        return read(raw)
    except ValueError as error:
        raise StorageUnavailable("row_unreadable", "datetime") from error


class TZDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; a naive one is refused: its zone could only be guessed."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Bring the moment to UTC."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a moment needs its zone"
            raise ValueError(message)
        return value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Reader | None:
        """Refuse the row when a damaged text is no moment any more."""
        read = super().result_processor(dialect, coltype)
        return None if read is None else partial(_read, read)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Say again that the moment is UTC, since SQLite keeps no zone; a server speaks of UTC."""
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


class Coded(TypeDecorator[object]):
    """A frozen value of type `hint` as JSON text, for parts of a case that nobody searches by."""

    impl = Text
    cache_ok = True

    def __init__(self, hint: object) -> None:
        super().__init__()
        self.hint = hint

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Write the value as text."""
        del dialect
        return None if value is None else codec.dump(value, self.hint)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Read the value back, or refuse the row."""
        del dialect
        return None if value is None else codec.load(value, cast("type[object]", self.hint))


class Link(TypeDecorator[int]):
    """A reference that may point nowhere: 0 in the domain, NULL in the table."""

    impl = BigInteger().with_variant(Integer, "sqlite")
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:
        """Write nowhere as NULL."""
        del dialect
        return value or None

    def process_result_value(self, value: int | None, dialect: Dialect) -> int:
        """Read NULL as nowhere."""
        del dialect
        return value or 0


# SQLite's own integers always hold 64 bits, a server's only where it is told.
Whole = BigInteger().with_variant(Integer, "sqlite")
Fen = Milligrams = Whole
# In the order of code points, as SQLite sorts, whatever the server's language is.
Words = Text().with_variant(Text(collation="C"), "postgresql")

WHERE = "where"


def part(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of those rows only that `where` is true of; a bare column is a truth."""
    in_file = f"{where} = 1" if where.isidentifier() else where
    # The baseline of a server looks there: `postgresql_where` would load its dialect at each start.
    info = {WHERE: where}
    return Index(name, *columns, unique=unique, sqlite_where=text(in_file), info=info)


def words(kind: type[StrEnum]) -> list[str]:
    """The stored words of an enum: its values, not the names in our code."""
    return [member.value for member in kind]


class Base(DeclarativeBase):
    """Every table; enums are text with a check, days are dates, moments are aware."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[object, TypeEngine[Any]]] = {
        str: Words,
        int: Whole,
        date: Date(),
        datetime: TZDateTime(),
        StrEnum: Enum(
            StrEnum,
            native_enum=False,
            create_constraint=True,
            validate_strings=True,
            values_callable=words,
            length=32,
        ),
    }
