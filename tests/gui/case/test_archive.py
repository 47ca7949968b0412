"""The check before a file is closed: what came late is noted there, and the file is complete."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from mediator.documents import preview
from mediator.domain.case.completeness import unfinished
from mediator.domain.errors import RuleViolation
from mediator.gui.papers import output, press
from mediator.gui.papers.press import Job
from mediator.gui.widgets.labels import RevealLabel
from mediator.services import erasing
from tests.gui.case.conftest import Opener
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


def test_a_seal_that_came_late_is_noted_in_the_archive(opened: Opener) -> None:
    counter = opened("live_fish")
    assert counter.step == "archive"
    counter.desk.tasks.data_changed.connect(counter.page.refresh)
    counter.button("attest_seal").click()
    counter.keyboard.rest()
    assert unfinished(counter.dispute) == ()
    counter.keyboard.press("Ctrl+Return")
    assert counter.guide.current is None


@pytest.mark.parametrize(("button", "known"), [("bind_dossier", True), ("bind_redacted", False)])
def test_the_file_is_bound_where_it_is_closed(
    opened: Opener, tmp_path: Path, button: str, *, known: bool
) -> None:
    counter = opened("live_fish")
    counter.button(button).click()
    find(counter.page, QFileDialog).fileSelected.emit(str(tmp_path / "file.pdf"))
    cover = preview.extract_text((tmp_path / "file.pdf").read_bytes())[0]
    assert (counter.dispute.intake.consumers[0].name in cover) is known
    counter.page.refresh()
    told = [label.text() for label in counter.page.findChildren(QLabel)]
    assert ("卷宗已装订" if known else "脱敏卷宗已装订") in told


def test_the_file_is_printed_and_goes_on_where_the_printer_stopped(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = opened("live_fish")
    begun: list[int] = []
    said: list[tuple[str, str, object]] = []
    counter.desk.said.connect(lambda *words: said.append(words))

    def draw(printer: QPrinter, job: Job) -> None:
        begun.append(job.first)
        if len(begun) == 1:
            raise RuleViolation("printer_stopped", "printer", page=2)

    def choose(_: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
        assert name == counter.dispute.number
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chosen(printer)

    monkeypatch.setattr(output, "has_printer", lambda: True)
    monkeypatch.setattr(output, "choose_printer", choose)
    monkeypatch.setattr(press, "draw", draw)
    counter.button("print_dossier").click()
    words, action, go_on = said[-1]
    assert words.startswith("打印到第 2 页时打印机停了")
    assert action == "接着打"
    assert callable(go_on)
    go_on()
    assert begun == [1, 2]
    assert said[-1][0] == "卷宗已送到打印机。"


def test_without_a_printer_the_file_can_still_be_saved(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = opened("live_fish")
    said: list[str] = []
    counter.desk.said.connect(lambda words, *_: said.append(words))
    monkeypatch.setattr(output, "has_printer", lambda: False)
    counter.button("print_dossier").click()
    assert said == ["本机没有装打印机。请先把卷宗存下来，到别处打印。"]


def test_a_closed_file_is_taken_out_with_a_reason_and_closed_again(opened: Opener) -> None:
    counter = opened("not_ours")
    counter.take({"override": "未归齐", "head": "吕敏"})
    assert counter.dispute.filed
    assert find(counter.page, QPushButton, "add_evidence").isHidden()
    counter.choose_exit("take_out")
    counter.take({"reason": "补一张照片。"})
    assert not counter.dispute.filed
    assert counter.step == "archive"
    assert any(
        "案卷已调出：补一张照片。" in each.text() for each in counter.page.findChildren(QLabel)
    )
    assert not find(counter.page, QPushButton, "add_evidence").isHidden()
    counter.take({"override": "已补照片", "head": "吕敏"})
    assert counter.dispute.filed


def test_an_erased_case_says_so_and_offers_nothing(opened: Opener) -> None:
    counter = opened("not_ours")
    counter.file_papers()
    counter.keyboard.press("Ctrl+Return")
    assert counter.dispute.filed
    erasing.erase(counter.desk.workplace, [counter.id], reason="消费者要求")
    counter.page.open(dispute_id=counter.id)
    counter.keyboard.rest()
    words = [label.text() for label in counter.page.findChildren(QLabel)]
    assert any("删除本案的个人信息，原因：消费者要求。" in each for each in words)
    assert not any("保存期" in each or "第一次来站" in each for each in words)
    assert not counter.page.findChildren(RevealLabel)
    assert not any(counter.exits().values())
    assert not counter.button("papers").isEnabled()
    assert not any("拖到这里" in each for each in words)
    shown = [b.objectName() for b in counter.page.findChildren(QPushButton) if b.isVisible()]
    assert not [name for name in shown if name.startswith(("bind_", "paper_", "add_evidence"))]
