"""The Debian package: the folder in /usr/lib/mediator, its place in the menu, and its manners."""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import project
from installer.linux import libraries

HERE = Path(__file__).parent
STAGE = project.BUILD / "deb"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

CONTROL = """\
Package: mediator
Version: {version}
Architecture: amd64
Maintainer: Mediator <mediator@example.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: misc
Priority: optional
Description: 消费维权服务站 - dispute records and on-site mediation for a market
 登记消费纠纷，一步一步带着调解，保管记录，打印协议书，按月汇总上报。
 一台电脑、一个数据文件，不联网。升级和卸载都不动数据。
 .
 The desktop program of a market's consumer rights service station. Records
 stay in each person's own folder; upgrades and removal leave them alone.
"""


def pack(folder: Path, *, version: str = "", level: int = 6) -> Path:
    """Write dist/mediator_VERSION_amd64.deb; another version is packed only to try an upgrade."""
    version = version or project.version()
    shutil.rmtree(STAGE, ignore_errors=True)
    _lay_out(folder)
    kilobytes = sum(file.lstat().st_size for file in STAGE.rglob("*") if file.is_file()) // 1024
    control = STAGE / "DEBIAN"
    control.mkdir()
    words = {"version": version, "kilobytes": str(kilobytes)}
    asked = ", ".join(libraries.depends(folder))
    (control / "control").write_text(CONTROL.format(**words, depends=asked), encoding="utf-8")
    for script in ("preinst", "prerm", "postrm"):
        text = (HERE / script).read_text(encoding="utf-8")
        for name, word in words.items():
            text = text.replace(f"@{name.upper()}@", word)
        (control / script).write_text(text, encoding="utf-8")
    _settle()
    made = project.DIST / f"{project.NAME}_{version}_amd64.deb"
    made.parent.mkdir(exist_ok=True)
    fixed = {**os.environ, "SOURCE_DATE_EPOCH": str(project.moment())}
    command = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{level}",
        "--build",
        str(STAGE),
        str(made),
    ]
    if subprocess.run(command, check=False, env=fixed, stdout=subprocess.DEVNULL).returncode:
        sys.exit("dpkg-deb could not build the package.")
    return made


def _lay_out(folder: Path) -> None:
    share = STAGE / "usr" / "share"
    shutil.copytree(folder, STAGE / "usr" / "lib" / "mediator", symlinks=True)
    start = STAGE / "usr" / "bin" / "mediator"
    start.parent.mkdir()
    start.symlink_to("../lib/mediator/mediator")
    _put(HERE / "mediator.desktop", share / "applications" / "mediator.desktop")
    _put(HERE / "mediator.xml", share / "mime" / "packages" / "mediator.xml")
    icons = share / "icons" / "hicolor"
    _put(project.ROOT / "installer/mediator.svg", icons / "scalable" / "apps" / "mediator.svg")
    for size in ICON_SIZES:
        place = icons / f"{size}x{size}" / "apps" / "mediator.png"
        _put(project.ICONS / f"{size}.png", place)
    papers = share / "doc" / "mediator"
    _put(HERE / "copyright", papers / "copyright")
    changes = (project.ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def _put(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _settle() -> None:
    """The modes and times that packages have, whoever built them and when."""
    for file in [STAGE, *STAGE.rglob("*")]:
        if file.is_symlink():
            continue
        program = file.is_dir() or (file.parent.name == "DEBIAN" and file.name != "control")
        started = file.name == project.NAME and file.parent.name == project.NAME
        file.chmod(0o755 if program or started else 0o644)
        os.utime(file, (project.moment(),) * 2)
