"""Each role sees every page; what it may not do cannot be pressed, and says who can."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mediator import wording
from mediator.domain.accounts.roles import AccountRole, Right, first_with, may
from mediator.gui.page import Page
from mediator.gui.pages import factories
from mediator.gui.settings.card import SettingsCard
from mediator.gui.settings.page import SUBJECTS
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.widgets.banner import Banner
from tests.gui.desks import TestDesk, Visits
from tests.gui.finding import activate
from tests.workplaces import opened, played

pytestmark = pytest.mark.usefixtures("chinese")

# Which control of which page takes which right; `until` is the last act of the sample case.
PAGES: dict[str, dict[str, Right]] = {
    "register": {"goods": Right.RECORD, "complete": Right.RECORD},
    "quick": {"complete": Right.MEDIATE},
    "scale": {"add_check": Right.RECORD},
    "reports": {"analysis": Right.REPORT, "kit_save": Right.REPORT},
    "verify": {"add_root": Right.MANAGE},
}
CASES = {
    "register": ("triage", Right.MEDIATE),
    "triage": ("inform", Right.RECORD),
    "inform": ("facts", Right.RECORD),
    "facts": ("first_round", Right.MEDIATE),
}


@pytest.fixture(params=AccountRole)
def role(request: pytest.FixtureRequest) -> AccountRole:
    found: AccountRole = request.param
    return found


@pytest.fixture
def desk(tmp_path: Path, role: AccountRole) -> Iterator[TestDesk]:
    """Somebody of that role over the sample station with a case."""
    with opened(tmp_path) as workplace:
        made = TestDesk(replace(workplace, role=role), ImmediateTasks(), Visits())
        yield made
        made.tasks.close()


def page_of(qtbot: QtBot, desk: TestDesk, name: str, **shown: object) -> Page:
    page = factories(lambda: desk)[name]()
    qtbot.addWidget(page)
    activate(qtbot, page)
    page.open(**shown)
    return page


@pytest.mark.parametrize("name", PAGES)
def test_a_control_is_there_for_those_who_may(
    qtbot: QtBot, desk: TestDesk, role: AccountRole, name: str
) -> None:
    page = page_of(qtbot, desk, name)
    for control, right in PAGES[name].items():
        found = page.findChildren(QWidget, control)
        assert found, control
        assert found[0].isEnabled() == may(role, right), control


@pytest.mark.parametrize("until", CASES)
def test_a_step_is_taken_by_those_who_may_and_tells_others_who_can(
    qtbot: QtBot, desk: TestDesk, role: AccountRole, until: str
) -> None:
    head = replace(desk.workplace, role=AccountRole.HEAD)
    case = played(head, "short_weight", until=until)
    step, right = CASES[until]
    page = page_of(qtbot, desk, "case", dispute_id=case.id, step=step)
    complete = page.findChildren(QWidget, "complete")
    assert bool(complete) == may(role, right)
    assert page.findChildren(QWidget, "add_evidence")[0].isEnabled() == may(role, Right.RECORD)
    if not complete:
        told = " ".join(each.message() for each in page.findChildren(Banner))
        assert f"须由{wording.name(first_with(right))}办理" in told


@pytest.mark.parametrize("subject", [each.key for each in SUBJECTS])
def test_the_cards_of_the_settings_are_open_to_those_who_may(
    qtbot: QtBot, desk: TestDesk, role: AccountRole, subject: str
) -> None:
    page = page_of(qtbot, desk, "settings", subject=subject)
    (cards,) = (each.cards for each in SUBJECTS if each.key == subject)
    for kind in cards:
        assert isinstance(kind, type)
        (card,) = (each for each in page.findChildren(SettingsCard) if type(each) is kind)
        assert card.isEnabled() == may(role, card.takes), kind
