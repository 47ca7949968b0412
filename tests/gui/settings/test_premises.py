"""Sheets for the wall: filled in once, kept, looked at, printed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.premises import Facility, Premises, Venue, Worker
from mediator.gui.forms.fields import Raw
from mediator.gui.papers.preview import PreviewDialog
from mediator.gui.settings.premises import PremisesCard
from mediator.services import premises
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")

TYPED: dict[str, Raw] = {
    "venue": "market",
    "opened_on": "2025-03-15",
    "facilities": ["workplace", "check_scale"],
    "staff": [{"name": "赵称", "post": "物价员", "phone": "138 0000 1201"}],
    "rooms": "约30平方米",
    "rules": "调解制度\n\n先行赔付制度",
}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> PremisesCard:
    made = PremisesCard(desk)
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


def save(card: PremisesCard, typed: Mapping[str, Raw]) -> None:
    card._form.restore(typed)  # noqa: SLF001  # As if typed.
    find(card, QPushButton, "save_premises").click()


def test_what_was_typed_is_kept_and_comes_back(
    qtbot: QtBot, card: PremisesCard, desk: TestDesk
) -> None:
    save(card, TYPED)
    kept = premises.load(desk.workplace)
    assert kept == Premises(
        venue=Venue.MARKET,
        opened_on=kept.opened_on,
        staff=(Worker(name="赵称", post="物价员", phone="13800001201"),),
        rooms="约30平方米",
        facilities=(Facility.WORKPLACE, Facility.CHECK_SCALE),
        rules=("调解制度", "先行赔付制度"),
    )
    again = PremisesCard(desk)
    qtbot.addWidget(again)
    again.load()
    save(again, again._form.values())  # noqa: SLF001  # As it came back.
    assert premises.load(desk.workplace) == kept


def test_a_person_without_a_name_is_told_and_nothing_is_kept(
    card: PremisesCard, desk: TestDesk
) -> None:
    save(card, {**TYPED, "staff": [{"name": "", "post": "物价员", "phone": "1"}]})
    assert premises.load(desk.workplace) == Premises()
    wrong = [f for f in ("worker_0_name", "worker_0_phone") if _field_error(card, f)]
    assert wrong == ["worker_0_name", "worker_0_phone"]


def _field_error(card: PremisesCard, name: str) -> str:
    field = card._form.field(name)  # noqa: SLF001  # As the form finds it.
    return field.error() if field else ""


@pytest.mark.parametrize(
    "name", ["wall_name", "wall_staff", "wall_duties", "wall_process", "wall_promises",
             "wall_privacy", "station_form"]
)  # fmt: skip
def test_every_sheet_is_shown_before_it_is_printed(card: PremisesCard, name: str) -> None:
    find(card, QPushButton, name).click()
    dialog = find(card, PreviewDialog)
    assert len(dialog.view._pages) == 1  # noqa: SLF001  # The page that is shown.
    dialog.reject()


def test_everything_is_reached_by_keys_and_has_a_name(card: PremisesCard) -> None:
    assert_accessible(card)
    assert_reachable(card)
