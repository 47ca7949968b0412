"""The live file lies on a disk of this computer alone; elsewhere is told, with what to do."""

from pathlib import Path

import pytest

from mediator.domain.errors import StorageUnavailable
from mediator.storage.file import places
from mediator.storage.file.places import Place

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /srv/nfs nfs4 rw 0 0
//office/share /mnt/共享\\040盘 cifs rw 0 0
/dev/sdb1 /media/staff/STICK vfat rw 0 0
/dev/sdc1 /srv/nfs/local ext4 rw 0 0
staff@host: /home/staff/remote fuse.sshfs rw 0 0
"""


@pytest.fixture(autouse=True)
def _mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with shares and a stick."""
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, encoding="utf-8")
    monkeypatch.setattr(places, "_MOUNTS", mounts)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/home/staff/.local/share/mediator", None),
        ("/srv/nfs/data", Place.SHARE),
        ("/srv/nfs/local/data", None),
        ("/srv/nfs2/data", None),
        ("/mnt/共享 盘/数据", Place.SHARE),
        ("/home/staff/remote/x", Place.SHARE),
        ("/media/staff/STICK/data", Place.STICK),
        ("/home/staff/OneDrive - Office/data", Place.CLOUD),
        ("/home/staff/坚果云/data", Place.CLOUD),
        ("/home/staff/Dropbox", Place.CLOUD),
        ("/home/staff/百度网盘同步空间/data", Place.CLOUD),
        ("/home/staff/my dropbox notes/data", None),
    ],
)
def test_a_place_is_known_by_its_mount_and_its_name(path: str, found: Place | None) -> None:
    assert places.unfit(Path(path)) is found


def test_where_nothing_is_known_of_mounts_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "none")
    assert places.unfit(Path("/srv/nfs/data")) is None


def test_a_place_that_does_not_do_is_refused_with_its_reason() -> None:
    with pytest.raises(StorageUnavailable) as refused:
        places.refuse(Path("/srv/nfs/data"))
    assert refused.value.code == "on_a_share"
    places.refuse(Path("/home/staff"))
