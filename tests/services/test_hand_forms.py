"""手填单: numbered in stock, entered once with its number, written off with a reason."""

from dataclasses import replace

import pytest

from mediator.documents import preview
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import RuleViolation
from mediator.domain.handforms import MOST, Stock
from mediator.domain.papers import PaperKind
from mediator.services import cases, hand_forms, intake, papers
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.documents.words import bare, said
from tests.workplaces import played

FIRST, SECOND = "XC-SX-2026-0001", "XC-SX-2026-0002"


def entered(workplace: Workplace, number: str) -> Dispute:
    """A case registered from a form that was filled by hand."""
    sample = played(workplace, "short_weight", until="register")
    return intake.register(workplace, replace(sample.intake, hand_form=number))


def test_each_form_has_its_own_number_and_begins_a_sheet(workplace: Workplace) -> None:
    pdf = hand_forms.print_stock(workplace, 2)
    pages = [bare(words) for words in preview.extract_text(pdf)]
    assert len(pages) % 2 == 0
    half = len(pages) // 2
    assert all(FIRST in words for words in pages[:half])
    assert all(SECOND in words for words in pages[half:])
    assert half == 1
    assert "办结后保存3年" in said(pdf)
    assert hand_forms.stock(workplace) == Stock(unused=(FIRST, SECOND))
    assert preview.extract_text(hand_forms.again(workplace, (FIRST, SECOND))) == (
        preview.extract_text(pdf)
    )


@pytest.mark.parametrize("count", [0, -1, MOST + 1])
def test_an_impossible_stack_is_refused_and_takes_no_number(
    workplace: Workplace, count: int
) -> None:
    with pytest.raises(RuleViolation, match="out_of_range"):
        hand_forms.print_stock(workplace, count)
    assert hand_forms.stock(workplace) == Stock()


def test_a_form_is_entered_once_and_its_case_keeps_the_number(workplace: Workplace) -> None:
    hand_forms.print_stock(workplace, 2)
    dispute = entered(workplace, FIRST)
    assert cases.open_case(workplace, dispute.id).dispute.intake.hand_form == FIRST
    assert hand_forms.stock(workplace) == Stock(unused=(SECOND,), used=1)
    paper = papers.preview(workplace, dispute.id, kind=PaperKind.REGISTRATION)
    assert f"手填单编号{FIRST}" in said(paper)
    with pytest.raises(RuleViolation, match="hand_form_used") as told:
        entered(workplace, FIRST)
    assert told.value.facts == {"number": dispute.number}


def test_correcting_the_case_keeps_its_form(workplace: Workplace) -> None:
    hand_forms.print_stock(workplace, 1)
    dispute = entered(workplace, FIRST)
    mended = intake.amend(
        workplace, Ref.of(dispute), intake=replace(dispute.intake, facts="另有两名证人。")
    )
    assert mended.intake.hand_form == FIRST


def test_a_form_that_was_never_printed_is_refused_at_its_field(workplace: Workplace) -> None:
    with pytest.raises(RuleViolation, match="hand_form_unknown") as told:
        entered(workplace, "XC-SX-2026-0099")
    assert told.value.field == "hand_form"


def test_a_form_that_is_written_off_is_entered_no_more(workplace: Workplace) -> None:
    hand_forms.print_stock(workplace, 2)
    hand_forms.spoil(workplace, SECOND, reason="被水泡了")
    assert hand_forms.stock(workplace) == Stock(unused=(FIRST,), spoiled=1)
    with pytest.raises(RuleViolation, match="hand_form_spoiled") as told:
        entered(workplace, SECOND)
    assert told.value.facts == {"reason": "被水泡了"}
    for number, reason, code in (
        (SECOND, "再作废", "hand_form_spoiled"),
        (FIRST, "", "required"),
        (FIRST, "长" * 201, "text_too_long"),
        ("XC-SX-2026-0042", "丢了", "hand_form_unknown"),
    ):
        with pytest.raises(RuleViolation, match=code):
            hand_forms.spoil(workplace, number, reason=reason)


def test_a_form_that_became_a_case_is_not_written_off(workplace: Workplace) -> None:
    hand_forms.print_stock(workplace, 1)
    entered(workplace, FIRST)
    with pytest.raises(RuleViolation, match="hand_form_used"):
        hand_forms.spoil(workplace, FIRST, reason="丢了")


def test_the_journal_notes_which_numbers_were_printed(workplace: Workplace) -> None:
    hand_forms.print_stock(workplace, 2)
    with workplace.reading() as view:
        last = journal.history(view, "station")[-1]
    assert (last.action, last.facts) == ("print_hand_forms", {"first": FIRST, "last": SECOND})
