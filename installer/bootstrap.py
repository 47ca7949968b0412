"""Makes a checkout ready: system libraries, a virtual environment, the locked packages, bytecode.

The Makefile calls it with the machine's own Python and nothing else installed, so it uses the
standard library alone. On a Debian-family system it installs what is missing if it may (root);
otherwise it prints the one line to type and stops.
"""

import argparse
import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)

# Library to load -> Debian package. Found by running on a bare Debian 12.
DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
DEBIAN_SERVERS = Path("/usr/lib/postgresql")
PRINTING = {"libcups.so.2": "libcups2"}


def main() -> None:
    """Prepare the virtual environment named on the command line from the lock named there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--venv", type=Path, required=True)
    parser.add_argument("--lock", type=Path, required=True)
    parser.add_argument("--server", action="store_true", help="tests want a PostgreSQL server")
    wanted = parser.parse_args()
    if sys.version_info < OLDEST:
        sys.exit(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version}.")
    install_on_system(missing_packages())
    if wanted.server:
        get_server()
    python = make_environment(wanted.venv)
    install_locked(python, wanted.lock)
    open_sources(python, Path("src"))


def missing_packages() -> list[str]:
    """Return the Debian packages that this machine lacks; empty on Windows and macOS."""
    if sys.platform != "linux":
        return []
    libraries = dict(DRAWING)
    if os.environ.get("DISPLAY"):
        libraries |= X11 | PRINTING
    if os.environ.get("WAYLAND_DISPLAY"):
        libraries |= WAYLAND | PRINTING
    packages = [package for name, package in libraries.items() if not _loads(name)]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def get_server() -> None:
    """Install the database server that tests start for themselves, where we may.

    Elsewhere its tests are skipped: nobody needs it to work on the rest.
    """
    if (
        sys.platform != "linux"
        or shutil.which("initdb")
        or any(DEBIAN_SERVERS.glob("*/bin/initdb"))
    ):
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        install_on_system(["postgresql"])
    else:
        say("Tests with a server are skipped: PostgreSQL is missing (Debian: postgresql).")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_on_system(packages: list[str]) -> None:
    """Install Debian packages as root, or stop with the line that somebody who may should type."""
    if not packages:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        sys.exit(f"Missing on this system (names of Debian's packages): {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"System libraries are missing. Type this line:\n  sudo {shlex.join(command)}")
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    run(["apt-get", "update", "--quiet"], env=quiet)
    run([*command[:2], "--quiet", *command[2:]], env=quiet)


def make_environment(venv: Path) -> Path:
    """Return the Python of the virtual environment, made anew if there is none that runs."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    works = python.exists() and subprocess.run([python, "-c", ""], check=False).returncode == 0
    if not works:
        say(f"Making {venv}")
        run([sys.executable, "-m", "venv", "--clear", str(venv)])
    return python


def install_locked(python: Path, lock: Path) -> None:
    """Install exactly the packages of the lock, each checked against its hash.

    The lock is complete, so pip is to resolve nothing: an older pip asked for `coverage[toml]`
    looks past the pin of `coverage` at whatever was released last, and refuses it unhashed.
    """
    say(f"Installing the packages of {lock} (some 150 MB the first time)")
    shown = [] if sys.stdout.isatty() else ["--quiet"]
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", *shown]
    run([*pip, "--no-deps", "--require-hashes", "--requirement", str(lock)])
    run([str(python), "-m", "pip", "--disable-pip-version-check", "check"])


def open_sources(python: Path, sources: Path) -> None:
    """Let the environment import the checkout itself, compiled for a quick first start."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run([python, "-c", ask], check=True, capture_output=True, text=True)
    Path(packages.stdout.strip(), "mediator.pth").write_text(f"{sources.resolve()}\n", "utf-8")
    run([str(python), "-m", "compileall", "-q", str(sources)])


def run(command: list[str], env: dict[str, str] | None = None) -> None:
    """Run a command; if it fails, stop with its name and status instead of a traceback."""
    status = subprocess.run(command, check=False, env=env).returncode
    if status != 0:
        sys.exit(f"This command failed with status {status}:\n  {shlex.join(command)}")


def say(line: str) -> None:
    """Tell the person what happens now, before the output of what it calls."""
    print(line, flush=True)


if __name__ == "__main__":
    main()
