"""The look in one place: colours, sizes and spaces, as plain values without Qt."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never


class Tone(StrEnum):
    """What a colour means; a shape and a word always say the same."""

    GUIDE = "guide"
    MINE = "mine"
    WAIT = "wait"
    DUE = "due"
    LATE = "late"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme; a `…_soft` is the ground on which the colour of the same name is read.

    `mark` is the edge of what is chosen: drawn only where its ground alone could be overlooked.
    `aside` are the bars beside the one that stands out: told apart by lightness, without colour.
    """

    bg: str
    card: str
    line: str
    ink: str
    soft: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    mark: str
    aside: str
    mine: str
    mine_soft: str
    wait: str
    wait_soft: str
    due: str
    due_soft: str
    late: str
    late_soft: str
    done: str
    done_soft: str


LIGHT: Final = Colours(
    bg="#F5F6F8",
    card="#FFFFFF",
    line="#DFE3E8",
    ink="#1B2430",
    soft="#5B6673",
    faint="#66717E",
    accent="#1F5FA8",
    accent_soft="#E8F0FA",
    on_accent="#FFFFFF",
    mark="#E8F0FA",
    aside="#8C97A4",
    mine="#8A5A00",
    mine_soft="#FFF4D6",
    wait="#5B6673",
    wait_soft="#EDF0F3",
    due="#A8480A",
    due_soft="#FFEBDD",
    late="#B42318",
    late_soft="#FDE8E6",
    done="#1B7A4B",
    done_soft="#E2F4EA",
)

DARK: Final = Colours(
    bg="#14181D",
    card="#1C2229",
    line="#323A44",
    ink="#E7EBF0",
    soft="#A6B0BC",
    faint="#8893A0",
    accent="#6BA6EA",
    accent_soft="#22334A",
    on_accent="#14181D",
    mark="#22334A",
    aside="#66717E",
    mine="#F2C14E",
    mine_soft="#3A3016",
    wait="#A6B0BC",
    wait_soft="#2A313A",
    due="#F2955B",
    due_soft="#3C2A1C",
    late="#F28B82",
    late_soft="#40211F",
    done="#6FCF97",
    done_soft="#1D3428",
)

# For eyes that need it: white on black, every border drawn, yellow for what can be pressed or is
# chosen; what cannot be pressed is grey, and still seven to one.
CONTRAST: Final = Colours(
    bg="#000000",
    card="#050505",
    line="#C8C8C8",
    ink="#FFFFFF",
    soft="#F0F0F0",
    faint="#ABABAB",
    accent="#FFE14D",
    accent_soft="#332C00",
    on_accent="#000000",
    mark="#FFE14D",
    aside="#9A9A9A",
    mine="#FFD75E",
    mine_soft="#2E2500",
    wait="#F0F0F0",
    wait_soft="#262626",
    due="#FFB580",
    due_soft="#331A00",
    late="#FFB3AD",
    late_soft="#3D0A06",
    done="#8CF2B4",
    done_soft="#00291A",
)

SMALLEST: Final = (880, 480)
"""What the window needs of a screen at the least, in logical pixels."""

# Type, in logical pixels at 96 dpi; Qt scales them with the screen.
DISPLAY: Final = 30
FIGURE: Final = 24
TITLE: Final = 22
SECTION: Final = 17
BODY: Final = 15
SECOND: Final = 13

# Spaces.
TINY: Final = 4
SMALL: Final = 8
GAP: Final = 12
WIDE: Final = 16
PAGE: Final = 20

# Shapes.
RADIUS_CARD: Final = 8
RADIUS_CONTROL: Final = 6
RADIUS_TAG: Final = 4
CONTROL_HEIGHT: Final = 36
CHIP_HEIGHT: Final = 32
ROW_HEIGHT: Final = 42
RAIL_WIDTH: Final = 88
BAR_HEIGHT: Final = 56


def ink(colours: Colours, tone: Tone) -> str:
    """The colour that `tone` is written in."""
    match tone:
        case Tone.GUIDE:
            return colours.accent
        case Tone.MINE:
            return colours.mine
        case Tone.WAIT:
            return colours.wait
        case Tone.DUE:
            return colours.due
        case Tone.LATE:
            return colours.late
        case Tone.DONE:
            return colours.done
        case _:
            assert_never(tone)


def ground(colours: Colours, tone: Tone) -> str:
    """The quiet ground on which `tone` is read."""
    match tone:
        case Tone.GUIDE:
            return colours.accent_soft
        case Tone.MINE:
            return colours.mine_soft
        case Tone.WAIT:
            return colours.wait_soft
        case Tone.DUE:
            return colours.due_soft
        case Tone.LATE:
            return colours.late_soft
        case Tone.DONE:
            return colours.done_soft
        case _:
            assert_never(tone)
