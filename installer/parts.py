"""What lies inside packages without being one: libraries, fonts and drawings, with versions.

Each version is asked of the library itself where it can tell; fonts tell theirs in their files.
"""

import platform
import ssl
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from installer import project


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One line of the list; `within` is the package that brings it."""

    name: str
    version: str
    licence: str
    kind: str = "library"
    within: str = ""


def found() -> tuple[Part, ...]:
    """All of them, by name."""
    every = (*_of_python(), *_of_records(), *_of_papers(), *_of_qt(), *_drawn())
    return tuple(sorted(every, key=lambda part: (part.name, part.within)))


def _of_python() -> Iterator[Part]:
    yield Part(name="cpython", version=platform.python_version(), licence="PSF-2.0")
    openssl = ssl.OPENSSL_VERSION.split()[1]
    yield Part(name="openssl", version=openssl, licence="Apache-2.0", within="cpython")
    for file in (project.PROGRAM / "_internal").glob("libffi.so.*"):
        number = file.name.rpartition(".")[2]  # It tells only its interface.
        yield Part(name="libffi", version=number, licence="MIT", within="cpython")


def _of_records() -> Iterator[Part]:
    import psycopg
    import sqlcipher3
    from cryptography.hazmat.backends.openssl import backend

    with sqlcipher3.connect(":memory:") as opened:
        opened.execute("PRAGMA key = 'asked'")  # It tells more once it has one.
        cipher = opened.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
        provider = opened.execute("PRAGMA cipher_provider_version").fetchone()[0]
    within = "sqlcipher3"
    yield Part(name="sqlcipher", version=cipher, licence="BSD-3-Clause", within=within)
    sqlite = sqlcipher3.sqlite_version
    yield Part(name="sqlite", version=sqlite, licence="blessing", within=within)
    openssl = provider.removeprefix("OpenSSL ").split()[0]
    yield Part(name="openssl", version=openssl, licence="Apache-2.0", within=within)
    major, minor = divmod(psycopg.pq.version(), 10_000)
    yield Part(
        name="libpq", version=f"{major}.{minor}", licence="PostgreSQL", within="psycopg-binary"
    )
    told = backend.openssl_version_text().split()[1]
    yield Part(name="openssl", version=told, licence="Apache-2.0", within="cryptography")


def _of_papers() -> Iterator[Part]:
    import pikepdf
    from lxml import etree
    from PIL import features
    from pypdfium2 import version as pdfium

    qpdf = pikepdf.__libqpdf_version__
    yield Part(name="qpdf", version=qpdf, licence="Apache-2.0", within="pikepdf")
    for name, told in (("libxml2", etree.LIBXML_VERSION), ("libxslt", etree.LIBXSLT_VERSION)):
        shown = ".".join(map(str, told))
        yield Part(name=name, version=shown, licence="MIT", within="lxml")
    build = str(pdfium.PDFIUM_INFO)
    yield Part(name="pdfium", version=build, licence="Apache-2.0", within="pypdfium2")
    for name, licence in _PILLOW.items():
        known = features.version(name)
        if known:
            yield Part(name=name, version=known, licence=licence, within="pillow")


_PILLOW = {
    "freetype2": "FTL",
    "jpg_2000": "BSD-2-Clause",
    "libjpeg_turbo": "IJG AND BSD-3-Clause",
    "libtiff": "libtiff",
    "littlecms2": "MIT",
    "webp": "BSD-3-Clause",
    "zlib": "Zlib",
}


def _of_qt() -> Iterator[Part]:
    from PySide6.QtCore import qVersion

    licence, within = "LGPL-3.0-only", "pyside6-essentials"
    yield Part(name="qt", version=qVersion(), licence=licence, within=within)
    libraries = project.PROGRAM / "_internal" / "PySide6" / "Qt" / "lib"
    for file in libraries.glob("libicuuc.so.*"):
        number = file.name.rpartition(".")[2]
        yield Part(name="icu", version=number, licence="Unicode-3.0", within=within)


def _drawn() -> Iterator[Part]:
    from fontTools.ttLib import TTFont

    for file in sorted((project.ROOT / "resources" / "fonts").glob("*.ttf")):
        licence = "Hanazono" if file.stem.startswith("Hana") else "OFL-1.1"
        told = f"{TTFont(file, lazy=True)['head'].fontRevision:.3f}"
        yield Part(name=file.stem, version=told, licence=licence, kind="data")
    yield Part(name="lucide icons", version="2026", licence="ISC", kind="data")


def licence_of_python() -> Path:
    """Where this Python keeps its licence: with its library, or where Debian puts such texts."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    name = f"python{platform.python_version().rpartition('.')[0]}"
    places = [folder / "LICENSE.txt" for folder in folders]
    places.append(Path("/usr/share/doc") / name / "copyright")
    return next(place for place in places if place.exists())
