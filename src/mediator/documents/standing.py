"""Sheets of the station that belong to no case: for the wall, the stock, the safe."""

from collections.abc import Mapping, Sequence
from datetime import date

from mediator.domain.glyphs import OwnGlyph
from mediator.domain.manual import Chapter
from mediator.domain.premises import Premises, WallSheet
from mediator.domain.station import Policy, Station


def wall_sheet(
    sheet: WallSheet,
    station: Station,
    *,
    premises: Premises,
    policy: Policy,
    own: Sequence[OwnGlyph] = (),
) -> bytes:
    """One of 上墙资料, rare characters by the station's `own` pictures; raises as `render`."""
    from mediator.documents.layout import fonts
    from mediator.documents.papers import wall

    with fonts.with_own(own):
        return wall.wall_sheet(sheet, station, premises=premises, policy=policy)


def station_form(
    station: Station, premises: Premises, *, on: date, own: Sequence[OwnGlyph] = ()
) -> bytes:
    """建站信息登记表; `own` as for the wall, raises as `render`."""
    from mediator.documents.layout import fonts
    from mediator.documents.papers import wall

    with fonts.with_own(own):
        return wall.station_form(station, premises, on=on)


def hand_forms(station: Station, numbers: Sequence[str], *, retention_years: int) -> bytes:
    """手填单, one for each number; raises as `render`."""
    from mediator.documents.papers import handform

    return handform.hand_forms(station, numbers, retention_years=retention_years)


def code_sheet(station: Station, code: str, *, on: date, own: Sequence[OwnGlyph] = ()) -> bytes:
    """恢复码, to lie in a safe; `own` as for the wall, raises as `render`."""
    from mediator.documents.layout import fonts
    from mediator.documents.papers import codesheet

    with fonts.with_own(own):
        return codesheet.code_sheet(station, code, on=on)


def counter_card(station: Station, policy: Policy, *, own: Sequence[OwnGlyph] = ()) -> bytes:
    """柜台速查卡; `own` as for the wall, raises as `render`."""
    from mediator.documents.layout import fonts
    from mediator.documents.papers import card

    with fonts.with_own(own):
        return card.counter_card(station, policy)


def manual(chapters: Sequence[Chapter], pictures: Mapping[str, bytes], *, version: str) -> bytes:
    """The manual with its pictures (PNG by name), as far as there are any; raises as `render`."""
    from mediator.documents.papers import handbook

    return handbook.handbook(chapters, pictures, version=version)
