"""Evidence beside a case: files are dropped, pasted or chosen, looked at, copied, taken off."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mediator import documents
from mediator.domain.case.exhibits import Exhibit
from mediator.gui import scanner
from mediator.gui.case.evidence.taking import TakingDialog
from mediator.gui.case.evidence.viewer import FileDialog
from mediator.gui.case.side.evidence import EvidenceCard, ExhibitButton
from mediator.gui.scanner import ScannerButton
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import cases, exhibits
from mediator.tour.keyboard import Keyboard
from tests.documents.archive.stations import SNAPSHOT
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.case.conftest import Counter, Opener
from tests.gui.drops import drop
from tests.gui.finding import activate, find
from tests.services.test_exhibits import photograph
from tests.services.test_scanner import scanned

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def counter(opened: Opener) -> Counter:
    """A case that was just registered."""
    return opened("short_weight", "register")


def _kept(counter: Counter) -> tuple[Exhibit, ...]:
    return cases.open_case(counter.desk.workplace, counter.id).exhibits


def _drop(counter: Counter, *files: Path) -> TakingDialog:
    drop(find(counter.page, EvidenceCard), *files)
    return find(counter.page, TakingDialog)


def _file(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def _add(counter: Counter, folder: Path, content: bytes, name: str = "秤.jpg") -> Exhibit:
    dialog = _drop(counter, _file(folder, name, content))
    find(dialog, QPushButton, "keep_evidence").click()
    counter.page.refresh()
    counter.keyboard.rest()
    return _kept(counter)[-1]


def _opened(counter: Counter, exhibit: Exhibit) -> FileDialog:
    find(counter.page, ExhibitButton, f"exhibit_{exhibit.id}").click()
    counter.keyboard.rest()
    return find(counter.page, FileDialog)


def test_dropped_files_are_named_and_kept_by_keyboard(
    qtbot: QtBot, counter: Counter, tmp_path: Path
) -> None:
    files = [_file(tmp_path, f"照片{n}.jpg", photograph((40 + n, 30))) for n in (1, 2)]
    dialog = _drop(counter, *files)
    activate(qtbot, dialog)
    keyboard = Keyboard(dialog, counter.desk.tasks)
    keyboard.fill({"title_1": "复秤示值", "kind": "photo", "given_by": "stall"})
    keyboard.press("Ctrl+Return")
    kept = _kept(counter)
    assert [(each.title, each.given_by.value) for each in kept] == [
        ("复秤示值", "stall"),
        ("照片2", "stall"),
    ]


def test_a_file_that_is_refused_stays_with_the_reason_and_the_others_are_kept(
    counter: Counter, tmp_path: Path
) -> None:
    dialog = _drop(
        counter, _file(tmp_path, "木马.jpg", b"MZ"), _file(tmp_path, "小票.pdf", b"%PDF-1.4")
    )
    find(dialog, QPushButton, "keep_evidence").click()
    keyboard = Keyboard(dialog, counter.desk.tasks)
    field = keyboard.field("title_1")
    assert field is not None
    assert "录音" in field.error()
    assert [each.title for each in _kept(counter)] == ["小票"]
    assert keyboard.field("title_2") is None
    dialog.reject()


def test_a_picture_can_be_pasted(counter: Counter) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    find(counter.page, QPushButton, "add_evidence").click()
    dialog = find(counter.page, TakingDialog)
    find(dialog, QPushButton, "paste").click()
    find(dialog, QPushButton, "keep_evidence").click()
    (kept,) = _kept(counter)
    assert kept.title == "粘贴的图片"


def test_the_dialog_without_files_cannot_keep_anything(counter: Counter) -> None:
    find(counter.page, QPushButton, "add_evidence").click()
    dialog = find(counter.page, TakingDialog)
    assert not find(dialog, QPushButton, "keep_evidence").isEnabled()
    assert_accessible(dialog)
    assert_reachable(dialog)
    dialog.reject()


def test_a_photograph_is_shown_and_copied_without_traces(counter: Counter, tmp_path: Path) -> None:
    dialog = _opened(counter, _add(counter, tmp_path, photograph()))
    assert_accessible(dialog)
    copy = tmp_path / "副本.jpg"
    dialog.save_copy(copy)
    with Image.open(BytesIO(copy.read_bytes())) as picture:
        assert not picture.getexif()
    assert "副本.jpg" in find(dialog, Banner, "exhibit_banner").accessibleName()
    dialog.save_copy(tmp_path)
    assert "写" in find(dialog, Banner, "exhibit_banner").accessibleName()
    dialog.accept()


@pytest.mark.parametrize(
    ("content", "shown"),
    [(documents.render(SNAPSHOT), True), (b"%PDF-1.4 broken", False), (b"ID3 sound", False)],
    ids=["pdf", "broken", "sound"],
)
def test_what_cannot_be_drawn_says_so(
    counter: Counter, tmp_path: Path, content: bytes, shown: bool
) -> None:
    dialog = _opened(counter, _add(counter, tmp_path, content))
    said = [label.text() for label in dialog.findChildren(Label)]
    assert any("显示不了" in words for words in said) is not shown
    dialog.accept()


def test_evidence_is_taken_off_the_list_with_a_reason(counter: Counter, tmp_path: Path) -> None:
    exhibit = _add(counter, tmp_path, photograph())
    dialog = _opened(counter, exhibit)
    find(dialog, QPushButton, "remove_exhibit").click()
    find(dialog, QPushButton, "confirm_remove").click()
    assert _kept(counter) == (exhibit,)
    reason = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    reason.setText("放错了案件")
    said: list[tuple[str, str, Callable[[], object]]] = []
    counter.desk.said.connect(lambda *told: said.append(told))
    find(dialog, QPushButton, "confirm_remove").click()
    assert _kept(counter) == ()
    ((words, undo, press),) = said
    assert (words, undo) == (f"“{exhibit.title}”已从清单里拿下。", "放回去")
    press()
    assert _kept(counter) == (exhibit,)
    exhibits.remove(counter.desk.workplace, exhibit, reason="放错了案件")
    counter.page.refresh()
    counter.keyboard.rest()
    assert counter.page.findChild(ExhibitButton, f"exhibit_{exhibit.id}") is None


def test_scans_are_brought_from_the_folder_that_was_chosen_once(
    counter: Counter, tmp_path: Path
) -> None:
    folder = tmp_path / "扫描"
    folder.mkdir()
    scanned(counter.desk.workplace, folder / "小票.pdf", b"%PDF-1.4", minutes_ago=2)
    find(counter.page, QPushButton, "add_evidence").click()
    dialog = find(counter.page, TakingDialog)
    find(dialog, ScannerButton).click()
    asked = find(dialog, QFileDialog)
    asked.fileSelected.emit(str(folder))
    asked.reject()
    counter.keyboard.rest()
    find(dialog, QPushButton, "keep_evidence").click()
    assert [each.title for each in _kept(counter)] == ["小票"]
    counter.keyboard.rest()
    find(counter.page, QPushButton, "add_evidence").click()
    again = find(counter.page, TakingDialog)
    find(again, ScannerButton).click()
    counter.keyboard.rest()
    assert any(str(folder) in hint.text() for hint in again.findChildren(Hint))
    again.reject()


def test_a_scan_folder_that_is_gone_is_told_and_asked_for_anew(
    counter: Counter, tmp_path: Path
) -> None:
    scanner.keep_folder(str(tmp_path / "gone"))
    find(counter.page, QPushButton, "add_evidence").click()
    dialog = find(counter.page, TakingDialog)
    find(dialog, ScannerButton).click()
    counter.keyboard.rest()
    assert "扫描仪的文件夹读不了，请重新选一次。" in [
        hint.text() for hint in dialog.findChildren(Hint)
    ]
    assert scanner.folder() == ""
    dialog.reject()
