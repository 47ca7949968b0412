"""The talks: a picture of the offers, notes with one side alone, and what triage points to."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mediator.domain.case.outcomes import Decision, Ground, Round
from mediator.domain.case.parties import Side
from mediator.gui.case.private_talk import PrivateTalk
from mediator.gui.forms.folds import Fold
from mediator.gui.widgets.offers import Bid, OffersPicture
from mediator.services import private_notes
from mediator.tour.keyboard import Keyboard
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


def private(counter: Counter) -> PrivateTalk:
    """The part for one side alone, unfolded."""
    part = find(counter.page, PrivateTalk)
    find(part, Fold).unfold()
    counter.keyboard.rest()
    return part


def test_the_picture_shows_the_offers_once_both_sides_named_a_sum(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    picture = find(counter.page, OffersPicture)
    assert picture.isHidden()
    one = {"side": "consumer", "text": "赔", "amount": "1000"}
    counter.keyboard.fill({"offers": [one]})
    assert picture.isHidden()
    counter.keyboard.fill({"offers": [{"side": "stall", "text": "赔", "amount": "200"}]})
    assert not picture.isHidden()
    high, low = picture.points()
    assert high.y() < low.y()
    assert high.x() < low.x()


def test_offers_that_meet_stand_at_the_same_height() -> None:
    picture = OffersPicture()
    picture.resize(400, 132)
    picture.show_bids([Bid(ours=True, fen=5, shown="0.05"), Bid(ours=False, fen=5, shown="0.05")])
    first, second = picture.points()
    assert first.y() == second.y()
    picture.grab()


def test_what_one_side_said_alone_is_kept_apart_from_the_round(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    part = private(counter)
    Keyboard(part, counter.desk.tasks).fill({"private_side": "stall", "private_text": "最多六百"})
    find(part, QPushButton, "keep_private").click()
    counter.keyboard.rest()
    workplace = counter.desk.workplace
    (note,) = private_notes.of_case(workplace, counter.id)
    assert (note.side, note.text) == (Side.STALL, "最多六百")
    assert "最多六百" in [label.text() for label in part.findChildren(QLabel)]
    field = part.form.field("private_text")
    assert field is not None
    assert field.raw() == ""
    counter.take({"consumer_position": "赔", "stall_position": "赔一点", "agreed": "yes"})
    talks = counter.dispute.records[-1].outcome
    assert isinstance(talks, Round)
    assert "最多六百" not in repr(counter.dispute)


def test_an_empty_note_is_told_at_its_field(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    part = private(counter)
    find(part, QPushButton, "keep_private").click()
    counter.keyboard.rest()
    field = part.form.field("private_text")
    assert field is not None
    assert field.error() != ""


def test_words_for_one_side_survive_leaving_the_step(opened: Opener) -> None:
    counter = opened("snacks", "facts")
    part = private(counter)
    Keyboard(part, counter.desk.tasks).fill({"private_text": "还没记完"})
    counter.page.open(dispute_id=counter.id, step="facts")
    counter.keyboard.rest()
    counter.page.open(dispute_id=counter.id, step="first_round")
    counter.keyboard.rest()
    field = find(counter.page, PrivateTalk).form.field("private_text")
    assert field is not None
    assert field.raw() == "还没记完"


def test_triage_points_to_the_crowd_and_fills_the_decision_in(opened: Opener) -> None:
    counter = opened("crowd", "register")
    words = " ".join(label.text() for label in counter.page.findChildren(QLabel))
    assert "共7名消费者，5人起算群体" in words
    assert "涉及安全" in words
    counter.button("suggest_crowd").click()
    counter.keyboard.rest()
    counter.take({"note": "已电话报告。"})
    triage = counter.dispute.triage
    assert triage is not None
    assert (triage.decision, triage.ground) == (Decision.HAND_OVER, Ground.CROWD)


def test_nothing_is_pointed_to_where_nothing_speaks_against_the_case(opened: Opener) -> None:
    counter = opened("short_weight", "register")
    buttons = [b.objectName() for b in counter.page.findChildren(QPushButton)]
    assert not [name for name in buttons if name.startswith("suggest_")]
