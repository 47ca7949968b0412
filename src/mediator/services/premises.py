"""What a station shows of itself: kept, and printed for the wall and for the regulator."""

from mediator.documents import standing
from mediator.domain.accounts.roles import Right
from mediator.domain.premises import Premises, WallSheet
from mediator.services.workplace import Workplace, known_station
from mediator.storage import journal, stations


def load(workplace: Workplace) -> Premises:
    """What is known; empty until it is filled in."""
    with workplace.reading() as view:
        return stations.premises(view)


def save(workplace: Workplace, premises: Premises) -> None:
    """Keep it; the journal says only that it changed."""
    with workplace.transaction(Right.MANAGE) as work:
        stations.save_premises(work, premises)
        journal.append(work, "change_premises", subject="station", public={})


def wall_sheet(workplace: Workplace, sheet: WallSheet) -> bytes:
    """One sheet for the wall as a PDF."""
    with workplace.reading() as view:
        (station, policy), premises = known_station(view), stations.premises(view)
        own = stations.own_glyphs(view).glyphs
    return standing.wall_sheet(sheet, station, premises=premises, policy=policy, own=own)


def form(workplace: Workplace) -> bytes:
    """建站信息登记表 as a PDF."""
    with workplace.reading() as view:
        station, premises = known_station(view)[0], stations.premises(view)
        own = stations.own_glyphs(view).glyphs
    return standing.station_form(station, premises, on=workplace.today, own=own)


def counter_card(workplace: Workplace) -> bytes:
    """柜台速查卡 by the limits that hold now, as a PDF."""
    with workplace.reading() as view:
        station, policy = known_station(view)
        own = stations.own_glyphs(view).glyphs
    return standing.counter_card(station, policy, own=own)
