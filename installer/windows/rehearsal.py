"""Compiles the Windows setup's script on Linux, over a folder made of the Windows wheels.

The program itself cannot be frozen without Windows: a few bytes stand in its place, and the setup
that comes of it is thrown away. What this proves is that every locked package has a wheel for
Windows, and that the script compiles without a warning.
"""

import shutil
import sys
import zipfile
from pathlib import Path

from installer import bootstrap, build, contents, project
from installer.windows import pack

WHEELS = project.BUILD / "wheels"
STAGE = project.BUILD / "windows"


def main() -> None:
    """Stage, compile, say how large it was."""
    if shutil.which("makensis") is None:
        bootstrap.install_on_system(["nsis"])
    stage(build.PACKING / "bin" / "python")
    made = pack.setup(STAGE, project.BUILD / "rehearsed-setup.exe", compression="zlib")
    if made.read_bytes()[:2] != b"MZ":
        sys.exit("makensis wrote something that is no program of Windows.")
    size = made.stat().st_size / 1_000_000
    wheels = len(list(WHEELS.glob("*.whl")))
    bootstrap.say(
        f"  ok  the Windows script compiles without a warning, over {wheels} Windows wheels "
        f"({size:.0f} MB, of no use by itself)"
    )


def stage(python: Path) -> None:
    """The packages for Windows, thinned by the same table, where the frozen ones would lie."""
    shutil.rmtree(STAGE, ignore_errors=True)
    WHEELS.mkdir(parents=True, exist_ok=True)
    only = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    exact = ["--no-deps", "--require-hashes", "--only-binary", ":all:", *only]
    lock = ["--requirement", str(project.ROOT / "requirements.lock")]
    bootstrap.run(
        [str(python), "-m", "pip", "--quiet", "download", *exact, "--dest", str(WHEELS), *lock]
    )
    for wheel in sorted(WHEELS.glob("*.whl")):
        with zipfile.ZipFile(wheel) as packed:
            names = [(name, "", "DATA") for name in packed.namelist() if not name.endswith("/")]
            for place, _, _ in contents.kept(names):
                packed.extract(place, STAGE / "_internal")
    shutil.copytree(project.ROOT / "resources", STAGE / "_internal" / "mediator" / "_resources")
    for name in ("mediator.exe", "mediator-console.exe"):
        (STAGE / name).write_bytes(b"in place of the program")


if __name__ == "__main__":
    main()
