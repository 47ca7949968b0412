"""The station: who it is, and the limits it works by, all changeable by the station."""

from dataclasses import dataclass
from enum import StrEnum

from mediator.domain.values.periods import PeriodKind
from mediator.domain.values.workdays import WorkCalendar


class Series(StrEnum):
    """The kinds of number a station hands out; the letters are pinyin initials that staff read."""

    DISPUTE = ""
    AGREEMENT = "XY"
    ORAL_AGREEMENT = "KT"
    REGISTRATION = "DJ"
    NOTICE = "GZ"
    TRANSCRIPT = "BL"
    FAILURE = "ZZ"
    PLEDGE = "CN"
    DECISION = "SL"
    REFERRAL = "YS"
    FEEDBACK = "FK"
    FINDINGS = "HS"
    RECEIPT = "ST"
    ADVANCE = "XP"
    FOLLOW_UP = "HF"
    REWEIGH = "FC"
    HAND_FORM = "SX"
    HANDOVER = "JJ"
    IMPORTED = "LS"


def number(code: str, series: Series, *, year: int, count: int) -> str:
    """The number as printed: station code, series, year, running count."""
    parts = (code, series.value, f"{year:04d}", f"{count:04d}")
    return "-".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """消费维权服务站 as its papers and reports name it."""

    name: str
    code: str
    market: str = ""
    credit_code: str = ""
    address: str = ""
    phone: str = ""
    hours: str = ""
    head: str = ""
    regulator: str = ""
    zones: tuple[str, ...] = ()
    training: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How the station works; defaults where no national value exists (domain facts 4.6).

    `asked` names what the local office wants in the month besides.
    """

    ordinary_days: int = 1
    complex_days: int = 5
    follow_up_days: int = 3
    review_above_fen: int | None = None
    crowd_size: int = 5
    month_kind: PeriodKind = PeriodKind.SHIFTED
    month_due_day: int = 25
    retention_years: int = 3
    advance_cap_fen: int = 5_000_00
    scale_remind_days: int = 30
    scale_check_days: int = 30
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the procedure needs to know of a station: its policy and its calendar."""

    policy: Policy
    calendar: WorkCalendar
