"""What a station signs its papers with, and how other stations know it."""

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta

# A root outlives the papers that it vouches for; the certificate under it is renewed.
ROOT_LASTS = timedelta(days=30 * 365)
CERTIFICATE_LASTS = timedelta(days=5 * 365)
RENEWED_BEFORE = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class StationKeys:
    """ECDSA P-256: the station's own root, and the certificate under it that signs.

    Certificates are DER, private keys DER in PKCS 8; they never leave the file of records. Only
    the root is given away, so that others can check the station's papers.
    """

    root: bytes
    certificate: bytes
    root_key: bytes = field(repr=False)
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """The root certificate (DER) of a station, by the name that the station gave itself."""

    name: str
    certificate: bytes

    @property
    def fingerprint(self) -> str:
        """SHA-256, 64 hexadecimal digits: what two people compare on the telephone."""
        return fingerprint(self.certificate)


def fingerprint(certificate: bytes) -> str:
    """SHA-256 of a certificate (DER), 64 hexadecimal digits."""
    return hashlib.sha256(certificate).hexdigest()
