"""Gives the manual its pictures: a tour of this very version, as small as screens may be.

They go where the program looks for them, resources/manual/pictures, and are never kept in git.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

import mediator
from installer import project
from mediator.services import manual
from mediator.tour.camera import MANIFEST, program

TOUR = project.ROOT / "build" / "tour"
TARGET = project.ROOT / "resources" / "manual" / "pictures"
_COLOURS = 64  # A screen has few: the picture looks the same and takes a third.


def main() -> None:
    """Play the tour, take over what the manual names; with `--paper FILE` write it as PDF too."""
    play()
    sign(take_over(TOUR / "pictures", TARGET), TARGET)
    if sys.argv[1:2] == ["--paper"]:
        out = Path(sys.argv[2])
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(manual.pdf())
        print(f"manual:   {out}")
    print(f"pictures: {TARGET}")


def play() -> None:
    """The tour of the sources beside, in a program of its own."""
    shutil.rmtree(TOUR, ignore_errors=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "mediator", "tour", "--out", str(TOUR)]
    told = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
    if told.returncode:
        sys.exit(f"The tour for the pictures of the manual failed:\n{told.stdout}{told.stderr}")


def take_over(taken: Path, target: Path) -> dict[str, str]:
    """Put the pictures that the manual names into `target`; the digest of each.

    Stops where they show another program than this one, or where one is not there.
    """
    told = json.loads((taken / MANIFEST).read_text(encoding="utf-8"))
    refuse_others(told)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    names = sorted({each.name for chapter in manual.chapters() for each in chapter.pictures})
    return {name: _small(taken / told["pictures"][name]["file"], target, name) for name in names}


def refuse_others(told: Mapping[str, Any]) -> None:
    """Stop where pictures are of another version, of other sources, or lack one that is named."""
    if told["version"] != mediator.__version__:
        sys.exit(f"The pictures are of version {told['version']}, not of {mediator.__version__}.")
    if told["program"] != program():
        sys.exit("The pictures were taken before the program was last changed.")
    named = {each.name for chapter in manual.chapters() for each in chapter.pictures}
    if missing := sorted(named - told["pictures"].keys()):
        sys.exit(f"The tour takes no pictures called: {', '.join(missing)}")


def _small(file: Path, target: Path, name: str) -> str:
    out = BytesIO()
    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        few.save(out, "PNG", optimize=True)
    (target / f"{name}.png").write_bytes(out.getvalue())
    return hashlib.sha256(out.getvalue()).hexdigest()


def sign(pictures: Mapping[str, str], target: Path) -> None:
    """Write what the program checks before it shows any of them."""
    told = {"version": mediator.__version__, "program": program(), "pictures": dict(pictures)}
    (target / manual.MANIFEST).write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
