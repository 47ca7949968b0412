"""The update file: the portable folder's archive with what its maker signs for.

`python -m installer.update new-key FILE` makes a maker's key once: the private half goes to FILE,
which belongs in a safe and never into the repository; the public half becomes
resources/release.pem, which every program carries. A build that is told `MEDIATOR_RELEASE_KEY`,
the place of that FILE, leaves an update beside the other packages.
"""

import hashlib
import json
import os
import re
import sys
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from installer import project

PINNED = project.ROOT / "resources" / "release.pem"
ASKED = "MEDIATOR_RELEASE_KEY"
FORM = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What an update is for: `size` in bytes, unpacked; `glibc` the oldest it starts with."""

    version: str
    system: str
    glibc: str
    size: int


def main() -> None:
    """Make a key; a build calls `pack` itself."""
    match sys.argv[1:]:
        case ["new-key", place]:
            new_key(Path(place))
        case [archive, glibc]:
            print(pack(Path(archive), folder=project.PROGRAM, glibc=glibc))
        case _:
            sys.exit(__doc__)


def new_key(place: Path) -> None:
    """Write both halves; neither is written over another."""
    key = Ed25519PrivateKey.generate()
    for file, content in ((place, private_pem(key)), (PINNED, public_pem(key))):
        with file.open("xb") as made:
            made.write(content)
    place.chmod(0o600)


def pack(archive: Path, *, folder: Path, glibc: str) -> Path:
    """The update of this build, beside its archive; the key must be the one that is pinned."""
    key = load_pem_private_key(Path(os.environ[ASKED]).read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey) or public_pem(key) != PINNED.read_bytes():
        sys.exit(f"{ASKED} is not the key whose public half is {PINNED.name}.")
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    bound = Bound(version=project.version(), system="linux-amd64", glibc=glibc, size=size)
    return write(archive, bound, notes=news(bound.version), key=key)


def write(archive: Path, bound: Bound, *, notes: str, key: Ed25519PrivateKey) -> Path:
    """`mediator-VERSION-SYSTEM.update` beside the archive; the same bytes each time."""
    program = archive.read_bytes()
    said = {
        "form": FORM,
        **asdict(bound),
        "packed": len(program),
        "sha256": hashlib.sha256(program).hexdigest(),
        "notes": notes,
    }
    manifest = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode()
    made = archive.with_name(f"mediator-{bound.version}-{bound.system}.update")
    with zipfile.ZipFile(made, "w") as packed:
        for name, content in (
            ("manifest.json", manifest),
            ("manifest.sig", key.sign(manifest)),
            ("program.tar.xz", program),
        ):
            packed.writestr(zipfile.ZipInfo(name), content)
    return made


def news(version: str) -> str:
    """What staff read of a version: its section of CHANGELOG.md, without marks."""
    text = (project.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    form = rf"^## {re.escape(version)}.*?$(.*?)(?=^## |\Z)"
    section = re.search(form, text, re.MULTILINE | re.DOTALL)
    if section is None:
        return ""
    lines = re.sub(r"\n {2,}", "", section[1])  # A paragraph was broken where the line was full.
    return lines.replace("### ", "").replace("\n- ", "\n· ").strip()


def private_pem(key: Ed25519PrivateKey) -> bytes:
    """The half for the safe."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem(key: Ed25519PrivateKey) -> bytes:
    """The half that every program carries."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


if __name__ == "__main__":
    main()
