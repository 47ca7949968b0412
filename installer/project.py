"""The one place that says which version is packed, from where, as of when, and where to."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "installer"  # What may be thrown away.
DIST = ROOT / "dist"  # What is handed out.
NAME = "mediator"
PROGRAM = BUILD / "frozen" / NAME
INSIDE = BUILD / "work" / NAME / "inside.json"
ICONS = BUILD / "icons"


def version() -> str:
    """The version of the program; every package carries it."""
    text = (ROOT / "src" / NAME / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+(?:\.\d+)+)"$', text, re.MULTILINE)
    if found is None:
        sys.exit("src/mediator/__init__.py names no version.")
    return found[1]


def moment() -> int:
    """Seconds since 1970 of the last commit, the time of every file: two builds must not differ.

    Without git (a folder that was copied) it is the day that ZIP can first tell.
    """
    asked = ("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    told = subprocess.run(asked, check=False, capture_output=True, text=True)
    return int(told.stdout) if told.returncode == 0 and told.stdout.strip() else 315_532_800
