"""The program is started on a computer whose clock fell back to 2010."""

from datetime import datetime, timedelta

from mediator.domain.values.clock import SHANGHAI
from mediator.gui.widgets.banner import Banner
from tests.journeys.conftest import OpenedAt


def messages(opened_at: OpenedAt, at: datetime) -> list[str]:
    shell = opened_at(at).window.shell
    return [each.message() for each in shell.findChildren(Banner) if each.isVisible()]


def test_it_says_so_before_anything_is_noted(opened_at: OpenedAt) -> None:
    told = messages(opened_at, datetime(2010, 1, 1, 8, tzinfo=SHANGHAI))
    assert any("2010-01-01" in words and "时间改对" in words for words in told), told


def test_a_clock_that_is_right_is_not_spoken_of(opened_at: OpenedAt) -> None:
    told = messages(opened_at, datetime(2026, 12, 1, 8, tzinfo=SHANGHAI) + timedelta(days=1))
    assert not any("时间改对" in words for words in told)
