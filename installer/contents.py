"""What the packed program is made of: what is left out and why, and what nothing inside needs."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

# One entry as PyInstaller lists it: where it lies in the folder, where it comes from, of what kind.
Entry = tuple[str, str, str]

# Modules that come along with what we use and that no path of ours reaches.
UNUSED_MODULES = (
    "PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick",
    # pyHanko would fetch certificates with these; this program never asks a network.
    "aiohappyeyeballs", "aiohttp", "aiosignal", "frozenlist", "multidict", "propcache", "yarl",
    # The drawings and tables of other programs, other databases, development.
    "IPython", "PIL._avif", "PIL._imagingtk", "PIL.ImageTk", "_curses", "charset_normalizer",
    "curses", "matplotlib", "numpy", "pip", "pkg_resources", "pygments",
    "pytest", "readline", "requests", "setuptools", "sqlite3", "tkinter", "unittest.mock",
    "zmq",
)  # fmt: skip

# Packages that read files of their own, which no import shows.
WITH_DATA = ("docx", "pikepdf")

# Plugins of Qt that a window on a counter's PC loads, on Linux and on Windows.
QT_PLUGINS = re.compile(
    r"(platforms/(lib)?(qxcb|qoffscreen|qwayland-generic|qwayland-egl|qwindows)"
    r"|styles/.*|platformthemes/(lib)?qxdgdesktopportal"
    r"|imageformats/(lib)?(qsvg|qjpeg|qtiff|qwebp|qico|qgif)|iconengines/.*|printsupport/.*"
    r"|platforminputcontexts/(lib)?(ibus|compose)platforminputcontextplugin"
    r"|wayland-shell-integration/libxdg-shell|wayland-decoration-client/libbradient"
    r"|wayland-graphics-integration-client/libqt-plugin-wayland-egl)\.(so|dll)"
)

# What Python itself needs and systems number differently; all else comes from the system, whose
# drivers and fonts must agree with it.
OWN_OF_PYTHON = re.compile(r"lib(python3\.\d+|ssl|crypto|ffi|mpdec)\.so\b.*")

_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/")
_QT_WORDS = "PySide6/Qt/translations/"
_QT_PLUGINS = re.compile(r"PySide6/(?:Qt/)?plugins/(.*)")
_LIBRARY = re.compile(r"lib(?!python)[^/]*\.so[.\d]*")
_OTHER_COUNTRIES = re.compile(r"stdnum/(?!cn/).*\.dat")
# Sources of words, hints for type checkers, and what pip noted: with digests of scripts that hold
# the path of the building folder, so that no two builds were the same.
_NOT_READ = re.compile(r".*\.(ts|pyi|py\.typed)|.*\.dist-info/(RECORD|INSTALLER|REQUESTED)")


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that go into the folder, without what nothing in it needs."""
    wanted = [entry for entry in entries if _is_wanted(*entry)]
    needed = _reached(wanted)
    return sorted(entry for entry in wanted if entry[0] in needed)


def _is_wanted(dest: str, source: str, kind: str) -> bool:
    place, name = PurePosixPath(dest).as_posix(), PurePosixPath(dest).name
    plugin = _QT_PLUGINS.fullmatch(place)
    if plugin:
        return QT_PLUGINS.fullmatch(plugin[1]) is not None
    if place.startswith(_QT_WORDS):
        return name == "qtbase_zh_CN.qm"
    if _NOT_READ.fullmatch(place) or _OTHER_COUNTRIES.fullmatch(place):
        return False
    if kind == "BINARY" and source.startswith(_SYSTEM):
        return OWN_OF_PYTHON.fullmatch(name) is not None
    return not any(place.startswith(_as_path(module)) for module in UNUSED_MODULES)


def _as_path(module: str) -> str:
    return module.replace(".", "/")


def _reached(entries: list[Entry]) -> set[str]:
    """The places of what is loaded by name, and of the libraries that those need in turn.

    A shared library beside others is there only for them: when the last that needs it was left
    out, it goes too.
    """
    libraries = {
        PurePosixPath(entry[0]).name: entry
        for entry in entries
        if entry[2] != "SYMLINK" and _serves(entry[0])
    }
    reached = {dest for dest, _, kind in entries if kind != "SYMLINK" and not _serves(dest)}
    open_ = [source for dest, source, kind in entries if dest in reached and kind != "DATA"]
    while open_:
        for name in needs(Path(open_.pop())):
            dest, source, kind = libraries.get(name, ("", "", ""))
            if kind and dest not in reached:
                reached.add(dest)
                open_.append(source)
    return reached | {
        dest for dest, source, kind in entries if kind == "SYMLINK" and source in reached
    }


def _serves(dest: str) -> bool:
    """Whether this is a library that lies there for others."""
    place = PurePosixPath(dest)
    folder = place.parent.as_posix()
    beside = folder in {".", "PySide6/Qt/lib"} or folder.endswith(".libs")
    return beside and _LIBRARY.fullmatch(place.name) is not None


def needs(file: Path) -> Iterator[str]:
    """The shared libraries that a file of Linux names as needed."""
    listed = subprocess.run(["objdump", "-p", file], check=False, capture_output=True, text=True)
    yield from re.findall(r"^\s*NEEDED\s+(\S+)", listed.stdout, re.MULTILINE)


def is_elf(file: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def c_library(file: Path) -> set[tuple[int, ...]]:
    """The versions of the C library that a file asks for."""
    listed = subprocess.run(["objdump", "-T", file], check=False, capture_output=True, text=True)
    found = re.findall(r"\(?GLIBC_([\d.]+)\)?", listed.stdout)
    return {tuple(map(int, version.split("."))) for version in found}
