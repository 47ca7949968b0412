"""Papers of a case: the one already given out is opened again as long as it still holds."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from mediator.domain.papers import PaperKind
from mediator.gui.papers.dialog import PaperDialog
from mediator.services import intake, papers
from mediator.services.workplace import Ref
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find
from tests.workplaces import Clock

pytestmark = pytest.mark.usefixtures("chinese")


def opened_paper(counter: Counter) -> str:
    """The number of the paper laid over the page; nothing for one still to be issued."""
    counter.keyboard.rest()
    (dialog,) = counter.page.findChildren(PaperDialog)
    paper = dialog.panel.paper
    counter.put_papers_away()
    return paper.number if paper else ""


def offered(counter: Counter) -> list[str]:
    """What the menu of papers offers."""
    names = [each.objectName() for each in find(counter.page, QMenu, "papers_menu").actions()]
    assert names[-3:] == ["", "dossier", "dossier_redacted"]
    return names[:-3]


def issue(counter: Counter, kind: PaperKind, *, part: int = 1) -> str:
    """Issue a paper and let the page see it."""
    ref = Ref.of(counter.dispute)
    paper = papers.issue(counter.desk.workplace, ref, kind=kind, part=part)
    counter.page.refresh()
    counter.keyboard.rest()
    return paper.number


def test_the_registration_form_is_reprinted_until_it_was_corrected(opened: Opener) -> None:
    counter = opened("short_weight", "register")
    counter.page.open(dispute_id=counter.id, step="register")
    counter.button("print_registration").click()
    assert opened_paper(counter) == ""
    number = issue(counter, PaperKind.REGISTRATION)
    counter.page.open(dispute_id=counter.id, step="register")
    counter.keyboard.rest()
    counter.button("print_registration").click()
    assert opened_paper(counter) == number
    clock = counter.desk.workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(minutes=5)
    corrected = replace(counter.dispute.intake, facts="称过两次")
    intake.amend(counter.desk.workplace, Ref.of(counter.dispute), intake=corrected)
    counter.page.open(dispute_id=counter.id, step="register")
    counter.keyboard.rest()
    counter.button("print_registration").click()
    assert opened_paper(counter) == ""


def test_each_round_has_its_own_transcript(opened: Opener) -> None:
    counter = opened("shoes", "second_round")
    assert offered(counter)[-2:] == ["paper_transcript_1", "paper_transcript_2"]
    second = issue(counter, PaperKind.TRANSCRIPT, part=2)
    for step, number in (("first_round", ""), ("second_round", second)):
        counter.page.open(dispute_id=counter.id, step=step)
        counter.keyboard.rest()
        counter.button("print_transcript").click()
        assert opened_paper(counter) == number


def test_after_a_round_its_transcript_is_offered(opened: Opener) -> None:
    counter = opened("shoes", "facts")
    counter.take({"consumer_position": "换", "stall_position": "修", "agreed": "yes"})
    assert counter.step == "terms"
    counter.button("notice_print:transcript:1").click()
    assert opened_paper(counter) == ""


def test_the_menu_offers_the_papers_that_the_case_has_come_to(opened: Opener) -> None:
    assert offered(opened("short_weight", "register")) == ["paper_registration"]
    papers_ = offered(opened("short_weight", "issue"))
    assert papers_ == [
        "paper_registration",
        "paper_decision",
        "paper_notice",
        "paper_findings",
        "paper_reweigh",
        "paper_transcript_1",
        "paper_agreement",
    ]
    assert offered(opened("liquor", "fail"))[-1] == "paper_failure"


def test_papers_given_out_stand_in_the_right_column_and_open(opened: Opener) -> None:
    counter = opened("short_weight", "issue")
    agreement = counter.dispute.agreement
    assert agreement is not None
    find(counter.page, QPushButton, f"paper_{agreement.number}").click()
    assert opened_paper(counter) == agreement.number
