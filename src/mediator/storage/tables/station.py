"""The tables of the station itself: register, settings, calendar, numbers, drafts, journal."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.values.workdays import DayKind
from mediator.storage.tables.columns import Base, Milligrams


class CounterRow(Base):
    """The last number taken in a series of one year."""

    __tablename__ = "counters"

    series: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class DraftRow(Base):
    """What somebody has typed and not yet finished."""

    __tablename__ = "drafts"

    key: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(primary_key=True)
    desk: Mapped[str] = mapped_column(primary_key=True)
    form: Mapped[str]
    payload: Mapped[str]
    updated_at: Mapped[datetime]


class JournalRow(Base):
    """One line of the chain; triggers of the first migration refuse to change or delete it."""

    __tablename__ = "journal"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    by: Mapped[str]
    action: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)
    facts: Mapped[str]
    previous: Mapped[str]
    hash: Mapped[str]


class JournalSaltRow(Base):
    """The secret that ties digests to one subject; without it they say nothing any more."""

    __tablename__ = "journal_salts"

    subject: Mapped[str] = mapped_column(primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary)


class SettingRow(Base):
    """One setting of the station, as JSON."""

    __tablename__ = "station_settings"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class StationKeysRow(Base):
    """What the station signs with; there is one row."""

    __tablename__ = "station_keys"

    id: Mapped[int] = mapped_column(primary_key=True)
    root: Mapped[bytes] = mapped_column(LargeBinary)
    certificate: Mapped[bytes] = mapped_column(LargeBinary)
    root_key: Mapped[bytes] = mapped_column(LargeBinary)
    key: Mapped[bytes] = mapped_column(LargeBinary)


class TrustedRootRow(Base):
    """The root certificate of another station whose papers this one can check."""

    __tablename__ = "trusted_roots"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    certificate: Mapped[bytes] = mapped_column(LargeBinary)


class CalendarDayRow(Base):
    """A day that differs from its weekday, and where that was read."""

    __tablename__ = "calendar_days"

    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[DayKind]
    source: Mapped[str]


class CalendarYearRow(Base):
    """A year whose holidays are published."""

    __tablename__ = "calendar_years"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    source: Mapped[str]


class StallRow(Base):
    """A trader of the register; `words` is what the look-up searches."""

    __tablename__ = "stalls"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    number: Mapped[str]
    name: Mapped[str]
    zone: Mapped[str]
    operator: Mapped[str]
    phone: Mapped[str]
    credit_code: Mapped[str]
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    note: Mapped[str]
    words: Mapped[str]

    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}


class StallNumberRow(Base):
    """A number that a trader bore before, or bears again; kept so that either finds the cases."""

    __tablename__ = "stall_numbers"

    stall_id: Mapped[int] = mapped_column(
        ForeignKey("stalls.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[str] = mapped_column(primary_key=True)


class ScaleRow(Base):
    """A public check scale of the market; weights are whole milligrams."""

    __tablename__ = "scales"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    serial: Mapped[str]
    place: Mapped[str]
    capacity: Mapped[str]
    division_mg: Mapped[int] = mapped_column(Milligrams, server_default="0")
    verified_on: Mapped[date | None]
    due_on: Mapped[date | None]
    retired_on: Mapped[date | None]
    note: Mapped[str]

    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}


class ScaleCheckRow(Base):
    """One self-check of a scale."""

    __tablename__ = "scale_checks"

    id: Mapped[int] = mapped_column(primary_key=True)
    scale_id: Mapped[int] = mapped_column(ForeignKey("scales.id"), index=True)
    on: Mapped[date]
    by: Mapped[str]
    load_mg: Mapped[int] = mapped_column(Milligrams)
    reading_mg: Mapped[int] = mapped_column(Milligrams)
    allowed_mg: Mapped[int] = mapped_column(Milligrams)
    note: Mapped[str]
