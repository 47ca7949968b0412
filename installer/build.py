"""Packs the program: `python3 -m installer.build` leaves in dist/ what is handed out.

It uses the standard library alone; the packages that the program runs on and those that pack it
come from their two locks into an environment of their own.
"""

import ctypes
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from installer import bootstrap, contents, project, sizes
from installer.linux import deb, libraries, portable
from installer.windows import pack

PACKING = project.BUILD / "packing"
PROVING = project.BUILD / "proving"
NEEDED = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg", "xz": "xz-utils"}

# Built with what only a debugger reads. Libraries that `auditwheel` moved are left as they are.
_WITH_DEBUG = ("libpython*", "*/lib-dynload/*.so", "sqlcipher3/*.so", "sqlalchemy/**/*.so",
               "fontTools/**/*.so", "PIL/*.so", "cryptography/**/*.so")  # fmt: skip


def main() -> None:
    """Freeze, thin, list what is inside, and pack for this system."""
    if sys.platform == "linux":
        bootstrap.install_on_system(missing_packages())
    python = prepare()
    freeze(python)
    if sys.platform == "linux":
        thin(project.PROGRAM)
    describe(python)
    project.DIST.mkdir(exist_ok=True)
    if sys.platform == "win32":
        made = pack.pack(project.PROGRAM)
    else:
        made = [portable.pack(project.PROGRAM), deb.pack(project.PROGRAM)]
    made += updates(python, made[0])
    report = sizes.report(project.PROGRAM, made)
    (project.DIST / "sizes.txt").write_text(report, encoding="utf-8")
    bootstrap.say(report)


def missing_packages() -> list[str]:
    """The Debian packages that packing needs and this machine lacks."""
    lacking = {package for tool, package in NEEDED.items() if not shutil.which(tool)}
    try:  # Debian's own Python has itself inside and again as a library, in a package apart.
        ctypes.CDLL(str(sysconfig.get_config_var("INSTSONAME")))
    except OSError:
        lacking.add(f"libpython{sysconfig.get_python_version()}")
    return sorted(lacking)


def prepare() -> Path:
    """The Python that has exactly what is packed and what packs it."""
    python = bootstrap.make_environment(PACKING)
    for lock in ("requirements.lock", "installer/requirements.lock"):
        bootstrap.install_locked(python, project.ROOT / lock)
    proving = bootstrap.make_environment(PROVING)
    bootstrap.install_locked(proving, project.ROOT / "installer/requirements-sbom.lock")
    return python


def freeze(python: Path) -> None:
    """Translate, draw the icon, photograph the manual, and let PyInstaller gather the folder."""
    bootstrap.run([str(python), "-m", "installer.words"], env=_environment())
    bootstrap.run([str(python), "-m", "installer.icons", str(project.ICONS)], env=_environment())
    bootstrap.say("Playing the tour for the pictures of the manual (about a minute)")
    paper = ("--paper", str(project.DIST / f"mediator-{project.version()}-manual.pdf"))
    bootstrap.run([str(python), "-m", "installer.manual", *paper], env=_environment())
    shutil.rmtree(project.BUILD / "work", ignore_errors=True)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(project.PROGRAM.parent), "--workpath", str(project.BUILD / "work")]
    bootstrap.say("Gathering the program and what it needs (about a minute)")
    bootstrap.run(
        [*command, *folders, str(project.ROOT / "installer/mediator.spec")], env=_environment()
    )


def _environment() -> dict[str, str]:
    """Without what differs from one build to the next: the order of sets, and the time."""
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(project.moment())}
    places = os.pathsep.join(map(str, (project.ROOT / "src", project.ROOT)))
    return {**os.environ, **fixed, "PYTHONPATH": places}


def thin(folder: Path) -> None:
    """Leave out of the libraries what only a debugger reads."""
    for file in _with_debug(folder / "_internal"):
        bootstrap.run(["strip", "--strip-debug", str(file)])


def _with_debug(folder: Path) -> Iterator[Path]:
    for pattern in _WITH_DEBUG:
        yield from (file for file in sorted(folder.glob(pattern)) if contents.is_elf(file))


def describe(python: Path) -> None:
    """Put beside the program the licences of all that is inside, and its list (CycloneDX)."""
    bootstrap.run([str(python), "-m", "installer.inventory"], env=_environment())
    proving = PROVING / python.relative_to(PACKING)
    bootstrap.run([str(proving), "-m", "installer.proof"], env=_environment())


def updates(python: Path, archive: Path) -> list[Path]:
    """The update file, where whoever builds has the maker's key at hand."""
    if sys.platform != "linux" or not os.environ.get("MEDIATOR_RELEASE_KEY"):
        return []
    files = [file for file in project.PROGRAM.rglob("*") if file.is_file()]
    glibc = libraries.c_library([file for file in files if contents.is_elf(file)])
    command = [str(python), "-m", "installer.update", str(archive), glibc]
    bootstrap.run(command, env=_environment())
    return sorted(project.DIST.glob(f"*-{project.version()}-*.update"))


if __name__ == "__main__":
    main()
