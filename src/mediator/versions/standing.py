"""Which versions stand beside the installed program, and which of them is to start.

The installed program is never written to: an update stands in a folder of this person's own, and
the installed program hands over to it. Needs nothing installed but the name of that folder: the
first thing that a start does is to ask here.
"""

import json
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final

import platformdirs

NOT_NOW: Final = 20
"""How a program ends that is sound but may not open now: it is open already, or has no folder."""
_CHOICE: Final = "choice.json"
_PROGRAM: Final = "mediator.exe" if sys.platform == "win32" else "mediator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which version starts; "" is the installed one.

    It is `proven` once it had the records open. `fallback` is the version before it; `failed` one
    that did not come up, until somebody read that; `tries` how often it was begun without a proof.
    """

    version: str = ""
    proven: bool = False
    tries: int = 0
    fallback: str = ""
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """The folder of the versions."""

    home: Path

    def choice(self) -> Choice:
        """What was chosen; nothing where nobody can read it: then the installed one starts."""
        try:
            kept = json.loads((self.home / _CHOICE).read_text(encoding="utf-8"))
            return Choice(**{field.name: kept[field.name] for field in fields(Choice)})
        except (OSError, ValueError, KeyError, TypeError):
            return Choice()

    def keep(self, choice: Choice) -> None:
        """Write it so that a power cut leaves the one before or this one."""
        part = self.home / f"{_CHOICE}.part"
        with part.open("w", encoding="utf-8") as file:
            json.dump(asdict(choice), file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.home / _CHOICE)

    def program(self, version: str) -> Path:
        """What to start of a version."""
        return self.folder(version) / _PROGRAM

    def folder(self, version: str) -> Path:
        """Where a version stands."""
        return self.home / version

    def choose(self, version: str, *, running: str) -> None:
        """Let a version start the next time; `running` is where to go back to."""
        fallback = running if self.program(running).exists() else ""
        self.keep(Choice(version=version, fallback=fallback))

    def prove(self, version: str) -> None:
        """A version has the records open: from now on it starts without being watched."""
        choice = self.choice()
        if choice.version == version and not choice.proven:
            self.keep(replace(choice, proven=True, tries=0))

    def fall_back(self) -> Choice:
        """The chosen version did not come up: go back to the one before, and remember it."""
        choice = self.choice()
        back = Choice(version=choice.fallback, proven=True, failed=choice.version)
        self.keep(back)
        return back

    def sweep(self, *, running: str, installed: bool) -> None:
        """Take away the versions that no start needs any more.

        Where the `installed` program itself runs, none beside it is newer, or it did not come up.
        """
        choice = self.choice()
        kept = set() if installed else {running, choice.version, choice.fallback}
        if installed and choice != Choice(failed=choice.failed):
            self.keep(Choice(failed=choice.failed))
        for folder in self.home.iterdir() if self.home.is_dir() else ():
            if folder.is_dir() and folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)

    def forget_failure(self) -> None:
        """Somebody read that a version did not come up."""
        choice = self.choice()
        if choice.failed:
            self.keep(replace(choice, failed=""))


def usual() -> Standing:
    """The folder of whoever uses this computer."""
    return Standing(platformdirs.user_data_path("mediator-versions", appauthor=False))


def running_as() -> str:
    """The version as which this program was begun by the installed one; "" where it was not."""
    return _BEGUN_AS


HANDED: Final = "MEDIATOR_HANDED_OVER"
ON_TRIAL: Final = "trial"
"""What a version is begun as that only has to open a copy."""
# Read once and taken away: whatever this program starts itself is begun by nobody.
_BEGUN_AS: Final = os.environ.get(HANDED, "")
with suppress(KeyError):
    del os.environ[HANDED]
