"""Update files for tests: made as the installer makes them, around a program of a few lines."""

import io
import sys
import tarfile
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installer import update
from installer.update import Bound
from mediator.services import beside

KEY: Final = Ed25519PrivateKey.generate()
PINNED: Final = update.public_pem(KEY)
NEWER: Final = "9.1.0"

# The program of this source tree, as a version that says another number of itself.
_OURS: Final = """#!{python}
import sys
sys.path[:0] = {path!r}
import mediator
mediator.__version__ = "{version}"
from mediator import cli
sys.exit(cli.main(sys.argv[1:]))
"""


def ours(version: str = NEWER) -> str:
    """A newer version that does all that this one does."""
    src = str(Path(beside.__file__).parents[2])
    return _OURS.format(python=sys.executable, path=[src], version=version)


def archive(place: Path, program: str, *, version: str = NEWER) -> Path:
    """The packed folder of a version, as the portable one is packed."""
    content = program.encode()
    entry = tarfile.TarInfo(f"mediator-{version}-linux-amd64/mediator")
    entry.size, entry.mode = len(content), 0o755
    with tarfile.open(place, "w:xz") as packed:
        packed.addfile(entry, io.BytesIO(content))
    return place


def update_file(
    folder: Path,
    program: str = "#!/bin/sh\n",
    *,
    version: str = NEWER,
    key: Ed25519PrivateKey = KEY,
) -> Path:
    """An update that is genuine for whoever has `PINNED`."""
    packed = archive(folder / "program.tar.xz", program, version=version)
    system = beside.host().system
    bound = Bound(version=version, system=system, glibc="2.17", size=len(program.encode()))
    made = update.write(packed, bound, notes="改了什么。", key=key)
    packed.unlink()
    return made


def stands(home: Path, version: str, program: str) -> None:
    """Let a version stand in the folder of the versions."""
    place = home / version / "mediator"
    place.parent.mkdir(parents=True)
    place.write_text(program, encoding="utf-8")
    place.chmod(0o755)


def left(home: Path) -> list[str]:
    """The names of what stands there."""
    return sorted(each.name for each in home.iterdir()) if home.exists() else []
