"""The station's signature in a month file: a detached JWS (RFC 7515) over its canonical spelling.

Canonical is RFC 8785: keys sorted, no white space. Whoever writes another indentation or another
order of keys changes nothing that is signed; every other change is found.
"""

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from mediator.documents.archive import ecdsa
from mediator.domain.collected.filed import Proof
from mediator.domain.keys import StationKeys, fingerprint

KEY: Final = "signature"

_ALGORITHM: Final = "ES256"
_CHAIN: Final = 2  # certificates: the one that signs, and the root that vouches for it
_KNOWN: Final = 4096
_BROKEN: Final = Proof(broken=True)


def canonical(content: object) -> bytes:
    """The one spelling that is signed; UnicodeEncodeError for half a character.

    Our keys are ASCII and our numbers whole, which is all that RFC 8785 would do otherwise.
    """
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sign(content: Mapping[str, Any], keys: StationKeys, *, at: datetime) -> str:
    """The signature of a file without one."""
    head = {
        "alg": _ALGORITHM,
        "iat": int(at.timestamp()),
        "x5c": [base64.b64encode(der).decode() for der in (keys.certificate, keys.root)],
    }
    spelled = _encoded(canonical(head))
    return f"{spelled}..{_encoded(ecdsa.sign(_said(spelled, canonical(content)), keys.key))}"


def proof(signature: object, said: bytes) -> Proof:
    """What a signature proves of the canonical words under it; `broken` where it proves nothing."""
    try:
        head, between, signed = str(signature).split(".")
        known = json.loads(_decoded(head))
        certificate, root = (base64.b64decode(der, validate=True) for der in known["x5c"])
        at = datetime.fromtimestamp(known["iat"], UTC)
        vouched = known["alg"] == _ALGORITHM and not between and _vouched(certificate, root)
        since, until = vouched or (datetime.max.replace(tzinfo=UTC),) * _CHAIN
        holds = ecdsa.holds(_decoded(signed), _said(head, said), certificate=certificate)
    except (ValueError, TypeError, LookupError, OverflowError, OSError, RecursionError):
        return _BROKEN
    if not holds or not since <= at <= until:
        return _BROKEN
    return Proof(root=fingerprint(root), signed_at=at)


@lru_cache(maxsize=_KNOWN)
def _vouched(certificate: bytes, root: bytes) -> tuple[datetime, datetime] | None:
    """From when until when the owner of the root vouches for a certificate; None: it does not."""
    one, other = (x509.load_der_x509_certificate(der) for der in (certificate, root))
    try:
        one.verify_directly_issued_by(other)
    except (ValueError, TypeError, InvalidSignature):
        return None
    return one.not_valid_before_utc, one.not_valid_after_utc


def _said(head: str, content: bytes) -> bytes:
    return f"{head}.{_encoded(content)}".encode()


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _decoded(words: str) -> bytes:
    return base64.b64decode(words + "=" * (-len(words) % 4), altchars=b"-_", validate=True)
