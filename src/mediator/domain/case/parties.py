"""Who stands at the counter: consumers, the stall complained of, and those who act for them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Side(StrEnum):
    """A side of the dispute; on paper 甲方 (consumer), 乙方 (stall) and the market operator."""

    CONSUMER = "consumer"
    STALL = "stall"
    MARKET = "market"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A person who acts for a party, and in which relation."""

    name: str
    phone: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consumer:
    """A person who complains; only name and phone are asked (PIPL 6: the least that serves)."""

    name: str
    phone: str
    address: str = ""
    id_number: str = ""
    agent: Agent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """A registered trader. The operator is followed, not the stall number, which passes on."""

    number: str
    name: str
    zone: str = ""
    operator: str = ""
    phone: str = ""
    credit_code: str = ""
    joined_on: date | None = None
    left_on: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0

    @property
    def has_left(self) -> bool:
        """Whether the trader no longer trades here."""
        return self.left_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondent:
    """The trader as it stood when the dispute was registered; `stall_id` is 0 when unregistered."""

    name: str
    number: str = ""
    zone: str = ""
    operator: str = ""
    phone: str = ""
    credit_code: str = ""
    stall_id: int = 0
    agent: Agent | None = None


def respondent_of(stall: Stall) -> Respondent:
    """Freeze what the register says of a stall today."""
    return Respondent(
        name=stall.name,
        number=stall.number,
        zone=stall.zone,
        operator=stall.operator,
        phone=stall.phone,
        credit_code=stall.credit_code,
        stall_id=stall.id,
    )
