"""卷宗 out of the papers' menu: asked where to, written, said, and opened with one press."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from mediator.documents import preview
from tests.gui.case.conftest import Opener
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.mark.parametrize(
    ("name", "file", "says"),
    [
        ("dossier", "XC-2026-0001 卷宗.pdf", "李"),
        ("dossier_redacted", "XC-2026-0001 脱敏卷宗.pdf", "A诉B"),
    ],
)
def test_the_file_is_written_where_it_was_asked_for_and_said(
    opened: Opener,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    name: str,
    file: str,
    says: str,
) -> None:
    counter = opened("short_weight", "facts")
    heard: list[tuple[str, str]] = []
    looked: list[str] = []
    press: list[object] = []

    def hear(words: str, action: str, does: object) -> None:
        heard.append((words, action))
        press.append(does)

    counter.desk.said.connect(hear)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: looked.append(url.toLocalFile()))

    (action,) = find(counter.page, QMenu, "papers_menu").findChildren(QAction, name)
    action.trigger()
    dialog = find(counter.page, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(file)
    dialog.fileSelected.emit(str(tmp_path / file))

    assert says in preview.extract_text((tmp_path / file).read_bytes())[0]
    assert heard == [("正在装订卷宗…", ""), (f"已存：{file}", "打开")]
    assert callable(press[-1])
    press[-1]()
    assert looked == [str(tmp_path / file)]
