"""The page that says whether a paper is genuine: by file, by drop, by number and code."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator import documents
from mediator.domain.papers import IssuedPaper
from mediator.gui.papers.dialog import PaperDialog
from mediator.gui.tokens import Tone
from mediator.gui.verify.drop import DropArea
from mediator.gui.verify.page import VerifyPage
from mediator.gui.verify.roots import RootsCard
from mediator.gui.widgets.banner import Banner
from mediator.services import cases, settlement, signatures
from mediator.services.workplace import Ref
from mediator.tour.keyboard import Keyboard
from tests.documents.archive.stations import NOW, SNAPSHOT, keys_of
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import activate, find
from tests.services.signing import scan
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as opened:
        yield opened


@pytest.fixture
def paper(desk: TestDesk) -> IssuedPaper:
    """An agreement that the station has given out."""
    drawn = played(desk.workplace, "short_weight", until="terms")
    return settlement.issue(desk.workplace, Ref.of(drawn)).paper


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> VerifyPage:
    made = VerifyPage(desk)
    qtbot.addWidget(made)
    made.resize(1278, 712)
    activate(qtbot, made)
    made.open()
    return made


def _written(folder: Path, content: bytes, name: str = "对方带来的.pdf") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def _verdict(page: VerifyPage) -> tuple[Tone, str]:
    banner = find(page, Banner, "verdict")
    return banner.tone, banner.accessibleName()


def _words(page: QWidget, name: str) -> str:
    return find(page, QLabel, name).text()


def test_a_genuine_file_says_so_and_leads_to_the_kept_paper(
    page: VerifyPage, paper: IssuedPaper, tmp_path: Path
) -> None:
    page.check(_written(tmp_path, paper.pdf))
    assert _verdict(page) == (Tone.DONE, "属实 对方带来的.pdf")
    assert f"编号：{paper.number}" in _words(page, "verdict_lines")
    find(page, QPushButton, "open_kept").click()
    dialog = find(page, PaperDialog, "paper")
    assert paper.number in dialog.windowTitle()
    dialog.close()


def test_a_changed_file_says_which_page_differs(
    page: VerifyPage, paper: IssuedPaper, tmp_path: Path
) -> None:
    forged = documents.issue(paper.snapshot, keys_of(), at=NOW)
    page.check(_written(tmp_path, forged))
    tone, said = _verdict(page)
    assert tone is Tone.LATE
    assert said.startswith("不一致")
    assert "看起来不同的页：第 1、2、3 页" in _words(page, "verdict_lines")


def test_a_signed_sheet_is_filed_in_its_case_from_here(
    page: VerifyPage, desk: TestDesk, paper: IssuedPaper, tmp_path: Path
) -> None:
    page.check(_written(tmp_path, scan(paper.pdf), "签字页.jpg"))
    assert _verdict(page)[0] is Tone.MINE
    find(page, QPushButton, "file_scan").click()
    number = cases.open_case(desk.workplace, paper.dispute_id).dispute.number
    assert _verdict(page) == (Tone.DONE, f"已归卷 {number} 案，{paper.number}")
    (copy,) = signatures.copies(desk.workplace, paper.dispute_id)
    assert copy.number == paper.number
    page.check(tmp_path / "签字页.jpg")
    assert _verdict(page) == (Tone.DONE, "属实 签字页.jpg")
    assert "签名件" in _words(page, "verdict_meaning")
    assert not find(page, QPushButton, "file_scan").isVisible()


def test_a_scan_that_cannot_be_filed_says_why(
    page: VerifyPage, desk: TestDesk, paper: IssuedPaper, tmp_path: Path
) -> None:
    page.check(_written(tmp_path, scan(paper.pdf), "签字页.jpg"))
    ref = Ref.of(cases.open_case(desk.workplace, paper.dispute_id).dispute)
    settlement.void(desk.workplace, ref, reason="金额写错")
    find(page, QPushButton, "file_scan").click()
    assert _verdict(page) == (Tone.LATE, "没有归卷 签字页.jpg")
    assert "作废" in _words(page, "verdict_meaning")
    assert signatures.copies(desk.workplace, paper.dispute_id) == ()


@pytest.mark.parametrize("content", [b"", b"hello"])
def test_a_file_that_cannot_be_read_is_refused_where_the_answer_stands(
    page: VerifyPage, tmp_path: Path, content: bytes
) -> None:
    page.check(_written(tmp_path, content))
    assert _verdict(page) == (Tone.LATE, "没有查成 对方带来的.pdf")
    assert "PDF" in _words(page, "verdict_meaning")
    assert not find(page, QPushButton, "open_kept").isVisible()


def test_a_number_with_its_code_is_checked_by_keyboard_alone(
    page: VerifyPage, desk: TestDesk, paper: IssuedPaper
) -> None:
    keyboard = Keyboard(page, desk.tasks)
    code = documents.record_digest(paper.snapshot)[:8]
    keyboard.fill({"number": paper.number, "code": code})
    keyboard.press("Return")
    assert _verdict(page) == (Tone.MINE, f"校验码属实 {paper.number}")


def test_a_code_without_its_number_is_asked_for_at_the_field(
    page: VerifyPage, desk: TestDesk
) -> None:
    keyboard = Keyboard(page, desk.tasks)
    find(page, QPushButton, "check_code").click()
    for name in ("number", "code"):
        field = keyboard.field(name)
        assert field is not None
        assert field.error() == "请填文书上印的内容。"


def test_a_file_can_be_dropped(page: VerifyPage, paper: IssuedPaper, tmp_path: Path) -> None:
    area = find(page, DropArea)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(_written(tmp_path, paper.pdf)))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(area.rect().center(), action, carried, button, none)
    QApplication.sendEvent(area, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(area, QDropEvent(QPointF(9, 9), action, carried, button, none))
    assert _verdict(page)[0] is Tone.DONE


def test_words_are_not_taken_for_a_dropped_file(page: VerifyPage) -> None:
    area = find(page, DropArea)
    carried = QMimeData()
    carried.setText("/etc/hostname")
    entering = QDragEnterEvent(
        area.rect().center(),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    QApplication.sendEvent(area, entering)
    assert not entering.isAccepted()


def test_another_stations_papers_are_checked_once_its_root_is_known(
    page: VerifyPage, tmp_path: Path
) -> None:
    theirs = keys_of("西关农贸市场消费维权服务站", "XG")
    file = _written(tmp_path, documents.issue(SNAPSHOT, theirs, at=NOW))
    page.check(file)
    assert _verdict(page)[1].startswith("服务站未添加")
    roots = find(page, RootsCard)
    roots.add_root(_written(tmp_path, documents.root_file(theirs.root), "西关.pem"))
    page.refresh()
    page.check(file)
    assert _verdict(page)[1].startswith("属实（其他服务站）")
    removing = [each for each in roots.findChildren(QPushButton) if each.text() == "移除"]
    assert [each.accessibleDescription() for each in removing] == ["西关农贸市场消费维权服务站"]
    removing[0].click()
    page.check(file)
    assert _verdict(page)[1].startswith("服务站未添加")


def test_our_own_root_is_saved_and_is_no_other_stations(page: VerifyPage, tmp_path: Path) -> None:
    roots = find(page, RootsCard)
    file = tmp_path / "XC-root.pem"
    roots.save_root(file)
    digits = documents.read_root(file.read_bytes()).fingerprint[:4].upper()
    assert digits in find(page, Banner, "roots_banner").accessibleName()
    roots.add_root(file)
    assert find(page, Banner, "roots_banner").tone is Tone.LATE


def test_the_page_is_accessible_and_reachable(page: VerifyPage) -> None:
    assert_accessible(page)
    assert_reachable(page)
