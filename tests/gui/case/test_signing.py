"""Signing: on the screen in a window for the parties, or on paper and scanned back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain import signatures as rules
from mediator.domain.case.agreement import AgreementState
from mediator.domain.signatures import WIDTH, How, Role, SignedCopy
from mediator.gui.case.evidence.viewer import FileDialog
from mediator.gui.case.side.files import PapersCard
from mediator.gui.case.signing.pad import SignaturePad
from mediator.gui.case.signing.parties import PartiesWindow
from mediator.gui.case.signing.scans import ScanDialog
from mediator.gui.papers.preview import PreviewDialog
from mediator.gui.widgets.banner import Banner
from mediator.services import papers, settlement, signatures
from mediator.services.workplace import Ref
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.case.conftest import Counter, Opener
from tests.gui.case.pens import name, write_by_finger, write_by_mouse, write_by_pen
from tests.gui.desks import TestDesk
from tests.gui.drops import drop
from tests.gui.finding import activate, find
from tests.services.signing import scan
from tests.services.test_exhibits import photograph
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


@pytest.mark.parametrize("write", [write_by_mouse, write_by_pen, write_by_finger])
def test_a_name_is_taken_from_mouse_pen_and_finger(
    pad: SignaturePad, write: Callable[[QWidget], None]
) -> None:
    write(pad)
    (stroke,) = pad.strokes()
    assert [(point.x, point.y) for point in stroke] == [
        (place.x() * WIDTH // 500, place.y() * WIDTH // 500) for place in name()
    ]
    times = [point.at for point in stroke]
    assert times == sorted(times)


def test_a_pen_tells_how_hard_it_was_pressed(pad: SignaturePad) -> None:
    write_by_pen(pad)
    pressures = [point.pressure for point in pad.strokes()[0]]
    assert (pressures[0], pressures[50]) == (250, 750)


def test_the_other_mouse_button_and_a_hovering_mouse_write_nothing(
    qtbot: QtBot, pad: SignaturePad
) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.RightButton, pos=QPoint(40, 40))
    qtbot.mouseMove(pad, QPoint(90, 40))
    assert pad.strokes() == ()


def test_what_goes_beyond_the_frame_stays_at_its_edge(pad: SignaturePad) -> None:
    write_by_mouse(pad, [QPoint(250, 150), QPoint(900, -40), QPoint(-30, 900)])
    (stroke,) = pad.strokes()
    assert [(point.x, point.y) for point in stroke] == [(5_000, 3_000), (WIDTH, 0), (0, 6_000)]
    pad.clear()
    assert pad.strokes() == ()


@pytest.fixture
def counter(opened: Opener) -> Iterator[Counter]:
    """An agreement that waits for its signatures, at the step 签署."""
    made = opened("short_weight", "issue")
    yield made
    for window in made.page.findChildren(PartiesWindow):
        window.close()


def _number(counter: Counter) -> str:
    agreement = counter.dispute.agreement
    assert agreement is not None
    return agreement.number


def _copies(counter: Counter) -> tuple[SignedCopy, ...]:
    return signatures.copies(counter.desk.workplace, counter.id)


def _parties(qtbot: QtBot, counter: Counter) -> PartiesWindow:
    counter.button("sign_here").click()
    counter.keyboard.rest()
    window = find(counter.page, PartiesWindow)
    activate(qtbot, window)
    return window


def _press(window: QWidget, name: str) -> None:
    find(window, QPushButton, name).click()


def _sign(window: PartiesWindow, times: int = 1) -> None:
    for _ in range(times):
        write_by_mouse(window.pad)
        _press(window, "signed_here")


def _gone(qtbot: QtBot, counter: Counter) -> None:
    """The window was put away."""
    qtbot.waitUntil(lambda: not counter.page.findChildren(PartiesWindow), timeout=5_000)


def _role(window: PartiesWindow) -> Role | None:
    return window.place.role if window.place else None


def _told(window: QWidget, name: str = "signing_banner") -> str:
    return find(window, Banner, name).message()


def test_all_sign_on_the_screen_and_the_step_is_ready_to_be_completed(
    qtbot: QtBot, counter: Counter
) -> None:
    counter.keyboard.fill({"witness": "陈平"})
    window = _parties(qtbot, counter)
    assert "二、乙方赔偿甲方人民币50.00元" in window.words()
    assert window.windowTitle().endswith(_number(counter))
    assert not find(window, QPushButton, "signed_here").isEnabled()
    _sign(window, 4)
    (copy,) = _copies(counter)
    assert (copy.how, copy.number) == (How.DRAWN, _number(counter))
    assert "打印" in _told(window)
    _press(window, "print_signed")
    shown = find(counter.page, FileDialog)
    _press(shown, "print_kept")
    find(shown, PreviewDialog).reject()
    shown.accept()
    assert not counter.button("sign_here").isEnabled()
    assert counter.page.findChildren(QPushButton, f"signed_copy_{copy.id}")
    activate(qtbot, counter.page)
    counter.take({"sealed": True})
    agreement = counter.dispute.agreement
    assert agreement is not None
    assert agreement.state is AgreementState.SIGNED


def test_a_window_closed_in_the_middle_goes_on_where_it_was(qtbot: QtBot, counter: Counter) -> None:
    window = _parties(qtbot, counter)
    _sign(window)
    write_by_mouse(window.pad)
    window.close()
    _gone(qtbot, counter)
    again = _parties(qtbot, counter)
    assert _role(again) is Role.STALL
    assert again.pad.strokes() == ()
    _sign(again)
    _press(again, "leave_out")  # The mediator may.
    assert [copy.how for copy in _copies(counter)] == [How.DRAWN]


def test_both_sides_cannot_be_left_out(qtbot: QtBot, counter: Counter) -> None:
    window = _parties(qtbot, counter)
    hidden = find(window, QPushButton, "leave_out")
    assert hidden.isHidden()
    _sign(window, 2)
    assert not hidden.isHidden()


def test_a_tick_is_no_signature_and_may_be_written_again(qtbot: QtBot, counter: Counter) -> None:
    window = _parties(qtbot, counter)
    write_by_mouse(window.pad, name()[:4])
    _press(window, "signed_here")
    assert "笔画太少" in _told(window)
    assert _role(window) is Role.CONSUMER
    _press(window, "clear_pad")
    assert window.pad.strokes() == ()
    assert not find(window, QPushButton, "clear_pad").isEnabled()
    _sign(window)
    assert _role(window) is Role.STALL


def test_who_has_signed_may_sign_again(qtbot: QtBot, counter: Counter) -> None:
    window = _parties(qtbot, counter)
    _sign(window)
    _press(window, "turn_0")
    assert _role(window) is Role.CONSUMER
    write_by_mouse(window.pad, name(200))
    _press(window, "signed_here")
    sitting = signatures.sit_down(counter.desk.workplace, _number(counter))
    assert [each.strokes[0][0].x > 2_000 for each in sitting.done] == [True]
    rules.check(sitting.done[0])


def test_the_keyboard_reaches_everything_and_leaves_for_paper(
    qtbot: QtBot, counter: Counter
) -> None:
    window = _parties(qtbot, counter)
    assert_accessible(window)
    assert_reachable(window)
    before = window.words()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    _press(window, "smaller")
    _press(window, "fill_screen")
    assert window.isFullScreen()
    assert window.words() == before
    _press(window, "sign_on_paper")
    _gone(qtbot, counter)
    assert _copies(counter) == ()


def test_an_agreement_voided_meanwhile_is_told_and_nothing_is_kept(
    qtbot: QtBot, counter: Counter
) -> None:
    window = _parties(qtbot, counter)
    _sign(window, 2)
    settlement.void(counter.desk.workplace, Ref.of(counter.dispute), reason="金额写错")
    _sign(window)
    assert "协议" in _told(window)
    assert _copies(counter) == ()


def test_a_signed_copy_is_taken_off_with_a_reason_and_may_be_signed_anew(
    qtbot: QtBot, counter: Counter
) -> None:
    window = _parties(qtbot, counter)
    _sign(window, 3)
    window.close()
    (copy,) = _copies(counter)
    find(counter.page, QPushButton, f"signed_copy_{copy.id}").click()
    dialog = find(counter.page, FileDialog)
    _press(dialog, "remove_exhibit")
    reason = next(each for each in dialog.findChildren(QLineEdit) if each.isVisible())
    reason.setText("签错了位置")
    _press(dialog, "confirm_remove")
    assert _copies(counter) == ()
    assert counter.button("sign_here").isEnabled()


def _drop(counter: Counter, *files: Path) -> ScanDialog:
    drop(find(counter.page, PapersCard), *files)
    return find(counter.page, ScanDialog)


def _file(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_scans_are_filed_by_their_code_or_by_hand(counter: Counter, tmp_path: Path) -> None:
    pdf = papers.load(counter.desk.workplace, _number(counter)).pdf
    dialog = _drop(
        counter,
        _file(tmp_path, "第一页.jpg", photograph()),
        _file(tmp_path, "第二页.jpg", scan(pdf, pages=slice(0, 1))),
        _file(tmp_path, "不是扫描件.txt", b"MZ"),
    )
    assert [copy.how for copy in _copies(counter)] == [How.SCANNED]
    assert "二维码" in _told(dialog, "scan_1")
    assert _told(dialog, "scan_2") == f"已归到 {_number(counter)} 名下。"
    assert "图片" in _told(dialog, "scan_3")
    assert_accessible(dialog)
    assert_reachable(dialog)
    # The second sheet went there, so the first is proposed for the same paper.
    assert find(dialog, QComboBox, "paper_1").currentData() == _number(counter)
    assert (
        find(dialog, QPushButton, "file_3").isHidden()
        or not find(dialog, QPushButton, "file_3").isVisible()
    )
    _press(dialog, "file_1")
    assert len(_copies(counter)) == 2
    _press(dialog, "close_scans")
    assert len(counter.page.findChildren(QPushButton, f"signed_copy_{_copies(counter)[0].id}")) == 2


def test_a_scan_without_a_chosen_paper_is_not_filed(counter: Counter, tmp_path: Path) -> None:
    dialog = _drop(counter, _file(tmp_path, "照片.jpg", photograph()))
    _press(dialog, "file_1")
    assert _copies(counter) == ()
    dialog.reject()


def test_a_scan_of_another_case_is_filed_there_and_told(
    counter: Counter, desk: TestDesk, tmp_path: Path
) -> None:
    other = played(desk.workplace, "short_weight", until="issue")
    agreement = other.agreement
    assert agreement is not None
    pdf = papers.load(desk.workplace, agreement.number).pdf
    dialog = _drop(counter, _file(tmp_path, "别的.pdf", scan(pdf, "PDF")))
    assert other.number in _told(dialog, "scan_1")
    assert _copies(counter) == ()
    assert [copy.number for copy in signatures.copies(desk.workplace, other.id)] == [
        agreement.number
    ]
    dialog.reject()


def test_the_ways_to_scan_back_lead_to_one_dialog(counter: Counter) -> None:
    for way in ("scan_back", "file_scans"):
        find(counter.page, QPushButton, way).click()
        dialog = find(counter.page, ScanDialog)
        assert_accessible(dialog)
        dialog.reject()
        counter.keyboard.rest()
