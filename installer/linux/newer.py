"""Newer versions of the program just packed, for the trial of updates: one whole, one that fails.

`python -m installer.linux.newer DIR`, with the Python that packs, leaves there the key that a
program must carry to believe them. Only the number differs, and in the second how a start ends.
"""

import py_compile
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installer import project, update
from installer.linux.portable import anonymous
from installer.update import Bound

WHOLE, FAILING = "90.1.0", "90.2.0"
KEY = "release.pem"
_SOURCE = project.ROOT / "src" / project.NAME
_INSIDE = Path("_internal") / project.NAME
_ENDS_AT_ONCE = "\n\ndef run(*_args: object, **_named: object) -> int:\n    return 70\n"


def main() -> None:
    """Both updates and their key."""
    out = Path(sys.argv[1])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    key = Ed25519PrivateKey.generate()
    (out / KEY).write_bytes(update.public_pem(key))
    for version, last_words in ((WHOLE, ""), (FAILING, _ENDS_AT_ONCE)):
        folder = out / f"{project.NAME}-{version}"
        shutil.copytree(project.PROGRAM, folder, symlinks=True)
        shutil.copy(out / KEY, folder / _INSIDE / "_resources" / KEY)
        _compile(folder, "__init__.py", _numbered(version))
        _compile(folder, "app.py", (_SOURCE / "app.py").read_text("utf-8") + last_words)
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        bound = Bound(version=version, system="linux-amd64", glibc="", size=size)
        archive = _packed(folder)
        update.write(archive, bound, notes="", key=key)
        archive.unlink()
        shutil.rmtree(folder)


def _numbered(version: str) -> str:
    text = (_SOURCE / "__init__.py").read_text("utf-8")
    return re.sub(r'^__version__ = ".*"$', f'__version__ = "{version}"', text, flags=re.MULTILINE)


def _compile(folder: Path, name: str, text: str) -> None:
    place = folder / _INSIDE / name
    place.write_text(text, encoding="utf-8")
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(
        str(place), str(place.with_suffix(".pyc")), doraise=True, invalidation_mode=unchecked
    )
    place.unlink()


def _packed(folder: Path) -> Path:
    """As the portable folder is packed, but quickly."""
    archive = folder.with_name(f"{folder.name}.tar")
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as packed:
        packed.add(folder, folder.name, filter=anonymous)
    subprocess.run(["xz", "--force", "--threads=2", "-0", archive], check=True)
    return archive.with_name(f"{archive.name}.xz")


if __name__ == "__main__":
    main()
