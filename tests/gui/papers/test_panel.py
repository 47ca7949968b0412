"""A paper is issued once, printed, reprinted by count, and saved as the very same bytes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper, PaperKind
from mediator.gui.papers import Fresh, Kept, PaperPanel, ToIssue, Wanted, open_paper, output
from mediator.gui.papers import press as pages
from mediator.gui.papers.press import Job
from mediator.gui.translation import Translation
from mediator.gui.widgets.banner import Banner
from mediator.services import papers
from mediator.services.workplace import Ref
from mediator.settings import Language
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def registration(desk: TestDesk) -> ToIssue:
    """The registration form of case 1, not issued yet."""
    dispute = played(desk.workplace, "short_weight", until="register")
    return ToIssue(kind=PaperKind.REGISTRATION, ref=Ref.of(dispute))


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """A printer that prints into files."""
    files: list[Path] = []

    def choose(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
        files.append(tmp_path / f"printed-{len(files)}.pdf")
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(files[-1]))
        chosen(printer)

    monkeypatch.setattr(output, "has_printer", lambda: True)
    monkeypatch.setattr(output, "choose_printer", choose)
    return files


@pytest.fixture
def saving(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Path]:
    """A file dialog in which the offered name is taken, in `folder`."""
    place = {"folder": tmp_path}

    def choose(owner: QWidget, name: str, *, chosen: Callable[[Path], None]) -> None:
        place["file"] = place["folder"] / f"{name}.pdf"
        chosen(place["file"])

    monkeypatch.setattr(output, "choose_file", choose)
    return place


def shown(qtbot: QtBot, desk: TestDesk, wanted: Wanted) -> PaperPanel:
    panel = PaperPanel(desk, wanted)
    qtbot.addWidget(panel)
    panel.resize(800, 600)
    panel.show()
    return panel


def press(panel: QWidget, name: str) -> None:
    find(panel, QPushButton, name).click()


def said(panel: QWidget) -> str:
    banner = find(panel, Banner, "paper_banner")
    return "" if banner.isHidden() else banner.message()


def test_printing_a_draft_takes_its_number_and_asks_whether_it_came_out(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, printed: list[Path]
) -> None:
    panel = shown(qtbot, desk, registration)
    assert panel.paper is None
    press(panel, "print_paper")
    assert panel.paper is not None
    assert panel.paper.number == "XC-DJ-2026-0001"
    assert panel.title() == "消费者投诉登记表 XC-DJ-2026-0001"
    assert printed[0].read_bytes().startswith(b"%PDF")
    assert find(panel, Banner, "printed_question").isVisible()
    with qtbot.waitSignal(panel.printed) as told:
        press(panel, "print_confirmed")
    assert told.args == ["XC-DJ-2026-0001"]


def test_a_print_that_went_wrong_is_repeated_without_another_number_or_count(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, printed: list[Path]
) -> None:
    panel = shown(qtbot, desk, registration)
    press(panel, "print_paper")
    press(panel, "print_again")
    lines = papers.listed(desk.workplace, registration.ref.id)
    assert [(line.number, line.reprints) for line in lines] == [("XC-DJ-2026-0001", 0)]
    assert len(printed) == 2


def test_a_paper_opened_later_is_reprinted_and_counted(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, printed: list[Path]
) -> None:
    paper = papers.issue(desk.workplace, registration.ref, kind=registration.kind)
    panel = shown(qtbot, desk, Kept(number=paper.number))
    assert find(panel, QPushButton, "print_paper").accessibleName() == "补打"
    press(panel, "print_paper")
    press(panel, "print_confirmed")
    press(panel, "print_paper")
    assert panel.paper is not None
    assert panel.paper.reprints == 2
    assert panel.paper.pdf == paper.pdf


def test_the_first_print_of_a_fresh_paper_is_no_reprint(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, printed: list[Path]
) -> None:
    paper = papers.issue(desk.workplace, registration.ref, kind=registration.kind)
    panel = shown(qtbot, desk, Fresh(paper=paper))
    press(panel, "print_paper")
    press(panel, "print_confirmed")
    assert papers.load(desk.workplace, paper.number).reprints == 0


def test_the_saved_file_is_the_kept_paper_named_by_its_number(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, saving: dict[str, Path]
) -> None:
    paper = papers.issue(desk.workplace, registration.ref, kind=registration.kind)
    panel = shown(qtbot, desk, Kept(number=paper.number))
    press(panel, "save_paper")
    assert saving["file"].name == f"{paper.number}.pdf"
    assert saving["file"].read_bytes() == paper.pdf
    assert said(panel) == f"已存成 {paper.number}.pdf"


def test_a_folder_that_takes_no_file_is_told_and_the_paper_stays(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, saving: dict[str, Path], tmp_path: Path
) -> None:
    saving["folder"] = tmp_path / "nowhere"
    panel = shown(qtbot, desk, registration)
    press(panel, "save_paper")
    assert "换一个位置" in said(panel)
    assert find(panel, QPushButton, "save_paper").isEnabled()


def test_without_a_printer_the_file_is_offered_and_no_number_is_taken(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "has_printer", lambda: False)
    panel = shown(qtbot, desk, registration)
    press(panel, "print_paper")
    assert "存成 PDF" in said(panel)
    assert papers.listed(desk.workplace, registration.ref.id) == ()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_told_and_can_be_tried_again(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName("/nowhere/at/all.pdf")
        chosen(printer)

    monkeypatch.setattr(output, "has_printer", lambda: True)
    monkeypatch.setattr(output, "choose_printer", choose)
    panel = shown(qtbot, desk, registration)
    press(panel, "print_paper")
    assert "打印机" in said(panel)
    assert find(panel, QPushButton, "print_paper").isEnabled()


def test_a_paper_that_cannot_be_made_says_why(qtbot: QtBot, desk: TestDesk) -> None:
    dispute = played(desk.workplace, "short_weight", until="register")
    panel = shown(qtbot, desk, ToIssue(kind=PaperKind.FAILURE, ref=Ref.of(dispute)))
    assert any("调解不成" in label.text() for label in panel.view.findChildren(QLabel))
    assert not find(panel, QPushButton, "print_paper").isEnabled()
    assert not find(panel, QPushButton, "save_paper").isEnabled()


def test_the_dialog_closes_once_the_paper_is_printed(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, printed: list[Path]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    dialog = open_paper(desk, window, wanted=registration)
    issued: list[IssuedPaper] = []
    dialog.panel.issued.connect(issued.append)
    assert_accessible(dialog)
    assert_reachable(dialog)
    press(dialog, "print_paper")
    assert dialog.windowTitle() == f"消费者投诉登记表 {issued[0].number}"
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "print_confirmed")


def test_the_words_are_english_where_english_is_wanted(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, chinese: Translation
) -> None:
    chinese.use(Language.EN)
    panel = shown(qtbot, desk, registration)
    assert find(panel, QPushButton, "print_paper").accessibleName() == "Print"


def test_a_printer_that_stands_still_is_told_before_a_number_is_taken(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
        printer = QPrinter()
        monkeypatch.setattr(printer, "outputFormat", lambda: QPrinter.OutputFormat.NativeFormat)
        monkeypatch.setattr(printer, "printerName", lambda: "taken away")
        chosen(printer)

    monkeypatch.setattr(output, "has_printer", lambda: True)
    monkeypatch.setattr(output, "choose_printer", choose)
    panel = shown(qtbot, desk, registration)
    press(panel, "print_paper")
    assert "没有取编号" in said(panel)
    assert papers.listed(desk.workplace, registration.ref.id) == ()


def test_after_a_stop_printing_goes_on_from_that_page_without_a_count(
    qtbot: QtBot, desk: TestDesk, registration: ToIssue, monkeypatch: pytest.MonkeyPatch,
    printed: list[Path],
) -> None:  # fmt: skip
    paper = papers.issue(desk.workplace, registration.ref, kind=registration.kind)
    panel = shown(qtbot, desk, Kept(number=paper.number))
    jobs: list[Job] = []

    def draw(printer: QPrinter, job: Job) -> None:
        jobs.append(job)
        if len(jobs) == 1:
            raise RuleViolation("printer_stopped", "printer", page=3)

    monkeypatch.setattr(pages, "draw", draw)
    press(panel, "print_paper")
    assert "第 3 页" in said(panel)
    assert find(panel, QPushButton, "print_rest").text() == "从第 3 页接着打"
    press(panel, "print_rest")
    assert [job.first for job in jobs] == [1, 3]
    assert find(panel, Banner, "printed_question").isVisible()
    assert papers.load(desk.workplace, paper.number).reprints == 1
    assert jobs[1].mark == "第1次补打　2026年11月20日"
    press(panel, "print_confirmed")
    press(panel, "print_paper")
    assert (jobs[2].first, jobs[2].mark[:5]) == (1, "第2次补打")
