"""The folder as one archive, to be unpacked anywhere and started without being installed."""

import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

from installer import project

READ_ME = """\
消费维权服务站 {version}（免安装版）

解压到哪里都行，双击 mediator 打开；不写注册表，不需要管理员。
数据不在这个文件夹里，在 ~/.local/share/mediator：换版本时删掉旧文件夹、解压新的即可，数据不动。
要放在别处：在终端里写 MEDIATOR_DATA=/要放的文件夹 ./mediator。
需要的系统组件与 .deb 相同，缺了打不开时请装 .deb。

Mediator {version}, portable. Start `mediator`; records lie in ~/.local/share/mediator.
"""


def pack(folder: Path) -> Path:
    """Write dist/mediator-VERSION-linux-amd64.tar.xz; names, order, owners and times are fixed."""
    name = f"{project.NAME}-{project.version()}-linux-amd64"
    archive = project.DIST / f"{name}.tar"
    note = folder / "使用说明.txt"
    note.write_text(READ_ME.format(version=project.version()), encoding="utf-8")
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as packed:
        for file in _in_order(folder):
            packed.add(
                file, f"{name}/{file.relative_to(folder)}", recursive=False, filter=anonymous
            )
    note.unlink()
    subprocess.run(["xz", "--force", "--threads=2", "-6", archive], check=True)
    return archive.with_name(f"{archive.name}.xz")


def _in_order(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*"))


def anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry that says nothing of who packed it or when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = project.moment()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
