"""The Windows packages: a setup made by NSIS, and the folder as a ZIP that needs no installing."""

import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from installer import bootstrap, project

SCRIPT = Path(__file__).with_name("mediator.nsi")
READ_ME = """\
消费维权服务站 {version}（免安装版）

解压到哪里都行，双击 mediator.exe 打开；不写注册表，不需要管理员。
数据不在这个文件夹里，在 %LOCALAPPDATA%\\mediator：换版本时删掉旧文件夹、解压新的即可，数据不动。
在命令行里用 mediator-console.exe。

Mediator {version}, portable. Start mediator.exe; records lie in %LOCALAPPDATA%\\mediator.
"""


def setup(folder: Path, out: Path, *, compression: str = "lzma") -> Path:
    """Compile the script over a folder; any warning of NSIS is an error."""
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    words = {
        "VERSION": project.version(),
        "STAGE": str(folder.resolve()),
        "OUT": str(out.resolve()),
        "ICON": str(project.ICONS / "mediator.ico"),
        "MEGABYTES": str(size // 1_000_000 + 1),
        "COMPRESSION": compression,
    }
    defined = [f"-D{name}={word}" for name, word in words.items()]
    bootstrap.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)])
    return out


def portable(folder: Path) -> Path:
    """Write dist/mediator-VERSION-windows-x64.zip; names, order and times are fixed."""
    name = f"{project.NAME}-{project.version()}-windows-x64"
    archive = project.DIST / f"{name}.zip"
    when = datetime.fromtimestamp(project.moment(), UTC).timetuple()[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        note = READ_ME.format(version=project.version()).replace("\n", "\r\n")
        packed.writestr(_entry(f"{name}/使用说明.txt", when), note)
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                place = f"{name}/{file.relative_to(folder).as_posix()}"
                packed.writestr(_entry(place, when), file.read_bytes())
    return archive


def _entry(place: str, when: tuple[int, ...]) -> zipfile.ZipInfo:
    year, month, day, hour, minute, second = when
    entry = zipfile.ZipInfo(place, (year, month, day, hour, minute, second))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def pack(folder: Path) -> list[Path]:
    """Both; NSIS must be on the path."""
    if sys.platform != "win32":
        sys.exit("A Windows package is packed on Windows.")
    name = f"{project.NAME}-{project.version()}-setup.exe"
    return [setup(folder, project.DIST / name), portable(folder)]
