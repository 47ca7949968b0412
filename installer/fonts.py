"""Make resources/fonts from the upstream font files: whole, or cut to what is used.

Run once when a font changes, never in a build:

    npm pack @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3
    apt-get install fonts-hanazono
    python installer/fonts.py --packages DIR_OF_THE_TWO_TGZ
"""

import argparse
import io
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HANAZONO = Path("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"

# 通用规范汉字表 (2013) lies in GBK, above U+FFFF and in these 80 characters.
STANDARD_OUTSIDE_GBK = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮"
    "䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮鿍鿎鿏"
)
SIGNS = (range(0x20, 0x2F00), range(0x3000, 0x3400), range(0xFE30, 0xFE50), range(0xFF00, 0xFFF0))
BASIC_PLANE_END = 0xFFFF
RARE_HAN = (range(0x2A700, 0x2EBF0),)  # CJK Extensions C, D, E and F


def gbk() -> set[int]:
    """Every character of the GBK code page."""
    pairs = (bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF))
    return {ord(char) for pair in pairs if len(char := pair.decode("gbk", "ignore")) == 1}


def common(font: TTFont) -> set[int]:
    """What a bold face needs: GBK, 通用规范汉字表, signs, and all the font has above U+FFFF."""
    high = {code for code in font.getBestCmap() if code > BASIC_PLANE_END}
    return gbk() | {ord(char) for char in STANDARD_OUTSIDE_GBK} | high | spread(SIGNS)


def spread(ranges: Iterable[range]) -> set[int]:
    """Every code of the ranges."""
    return {code for codes in ranges for code in codes}


def cut(font: TTFont, codes: set[int], target: Path) -> None:
    """Save only the glyphs of `codes`, without hinting and layout tables."""
    options = Options(hinting=False, notdef_outline=True, glyph_names=False)
    options.layout_features = []
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "STAT"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    font.recalcTimestamp = False
    subsetter.subset(font)
    font.save(target)


def unpack(packages: Path, family: str, member: str) -> bytes:
    """One file of a packed font package."""
    archive = next(packages.glob(f"expo-google-fonts-{family}-*.tgz"))
    with tarfile.open(archive) as tar:
        found = tar.extractfile(f"package/{member}")
        if found is None:
            raise FileNotFoundError(member)
        return found.read()


def make(packages: Path, hanazono: Path, target: Path) -> None:
    """Write the five fonts and the licences of the two Noto families to `target`."""
    target.mkdir(parents=True, exist_ok=True)
    for family, name in (("noto-serif-sc", "NotoSerifSC"), ("noto-sans-sc", "NotoSansSC")):
        regular = unpack(packages, family, f"400Regular/{name}_400Regular.ttf")
        (target / f"{name}-Regular.ttf").write_bytes(regular)
        bold = TTFont(io.BytesIO(unpack(packages, family, f"700Bold/{name}_700Bold.ttf")))
        cut(bold, common(bold), target / f"{name}-Bold.ttf")
        (target / f"LICENSE-{name}.txt").write_bytes(unpack(packages, family, "LICENSE_FONT"))
    cut(TTFont(hanazono), spread(RARE_HAN), target / "HanaMinB-CDEF.ttf")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", type=Path, required=True, help="folder of the packed fonts")
    parser.add_argument("--hanazono", type=Path, default=HANAZONO, help="HanaMinB.ttf")
    parser.add_argument("--out", type=Path, default=TARGET, help="where the fonts go")
    given = parser.parse_args()
    make(given.packages, given.hanazono, given.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
