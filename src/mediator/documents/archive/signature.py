"""The station's signature on a PDF (PAdES, ECDSA P-256), added behind the paper's own bytes."""

import logging
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto import x509
from asn1crypto.keys import PrivateKeyInfo
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from mediator.documents.archive.offline import offline
from mediator.domain.keys import StationKeys

with offline():
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
    from pyhanko.sign.signers.pdf_signer import PdfSigningSession
    from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.status import PdfSignatureStatus
    from pyhanko_certvalidator import ValidationContext
    from pyhanko_certvalidator.registry import SimpleCertificateStore

FIELD = "station"

_DAMAGED = (
    *(PdfError, SignatureValidationError, UnsupportedAlgorithm, InvalidSignature, zlib.error),
    *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError),
    *(RuntimeError, OSError, struct.error),
)
"""What the library raises over a file so damaged that no signature can be read from it."""

_ROOM = 8192  # hexadecimal digits; ours take 4,500, and to try first would be to sign twice.

# What does not hold is told as a value; the library would tell it to the log as well.
for each in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(each).setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What a signature on a PDF proves.

    `intact`: not a byte under it changed and nothing was added behind it. `root`: the trusted root
    (DER) whose certificate, valid on that day, made it; empty when none of them did.
    """

    intact: bool
    signed_at: datetime | None
    root: bytes


def sign(pdf: bytes, keys: StationKeys, *, at: datetime, field: str = FIELD) -> bytes:
    """`pdf` with a signature appended in a new `field`; its own bytes stay as they are."""
    roots = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # Its one gap.
    roots.register(x509.Certificate.load(keys.root))
    signer = SimpleSigner(
        signing_cert=x509.Certificate.load(keys.certificate),
        signing_key=PrivateKeyInfo.load(keys.key),
        cert_registry=roots,
    )
    meant = PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    addition = _Addition(BytesIO(pdf))
    signed = _Signer(meant, signer, at=at).sign_pdf(addition, bytes_reserved=_ROOM)
    return bytes(signed.getbuffer())


def signature(pdf: bytes, roots: Sequence[bytes]) -> Signature | None:
    """What the newest signature of `pdf` proves to somebody who trusts `roots` (DER).

    None when it is no PDF or nobody signed it. Nothing is fetched from anywhere.
    """
    try:
        found = PdfFileReader(BytesIO(pdf), strict=False).embedded_signatures
        return _judged(found[-1], roots) if found else None
    except _DAMAGED:
        return None


class _Addition(IncrementalPdfFileWriter):
    """Keeps the version at 1.7, which PDF/A-3 asks for; PAdES would write 2.0."""

    def ensure_output_version(self, version: object) -> None:
        """Leave the version alone."""


class _Signer(PdfSigner):
    """Signs at the station's time instead of the machine's."""

    def __init__(self, meant: PdfSignatureMetadata, signer: SimpleSigner, *, at: datetime) -> None:
        super().__init__(meant, signer)
        self._at = at

    def init_signing_session(self, *arguments: Any, **options: Any) -> PdfSigningSession:  # noqa: ANN401  # Handed on as they come.
        """Begin as usual, at our time."""
        begun = super().init_signing_session(*arguments, **options)
        begun.system_time = self._at
        return begun


def _judged(found: EmbeddedPdfSignature, roots: Sequence[bytes]) -> Signature:
    signed_at = found.self_reported_timestamp
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(root) for root in roots],
        moment=signed_at,
        allow_fetching=False,
    )
    status = validate_pdf_signature(found, context)
    path = status.validation_path
    return Signature(
        intact=_intact(status),
        signed_at=signed_at,
        root=path.first.dump() if path and status.trusted else b"",
    )


def _intact(status: PdfSignatureStatus) -> bool:
    """Whether nothing under the signature changed; a second signature behind it may follow."""
    return bool(status.intact and status.valid and status.docmdp_ok)
