"""A version of the program that somebody hands out, and whether this computer takes it."""

from dataclasses import dataclass

from mediator.domain.errors import RuleViolation

Number = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What the maker of an update file signed for.

    `size` is in bytes, unpacked; `glibc` the oldest C library that it starts with, "" for none;
    `notes` what is new, in staff's words; `sha256` that of the packed program, of `packed` bytes.
    """

    version: str
    system: str
    glibc: str
    size: int
    packed: int
    sha256: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What runs here: the program's version, and the system as update files call it."""

    version: str
    system: str
    glibc: str


def number(version: str) -> Number:
    """A version as something that can be compared: 0.10.1 is newer than 0.9."""
    return tuple(map(int, version.split(".")))


def refuse_unfit(release: Release, host: Host) -> None:
    """Raise `RuleViolation` where a release cannot take the place of what runs here.

    `release_other_system` (fact `system`), `release_system_old` (fact `glibc`), `release_same`
    and `release_older` (facts `version` and `running`).
    """
    if release.system != host.system:
        raise RuleViolation("release_other_system", system=release.system)
    if release.glibc and (not host.glibc or number(host.glibc) < number(release.glibc)):
        raise RuleViolation("release_system_old", glibc=release.glibc)
    if number(release.version) == number(host.version):
        raise RuleViolation("release_same", version=release.version)
    if number(release.version) < number(host.version):
        raise RuleViolation("release_older", version=release.version, running=host.version)
