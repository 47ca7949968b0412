"""Update files: read, believed only by their signature, unpacked whole or not at all.

One is a ZIP with `manifest.json`, its Ed25519 signature `manifest.sig`, and the packed program. The
key that must have signed is part of this program; no other can be brought along.
"""

import errno
import hashlib
import io
import json
import lzma
import os
import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import IO, Final, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from mediator import resources
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.releases import Release, number
from mediator.versions.standing import Standing

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
PROGRAM: Final = "program.tar.xz"
FORM: Final = 1
"""The form of the manifest; a newer one is refused."""
_KEY: Final = "release.pem"
_SIGNATURE_BYTES: Final = 64
_MANIFEST_BYTES: Final = 1 << 18
_BLOCK: Final = 1 << 20
_SPARE: Final = 64 << 20
# Its runtime error is that of a member which says that it has a password.
_NO_ZIP: Final = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError, EOFError,
    RuntimeError,
)  # fmt: skip
_NO_ARCHIVE: Final = (tarfile.TarError, lzma.LZMAError, *_NO_ZIP)


class Heard(Protocol):
    """Hears how many of the packed bytes were read; what it raises stops the work."""

    def __call__(self, done: int, total: int) -> None:
        """Say how far it is."""


def pinned() -> bytes:
    """The key that releases of this program are signed with, as PEM.

    Raises `RuleViolation("release_no_key")` where it was packed without one.
    """
    place = resources.path(_KEY)
    if not place.is_file():
        raise RuleViolation("release_no_key")
    return place.read_bytes()


def read(path: Path, *, key: bytes) -> Release:
    """What the maker signed for; raises `RuleViolation`.

    `file_not_opened`, `release_not_ours` (none, or damaged), `release_altered` (not signed with
    `key`), `release_form_newer`.
    """
    with _opened(path) as packed:
        manifest = _small(packed, MANIFEST, limit=_MANIFEST_BYTES)
        signature = _small(packed, SIGNATURE, limit=_SIGNATURE_BYTES)
        _refuse_unsigned(manifest, signature, key=key)
        release = _release(manifest)
        if packed.getinfo(PROGRAM).file_size != release.packed:
            raise RuleViolation("release_altered")
    return release


def unpack(path: Path, release: Release, *, standing: Standing, heard: Heard) -> None:
    """Let the version stand beside the others, whole, or leave nothing.

    Raises `RuleViolation` with `release_altered`, `versions_full` (fact `megabytes` needed) and as
    `read`, and `StorageUnavailable("versions_unwritable")`.
    """
    part = standing.folder(f"{release.version}.part")
    try:
        _make_room(standing, release)
        shutil.rmtree(part, ignore_errors=True)
        with _opened(path) as packed, packed.open(PROGRAM) as source:
            _pour(source, part, release=release, heard=heard)
        _settle()
        shutil.rmtree(standing.folder(release.version), ignore_errors=True)
        part.replace(standing.folder(release.version))
    except OSError as error:
        raise StorageUnavailable("versions_unwritable", type(error).__name__) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _make_room(standing: Standing, release: Release) -> None:
    standing.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    needed = release.size + _SPARE
    if shutil.disk_usage(standing.home).free < needed:
        raise RuleViolation("versions_full", megabytes=needed >> 20)


def _pour(source: IO[bytes], part: Path, *, release: Release, heard: Heard) -> None:
    """Unpack while hashing; what the maker did not sign for never leaves the `part`."""
    through = _Hashed(source, total=release.packed, heard=heard)
    left = release.size
    try:
        with tarfile.open(fileobj=through, mode="r|xz") as archive:
            for entry in archive:
                left -= entry.size
                if left < 0:
                    raise RuleViolation("release_altered")
                _put(archive, entry, part=part)
        through.drain()
    except _NO_ARCHIVE as error:
        raise RuleViolation("release_altered") from error
    if through.sha256.hexdigest() != release.sha256:
        raise RuleViolation("release_altered")


def _put(archive: tarfile.TarFile, entry: tarfile.TarInfo, *, part: Path) -> None:
    """Without the folder that all names of the archive begin with."""
    _, _, name = entry.name.partition("/")
    if name:
        archive.extract(entry.replace(name=name, deep=False), part, filter="data")
    else:
        part.mkdir(parents=True, exist_ok=True)


class _Hashed(io.RawIOBase):
    """A stream that is hashed on its way."""

    def __init__(self, source: IO[bytes], *, total: int, heard: Heard) -> None:
        super().__init__()
        self._source, self._total, self._heard = source, total, heard
        self._done = 0
        self.sha256 = hashlib.sha256()

    def read(self, size: int = _BLOCK, /) -> bytes:
        """The next bytes."""
        block = self._source.read(size)
        self.sha256.update(block)
        self._done += len(block)
        self._heard(min(self._done, self._total), self._total)
        return block

    def drain(self) -> None:
        """What the archive did not ask for is hashed too."""
        while self.read():
            pass


def _settle() -> None:
    """Thousands of files at once: on the disk before the folder gets its name."""
    if hasattr(os, "sync"):
        os.sync()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    if not os.access(path, os.R_OK):
        raise RuleViolation("file_not_opened", "file")
    try:
        with zipfile.ZipFile(path) as packed:
            yield packed
    except _NO_ZIP as error:
        raise RuleViolation("release_not_ours") from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # That is a directory which points before the file.
            raise
        raise RuleViolation("release_not_ours") from error


def _small(packed: zipfile.ZipFile, name: str, *, limit: int) -> bytes:
    if packed.getinfo(name).file_size > limit:
        raise RuleViolation("release_not_ours")
    return packed.read(name)


def _refuse_unsigned(manifest: bytes, signature: bytes, *, key: bytes) -> None:
    public = load_pem_public_key(key)
    if not isinstance(public, Ed25519PublicKey):
        raise RuleViolation("release_no_key")
    try:
        public.verify(signature, manifest)
    except InvalidSignature as error:
        raise RuleViolation("release_altered") from error


def _release(manifest: bytes) -> Release:
    """Signed by the maker, so what does not fit is of a newer form."""
    try:
        said = json.loads(manifest)
        if said["form"] > FORM:
            raise RuleViolation("release_form_newer")
        release = Release(**{field.name: said[field.name] for field in fields(Release)})
        number(release.version)
    except (ValueError, KeyError, TypeError) as error:
        raise RuleViolation("release_form_newer") from error
    return release
