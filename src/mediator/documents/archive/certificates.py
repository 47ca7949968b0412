"""The station's certificates (X.509, ECDSA P-256): a root of its own, one under it that signs."""

from datetime import datetime, timedelta
from typing import cast

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mediator.domain.errors import RuleViolation
from mediator.domain.keys import CERTIFICATE_LASTS, RENEWED_BEFORE, ROOT_LASTS, Root, StationKeys
from mediator.domain.station import Station
from mediator.domain.values.clock import local_day

# A clock that was just put right must not make a paper too early; least of all a station's root.
_HOUR, _YEAR = timedelta(hours=1), timedelta(days=365)
_ROOT = "根证书"
_LONGEST = 64  # characters that X.509 allows in a name


def station_keys(station: Station, kept: StationKeys | None, *, now: datetime) -> StationKeys:
    """The keys as `kept`; new ones where there are none or the certificate ends soon.

    The root lasts 30 years and stays; a certificate lasts 5 and is renewed 90 days before, and
    where the clock was put back to a time before it.

    Raises:
        RuleViolation: `clock_behind` (facts `shows` and `since`) at a time before the root holds:
            nobody could prove what is signed then.
    """
    if kept is None:
        root, root_key = _root(station, now)
        return _under(root, root_key, station=station, now=now)
    certificate = x509.load_der_x509_certificate(kept.certificate)
    begun = certificate.not_valid_before_utc <= now
    if begun and certificate.not_valid_after_utc - now > RENEWED_BEFORE:
        return kept
    root = x509.load_der_x509_certificate(kept.root)
    since = root.not_valid_before_utc
    if now < since:
        raise RuleViolation("clock_behind", shows=local_day(now), since=local_day(since))
    return _under(root, private_key(kept.root_key), station=station, now=now)


def private_key(key: bytes) -> ec.EllipticCurvePrivateKey:
    """Read a private key back."""
    return cast(
        "ec.EllipticCurvePrivateKey", serialization.load_der_private_key(key, password=None)
    )


def to_pem(certificate: bytes) -> bytes:
    """A certificate (DER) as text, for a file that goes to another desk."""
    found = x509.load_der_x509_certificate(certificate)
    return found.public_bytes(serialization.Encoding.PEM)


def read_root(content: bytes) -> Root:
    """The root certificate in a file (PEM or DER).

    Raises:
        RuleViolation: `not_a_certificate`, or `not_a_root` for one that somebody else vouches for
            or that may not vouch for others.
    """
    pem = b"-----BEGIN" in content
    read = x509.load_pem_x509_certificate if pem else x509.load_der_x509_certificate
    try:
        found = read(content)
        name = found.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value
    except (ValueError, LookupError) as unreadable:
        raise RuleViolation("not_a_certificate", "file") from unreadable
    if not _vouches_for_itself(found):
        raise RuleViolation("not_a_root", "file")
    return Root(name=str(name), certificate=found.public_bytes(serialization.Encoding.DER))


def code_of(root: bytes) -> str:
    """The code of the station that made a root (DER); empty where it was made otherwise."""
    subject = x509.load_der_x509_certificate(root).subject
    names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    code, apart, role = str(names[0].value).rpartition(" ") if names else ("", "", "")
    return code if apart and role == _ROOT else ""


def _vouches_for_itself(found: x509.Certificate) -> bool:
    try:
        found.verify_directly_issued_by(found)
        return found.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False


def _root(station: Station, now: datetime) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(station, _ROOT)
    root = (
        _begun(name, key.public_key(), since=now - _YEAR, until=now + ROOT_LASTS)
        .issuer_name(name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(root=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    return root, key


def _under(
    root: x509.Certificate,
    root_key: ec.EllipticCurvePrivateKey,
    *,
    station: Station,
    now: datetime,
) -> StationKeys:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _begun(
            _name(station, "签章"),
            key.public_key(),
            since=now - _HOUR,
            until=now + CERTIFICATE_LASTS,
        )
        .issuer_name(root.subject)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(root=False), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    return StationKeys(
        root=root.public_bytes(serialization.Encoding.DER),
        certificate=certificate.public_bytes(serialization.Encoding.DER),
        root_key=_bytes_of(root_key),
        key=_bytes_of(key),
    )


def _begun(
    name: x509.Name, key: ec.EllipticCurvePublicKey, *, since: datetime, until: datetime
) -> x509.CertificateBuilder:
    begun = x509.CertificateBuilder().subject_name(name).public_key(key)
    begun = begun.serial_number(x509.random_serial_number())
    return begun.not_valid_before(since).not_valid_after(until)


def _name(station: Station, role: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, station.name[:_LONGEST]),
            x509.NameAttribute(NameOID.COMMON_NAME, f"{station.code} {role}"[-_LONGEST:]),
        ]
    )


def _usage(*, root: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not root,
        content_commitment=not root,
        key_cert_sign=root,
        crl_sign=root,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _bytes_of(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
