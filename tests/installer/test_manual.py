"""The pictures of the manual are of this very program, or nothing is packed."""

import json
import subprocess
from pathlib import Path

import pytest
from PIL import Image

import mediator
from installer import manual as packing
from installer import project
from mediator.services import manual
from mediator.tour.camera import MANIFEST, program


@pytest.fixture
def taken(tmp_path: Path) -> Path:
    """What a tour leaves, with one picture under every name that the manual asks for."""
    Image.new("RGB", (40, 30), "red").save(tmp_path / "01-any.png")
    names = {each.name for chapter in manual.chapters() for each in chapter.pictures}
    told = {
        "version": mediator.__version__,
        "program": program(),
        "pictures": {name: {"file": "01-any.png", "sha256": ""} for name in (*names, "dark")},
    }
    (tmp_path / MANIFEST).write_text(json.dumps(told), encoding="utf-8")
    return tmp_path


def _told(taken: Path, **changed: object) -> None:
    told = json.loads((taken / MANIFEST).read_text(encoding="utf-8"))
    (taken / MANIFEST).write_text(json.dumps({**told, **changed}), encoding="utf-8")


def test_what_the_manual_names_is_taken_over_and_then_shown(taken: Path, tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    packing.sign(packing.take_over(taken, target), target)
    shown = manual.pictures(target)
    assert len(shown) > 30
    assert "dark" not in shown
    assert shown.keys() == {each.stem for each in target.glob("*.png")}


def test_pictures_of_another_version_are_refused(taken: Path, tmp_path: Path) -> None:
    _told(taken, version="0.0.9")
    with pytest.raises(SystemExit, match=r"0\.0\.9"):
        packing.take_over(taken, tmp_path / "pictures")
    assert not (tmp_path / "pictures").exists()


def test_pictures_taken_before_a_change_of_the_program_are_refused(
    taken: Path, tmp_path: Path
) -> None:
    _told(taken, program="0" * 64)
    with pytest.raises(SystemExit, match="before the program was last changed"):
        packing.take_over(taken, tmp_path / "pictures")


def test_a_picture_that_the_tour_does_not_take_stops_the_build(taken: Path, tmp_path: Path) -> None:
    _told(taken, pictures={"today": {"file": "01-any.png"}})
    with pytest.raises(SystemExit, match="settings-backups"):
        packing.take_over(taken, tmp_path / "pictures")


def test_no_picture_is_kept_in_git() -> None:
    """They would be of the version that was photographed, and go on being shown."""
    asked = ["git", "-C", str(project.ROOT), "ls-files", "resources/manual/pictures"]
    told = subprocess.run(asked, check=False, capture_output=True, text=True)
    assert told.stdout == ""
