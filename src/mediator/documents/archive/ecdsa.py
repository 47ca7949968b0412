"""Signatures in 64 bytes (ECDSA P-256 with SHA-256), as QR codes and JSON carry them."""

from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from mediator.documents.archive.certificates import private_key

_HALF = 32  # bytes of each of the two numbers
_KNOWN = 4096  # certificates whose keys are remembered: a province's stations in a few years


def sign(said: bytes, key: bytes) -> bytes:
    """Sign with a private key (DER); the same words and key give the same bytes (RFC 6979)."""
    way = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
    first, second = decode_dss_signature(private_key(key).sign(said, way))
    return first.to_bytes(_HALF, "big") + second.to_bytes(_HALF, "big")


def holds(signature: bytes, said: bytes, *, certificate: bytes) -> bool:
    """Whether the owner of `certificate` (DER) signed exactly this."""
    key = _key_of(certificate)
    if key is None or len(signature) != 2 * _HALF:
        return False
    first, second = signature[:_HALF], signature[_HALF:]
    pair = encode_dss_signature(int.from_bytes(first, "big"), int.from_bytes(second, "big"))
    try:
        key.verify(pair, said, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=_KNOWN)
def _key_of(certificate: bytes) -> ec.EllipticCurvePublicKey | None:
    key = x509.load_der_x509_certificate(certificate).public_key()
    return key if isinstance(key, ec.EllipticCurvePublicKey) else None
