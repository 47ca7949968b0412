"""Compiles the translations with the packing environment's own Qt."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6

from installer import project


def main() -> None:
    """Write resources/i18n/zh_CN.qm, as `make translations` does."""
    folder = project.ROOT / "resources" / "i18n"
    qt = Path(PySide6.__file__).parent
    tool = qt / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    sources = sorted(map(str, folder.glob("*.zh_CN.ts")))
    subprocess.run(
        [tool, "-silent", *sources, "-qm", folder / "zh_CN.qm"],
        check=True,
        # A bare root has no /proc for the tool to ask where its libraries are.
        env={**os.environ, "LD_LIBRARY_PATH": str(qt / "Qt" / "lib")},
    )


if __name__ == "__main__":
    main()
