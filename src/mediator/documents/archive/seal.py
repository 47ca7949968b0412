"""The seal of a paper: what its QR code says, small enough to print and signed by the station."""

import base64
from binascii import Error as NotBase32
from dataclasses import dataclass

from mediator.documents.archive import ecdsa
from mediator.domain.keys import StationKeys

# Capital letters, digits and a few signs take 5.5 bits each in a QR code instead of 8.
_VERSION, _APART = "MEDIATOR1", "/"
_SHOWN = 16  # hexadecimal digits of a digest: 64 bits


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What the code on a paper says: no personal data, only numbers and digests.

    `digest` and `head` are the first 16 hexadecimal digits of the record's SHA-256 and of the
    journal's head when the paper was made. `signature` is the root's, over all before it.
    """

    number: str
    digest: str
    head: str
    signature: bytes

    @property
    def text(self) -> str:
        """The words in the code."""
        signed = base64.b32encode(self.signature).decode().rstrip("=")
        return _APART.join((_said(self.number, digest=self.digest, head=self.head), signed))


def seal(number: str, *, digest: str, head: str, keys: StationKeys) -> Seal:
    """Seal a paper; the same paper and keys give the same seal (RFC 6979)."""
    digest, head = digest[:_SHOWN].upper(), head[:_SHOWN].upper()
    said = _said(number, digest=digest, head=head).encode()
    return Seal(number=number, digest=digest, head=head, signature=ecdsa.sign(said, keys.root_key))


def read(text: str) -> Seal | None:
    """The seal that the words of a code are; None when they are not one of ours."""
    version, *rest = text.split(_APART)
    if version != _VERSION or len(rest) < 4:  # noqa: PLR2004  # Number, digest, head, signature.
        return None
    *number, digest, head, signed = rest
    try:
        signature = base64.b32decode(signed + "=" * (-len(signed) % 8))
    except NotBase32:
        return None
    found = Seal(number=_APART.join(number), digest=digest, head=head, signature=signature)
    return found if found.text == text else None  # Base 32 leaves room for a second spelling.


def holds(found: Seal, root: bytes) -> bool:
    """Whether the owner of `root` (DER) made this seal."""
    said = _said(found.number, digest=found.digest, head=found.head).encode()
    return ecdsa.holds(found.signature, said, certificate=root)


def _said(number: str, *, digest: str, head: str) -> str:
    return _APART.join((_VERSION, number, digest, head))
