"""Which packages of the system the packed folder leans on, read off the files themselves."""

import re
import sys
from pathlib import Path

from installer import bootstrap, contents

# Names that differ between releases are given as alternatives; Debian's and those of UOS and Kylin.
PROVIDERS = {
    **bootstrap.DRAWING,
    **bootstrap.X11,
    **bootstrap.WAYLAND,
    **bootstrap.PRINTING,
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libexpat.so.1": "libexpat1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1 | libgcc1",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-util.so.1": "libxcb-util1 | libxcb-util0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_C_LIBRARY = re.compile(
    r"(libc|libm|libdl|libpthread|libresolv|librt|libutil|ld-linux[\w-]*)\.so\.\d+"
)


def depends(folder: Path) -> list[str]:
    """The packages to ask for; stops the build where a library has no known provider."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and contents.is_elf(file)]
    inside = {file.name for file in files}
    needed = {name for file in files for name in contents.needs(file)} - inside
    foreign = {name for name in needed if not _C_LIBRARY.fullmatch(name)}
    unknown = sorted(foreign - PROVIDERS.keys())
    if unknown:
        sys.exit(f"Nobody is known to provide {', '.join(unknown)}: see {__file__}")
    return [f"libc6 (>= {c_library(files)})", *sorted({PROVIDERS[name] for name in foreign})]


def c_library(files: list[Path]) -> str:
    """The oldest C library that all these files start with."""
    newest = max(version for file in files for version in contents.c_library(file))
    return ".".join(map(str, newest))
