"""The check before a file is closed: what came late is noted there, and the file is complete."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from mediator.documents import preview
from mediator.domain.case.completeness import unfinished
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
