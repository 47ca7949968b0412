"""The check before a file is closed: what came late is noted there, and the file is complete."""

import pytest

from mediator.domain.case.completeness import unfinished
from tests.gui.case.conftest import Opener

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
