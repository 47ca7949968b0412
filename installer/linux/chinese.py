"""Proves that Chinese can be typed: `make typing-test` types pinyin as a person would.

On a virtual screen with a window manager and a session bus of its own, once with ibus and once with
fcitx5: the program is started as on a desktop where nobody set anything for it, 新登记 is opened, a
name is typed letter by letter and chosen from the candidates, and the Han characters are looked for
in the draft that the records keep. A picture of each moment is left in build/typing.
"""

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer import bootstrap, project
from installer.linux import screen

PACKAGES: Final = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "dbus-run-session": "dbus",
    "ibus-daemon": "ibus",
    "/usr/share/ibus/component/libpinyin.xml": "ibus-libpinyin",
    "fcitx5": "fcitx5",
    "/usr/share/fcitx5/inputmethod/pinyin.conf": "fcitx5-pinyin",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc": "fonts-wqy-microhei",
}
PINYIN, NAME = "zhangsan", "张三"
PICTURES: Final = project.ROOT / "build" / "typing"
_PATIENCE_S: Final = 60.0
_KEY_S: Final = 0.12  # Nobody types faster, and an engine answers between two letters.
_PROFILE: Final = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """An input method, which of its candidates the name is, and what is told to Qt, if anything."""

    method: str
    choice: str
    told: str = ""


DESKTOPS: Final = (
    Desktop(method="ibus", choice="2"),
    Desktop(method="fcitx5", choice="1"),
    Desktop(method="fcitx5", choice="1", told="fcitx"),  # As im-config does; Qt has no such way.
)


def main() -> None:
    """Play all desktops; the first that does not bring Chinese in ends the trial."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inside", type=int, help="one desktop, in its own session")
    options = parser.parse_args()
    if options.inside is not None:
        play(DESKTOPS[options.inside])
        return
    os.environ["DISPLAY"] = screen.NUMBER  # Asks for what a display needs on this machine too.
    missing = [package for tool, package in PACKAGES.items() if not _there(tool)]
    bootstrap.install_on_system(sorted({*missing, *bootstrap.missing_packages()}))
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    for place in range(len(DESKTOPS)):
        with tempfile.TemporaryDirectory() as home, screen.shown():
            again = [sys.executable, "-m", "installer.linux.chinese", "--inside", str(place)]
            session = ["dbus-run-session", "--", *again]
            with (PICTURES / "desktop.log").open("a", encoding="utf-8") as log:
                ended = subprocess.run(session, check=False, env=_own(Path(home)), stderr=log)
            if ended.returncode:
                sys.exit(f"  NOT ok  Chinese did not come in; see {PICTURES}")


def play(desktop: Desktop) -> None:
    """Type a name into 新登记 and find it in the draft."""
    home = Path(os.environ["HOME"])
    told = {"QT_IM_MODULE": desktop.told} if desktop.told else {}
    program = [".venv/bin/python", "-m", "mediator", "--training", "--data", str(home / "data")]
    with (
        _running("openbox"),
        METHODS[desktop.method](home),
        screen.started(program, {**os.environ, **told}),
    ):
        _await("the first page", lambda: _titled("今日"))
        _press("ctrl+n")
        _await("新登记", lambda: _titled("新登记"))
        time.sleep(1.0)  # Until the method has noticed the focus; it tells nobody.
        _press(*PINYIN)
        name = f"{desktop.method}-{desktop.told or 'untold'}"
        _picture(f"{name}-typed")
        _press(desktop.choice)
        _await(f"{NAME} in the draft", lambda: NAME in _drafts(home / "data" / "training.db"))
        _picture(f"{name}-chosen")
    was = f"QT_IM_MODULE={desktop.told}" if desktop.told else "nothing set"
    bootstrap.say(f"  ok  {desktop.method}, {was}: {PINYIN} became {NAME} in the draft of 新登记")


@contextmanager
def _ibus(_home: Path) -> Iterator[None]:
    with _running("ibus-daemon", "--config=default"):
        _await("ibus", lambda: "libpinyin" in _said("ibus", "list-engine"))
        _said("ibus", "engine", "libpinyin")
        _await("its engine", lambda: _said("ibus", "engine").strip() == "libpinyin")
        yield


@contextmanager
def _fcitx5(home: Path) -> Iterator[None]:
    profile = home / ".config" / "fcitx5" / "profile"
    profile.parent.mkdir(parents=True)
    profile.write_text(_PROFILE, encoding="utf-8")
    with _running("fcitx5", "--disable=wayland"):
        _await(
            "fcitx5",
            lambda: any((home / ".config" / "ibus" / "bus").glob(f"*-unix-{screen.NUMBER[1:]}")),
        )
        yield


@contextmanager
def _running(*command: str) -> Iterator[None]:
    """Something of a desktop beside the program, ended with it."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:
        try:
            yield
        finally:
            process.terminate()


def _own(home: Path) -> dict[str, str]:
    """The environment of somebody new to this desktop; nothing of the caller's is told."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        **kept,
        "LANG": kept.get("LANG", "C.UTF-8"),
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": screen.NUMBER,
        "NO_AT_BRIDGE": "1",  # Nobody reads the candidates aloud here.
    }


def _there(tool: str) -> bool:
    return Path(tool).exists() if tool.startswith("/") else shutil.which(tool) is not None


def _titled(words: str) -> bool:
    """Whether the window with the focus says so in its title."""
    return words in _said("xdotool", "getactivewindow", "getwindowname")


def _press(*keys: str) -> None:
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(_KEY_S)


def _drafts(file: Path) -> str:
    """All that the records keep of what is being typed; sample cases lie open."""
    if not file.exists():
        return ""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as records:
        rows = records.execute("SELECT payload FROM drafts").fetchall()
    return " ".join(str(json.loads(payload)) for (payload,) in rows)


def _picture(name: str) -> None:
    time.sleep(1.0)  # Until the candidates, or the saved draft, are drawn.
    subprocess.run(["import", "-window", "root", PICTURES / f"{name}.png"], check=True)


def _said(*command: str) -> str:
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def _await(what: str, happened: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not happened():
        if time.monotonic() > end:
            _picture("failed")
            bootstrap.say(f"  NOT ok  no {what} within {_PATIENCE_S:.0f} s: failed.png shows why")
            sys.exit(1)
        time.sleep(0.2)


METHODS: Final = {"ibus": _ibus, "fcitx5": _fcitx5}

if __name__ == "__main__":
    main()
