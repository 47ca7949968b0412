"""What a station is beyond its name: people, rooms, equipment, rules (domain facts 4.3, 9.1 A)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Venue(StrEnum):
    """Where a station stands: the five kinds of place of the 12315 programme."""

    MALL = "mall"
    SUPERMARKET = "supermarket"
    MARKET = "market"
    COMPANY = "company"
    SCENIC_AREA = "scenic_area"


class Facility(StrEnum):
    """The eight basic conditions of a station, with the check scale of a market."""

    WORKPLACE = "workplace"
    PLATES = "plates"
    STAFF = "staff"
    NOTICE_BOARD = "notice_board"
    TELEPHONE = "telephone"
    COMPUTER = "computer"
    REGISTER = "register"
    RULES = "rules"
    CHECK_SCALE = "check_scale"


class WallSheet(StrEnum):
    """What hangs on the wall: four plates (domain facts 4.3), the way of a complaint, privacy."""

    NAME = "name"
    STAFF = "staff"
    DUTIES = "duties"
    PROCESS = "process"
    PROMISES = "promises"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """A member of staff as the wall and the station's form name them."""

    name: str
    post: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Premises:
    """What the form of a station asks beyond who it is; everything may still be empty."""

    venue: Venue | None = None
    opened_on: date | None = None
    staff: tuple[Worker, ...] = ()
    rooms: str = ""
    facilities: tuple[Facility, ...] = ()
    rules: tuple[str, ...] = ()
