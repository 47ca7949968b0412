"""Who the station is and how it works: set up once, changed by the head, kept in the journal."""

from collections.abc import Mapping
from dataclasses import asdict

from mediator.domain.accounts.roles import Right
from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.station import Limits, Policy, Station
from mediator.services.workplace import Workplace, known_station, limits_of
from mediator.storage import journal
from mediator.storage import stations as kept_stations
from mediator.storage.search import pinyin


def is_set_up(workplace: Workplace) -> bool:
    """Whether the first run has been done."""
    with workplace.reading() as view:
        return kept_stations.load(view) is not None


def load(workplace: Workplace) -> Station:
    """The station as its papers name it."""
    with workplace.reading() as view:
        return known_station(view)[0]


def policy(workplace: Workplace) -> Policy:
    """How the station works."""
    with workplace.reading() as view:
        return known_station(view)[1]


def limits(workplace: Workplace) -> Limits:
    """The policy together with the calendar."""
    with workplace.reading() as view:
        return limits_of(view)


def proposed_code(name: str) -> str:
    """A code for a station of this name, by the pinyin initials of what is its own; else empty."""
    own = name.strip()
    for ending in _ENDINGS:
        own = own.removesuffix(ending)
    reading = next(iter(pinyin.readings(own)), ())
    return pinyin.initials(reading)[:_CODE_OFFERED].upper()


def save(workplace: Workplace, station: Station, *, rules: Policy) -> None:
    """Set the station up, or change it; the code is part of every number and stays."""
    check(station, rules)
    with workplace.transaction(Right.MANAGE) as work:
        before = kept_stations.load(work)
        if before is not None and before[0].code != station.code:
            raise RuleViolation("station_code_fixed", "code")
        kept_stations.save(work, station, policy=rules)
        action = "set_up" if before is None else "change_station"
        journal.append(work, action, subject="station", public={"code": station.code})


def stall_policy(workplace: Workplace) -> StallPolicy:
    """How the station looks after its traders."""
    with workplace.reading() as view:
        return kept_stations.stall_policy(view)


def save_stall_policy(workplace: Workplace, rules: StallPolicy) -> None:
    """Change it; raises `RuleViolation("out_of_range")` at the field."""
    for field, (low, high) in STALL_RANGES.items():
        if not low <= getattr(rules, field) <= high:
            raise RuleViolation("out_of_range", field, low=low, high=high)
    with workplace.transaction(Right.MANAGE) as work:
        kept_stations.save_stall_policy(work, rules)
        journal.append(work, "change_stall_rules", subject="station", public=asdict(rules))


def check(station: Station, rules: Policy) -> None:
    """Raise the `RuleViolation` that `save` would, before anything is saved."""
    refuse(required(name=station.name, code=station.code))
    if not (station.code.isascii() and station.code.isalnum() and len(station.code) <= MAX_CODE):
        raise RuleViolation("station_code_unfit", "code", longest=MAX_CODE)
    for field, value, low, high in (
        ("ordinary_days", rules.ordinary_days, 1, 60),
        ("complex_days", rules.complex_days, 1, 60),
        ("follow_up_days", rules.follow_up_days, 1, 90),
        ("crowd_size", rules.crowd_size, 2, 100),
        ("month_due_day", rules.month_due_day, 1, 28),
        ("retention_years", rules.retention_years, 1, 100),
        ("scale_remind_days", rules.scale_remind_days, 0, 365),
        ("scale_check_days", rules.scale_check_days, 1, 365),
        ("advance_cap", rules.advance_cap_fen, 0, MOST_FEN),
    ):
        if not low <= value <= high:
            raise RuleViolation("out_of_range", field, low=low, high=high)


MAX_CODE = 8
_CODE_OFFERED = 4
# Taken off a name in this order, until what tells one station from another is left.
_ENDINGS = ("消费维权服务站", "维权服务站", "服务站", "农贸市场", "批发市场", "菜市场", "市场")
MOST_FEN = 100_000_000_00
_POINTS = (0, 100)
STALL_RANGES: Mapping[str, tuple[int, int]] = {
    "pledge_months": (1, 60),
    "remind_days": (0, 365),
    "repeat_least": (2, 100),
    "settled_points": _POINTS,
    "short_weight_points": _POINTS,
    "advance_points": _POINTS,
    "yellow_points": _POINTS,
    "red_points": _POINTS,
    "pledge_points": _POINTS,
}
