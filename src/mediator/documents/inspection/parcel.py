"""Many files as one zip that is the same whenever the same files go in."""

import hashlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

_NO_TIME = (1980, 1, 1, 0, 0, 0)  # The first that a zip can say.
_UNIX = 3  # Else the system that made it would show.
_READABLE = 0o644 << 16


def parcel(contents: Mapping[str, bytes]) -> bytes:
    """The zip of `contents` by their names; papers and workbooks are packed tightly already."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as packed:
        for name, content in contents.items():
            entry = ZipInfo(name, _NO_TIME)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            packed.writestr(entry, content)
    return out.getvalue()


def sums(contents: Mapping[str, bytes]) -> bytes:
    """The digests of `contents` as `sha256sum --check` reads them."""
    digests = ((hashlib.sha256(content).hexdigest(), name) for name, content in contents.items())
    return "".join(f"{digest}  {name}\n" for digest, name in digests).encode()
