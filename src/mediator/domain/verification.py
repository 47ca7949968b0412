"""Whether a paper is what it seems: what it carries, held against what the station kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain


class Verdict(StrEnum):
    """What may be said of a paper, from the best to the worst."""

    GENUINE = "genuine"  # The very file that was given out.
    COPY = "copy"  # Saved anew, every page and the record the same.
    CODE_GENUINE = "code_genuine"  # Only its code was read: compare the words with the record.
    FOREIGN = "foreign"  # Given out by another station whose root is trusted.
    SUPERSEDED = "superseded"
    VOID = "void"
    ALTERED = "altered"
    UNKNOWN_STATION = "unknown_station"
    ERASED = "erased"  # Given out, but what it said was erased when its time was over.
    NUMBER_UNKNOWN = "number_unknown"
    NO_PROOF = "no_proof"  # Neither a record nor a code.


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What a paper's QR code says, and whether a known station sealed it."""

    number: str
    digest: str
    sealed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a file carries.

    `sha256` is that of the whole file, `digest` that of the record inside, both 64 hexadecimal
    digits. `signed_by` is the fingerprint of the trusted root behind an unbroken signature,
    `broken` says that there is one which does not hold any more. `record` is the record as an
    object of JSON, empty where there is none.
    """

    sha256: str
    number: str = ""
    digest: str = ""
    record: Mapping[str, object]
    signed_by: str = ""
    signed_at: datetime | None = None
    broken: bool = False
    code: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the station kept of a paper; `superseded_by` and `void` only of agreements.

    `signed`: it is a copy of the paper that was signed on the screen, or scanned back.
    """

    number: str
    sha256: str
    digest: str
    void: bool = False
    superseded_by: str = ""
    signed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The answer: a verdict, and what it rests on. `kept`: the paper of that number lies here.

    `signed`: it was held against a signed copy of the paper, not against the paper as issued.
    `differences` are paths into the record (`agreement.terms.0.amount_fen`), `pages` the numbers
    of pages that look or read differently from what was kept.
    """

    verdict: Verdict
    kept: bool = False
    number: str = ""
    station: str = ""
    signed_at: datetime | None = None
    superseded_by: str = ""
    differences: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    signed: bool = False


def meant(evidence: Evidence, copies: Sequence[Kept]) -> int | None:
    """The place among the signed copies of the one that a file means; None: the paper itself.

    By its bytes or its record; a file that says it is signed and fits none means the newest.
    """
    same = (at for at, copy in enumerate(copies) if copy.sha256 == evidence.sha256)
    saying = (
        at
        for at, copy in reversed(list(enumerate(copies)))
        if copy.digest and copy.digest == evidence.digest
    )
    drawn = [at for at, copy in enumerate(copies) if copy.digest]
    newest = iter(drawn[-1:] if SIGNATURES in evidence.record else ())
    return next(chain(same, saying, newest), None)


SIGNATURES = "signatures"  # The part of a record that only a signed copy has.


def of_register(evidence: Evidence, kept: Kept, *, pages: tuple[int, ...]) -> Verdict:
    """Judge a file whose number the station knows; `pages` are those that differ from the kept."""
    if evidence.sha256 == kept.sha256:
        return _standing(kept, Verdict.GENUINE)
    if evidence.digest:
        whole = evidence.digest == kept.digest and not pages
        return _standing(kept, Verdict.COPY) if whole else Verdict.ALTERED
    return _by_code(evidence, kept)


def of_erased(evidence: Evidence, kept: Kept) -> Verdict:
    """Judge a file of which only the digest is left; by the code alone nothing can be told."""
    if evidence.sha256 == kept.sha256:
        return _standing(kept, Verdict.GENUINE)
    return Verdict.ALTERED if evidence.broken else Verdict.ERASED


def of_stranger(evidence: Evidence, *, own_root: str) -> Verdict:
    """Judge a file whose number is not among the station's papers, by its signature or its code."""
    if evidence.broken:
        return Verdict.ALTERED
    if evidence.signed_by:
        return Verdict.GENUINE if evidence.signed_by == own_root else Verdict.FOREIGN
    code = evidence.code
    if code is not None and code.sealed_by:
        return Verdict.NUMBER_UNKNOWN if code.sealed_by == own_root else Verdict.CODE_GENUINE
    return Verdict.UNKNOWN_STATION if evidence.digest or code else Verdict.NO_PROOF


def of_short_code(code: str, kept: Kept) -> Verdict:
    """Judge a number and check code that somebody read out: `XXXX-XXXX`, however it was typed."""
    typed = "".join(each for each in code.upper() if each.isalnum())
    meant = typed == kept.digest[: len(typed)].upper() and len(typed) == SHORT
    return _standing(kept, Verdict.CODE_GENUINE) if meant else Verdict.ALTERED


SHORT = 8


def differences(one: object, other: object, *, path: str = "") -> tuple[str, ...]:
    """The paths at which two objects of JSON differ, in the order of their keys."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        keys = sorted(one.keys() | other.keys())
        pairs = [(str(key), one.get(key), other.get(key)) for key in keys]
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = [(str(at), *pair) for at, pair in enumerate(zip(one, other, strict=True))]
    else:
        return () if one == other and type(one) is type(other) else (path,)
    steps = [(f"{path}.{key}" if path else key, left, right) for key, left, right in pairs]
    return tuple(
        found for step, left, right in steps for found in differences(left, right, path=step)
    )


def _by_code(evidence: Evidence, kept: Kept) -> Verdict:
    code = evidence.code
    if code is None:
        return Verdict.NO_PROOF
    meant = bool(code.digest) and kept.digest.upper().startswith(code.digest)
    return _standing(kept, Verdict.CODE_GENUINE) if meant and code.sealed_by else Verdict.ALTERED


def _standing(kept: Kept, verdict: Verdict) -> Verdict:
    """A genuine paper may have been overtaken."""
    if kept.superseded_by:
        return Verdict.SUPERSEDED
    return Verdict.VOID if kept.void else verdict
